//! The first ten occupations that the board offers a person outside the own sector, so that
//! others can judge them.
//!
//! A line of JSON is read leniently ([`told`]), its limits in words become conditions and
//! exclusions ([`limits`]), and `matching` ranks a plain listing for each occupation
//! ([`listings`]), from which [`ten`] takes ten different codes of ISCO-08. No rule of the
//! ranking lives here.

pub mod limits;
mod line;
mod listings;
mod origin;
mod outside;
pub mod phrase;
pub mod ten;
pub mod told;
pub mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use board::ids::SkillId;
use occupations::Occupation;

/// The sources of the taxonomy by the number of the occupation: what its packed form leaves
/// out, such as activities.
pub struct Sources {
    occupations: BTreeMap<u16, Occupation>,
    activities: BTreeMap<String, u16>,
    skills: BTreeMap<String, u16>,
}

impl Sources {
    /// Orders the sources by their numbers and words.
    pub fn new(sources: occupations::Sources) -> Self {
        let vocabulary = sources.vocabulary;
        let skills = vocabulary.skills.into_iter().map(|skill| skill.term);
        Self {
            occupations: sources
                .occupations
                .into_iter()
                .map(|occupation| (occupation.no, occupation))
                .collect(),
            activities: by_word(vocabulary.activities),
            skills: by_word(skills),
        }
    }

    /// Whether there is an activity with this word.
    pub fn has_activity(&self, word: &str) -> bool {
        self.activities.contains_key(word)
    }

    /// The skill with this word.
    pub fn skill(&self, word: &str) -> Option<SkillId> {
        self.skills.get(word).copied().map(SkillId)
    }

    /// Whether the occupation has this activity.
    pub fn does(&self, occupation: u16, activity: &str) -> bool {
        let number = self.activities.get(activity);
        self.occupations.get(&occupation).is_some_and(|known| {
            number.is_some_and(|number| known.activities.binary_search(number).is_ok())
        })
    }

    /// Whether the occupation cannot be done without this skill.
    pub fn needs(&self, occupation: u16, skill: &str) -> bool {
        let number = self.skills.get(skill);
        self.occupations.get(&occupation).is_some_and(|known| {
            number.is_some_and(|number| known.essential.binary_search(number).is_ok())
        })
    }
}

fn by_word(terms: impl IntoIterator<Item = occupations::Term>) -> BTreeMap<String, u16> {
    terms.into_iter().map(|term| (term.id, term.no)).collect()
}
