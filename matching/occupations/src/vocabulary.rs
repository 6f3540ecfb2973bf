//! What occupations are made of: activities, conditions, knowledge, licences and skills.

use crate::source::{Entry, entries, numbers};
use board::listing::Licence;
use board::set::Flag;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// How a skill is learned, in the order of `taxonomy::How`.
const LEARN: [&str; 5] = ["job", "course", "mbo", "hbo", "licence"];

/// The controlled vocabularies, each from its own file.
pub struct Vocabulary {
    /// What one does, not in which trade; in order of number.
    pub activities: Vec<Term>,
    /// What one knows; in order of number.
    pub knowledge: Vec<Term>,
    /// In order of number.
    pub skills: Vec<Skill>,
    /// Working conditions; number 1 is the lowest bit, and none is left out.
    pub conditions: Vec<Term>,
    pub(crate) licences: BTreeMap<String, u16>,
    /// Dutch and English, in bit order.
    pub(crate) licence_labels: Vec<[String; 2]>,
    /// Dutch and English, in the order of the file.
    pub(crate) groups: Vec<[String; 2]>,
}

/// An entry with a stable number and a word that sources refer to it by.
pub struct Term {
    /// Stable and never reused.
    pub no: u16,
    /// How sources refer to it.
    pub id: String,
    /// Dutch and English.
    pub labels: [String; 2],
}

/// A skill with its references as numbers.
pub struct Skill {
    /// What it is called.
    pub term: Term,
    /// Its place in the list of groups.
    pub group: u8,
    /// Skills that resemble it, in order of number.
    pub related: Vec<u16>,
    /// Whether it is of use outside its own trade.
    pub carries_over: bool,
    /// How it is learned, by the order of `matching::taxonomy::How`.
    pub learn: u8,
    /// How long that usually takes, in weeks.
    pub weeks: u8,
}

impl Vocabulary {
    /// Reads and checks the files.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let file = |name: &str, array: &str| entries(&folder.join(name), array);
        let licences = file("licences.toml", "licence")?;
        let groups = file("skills.toml", "group")?;
        Ok(Self {
            activities: terms(&file("activities.toml", "activity")?)?,
            knowledge: terms(&file("knowledge.toml", "knowledge")?)?,
            skills: read_skills(&file("skills.toml", "skill")?, &groups)?,
            conditions: conditions(&file("conditions.toml", "condition")?)?,
            licences: numbers(&licences)?,
            licence_labels: licence_labels(&licences)?,
            groups: groups.iter().map(labels).collect::<Result<_, _>>()?,
        })
    }
}

/// The numbers of these terms by id.
pub(crate) fn by_id<'a>(terms: impl IntoIterator<Item = &'a Term>) -> BTreeMap<String, u16> {
    terms
        .into_iter()
        .map(|term| (term.id.clone(), term.no))
        .collect()
}

/// The Dutch and the English label.
pub(crate) fn labels(entry: &Entry) -> Result<[String; 2], String> {
    Ok([entry.text("nl")?.to_owned(), entry.text("en")?.to_owned()])
}

fn term(entry: &Entry) -> Result<Term, String> {
    Ok(Term {
        no: entry.number("no")?,
        id: entry.text("id")?.to_owned(),
        labels: labels(entry)?,
    })
}

fn terms(entries: &[Entry]) -> Result<Vec<Term>, String> {
    numbers(entries)?;
    let mut terms = entries.iter().map(term).collect::<Result<Vec<_>, _>>()?;
    terms.sort_by_key(|term| term.no);
    Ok(terms)
}

/// Conditions are packed as bits of 32, in order.
fn conditions(entries: &[Entry]) -> Result<Vec<Term>, String> {
    let terms = terms(entries)?;
    match terms.iter().zip(1..).find(|(term, no)| term.no != *no) {
        Some((term, no)) => Err(format!(
            "data/conditions.toml: \"{}\" must be no = {no}",
            term.id
        )),
        None if terms.len() > 32 => Err("data/conditions.toml: more than 32".into()),
        None => Ok(terms),
    }
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

fn read_skills(entries: &[Entry], groups: &[Entry]) -> Result<Vec<Skill>, String> {
    let known = &numbers(entries)?;
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
        let term = term(entry)?;
        let related = entry.references("related", known)?;
        if related.contains(&term.no) {
            return Err(entry.wrong("is related to itself"));
        }
        let at = |list: &[&str], word: &str, key: &str| {
            let at = list.iter().position(|known| *known == word);
            at.and_then(|at| u8::try_from(at).ok())
                .ok_or_else(|| entry.wrong(format!("{key} \"{word}\" does not exist")))
        };
        skills.push(Skill {
            term,
            group: at(&group_ids, group, "group")?,
            related,
            carries_over: entry.flag("carries_over")?,
            learn: at(&LEARN, learn, "learn")?,
            weeks: entry.number("weeks")?,
        });
    }
    skills.sort_by_key(|skill: &Skill| skill.term.no);
    Ok(skills)
}
