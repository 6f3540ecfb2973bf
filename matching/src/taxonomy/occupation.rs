//! An occupation.

use super::{Conditions, Labels};
use board::ids::{OccupationId, SkillId};
use board::listing::{Cefr, Licence, Schooling, Sector};
use board::set::Set;

/// What is usual in an occupation. A listing can ask less or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occupation {
    /// Which one.
    pub id: OccupationId,
    /// The word that stands for it in addresses: small letters, digits and hyphens.
    pub slug: Box<str>,
    /// The unit group of ISCO-08: four digits.
    pub isco: u16,
    /// The sectors where it is found, mostly in the first.
    pub sectors: Vec<Sector>,
    /// The group of SBI 2008 in the first of them, two to four digits; 0 when it is none in
    /// particular.
    pub group: u16,
    /// The least schooling to start.
    pub entry: Schooling,
    /// Usual training on top of that, in weeks.
    pub weeks: u8,
    /// Papers that are usually asked for.
    pub licences: Set<Licence>,
    /// The least level of Dutch.
    pub language: Cefr,
    /// Skills that the work cannot be done without, in order of id.
    pub essential: Vec<SkillId>,
    /// Skills that help, in order of id.
    pub useful: Vec<SkillId>,
    /// Under which conditions.
    pub conditions: Conditions,
    /// The least age by law; 0 where the law sets none above the usual.
    pub age: u8,
    pub(crate) labels: Labels,
    pub(crate) synonyms: Vec<Box<str>>,
}

impl Occupation {
    /// Every skill: the essential ones, then the useful ones.
    pub fn skills(&self) -> impl Iterator<Item = SkillId> + '_ {
        self.essential.iter().chain(&self.useful).copied()
    }

    /// What else people call it, in any language.
    pub fn synonyms(&self) -> impl Iterator<Item = &str> {
        self.synonyms.iter().map(|synonym| &**synonym)
    }
}
