//! Checks `data/` and packs it into the bytes that `Taxonomy::from_bytes` and
//! `reach::Table::from_bytes` read.

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
    let folder = Path::new("data");
    let sources = Sources::read(folder)?;
    write("taxonomy.bin", &occupations::pack(&sources))?;
    write("workers.bin", &occupations::pack_workers(folder, &sources)?)
}

fn write(name: &str, bytes: &[u8]) -> Result<(), String> {
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|_| "cargo sets no OUT_DIR")?);
    let path = out.join(name);
    fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
