//! Occupations and skills, as `data/` describes them.
//!
//! The source files are checked and packed by `build.rs`. The Worker has the bytes compiled
//! in (feature `embedded`); the phone fetches the same bytes when they are first needed.

mod condition;
mod decode;
mod format;
mod occupation;
mod skill;
mod vocabulary;

pub use condition::{Condition, Conditions};
pub use occupation::Occupation;
pub use skill::{How, Skill};

use crate::suggest::Index;
use board::codec::DecodeError;
use board::ids::{OccupationId, SkillId};
use board::listing::{Lang, Licence};
use format::FITS;

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
    /// In bit order.
    conditions: Vec<Condition>,
    /// The level of each ordered pair of occupations; see [`Taxonomy::fit`].
    fits: Box<[u8]>,
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

    /// How well work in one occupation prepares for another, in thousandths: 1,000 for the
    /// occupation itself and for no other, 0 for one that is not here. Directed: a nurse can
    /// do a care assistant's work, and not the other way round.
    pub fn fit(&self, from: OccupationId, to: OccupationId) -> u16 {
        let place = |id| {
            self.occupations
                .binary_search_by_key(&id, |occupation| occupation.id)
        };
        let (Ok(from), Ok(to)) = (place(from), place(to)) else {
            return 0;
        };
        self.fits_from(from).nth(to).unwrap_or(0)
    }

    /// The fit of the occupation at this place with each other, in order of id.
    fn fits_from(&self, place: usize) -> impl Iterator<Item = u16> + '_ {
        let size = self.occupations.len();
        let row = self.fits.chunks_exact(size.max(1)).nth(place);
        let levels = row.unwrap_or_default().iter();
        levels.map(|level| FITS.get(usize::from(*level)).copied().unwrap_or(0))
    }

    /// How well the best of these occupations prepares for each other, in thousandths, by the
    /// number of the other: what is not in the taxonomy has none.
    pub fn best_fits(&self, was: &[OccupationId]) -> Vec<u16> {
        let last = self.occupations.last();
        let mut best = vec![0; last.map_or(0, |occupation| usize::from(occupation.id.0) + 1)];
        for id in was {
            let place = self
                .occupations
                .binary_search_by_key(id, |occupation| occupation.id);
            let Ok(place) = place else { continue };
            for (occupation, fit) in self.occupations.iter().zip(self.fits_from(place)) {
                if let Some(known) = best.get_mut(usize::from(occupation.id.0)) {
                    *known = fit.max(*known);
                }
            }
        }
        best
    }

    /// The working conditions, lowest bit first.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.conditions.iter()
    }

    /// What the lowest of these conditions is called; empty when there is none.
    pub fn condition_label(&self, conditions: Conditions, lang: Lang) -> &str {
        let condition = self.conditions.get(conditions.0.trailing_zeros() as usize);
        condition.map_or("", |condition| condition.label(lang))
    }

    /// What a licence is called.
    pub fn licence_label(&self, licence: Licence, lang: Lang) -> &str {
        self.licences
            .get(licence as usize)
            .map_or("", |labels| labels.get(lang))
    }

    /// The held skill that comes closest to one that is needed: one that resembles it and
    /// carries over. `held` is in order of id; of several, the lowest is given.
    pub(crate) fn closest(&self, needed: SkillId, held: &[SkillId]) -> Option<SkillId> {
        let skill = self.skill(needed)?;
        let related = |id: &&SkillId| {
            skill.related.binary_search(id).is_ok()
                || self
                    .skill(**id)
                    .is_some_and(|held| held.related.binary_search(&needed).is_ok())
        };
        let carries = |id: &&SkillId| {
            self.skill(**id)
                .is_some_and(|held| held.carries_over || held.group == skill.group)
        };
        held.iter().filter(related).find(carries).copied()
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;

    fn between(from: &str, to: &str) -> u16 {
        let taxonomy = Taxonomy::embedded();
        let id = |slug: &str| taxonomy.occupation_by_slug(slug).unwrap().id;
        taxonomy.fit(id(from), id(to))
    }

    #[test]
    fn an_occupation_is_like_itself_and_nothing_else_is_as_like() {
        let taxonomy = Taxonomy::embedded();
        for from in taxonomy.occupations() {
            for to in taxonomy.occupations() {
                let same = taxonomy.fit(from.id, to.id) == 1000;
                assert_eq!(same, from.id == to.id);
            }
        }
    }

    #[test]
    fn a_waiter_is_nearer_to_a_bartender_than_to_a_driver() {
        assert!(between("ober", "barmedewerker") > 2 * between("ober", "vrachtwagenchauffeur"));
    }

    #[test]
    fn the_best_of_several_pasts_counts() {
        let taxonomy = Taxonomy::embedded();
        let id = |slug: &str| taxonomy.occupation_by_slug(slug).unwrap().id;
        let (ober, kok) = (id("ober"), id("kok"));
        let best = taxonomy.best_fits(&[ober, kok]);
        for to in taxonomy.occupations() {
            let wanted = taxonomy.fit(ober, to.id).max(taxonomy.fit(kok, to.id));
            assert_eq!(best[usize::from(to.id.0)], wanted);
        }
    }

    #[test]
    fn the_bits_of_conditions_are_those_of_their_names() {
        for (slug, bits) in [
            ("nights", Conditions::NIGHTS),
            ("weekends", Conditions::WEEKENDS),
        ] {
            let at = Taxonomy::embedded()
                .conditions()
                .position(|known| &*known.slug == slug);
            assert_eq!(at.map(|at| 1 << at), Some(bits.0), "{slug}");
        }
    }
}
