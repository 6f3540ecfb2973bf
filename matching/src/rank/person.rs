//! What is worked out about a person once, before the listings.

use super::World;
use super::coverage::{Have, have};
use crate::fit::{Similarity, similarity};
use crate::profile::Profile;
use board::ids::{OccupationId, SkillId};
use board::listing::{Licence, Schooling};
use board::set::Set;

pub(super) struct Person<'a> {
    pub(super) profile: &'a Profile,
    pub(super) world: &'a World<'a>,
    /// For each skill, in order of id, how far the person has it; groups left aside.
    skills: Vec<(SkillId, Have)>,
    pub(super) papers: Set<Licence>,
    pub(super) schooling: Option<Schooling>,
    /// For each occupation, in order of id, how well the best of what the person did
    /// prepares for it.
    similarity: Vec<(OccupationId, Similarity)>,
}

impl<'a> Person<'a> {
    pub(super) fn new(profile: &'a Profile, world: &'a World<'a>) -> Self {
        let taxonomy = world.taxonomy;
        let was: Vec<_> = profile
            .was
            .iter()
            .filter_map(|id| taxonomy.occupation(*id))
            .collect();
        let best = |to| {
            let all = was.iter().map(|from| similarity(taxonomy, from, to));
            all.max_by_key(|found| (found.thousandths, found.shared))
                .unwrap_or_default()
        };
        let held = profile.skills(taxonomy);
        Self {
            profile,
            world,
            skills: taxonomy
                .skills()
                .map(|skill| (skill.id, have(taxonomy, &held, skill.id)))
                .collect(),
            papers: profile.papers(taxonomy),
            schooling: profile.schooling(taxonomy),
            similarity: taxonomy.occupations().map(|to| (to.id, best(to))).collect(),
        }
    }

    /// How well what the person did prepares for an occupation; none for one that is not in
    /// the taxonomy.
    pub(super) fn similarity(&self, to: OccupationId) -> Similarity {
        let at = self.similarity.binary_search_by_key(&to, |(id, _)| *id);
        at.ok()
            .and_then(|at| self.similarity.get(at))
            .map_or_else(Similarity::default, |found| found.1)
    }

    /// How far the person has a skill; one that is not in the taxonomy is not had.
    pub(super) fn have(&self, skill: SkillId) -> Have {
        let at = self.skills.binary_search_by_key(&skill, |(id, _)| *id);
        at.ok()
            .and_then(|at| self.skills.get(at))
            .map_or(Have::No, |found| found.1)
    }

    /// Whether the person told anything that a fit can be judged by.
    pub(super) fn is_known(&self) -> bool {
        !self.profile.was.is_empty() || !self.profile.has.is_empty()
    }
}
