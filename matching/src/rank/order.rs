//! The order of matches.

use super::Match;
use std::cmp::Reverse;

/// How many of the first matches are looked at for variety.
const FIRST: usize = 10;
/// How many of those may be of one occupation: people who see other work than their own find
/// more interviews, those who searched narrowly most of all.
const OF_ONE: usize = 3;

/// Best first, gates last, ties by id; then variety in the first ten.
pub(crate) fn arrange(matches: &mut [Match<'_>]) {
    matches.sort_unstable_by_key(|found| {
        (
            !found.gates.is_empty(),
            Reverse(found.score),
            found.entry.id,
        )
    });
    vary(matches);
}

/// Moves what is too much of one occupation behind the first ten. What has a gate does not
/// move up for it, and nothing else changes its order.
fn vary(matches: &mut [Match<'_>]) {
    let open = matches
        .iter()
        .take_while(|found| found.gates.is_empty())
        .count();
    let open = matches.get_mut(..open).unwrap_or_default();
    for slot in 0..FIRST.min(open.len()) {
        let (first, rest) = open.split_at_mut(slot);
        let fits = |found: &Match<'_>| {
            let occupation = found.entry.card.occupation;
            first
                .iter()
                .filter(|known| known.entry.card.occupation == occupation)
                .count()
                < OF_ONE
        };
        let Some(next) = rest.iter().position(fits) else {
            return;
        };
        // The next one steps forward; those it passes keep their order.
        if let Some(passed) = rest.get_mut(..=next) {
            passed.rotate_right(1);
        }
    }
}
