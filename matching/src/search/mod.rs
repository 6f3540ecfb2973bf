//! Searching: ranking with filters, what they left out, and what to change when nothing is left.

mod change;
mod filter;

pub use change::{Change, What};
pub use filter::LeftOut;

use crate::order::by_small_number;
use crate::query::{Query, Sort};
use crate::rank::{Judged, Match, Person, World, arrange, by_id, by_score, gates_last};
use board::snapshot::Entry;
use filter::Filters;

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// The first matches with their reasons, as many as the search shows, in the order that
    /// was asked for; matches with a gate last.
    pub matches: Vec<Match<'a>>,
    /// Everything that passes the filters, in the same order.
    pub all: Vec<&'a Entry>,
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
    let person = Person::new(&query.profile, world);
    let mut judged = person.judge_all(entries);
    let filters = Filters::of(query, entries);
    let for_jobseekers = judged
        .iter()
        .filter(|found| filters.is_for_jobseekers(found));
    let total_open = for_jobseekers.count();
    let nearest_change = if judged.iter().any(|found| filters.pass(found)) {
        None
    } else {
        change::nearest(query, entries, &judged)
    };
    let mut left_out = LeftOut::default();
    judged.retain(|found| filters.keep(found, &mut left_out));
    match query.sort {
        Sort::Fit => arrange(&mut judged, entries, &person),
        sort => {
            by_id(&mut judged, entries, &person);
            by_score(&mut judged);
            by_small_number(&mut judged, &|found| key(sort, found, entries, world));
            gates_last(&mut judged);
        }
    }
    let shown = judged.iter().take(query.show);
    Found {
        matches: shown
            .filter_map(|found| person.explain_at(found, entries))
            .collect(),
        all: judged
            .iter()
            .filter_map(|found| entries.get(found.at))
            .collect(),
        total_open,
        left_out,
        nearest_change,
    }
}

/// What an order looks at, lowest first.
fn key(sort: Sort, found: &Judged, entries: &[Entry], world: &World<'_>) -> u16 {
    let entry = entries.get(found.at);
    match sort {
        Sort::Fit => u16::MAX - found.score,
        Sort::Near => found.km.map_or(u16::MAX, |km| km.0),
        Sort::Newest => entry.map_or(u16::MAX, |entry| u16::MAX - entry.posted.0),
        Sort::Start => entry.map_or(u16::MAX, |entry| entry.card.start.max(world.today).0),
    }
}
