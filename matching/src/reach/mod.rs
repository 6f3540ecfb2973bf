//! From the other side: for a need, who of the people that lose their work could fill it, about
//! how many of them live within reach, and which change would let the most people in.
//!
//! An estimate for groups of people, never about one. What a person of an occupation lacks is
//! judged by the rules of ranking ([`crate::rank`]); how many people lack it is counted where a
//! figure was at hand, and assumed elsewhere (`shares.rs`, `data/workers.toml`). Nobody's data
//! is used, and nothing is kept.

mod change;
mod fitting;
mod round;
mod shares;
mod table;
mod workers;

pub use change::Change;
pub use round::{Times, rounded};
#[cfg(feature = "embedded")]
pub use table::PACKED;
pub use table::Table;
pub use workers::Workers;

use crate::fit::Fit;
use crate::rank::World;
use board::ids::OccupationId;
use board::listing::{Card, Kind};
use fitting::Fitting;
use std::cmp::Reverse;

/// How many occupations are named.
const NAMED: usize = 5;

/// A change is worth saying when it lets in at least so many times the people, in thousandths.
const WORTH_SAYING: u64 = 1300;

/// Who fits a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Occupations of the sectors that shrink, best first: at most five. How well people fit
    /// counts twice against how many they are, so that neither the rarest nor the commonest
    /// occupation always leads.
    pub groups: Vec<Group>,
    /// About how many people of all such occupations fit, live near enough and seek work. To be
    /// said [`rounded`].
    pub people: u32,
    /// The change that lets in the most people, where one is worth saying.
    pub hint: Option<Hint>,
}

/// People of one occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they did.
    pub occupation: OccupationId,
    /// How well that fits.
    pub fit: Fit,
}

/// What a change would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The change.
    pub change: Change,
    /// How many times as many people then fit; none where nobody fits without it.
    pub times: Option<Times>,
    /// About how many people then fit.
    pub people: u32,
}

/// Who fits the need on a card, of `workers`, the people that the sectors which shrink let go.
/// `None` for a card that seeks nobody: staff that is lent.
pub fn reach(card: &Card, world: &World<'_>, workers: &Workers) -> Option<Reach> {
    if card.kind == Kind::Surplus {
        return None;
    }
    let fitting = Fitting::new(card, world, workers);
    let before = fitting.estimate(card);
    let changes = Change::all(card, world.taxonomy);
    let after = changes.map(|(change, card)| (fitting.estimate(&card).people, change));
    // Of two that do as much, the first: it asks less of who posts.
    let best = after.fold(None, |best: Option<(u64, Change)>, found| match best {
        Some(known) if known.0 >= found.0 => best,
        _ => Some(found),
    });
    let hint = best.filter(|(people, _)| {
        *people >= round::PERSON && people * 1000 >= before.people * WORTH_SAYING
    });
    let mut groups = before.groups;
    groups.sort_by_key(|found| (Reverse(found.weight()), found.group.occupation));
    groups.truncate(NAMED);
    Some(Reach {
        groups: groups.into_iter().map(|found| found.group).collect(),
        people: round::persons(before.people),
        hint: hint.map(|(people, change)| Hint {
            change,
            times: Times::of(before.people, people),
            people: round::persons(people),
        }),
    })
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests;
