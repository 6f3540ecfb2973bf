//! The order of matches.

use super::Match;
use crate::order::{by_number, of_id};
use board::listing::Card;

/// How many of the first matches are looked at for variety.
const FIRST: usize = 10;
/// How many of those may be of one occupation: people who see other work than their own find
/// more interviews, those who searched narrowly most of all.
const OF_ONE: usize = 3;
/// How many of those may be of one sector, so that no sector hides the others that are short.
const OF_ONE_SECTOR: usize = 4;

/// Best first, gates last, ties by id; then variety in the first ten.
pub(crate) fn arrange(matches: &mut Vec<Match<'_>>) {
    by_number(matches, |found| {
        let gated = u128::from(!found.gates.is_empty());
        let score = u128::from(u16::MAX - found.score);
        gated << 96 | score << 80 | of_id(found.entry.id)
    });
    vary(matches);
}

/// Moves what is too much of one occupation or sector behind the first ten. What has a gate does not
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
            let card = &found.entry.card;
            let count = |same: &dyn Fn(&Card) -> bool| {
                first.iter().filter(|known| same(&known.entry.card)).count()
            };
            count(&|known| known.occupation == card.occupation) < OF_ONE
                && count(&|known| known.sector == card.sector) < OF_ONE_SECTOR
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
