//! The occupations: one file a family.

use crate::source::{Entry, entries, numbers};
use crate::vocabulary::{Vocabulary, by_id, labels};
use board::listing::{Cefr, Schooling, Sector};
use board::set::Flag;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// An occupation with its references as numbers.
pub struct Occupation {
    /// Stable and never reused.
    pub no: u16,
    /// The word that stands for it in addresses.
    pub slug: String,
    /// Dutch and English.
    pub labels: [String; 2],
    /// What else people type, in any language.
    pub synonyms: Vec<String>,
    /// The unit group of ISCO-08: four digits.
    pub isco: u16,
    /// The sections of SBI 2008 by their place in `board::listing::Sector`, mostly in the first.
    pub sectors: Vec<u8>,
    /// The group of SBI 2008 in the first of them, two to four digits; 0 when it is none in
    /// particular.
    pub group: u16,
    /// The least schooling to start, by its place in `board::listing::Schooling`.
    pub entry: u8,
    /// Usual training on top of that, in weeks.
    pub weeks: u8,
    /// Usual papers, a bit each.
    pub licences: u32,
    /// The least level of Dutch, by its place in `board::listing::Cefr`.
    pub language: u8,
    /// What one does, in order of number.
    pub activities: Vec<u16>,
    /// Skills that the work cannot be done without, in order of number.
    pub essential: Vec<u16>,
    /// Skills that help, in order of number.
    pub useful: Vec<u16>,
    /// What one knows, and how well.
    pub knowledge: Vec<(u16, Level)>,
    /// Working conditions, a bit each.
    pub conditions: u32,
    /// The least age by law; 0 where the law sets none above the usual.
    pub age: u8,
}

/// How well one knows a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Enough to get along.
    Basic = 1,
    /// Enough to work with every day.
    Good = 2,
    /// Enough to advise others.
    Expert = 3,
}

/// The vocabularies by id.
struct Known<'a> {
    vocabulary: &'a Vocabulary,
    activities: BTreeMap<String, u16>,
    skills: BTreeMap<String, u16>,
    knowledge: BTreeMap<String, u16>,
    conditions: BTreeMap<String, u16>,
}

/// All occupations in order of number.
pub(crate) fn read(folder: &Path, vocabulary: &Vocabulary) -> Result<Vec<Occupation>, String> {
    let folder = folder.join("occupations");
    let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = files
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    paths.sort();
    let mut sources = Vec::new();
    for path in paths {
        sources.extend(entries(&path, "occupation")?);
    }
    numbers(&sources)?;
    let known = Known {
        vocabulary,
        activities: by_id(&vocabulary.activities),
        skills: by_id(vocabulary.skills.iter().map(|skill| &skill.term)),
        knowledge: by_id(&vocabulary.knowledge),
        conditions: by_id(&vocabulary.conditions),
    };
    let mut occupations = sources
        .iter()
        .map(|entry| occupation(entry, &known))
        .collect::<Result<Vec<_>, _>>()?;
    occupations.sort_by_key(|occupation| occupation.no);
    Ok(occupations)
}

fn occupation(entry: &Entry, known: &Known<'_>) -> Result<Occupation, String> {
    let slug = entry.text("id")?;
    // Slugs stand in addresses as they are.
    if !slug
        .bytes()
        .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    {
        return Err(entry.wrong("id has more than small letters, digits and hyphens"));
    }
    let essential = entry.references("essential", &known.skills)?;
    let useful = entry.references("useful", &known.skills)?;
    if essential.iter().any(|skill| useful.contains(skill)) {
        return Err(entry.wrong("a skill is both essential and useful"));
    }
    let bits =
        |numbers: Vec<u16>, first: u16| numbers.iter().fold(0, |bits, no| bits | 1 << (no - first));
    let licences = entry.references("licences", &known.vocabulary.licences)?;
    let conditions = entry.references("conditions", &known.conditions)?;
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
        group: entry.optional_number("group")?.unwrap_or(0),
        entry: schooling(entry)?,
        weeks: entry.number("weeks")?,
        licences: bits(licences, 0),
        language: level(entry)?,
        activities: entry.references("activities", &known.activities)?,
        essential,
        useful,
        knowledge: knowledge(entry, known)?,
        conditions: bits(conditions, 1),
        age: entry.optional_number("age")?.unwrap_or(0),
    })
}

/// Each field once, at one level.
fn knowledge(entry: &Entry, known: &Known<'_>) -> Result<Vec<(u16, Level)>, String> {
    let mut all = BTreeMap::new();
    for (name, level) in [
        ("basic", Level::Basic),
        ("good", Level::Good),
        ("expert", Level::Expert),
    ] {
        let fields = entry.texts_in("knowledge", name)?;
        for field in entry.resolve("knowledge", &fields, &known.knowledge)? {
            if all.insert(field, level).is_some() {
                return Err(entry.wrong("knowledge names a field at two levels"));
            }
        }
    }
    Ok(all.into_iter().collect())
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
