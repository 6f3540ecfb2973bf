//! Checks `data/` and packs it into the bytes that `Taxonomy::from_bytes` reads.

use occupations::Sources;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=data");
    if let Err(problem) = run() {
        // One sentence, as this is read by people who edit the taxonomy and not Rust.
        println!("cargo::error={problem}");
    }
}

fn run() -> Result<(), String> {
    let sources = Sources::read(Path::new("data"))?;
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|_| "cargo sets no OUT_DIR")?);
    let path = out.join("taxonomy.bin");
    fs::write(&path, occupations::pack(&sources))
        .map_err(|error| format!("{}: {error}", path.display()))
}
