//! What is worked out about a person once, before the listings.

use super::World;
use super::coverage::{Count, Have, Held};
use super::gate;
use crate::profile::Profile;
use crate::sectors::Trend;
use crate::taxonomy::Occupation;
use board::ids::{OccupationId, SkillId};
use board::listing::{Card, LegalForm, Licence, Offer, Schooling, Sector};
use board::places::{Km, Pc4};
use board::set::Set;

/// Weeks in which anybody learns work that asks for nothing.
const QUICK: u8 = 2;

/// Sections of SBI 2008 have a letter each.
const SECTIONS: usize = 26;

/// Everything here is looked up by number, as each listing asks for it many times.
pub(crate) struct Person<'a> {
    pub(super) profile: &'a Profile,
    pub(super) world: &'a World<'a>,
    /// How far the person has each skill.
    skills: Vec<Have>,
    /// The same as it is counted.
    counts: Vec<Count>,
    /// What each occupation means.
    works: Vec<Option<Work<'a>>>,
    /// How each section is doing where no group of it is known.
    sections: [Trend; SECTIONS],
    pub(super) papers: Set<Licence>,
    pub(super) schooling: Option<Schooling>,
    pub(super) marks: Marks,
    /// How far each postcode is, when the person said where they live.
    distances: Vec<Option<Km>>,
}

/// Sets that every listing is compared with: making one takes longer than comparing.
pub(super) struct Marks {
    pub(super) travel: Set<Offer>,
    pub(super) lodging: Set<Offer>,
    pub(super) work_learn: Set<LegalForm>,
}

/// An occupation beside the person.
#[derive(Clone, Copy)]
pub(super) struct Work<'a> {
    pub(super) occupation: &'a Occupation,
    /// How well the best of what the person did prepares for it, in thousandths.
    pub(super) fit: u16,
    /// The papers that the law asks for, whether or not a listing names them.
    pub(super) by_law: Set<Licence>,
    /// How its group of the section where it is at home is doing.
    trend: Trend,
}

impl<'a> Person<'a> {
    pub(crate) fn new(profile: &'a Profile, world: &'a World<'a>) -> Self {
        let taxonomy = world.taxonomy;
        let held = Held::of(profile, taxonomy);
        let mut skills = Vec::new();
        for skill in taxonomy.skills() {
            skills.resize(usize::from(skill.id.0), Have::No);
            skills.push(held.have(skill, taxonomy));
        }
        let counts = skills.iter().copied().map(Count::of).collect();
        let distances = profile
            .pc4
            .map_or_else(Vec::new, |home| world.places.distances_from(home));
        Self {
            profile,
            world,
            skills,
            counts,
            works: works(profile, world),
            sections: sections(world),
            papers: profile.papers(taxonomy),
            schooling: profile.schooling(taxonomy),
            marks: Marks {
                travel: Set::EMPTY.with(Offer::Travel),
                lodging: Set::EMPTY.with(Offer::Lodging),
                work_learn: Set::EMPTY.with(LegalForm::WorkLearn),
            },
            distances,
        }
    }

    /// An occupation beside the person; none for one that is not in the taxonomy.
    pub(super) fn work(&self, id: OccupationId) -> Option<&Work<'a>> {
        self.works.get(usize::from(id.0))?.as_ref()
    }

    /// How well what the person did prepares for an occupation, in thousandths; none for one
    /// that is not in the taxonomy.
    pub(super) fn fit(&self, to: OccupationId) -> u16 {
        self.work(to).map_or(0, |work| work.fit)
    }

    /// What a skill adds to the coverage of a listing that names it.
    pub(super) fn count(&self, skill: SkillId) -> Count {
        let known = self.counts.get(usize::from(skill.0));
        known.copied().unwrap_or(Count::MISSING)
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
        // As `Sectors::of_card`, which looks it up anew.
        match self.work(card.occupation) {
            Some(work) if work.occupation.sectors.first() == Some(&card.sector) => work.trend,
            _ => self.sections[usize::from(card.sector.index()) % SECTIONS],
        }
    }

    /// How a listing that no skill leads to can still be done: at once, by anybody.
    pub(super) fn is_in_reach(&self, card: &Card) -> bool {
        self.work(card.occupation).is_some_and(|work| {
            let found = work.occupation;
            let is_quick = found.weeks <= QUICK && found.licences.is_empty();
            work.fit > 0 || found.entry == Schooling::None && is_quick
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

/// Every occupation beside the person, by its number.
fn works<'a>(profile: &Profile, world: &World<'a>) -> Vec<Option<Work<'a>>> {
    let fits = world.taxonomy.best_fits(&profile.was);
    let mut works = vec![None; fits.len()];
    for occupation in world.taxonomy.occupations() {
        let number = usize::from(occupation.id.0);
        let home = occupation.sectors.first();
        if let (Some(slot), Some(fit)) = (works.get_mut(number), fits.get(number)) {
            *slot = Some(Work {
                occupation,
                fit: *fit,
                by_law: gate::by_law(occupation),
                trend: home.map_or(Trend::Steady, |sector| {
                    world.sectors.trend(*sector, occupation.group.into())
                }),
            });
        }
    }
    works
}

fn sections(world: &World<'_>) -> [Trend; SECTIONS] {
    let mut sections = [Trend::Steady; SECTIONS];
    for sector in Sector::all() {
        if let Some(slot) = sections.get_mut(usize::from(sector.index())) {
            *slot = world.sectors.trend(sector, 0);
        }
    }
    sections
}
