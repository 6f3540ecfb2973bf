//! The order of matches.

use super::{Judged, Person};
use crate::order::{by_number, by_small_number};
use crate::sectors::Trend;
use board::ids::ListingId;
use board::listing::{Card, Kind};
use board::snapshot::Entry;

/// How many of the first matches are looked at for variety.
const FIRST: usize = 10;
/// How many of those may be of one occupation: people who see other work than their own find
/// more interviews, those who searched narrowly most of all.
const OF_ONE: usize = 3;
/// How many of those may be of one sector, so that no sector hides the others that are short.
const OF_ONE_SECTOR: usize = 4;
/// How many of the first ten can be kept for sectors that would not be seen otherwise.
const MOST_RESERVED: usize = 3;
/// Of the first so many assignments, one is of a client that the person has not worked for:
/// four in five assignments go to people who are known already, and a newcomer finds none.
const FIRST_ASSIGNMENTS: usize = 3;

/// The order in which equals stand: by id, from a place that differs from person to person, so
/// that the same listing does not win every tie.
pub(crate) fn by_id(judged: &mut Vec<Judged>, entries: &[Entry], person: &Person<'_>) {
    let id = |found: &Judged| {
        entries
            .get(found.at)
            .map_or(ListingId([0; 10]), |entry| entry.id)
    };
    // Listings of one snapshot stand in order of id already.
    if !judged.is_sorted_by_key(|found| first(id(found))) {
        by_number(judged, |found| number(id(found)));
    }
    let start = judged.partition_point(|found| id(found).0[0] < person.seed());
    judged.rotate_left(start);
}

/// The first 64 bits of an id, which are compared at once, and the 16 others.
fn first(id: ListingId) -> (u64, u16) {
    let [a, b, c, d, e, f, g, h, i, j] = id.0;
    let first = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
    (first, u16::from_be_bytes([i, j]))
}

/// The 80 bits of an id as a number.
fn number(id: ListingId) -> u128 {
    let (first, rest) = first(id);
    u128::from(first) << 16 | u128::from(rest)
}

/// Best first, gates last, equals as they stand.
pub(crate) fn by_score(judged: &mut Vec<Judged>) {
    by_small_number(judged, &|found| u16::MAX - found.score);
}

/// Gates last, everything else as it stands.
pub(crate) fn gates_last(judged: &mut Vec<Judged>) {
    by_small_number(judged, &|found| found.gated.into());
}

/// Best first, gates last; then variety in the first ten, in which every sector that is short
/// is seen, and a new contact among the first assignments.
pub(crate) fn arrange(judged: &mut Vec<Judged>, entries: &[Entry], person: &Person<'_>) {
    by_id(judged, entries, person);
    by_small_number(judged, &|found| {
        (1000 - found.score.min(1000)) + if found.gated { 1001 } else { 0 }
    });
    vary(judged, entries);
    reserve(judged, entries, person);
    introduce(judged, entries, person);
}

fn card<'a>(entries: &'a [Entry], found: &Judged) -> Option<&'a Card> {
    entries.get(found.at).map(|entry| &entry.card)
}

/// Brings the best of every sector that is short of people into the first ten, at its end, in
/// place of more of what is there already. Who only sees the nearest trade never crosses. It
/// must be work that the person can begin with: like what they did, or open to anybody.
fn reserve(judged: &mut [Judged], entries: &[Entry], person: &Person<'_>) {
    let short = |found: &Judged| {
        let card = card(entries, found)?;
        (person.trend(card) == Trend::Short).then(|| 1u32 << card.sector.index())
    };
    let open = judged.iter().take_while(|found| !found.gated);
    let mut seen = open
        .clone()
        .take(FIRST)
        .filter_map(short)
        .fold(0, |bits, bit| bits | bit);
    let mut chosen = Vec::new();
    let mut fillers = 0;
    for (at, found) in open.enumerate().skip(FIRST) {
        if chosen.len() == MOST_RESERVED {
            break;
        }
        if let Some(bit) = short(found)
            && seen & bit == 0
            && let Some(card) = card(entries, found)
            && person.is_in_reach(card)
        {
            // Whoever learned a trade is shown one such job that leads nowhere near it.
            let filler = person.fit(card.occupation) == 0;
            if filler && fillers == person.most_fillers() {
                continue;
            }
            fillers += usize::from(filler);
            seen |= bit;
            chosen.push(at);
        }
    }
    // From the front on, so that none pushes out the one before.
    for (number, at) in chosen.iter().enumerate() {
        let slot = FIRST - chosen.len() + number;
        if let Some(passed) = judged.get_mut(slot..=*at) {
            passed.rotate_right(1);
        }
    }
}

/// Moves what is too much of one occupation or sector behind the first ten. What has a gate
/// does not move up for it, and nothing else changes its order.
fn vary(judged: &mut [Judged], entries: &[Entry]) {
    let open = judged.iter().take_while(|found| !found.gated).count();
    let open = judged.get_mut(..open).unwrap_or_default();
    for slot in 0..FIRST.min(open.len()) {
        let (first, rest) = open.split_at_mut(slot);
        let count = |same: &dyn Fn(&Card) -> bool| {
            let cards = first.iter().filter_map(|known| card(entries, known));
            cards.filter(|card| same(card)).count()
        };
        let occupation = |found: &Judged| {
            card(entries, found)
                .is_some_and(|card| count(&|known| known.occupation == card.occupation) < OF_ONE)
        };
        let sector = |found: &Judged| {
            card(entries, found)
                .is_some_and(|card| count(&|known| known.sector == card.sector) < OF_ONE_SECTOR)
        };
        let both = |found: &Judged| occupation(found) && sector(found);
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

/// Where all of the first assignments are of clients that the person worked for before, the
/// best of another takes the place of the last of them.
fn introduce(judged: &mut [Judged], entries: &[Entry], person: &Person<'_>) {
    if person.profile.worked_with.is_empty() {
        return;
    }
    let is_known = |card: &Card| person.profile.has_worked_with(&card.organisation);
    let open = judged.iter().take_while(|found| !found.gated);
    let assignments = open.enumerate().filter_map(|(at, found)| {
        let card = card(entries, found)?;
        (card.kind == Kind::Assignment).then_some((at, is_known(card)))
    });
    let assignments: Vec<(usize, bool)> = assignments.collect();
    let mut first = assignments.iter().take(FIRST_ASSIGNMENTS);
    if first.clone().any(|(_, known)| !known) {
        return;
    }
    let last = first.next_back();
    let new = assignments.iter().find(|(_, known)| !known);
    if let (Some((slot, _)), Some((at, _))) = (last, new)
        && let Some(passed) = judged.get_mut(*slot..=*at)
    {
        passed.rotate_right(1);
    }
}
