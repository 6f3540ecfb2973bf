//! The occupations: one file a family.

use crate::source::{Entry, entries, numbers};
use crate::vocabulary::{Vocabulary, labels};
use board::listing::{Cefr, Schooling, Sector};
use board::set::Flag;
use std::fs;

/// An occupation with its references as numbers.
pub struct Occupation {
    pub no: u16,
    pub slug: String,
    pub labels: [String; 2],
    pub synonyms: Vec<String>,
    pub isco: u16,
    pub sectors: Vec<u8>,
    pub entry: u8,
    pub weeks: u8,
    pub licences: u32,
    pub language: u8,
    pub activities: Vec<u16>,
    pub essential: Vec<u16>,
    pub useful: Vec<u16>,
    pub conditions: u32,
}

/// All occupations in order of number.
pub fn read(vocabulary: &Vocabulary) -> Result<Vec<Occupation>, String> {
    let folder = "data/occupations";
    let files = fs::read_dir(folder).map_err(|error| format!("{folder}: {error}"))?;
    let mut paths: Vec<String> = files
        .filter_map(|file| file.ok()?.path().to_str().map(str::to_owned))
        .filter(|path| path.ends_with(".toml"))
        .collect();
    paths.sort();
    let mut sources = Vec::new();
    for path in paths {
        sources.extend(entries(&path, "occupation")?);
    }
    numbers(&sources)?;
    let mut occupations = sources
        .iter()
        .map(|entry| occupation(entry, vocabulary))
        .collect::<Result<Vec<_>, _>>()?;
    occupations.sort_by_key(|occupation| occupation.no);
    Ok(occupations)
}

fn occupation(entry: &Entry, vocabulary: &Vocabulary) -> Result<Occupation, String> {
    let slug = entry.text("id")?;
    // Slugs stand in addresses as they are.
    if !slug
        .bytes()
        .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    {
        return Err(entry.wrong("id has more than small letters, digits and hyphens"));
    }
    let essential = entry.references("essential", &vocabulary.skill_numbers)?;
    let useful = entry.references("useful", &vocabulary.skill_numbers)?;
    if essential.iter().any(|skill| useful.contains(skill)) {
        return Err(entry.wrong("a skill is both essential and useful"));
    }
    for level in ["basic", "good", "expert"] {
        let fields = entry.texts_in("knowledge", level)?;
        entry.resolve("knowledge", &fields, &vocabulary.knowledge)?;
    }
    let bits =
        |numbers: Vec<u16>, first: u16| numbers.iter().fold(0, |bits, no| bits | 1 << (no - first));
    Ok(Occupation {
        no: entry.number("no")?,
        slug: slug.to_owned(),
        labels: labels(entry)?,
        synonyms: entry
            .texts("synonyms")?
            .into_iter()
            .map(str::to_owned)
            .collect(),
        isco: isco(entry)?,
        sectors: sectors(entry)?,
        entry: schooling(entry)?,
        weeks: entry.number("weeks")?,
        licences: bits(entry.references("licences", &vocabulary.licences)?, 0),
        language: level(entry)?,
        activities: entry.references("activities", &vocabulary.activities)?,
        essential,
        useful,
        conditions: bits(entry.references("conditions", &vocabulary.conditions)?, 1),
    })
}

/// A unit group of ISCO-08 has four digits.
fn isco(entry: &Entry) -> Result<u16, String> {
    let code = entry.text("isco")?;
    let code = Some(code)
        .filter(|code| code.len() == 4)
        .and_then(|code| code.parse().ok());
    code.ok_or_else(|| entry.wrong("isco is not a code of four digits"))
}

/// The letters of the sections, in the order of the file: the first is where it is mostly found.
fn sectors(entry: &Entry) -> Result<Vec<u8>, String> {
    let letters = entry.texts("sbi")?;
    if letters.is_empty() {
        return Err(entry.wrong("sbi is empty"));
    }
    let sector = |letter: &&str| match Sector::try_from(*letter) {
        Ok(sector) => Ok(sector.index()),
        Err(error) => Err(entry.wrong(format!("sbi \"{letter}\" is {error}"))),
    };
    letters.iter().map(sector).collect()
}

fn schooling(entry: &Entry) -> Result<u8, String> {
    let word = entry.text("entry")?;
    let found = match word {
        "none" => Some(Schooling::None),
        word => Schooling::from_slug(word).filter(|level| *level != Schooling::None),
    };
    let found = found.map(|level| level as u8);
    found.ok_or_else(|| {
        entry.wrong(format!(
            "entry \"{word}\" is not none, mbo1 to mbo4, hbo or wo"
        ))
    })
}

fn level(entry: &Entry) -> Result<u8, String> {
    let word = entry.text("language")?;
    let found = Cefr::from_slug(word).map(|level| level as u8);
    found.ok_or_else(|| entry.wrong(format!("language \"{word}\" is not a level from A1 to C2")))
}
