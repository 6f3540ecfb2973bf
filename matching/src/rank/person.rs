//! What is worked out about a person once, before the listings.

use super::World;
use super::coverage::{Have, have};
use crate::profile::Profile;
use crate::sectors::Trend;
use board::ids::{OccupationId, SkillId};
use board::listing::{Card, Licence, Schooling};
use board::places::{Km, Pc4};
use board::set::Set;

/// Weeks in which anybody learns work that asks for nothing.
const QUICK: u8 = 2;

/// Everything here is looked up by number, as each listing asks for it many times.
pub(crate) struct Person<'a> {
    pub(super) profile: &'a Profile,
    pub(super) world: &'a World<'a>,
    /// How far the person has each skill.
    skills: Vec<Have>,
    pub(super) papers: Set<Licence>,
    pub(super) schooling: Option<Schooling>,
    /// How well the best of what the person did prepares for each occupation, in thousandths.
    fits: Vec<u16>,
    /// How far each postcode is, when the person said where they live.
    distances: Vec<Option<Km>>,
}

impl<'a> Person<'a> {
    pub(crate) fn new(profile: &'a Profile, world: &'a World<'a>) -> Self {
        let taxonomy = world.taxonomy;
        let held = profile.skills(taxonomy);
        let mut skills = Vec::new();
        for skill in taxonomy.skills() {
            skills.resize(usize::from(skill.id.0), Have::No);
            skills.push(have(taxonomy, &held, skill.id));
        }
        let distances = profile
            .pc4
            .map_or_else(Vec::new, |home| world.places.distances_from(home));
        Self {
            profile,
            world,
            skills,
            papers: profile.papers(taxonomy),
            schooling: profile.schooling(taxonomy),
            fits: taxonomy.best_fits(&profile.was),
            distances,
        }
    }

    /// How well what the person did prepares for an occupation, in thousandths; none for one
    /// that is not in the taxonomy.
    pub(super) fn fit(&self, to: OccupationId) -> u16 {
        self.fits.get(usize::from(to.0)).copied().unwrap_or(0)
    }

    /// How far the person has a skill; one that is not in the taxonomy is not had.
    pub(super) fn have(&self, skill: SkillId) -> Have {
        let known = self.skills.get(usize::from(skill.0));
        known.copied().unwrap_or(Have::No)
    }

    /// How far it is to a postcode; none when that or where the person lives is not known.
    pub(super) fn distance(&self, to: Pc4) -> Option<Km> {
        self.distances.get(to.index()).copied().flatten()
    }

    /// A number that differs from person to person and says nothing about them.
    pub(super) fn seed(&self) -> u8 {
        let home = self.profile.pc4.map_or(0, Pc4::get);
        let was = self.profile.was.iter();
        let mixed = was.fold(home, |mixed, id| mixed.wrapping_mul(31).wrapping_add(id.0));
        (mixed.wrapping_mul(40_503) >> 8) as u8
    }

    /// How the sector of a listing is doing.
    pub(super) fn trend(&self, card: &Card) -> Trend {
        self.world.sectors.of_card(card, self.world.taxonomy)
    }

    /// How a listing that no skill leads to can still be done: at once, by anybody.
    pub(super) fn is_in_reach(&self, card: &Card) -> bool {
        let occupation = self.world.taxonomy.occupation(card.occupation);
        self.fit(card.occupation) > 0
            || occupation.is_some_and(|found| {
                found.entry == Schooling::None && found.weeks <= QUICK && found.licences.is_empty()
            })
    }

    /// How much work that anybody can begin with is worth a place among the first.
    pub(super) fn most_fillers(&self) -> usize {
        if self.schooling > Some(Schooling::Mbo2) {
            1
        } else {
            3
        }
    }

    /// Whether the person told anything that a fit can be judged by.
    pub(super) fn is_known(&self) -> bool {
        !self.profile.was.is_empty() || !self.profile.has.is_empty()
    }
}
