//! Checks `data/` and packs it into the bytes that `Taxonomy::from_bytes` reads.

#[path = "build/occupations.rs"]
mod occupations;
#[path = "build/pack.rs"]
mod pack;
#[path = "build/source.rs"]
mod source;
#[path = "build/vocabulary.rs"]
mod vocabulary;

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build");
    if let Err(problem) = run() {
        // One sentence, as this is read by people who edit the taxonomy and not Rust.
        println!("cargo::error={problem}");
    }
}

fn run() -> Result<(), String> {
    let vocabulary = vocabulary::Vocabulary::read()?;
    let occupations = occupations::read(&vocabulary)?;
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|_| "cargo sets no OUT_DIR")?);
    let path = out.join("taxonomy.bin");
    fs::write(&path, pack::pack(&vocabulary, &occupations))
        .map_err(|error| format!("{}: {error}", path.display()))
}
