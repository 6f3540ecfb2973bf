//! Makes the typed message catalogue and the packed places table.

#[path = "build/places.rs"]
mod places;
#[path = "build/texts.rs"]
mod texts;

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    if let Err(problem) = run() {
        // One sentence, as this is read by people who edit texts and not Rust.
        println!("cargo::error={problem}");
    }
}

fn run() -> Result<(), String> {
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|_| "cargo sets no OUT_DIR")?);
    println!("cargo::rerun-if-changed=texts");
    println!("cargo::rerun-if-changed=data/places.tsv");
    println!("cargo::rerun-if-changed=build");

    let catalogue = texts::generate(read_texts)?;
    write(&out.join("texts.rs"), catalogue.as_bytes())?;
    for (lang, _) in texts::LANGUAGES {
        let packed = texts::pack(lang, &read_texts(lang))?;
        write(&out.join(format!("texts.{lang}.txt")), packed.as_bytes())?;
    }
    let table = read("data/places.tsv");
    write(&out.join("places.bin"), &places::pack(&table))
}

/// The files of a language, one after the other; a message stands in one of them only.
fn read_texts(lang: &str) -> String {
    let mut files: Vec<PathBuf> = fs::read_dir(format!("texts/{lang}"))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| fs::read_to_string(path).unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// A file that cannot be read counts as empty; what is then missing is said by name.
fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
