//! A kind of work, in the terms of the taxonomy.

use board::listing::{Cefr, Licence, Sector};
use board::set::Flag;
use matching::{Conditions, Occupation, Taxonomy};

use crate::suggest::Sources;

/// A kind of work that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exclude {
    /// Under this condition. It goes through `matching`, as a wish to avoid it.
    Condition(String),
    /// With this activity.
    Activity(String),
    /// That cannot be done without this skill.
    Skill(String),
    /// Usually asked for this paper.
    Licence(Licence),
    /// A group of ISCO-08 by its first digits.
    Isco(String),
    /// Mostly found in this section of SBI 2008.
    Section(Sector),
    /// This occupation, by its word in addresses.
    Occupation(String),
    /// In which more Dutch is needed than this.
    DutchAbove(Cefr),
    /// That takes more training than so many weeks.
    WeeksAbove(u8),
}

impl Exclude {
    /// Reads a term: a kind and a word.
    pub(super) fn read(term: &str) -> Option<Self> {
        let (kind, word) = term.split_once(' ')?;
        Some(match kind {
            "condition" => Self::Condition(word.to_owned()),
            "activity" => Self::Activity(word.to_owned()),
            "skill" => Self::Skill(word.to_owned()),
            "licence" => Self::Licence(Licence::from_slug(word)?),
            "isco" => Self::Isco(word.to_owned()),
            "section" => Self::Section(Sector::try_from(word).ok()?),
            "occupation" => Self::Occupation(word.to_owned()),
            "dutch" => Self::DutchAbove(Cefr::from_slug(word)?),
            "weeks" => Self::WeeksAbove(word.parse().ok()?),
            _ => return None,
        })
    }

    /// Whether an occupation is of this kind.
    pub(super) fn is(
        &self,
        occupation: &Occupation,
        taxonomy: &Taxonomy,
        sources: &Sources,
    ) -> bool {
        match self {
            Self::Condition(word) => {
                let bit = condition(taxonomy, word);
                !occupation.conditions.intersection(bit).is_empty()
            }
            Self::Activity(word) => sources.does(occupation.id.0, word),
            Self::Skill(word) => sources.needs(occupation.id.0, word),
            Self::Licence(licence) => occupation.licences.contains(*licence),
            Self::Isco(digits) => format!("{:04}", occupation.isco).starts_with(digits),
            Self::Section(section) => occupation.sectors.first() == Some(section),
            Self::Occupation(slug) => *occupation.slug == **slug,
            Self::DutchAbove(level) => occupation.language > *level,
            Self::WeeksAbove(weeks) => occupation.weeks > *weeks,
        }
    }
}

/// The bit of a condition; none for a word that is no condition.
pub(super) fn condition(taxonomy: &Taxonomy, word: &str) -> Conditions {
    let at = taxonomy.conditions().position(|known| &*known.slug == word);
    at.map_or_else(Conditions::default, |at| Conditions(1 << at))
}
