//! Searching: ranking with filters, what they left out, and what to change when nothing is left.

mod change;
mod filter;

pub use change::{Change, What};
pub use filter::LeftOut;

use crate::order::{by_number, of_id};
use crate::query::{Query, Sort};
use crate::rank::{Match, World, arrange, score_all};
use board::snapshot::Entry;
use filter::Filters;

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// What passes the filters, in the order that was asked for; matches with a gate last.
    pub matches: Vec<Match<'a>>,
    /// How many open listings there are for jobseekers, before any filter.
    pub total_open: usize,
    /// What the filters left out.
    pub left_out: LeftOut,
    /// When nothing was found: the smallest change that gives results.
    pub nearest_change: Option<Change>,
}

/// Searches among `entries`, which may come in any order.
///
/// Filters (distance, region, sectors, kinds, fits) leave listings out and are counted.
/// Hours, days, legal forms and the start are wishes: they cost points, with a reason.
/// Listings for employers are left out unless their kind is asked for.
pub fn search<'a>(query: &Query, entries: &'a [Entry], world: &World<'_>) -> Found<'a> {
    let all = score_all(&query.profile, entries, world);
    let filters = Filters::of(query);
    let total_open = all
        .iter()
        .filter(|found| Filters::is_for_jobseekers(found))
        .count();
    let nearest_change = if all.iter().any(|found| filters.pass(found)) {
        None
    } else {
        change::nearest(query, &all)
    };
    let mut left_out = LeftOut::default();
    let mut matches = all;
    matches.retain(|found| filters.keep(found, &mut left_out));
    match query.sort {
        Sort::Fit => arrange(&mut matches, world.short),
        Sort::Near => sort_by(
            &mut matches,
            |found, _| found.km.map_or(u16::MAX, |km| km.0),
            world,
        ),
        Sort::Newest => sort_by(
            &mut matches,
            |found, _| u16::MAX - found.entry.posted.0,
            world,
        ),
        Sort::Start => sort_by(
            &mut matches,
            |found, world| found.entry.card.start.max(world.today).0,
            world,
        ),
    }
    Found {
        matches,
        total_open,
        left_out,
        nearest_change,
    }
}

/// Lowest first; equals by score and then by id; matches with a gate last.
fn sort_by(
    matches: &mut Vec<Match<'_>>,
    key: fn(&Match<'_>, &World<'_>) -> u16,
    world: &World<'_>,
) {
    by_number(matches, |found| {
        let gated = u128::from(!found.gates.is_empty());
        let score = u128::from(u16::MAX - found.score);
        gated << 112 | u128::from(key(found, world)) << 96 | score << 80 | of_id(found.entry.id)
    });
}
