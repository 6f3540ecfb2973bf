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

/// How many of the first ten can be kept for sectors that would not be seen otherwise.
const MOST_RESERVED: usize = 4;

/// Best first, gates last, ties by id; then variety in the first ten,
/// in which every sector of `short` is seen.
pub(crate) fn arrange(matches: &mut Vec<Match<'_>>, short: u32) {
    by_number(matches, |found| {
        let gated = u128::from(!found.gates.is_empty());
        let score = u128::from(u16::MAX - found.score);
        gated << 96 | score << 80 | of_id(found.entry.id)
    });
    vary(matches);
    reserve(matches, short);
}

/// Brings the best of every sector that is short of people into the first ten, at its end, in
/// place of more of what is there already. Who only sees the nearest trade never crosses.
fn reserve(matches: &mut [Match<'_>], short: u32) {
    let sector = |found: &Match<'_>| 1u32 << found.entry.card.sector.index();
    let open = matches.iter().take_while(|found| found.gates.is_empty());
    let shown = open
        .clone()
        .take(FIRST)
        .fold(0, |bits, found| bits | sector(found));
    let mut wanted = short & !shown;
    let mut chosen = Vec::new();
    for (at, found) in open.enumerate().skip(FIRST) {
        if wanted & sector(found) != 0 && chosen.len() < MOST_RESERVED {
            wanted &= !sector(found);
            chosen.push(at);
        }
    }
    // From the front on, so that none pushes out the one before.
    for (number, at) in chosen.iter().enumerate() {
        let slot = FIRST - chosen.len() + number;
        if let Some(passed) = matches.get_mut(slot..=*at) {
            passed.rotate_right(1);
        }
    }
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
        let count = |same: &dyn Fn(&Card) -> bool| {
            first.iter().filter(|known| same(&known.entry.card)).count()
        };
        let occupation = |found: &Match<'_>| {
            let card = &found.entry.card;
            count(&|known| known.occupation == card.occupation) < OF_ONE
        };
        let sector = |found: &Match<'_>| {
            let card = &found.entry.card;
            count(&|known| known.sector == card.sector) < OF_ONE_SECTOR
        };
        let both = |found: &Match<'_>| occupation(found) && sector(found);
        // Where only one sector is left, at least its occupations vary.
        let next = rest.iter().position(both);
        let Some(next) = next.or_else(|| rest.iter().position(occupation)) else {
            return;
        };
        // The next one steps forward; those it passes keep their order.
        if let Some(passed) = rest.get_mut(..=next) {
            passed.rotate_right(1);
        }
    }
}
