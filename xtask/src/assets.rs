//! The board's own data that the phone fetches as static files: the same bytes that are compiled
//! into the Worker, so that the two can never differ.

use anyhow::Result;
use board::listing::Lang;
use board::texts::Texts;

/// One file of data, before its name carries its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// The key in the manifest, by which pages ask for it: `places.bin`.
    pub logical: &'static str,
    /// The first part of the file's name: `places`.
    pub stem: &'static str,
    /// The last part of the file's name; `public/_headers` gives each its type: `bin`.
    pub extension: &'static str,
    /// What the phone receives.
    pub bytes: Vec<u8>,
}

/// All data files, made by the crates that own their meaning.
///
/// # Errors
/// When a table cannot be written.
pub fn all() -> Result<Vec<Asset>> {
    let mut assets = vec![
        Asset {
            logical: "places.bin",
            stem: "places",
            extension: "bin",
            bytes: board::places::PACKED.to_vec(),
        },
        Asset {
            logical: "taxonomy.bin",
            stem: "taxonomy",
            extension: "bin",
            bytes: matching::taxonomy::PACKED.to_vec(),
        },
        Asset {
            logical: "sprite.svg",
            stem: "sprite",
            extension: "svg",
            bytes: include_bytes!("../../app/src/sprite.svg").to_vec(),
        },
    ];
    for (lang, logical, stem) in [
        (Lang::NL, "texts.nl", "texts.nl"),
        (Lang::EN, "texts.en", "texts.en"),
    ] {
        assets.push(Asset {
            logical,
            stem,
            extension: "txt",
            bytes: Texts::file(lang).as_bytes().to_vec(),
        });
    }
    Ok(assets)
}
