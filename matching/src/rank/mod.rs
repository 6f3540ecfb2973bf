//! Which listings fit a person, in which order, and why.

pub(crate) mod coverage;
pub(crate) mod gate;
mod order;
mod person;
mod points;
mod reason;
mod score;
mod similar;
pub(crate) mod travel;

pub use coverage::{Have, SkillLine, skill_by_skill};
pub use gate::Gate;
pub use reason::{Reason, Why};
pub use similar::similar;

use crate::fit::Fit;
use crate::profile::Profile;
use crate::sectors::Sectors;
use crate::taxonomy::Taxonomy;
use board::day::Day;
use board::ids::SkillId;
use board::places::{Km, Places};
use board::snapshot::Entry;
pub(crate) use order::{arrange, by_id, by_score, gates_last};
pub(crate) use person::Person;

/// What ranking needs to know besides the person and the listings.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The occupations and skills.
    pub taxonomy: &'a Taxonomy,
    /// The places table.
    pub places: &'a Places,
    /// The day on which it is asked.
    pub today: Day,
    /// The sectors that are short of people, and those that let people go.
    pub sectors: &'a Sectors,
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

/// A listing that was judged and not yet explained: what orders and filters need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Its place in the list.
    pub at: usize,
    /// 0 to 1,000.
    pub score: u16,
    /// Whether anything stands in the way.
    pub gated: bool,
    /// The fit in plain words.
    pub fit: Fit,
    /// About how far; `None` when one of the places is not known.
    pub km: Option<Km>,
}

/// The open listings of `entries` beside the person, best first; those with a gate come
/// last. Of the first ten, at most three are of one occupation. The order of `entries` does
/// not matter. At most `most` are given, each with its reasons.
pub fn rank<'a>(
    profile: &Profile,
    entries: &'a [Entry],
    world: &World<'_>,
    most: usize,
) -> Vec<Match<'a>> {
    let person = Person::new(profile, world);
    let mut judged = person.judge_all(entries);
    arrange(&mut judged, entries, &person);
    let first = judged.iter().take(most);
    first
        .filter_map(|found| person.explain_at(found, entries))
        .collect()
}

impl Person<'_> {
    /// Every open listing, judged, in the order of `entries`.
    pub(crate) fn judge_all(&self, entries: &[Entry]) -> Vec<Judged> {
        let mut judged = Vec::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            if entry.is_open(self.world.today) {
                judged.push(self.judge(at, entry));
            }
        }
        judged
    }

    /// A judged listing with its reasons.
    pub(crate) fn explain_at<'e>(&self, found: &Judged, entries: &'e [Entry]) -> Option<Match<'e>> {
        entries.get(found.at).map(|entry| self.explain(entry))
    }
}
