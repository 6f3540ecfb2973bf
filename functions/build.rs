//! Compiles the crisis file and the build's manifest into the Worker.

#[path = "crisis_file.rs"]
mod crisis_file;

use board::texts::Texts;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    if let Err(problem) = run() {
        // One sentence, as this is read by people who edit the crisis file and not Rust.
        println!("cargo::error={problem}");
    }
}

fn run() -> Result<(), String> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=crisis_file.rs");
    // Only the routes read these. The commands, which have the store alone, must also compile
    // where nothing was built yet, and where the crisis file is wrong: they say what is.
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() != Ok("wasm32") {
        return Ok(());
    }
    println!("cargo::rerun-if-env-changed=WERKBRUG_CRISIS");
    let root = Path::new("..");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|_| "cargo sets no OUT_DIR")?);

    let name = env::var("WERKBRUG_CRISIS").unwrap_or_else(|_| "crisis.toml".into());
    let path = root.join(&name);
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
    let crisis = crisis_file::read(&name, &text, &Texts::LANGUAGES)?;
    let json = serde_json::to_vec(&crisis).map_err(|error| format!("{name}: {error}"))?;
    write(&out.join("crisis.json"), &json)?;

    // Made by the phone's build, which comes first. Where only the code is looked at there may
    // be none, and an empty one will do.
    let manifest = root.join("public/pkg/manifest.json");
    println!("cargo::rerun-if-changed={}", manifest.display());
    write(
        &out.join("manifest.json"),
        &fs::read(&manifest).unwrap_or_else(|_| b"{}".into()),
    )
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
