//! Which listings fit a person, in which order, and why.

mod coverage;
mod gate;
mod order;
mod person;
mod points;
mod reason;
mod score;
mod similar;
mod travel;

pub use coverage::{Have, SkillLine, skill_by_skill};
pub use gate::Gate;
pub use reason::{Reason, Why};
pub use similar::similar;

use crate::fit::Fit;
use crate::profile::Profile;
use crate::taxonomy::Taxonomy;
use board::day::Day;
use board::ids::SkillId;
use board::places::{Km, Places};
use board::snapshot::Entry;
pub(crate) use order::arrange;
use person::Person;

/// What ranking needs to know besides the person and the listings.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The occupations and skills.
    pub taxonomy: &'a Taxonomy,
    /// The places table.
    pub places: &'a Places,
    /// The day on which it is asked.
    pub today: Day,
    /// The sectors that are short of people, a bit each: section A is the lowest.
    pub short: u32,
}

/// A listing beside a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<'a> {
    /// The listing.
    pub entry: &'a Entry,
    /// 0 to 1,000: the points of the reasons together, within these limits.
    pub score: u16,
    /// The fit in plain words. It says nothing when the person told nothing to judge it by
    /// ([`crate::Query::is_personal`]).
    pub fit: Fit,
    /// About how far; `None` when one of the places is not known.
    pub km: Option<Km>,
    /// How many of the skills that the listing names the person has.
    pub held: u8,
    /// How many skills the listing names.
    pub needed: u8,
    /// Named skills that the person lacks: those needed from the first day come first.
    pub missing: Vec<SkillId>,
    /// Named skills that the person lacks while having one that resembles it: (named, held).
    pub close: Vec<(SkillId, SkillId)>,
    /// Why the score is what it is, most telling first. Every point is in here.
    pub reasons: Vec<Reason>,
    /// What stands in the way. A match with gates comes after all others.
    pub gates: Vec<Gate>,
}

/// Every open listing of `entries` beside the person, best first; those with a gate come
/// last. Of the first ten, at most three are of one occupation. The order of `entries` does
/// not matter.
pub fn rank<'a>(profile: &Profile, entries: &'a [Entry], world: &World<'_>) -> Vec<Match<'a>> {
    let mut matches = score_all(profile, entries, world);
    arrange(&mut matches, world.short);
    matches
}

/// Every open listing beside the person, in the order of `entries`.
pub(crate) fn score_all<'a>(
    profile: &Profile,
    entries: &'a [Entry],
    world: &World<'_>,
) -> Vec<Match<'a>> {
    let person = Person::new(profile, world);
    let open = entries.iter().filter(|entry| entry.is_open(world.today));
    open.map(|entry| person.score(entry)).collect()
}
