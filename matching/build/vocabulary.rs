//! What occupations are made of: activities, conditions, knowledge, licences and skills.

use crate::source::{Entry, entries, numbers};
use board::listing::Licence;
use board::set::Flag;
use std::collections::{BTreeMap, BTreeSet};

/// How a skill is learned, in the order of `taxonomy::How`.
const LEARN: [&str; 5] = ["job", "course", "mbo", "hbo", "licence"];

/// The controlled vocabularies, each from its own file.
pub struct Vocabulary {
    pub activities: BTreeMap<String, u16>,
    pub conditions: BTreeMap<String, u16>,
    pub knowledge: BTreeMap<String, u16>,
    pub licences: BTreeMap<String, u16>,
    pub skill_numbers: BTreeMap<String, u16>,
    /// Dutch and English, in bit order.
    pub licence_labels: Vec<[String; 2]>,
    /// Dutch and English, in the order of the file.
    pub groups: Vec<[String; 2]>,
    /// In order of number.
    pub skills: Vec<Skill>,
}

/// A skill with its references as numbers.
pub struct Skill {
    pub no: u16,
    pub labels: [String; 2],
    pub group: u8,
    pub related: Vec<u16>,
    pub carries_over: bool,
    pub learn: u8,
    pub weeks: u8,
}

impl Vocabulary {
    /// Reads and checks the files.
    pub fn read() -> Result<Self, String> {
        let skills = entries("data/skills.toml", "skill")?;
        let licences = entries("data/licences.toml", "licence")?;
        let conditions = entries("data/conditions.toml", "condition")?;
        let groups = entries("data/skills.toml", "group")?;
        let skill_numbers = numbers(&skills)?;
        Ok(Self {
            activities: labelled("data/activities.toml", "activity")?,
            conditions: condition_numbers(&conditions)?,
            knowledge: labelled("data/knowledge.toml", "knowledge")?,
            licences: numbers(&licences)?,
            licence_labels: licence_labels(&licences)?,
            skills: read_skills(&skills, &groups, &skill_numbers)?,
            groups: groups.iter().map(labels).collect::<Result<_, _>>()?,
            skill_numbers,
        })
    }
}

/// The Dutch and the English label.
pub fn labels(entry: &Entry) -> Result<[String; 2], String> {
    Ok([entry.text("nl")?.to_owned(), entry.text("en")?.to_owned()])
}

fn labelled(path: &str, array: &str) -> Result<BTreeMap<String, u16>, String> {
    let entries = entries(path, array)?;
    entries
        .iter()
        .try_for_each(|entry| labels(entry).map(drop))?;
    numbers(&entries)
}

/// Conditions are packed as bits of 32.
fn condition_numbers(entries: &[Entry]) -> Result<BTreeMap<String, u16>, String> {
    for entry in entries {
        labels(entry)?;
        if !(1..=32u16).contains(&entry.number("no")?) {
            return Err(entry.wrong("no is not from 1 to 32"));
        }
    }
    numbers(entries)
}

/// Licences are those of `board`, which stores their bits.
fn licence_labels(entries: &[Entry]) -> Result<Vec<[String; 2]>, String> {
    let known = numbers(entries)?;
    let all = Licence::ALL.iter().enumerate().map(|(at, licence)| {
        let same = |entry: &&Entry| entry.text("id") == Ok(licence.slug());
        let entry = entries
            .iter()
            .find(same)
            .filter(|_| known.get(licence.slug()) == Some(&(at as u16)));
        let entry = entry.ok_or_else(|| {
            format!(
                "data/licences.toml: no = {at} must be \"{}\"",
                licence.slug()
            )
        })?;
        labels(entry)
    });
    let all: Vec<_> = all.collect::<Result<_, _>>()?;
    match entries.iter().find(|entry| {
        entry
            .text("id")
            .is_ok_and(|id| Licence::from_slug(id).is_none())
    }) {
        Some(entry) => Err(entry.wrong("board::listing::Licence does not have it")),
        None => Ok(all),
    }
}

fn read_skills(
    entries: &[Entry],
    groups: &[Entry],
    known: &BTreeMap<String, u16>,
) -> Result<Vec<Skill>, String> {
    let group_ids: Vec<&str> = groups
        .iter()
        .map(|group| group.text("id"))
        .collect::<Result<_, _>>()?;
    if group_ids.iter().collect::<BTreeSet<_>>().len() < group_ids.len() {
        return Err("data/skills.toml: a group is there twice".into());
    }
    let mut skills = Vec::new();
    for entry in entries {
        let group = entry.text("group")?;
        let learn = entry.text("learn")?;
        let no = entry.number("no")?;
        let related = entry.references("related", known)?;
        if related.contains(&no) {
            return Err(entry.wrong("is related to itself"));
        }
        let at = |list: &[&str], word: &str, key: &str| {
            let at = list.iter().position(|known| *known == word);
            at.and_then(|at| u8::try_from(at).ok())
                .ok_or_else(|| entry.wrong(format!("{key} \"{word}\" does not exist")))
        };
        skills.push(Skill {
            no,
            labels: labels(entry)?,
            group: at(&group_ids, group, "group")?,
            related,
            carries_over: entry.flag("carries_over")?,
            learn: at(&LEARN, learn, "learn")?,
            weeks: entry.number("weeks")?,
        });
    }
    skills.sort_by_key(|skill| skill.no);
    Ok(skills)
}
