//! Occupations and skills, as `data/` describes them.
//!
//! The source files are checked and packed by `build.rs`. The Worker has the bytes compiled
//! in (feature `embedded`); the phone fetches the same bytes when they are first needed.

mod decode;
mod format;
mod occupation;
mod skill;
mod vocabulary;

pub use occupation::{ActivityId, Conditions, Occupation};
pub use skill::{How, Skill};

use crate::suggest::Index;
use board::codec::DecodeError;
use board::ids::{OccupationId, SkillId};
use board::listing::{Lang, Licence};

/// The packed taxonomy, as [`Taxonomy::from_bytes`] reads it.
#[cfg(feature = "embedded")]
pub const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/taxonomy.bin"));

/// All occupations and skills, and what is derived from them once.
#[derive(Clone, Debug, Default)]
pub struct Taxonomy {
    /// In order of id.
    occupations: Vec<Occupation>,
    /// In order of id.
    skills: Vec<Skill>,
    groups: Vec<Labels>,
    /// In bit order.
    licences: Vec<Labels>,
    /// How telling each activity is, by its number; see [`Taxonomy::rarity`].
    rarity: Vec<u16>,
    pub(crate) index: Index,
}

/// What something is called in the languages of the taxonomy.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Labels {
    pub(crate) nl: Box<str>,
    pub(crate) en: Box<str>,
}

impl Labels {
    /// The label in a language; English for one that the taxonomy does not have.
    fn get(&self, lang: Lang) -> &str {
        if lang == Lang::NL { &self.nl } else { &self.en }
    }
}

impl Taxonomy {
    /// The taxonomy that is compiled in.
    #[cfg(feature = "embedded")]
    pub fn embedded() -> &'static Self {
        use std::sync::OnceLock;
        static READ: OnceLock<Taxonomy> = OnceLock::new();
        // A test reads the same bytes, so the empty taxonomy is never what a user gets.
        READ.get_or_init(|| Self::from_bytes(PACKED).unwrap_or_default())
    }

    /// Reads the packed form. Never panics, and takes memory in proportion to the bytes.
    ///
    /// # Errors
    /// [`DecodeError`] for bytes that are not a taxonomy of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        decode::taxonomy(bytes)
    }

    /// The occupation with this id.
    pub fn occupation(&self, id: OccupationId) -> Option<&Occupation> {
        let at = self
            .occupations
            .binary_search_by_key(&id, |occupation| occupation.id)
            .ok()?;
        self.occupations.get(at)
    }

    /// Every occupation, in order of id.
    pub fn occupations(&self) -> impl Iterator<Item = &Occupation> {
        self.occupations.iter()
    }

    /// The occupation with this slug: the word that stands for it in addresses.
    pub fn occupation_by_slug(&self, slug: &str) -> Option<&Occupation> {
        self.occupations
            .iter()
            .find(|occupation| &*occupation.slug == slug)
    }

    /// The skill with this id.
    pub fn skill(&self, id: SkillId) -> Option<&Skill> {
        let at = self
            .skills
            .binary_search_by_key(&id, |skill| skill.id)
            .ok()?;
        self.skills.get(at)
    }

    /// Every skill, in order of id.
    pub fn skills(&self) -> impl Iterator<Item = &Skill> {
        self.skills.iter()
    }

    /// What an occupation is called; empty when there is none with this id.
    pub fn label(&self, id: OccupationId, lang: Lang) -> &str {
        self.occupation(id)
            .map_or("", |occupation| occupation.labels.get(lang))
    }

    /// What a skill is called; empty when there is none with this id.
    pub fn skill_label(&self, id: SkillId, lang: Lang) -> &str {
        self.skill(id).map_or("", |skill| skill.labels.get(lang))
    }

    /// What the group of a skill is called; empty when there is none with this number.
    pub fn group_label(&self, group: u8, lang: Lang) -> &str {
        self.groups
            .get(usize::from(group))
            .map_or("", |labels| labels.get(lang))
    }

    /// What a licence is called.
    pub fn licence_label(&self, licence: Licence, lang: Lang) -> &str {
        self.licences
            .get(licence as usize)
            .map_or("", |labels| labels.get(lang))
    }

    /// How telling it is that two occupations share an activity: high when few have it.
    pub(crate) fn rarity(&self, activity: ActivityId) -> u32 {
        self.rarity
            .get(usize::from(activity.0))
            .copied()
            .unwrap_or_default()
            .into()
    }
}
