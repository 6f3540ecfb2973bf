//! No allocation is better.

use super::super::{Opening, Person};
use super::any::any_case;
use super::{checked, person};
use proptest::prelude::*;

/// The highest total, by trying everything.
fn by_trying(people: &[Person], places: &mut [u16]) -> u64 {
    let Some((first, rest)) = people.split_first() else {
        return 0;
    };
    let mut best = by_trying(rest, places);
    for candidate in &first.candidates {
        let at = candidate.opening as usize;
        if candidate.score < first.least || places[at] == 0 {
            continue;
        }
        places[at] -= 1;
        best = best.max(u64::from(candidate.score) + by_trying(rest, places));
        places[at] += 1;
    }
    best
}

/// The highest total, by giving each in turn the best place that is left.
fn greedy(people: &[Person], openings: &[Opening]) -> u64 {
    let mut left: Vec<u16> = openings.iter().map(|opening| opening.places).collect();
    let mut total = 0;
    for person in people {
        let allowed = person.candidates.iter().filter(|candidate| {
            candidate.score >= person.least && left[candidate.opening as usize] > 0
        });
        if let Some(best) = allowed.max_by_key(|candidate| candidate.score) {
            left[best.opening as usize] -= 1;
            total += u64::from(best.score);
        }
    }
    total
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn trying_everything_finds_no_more((people, openings) in any_case(6, 5, 5, 2)) {
        let mut places: Vec<_> = openings.iter().map(|opening| opening.places).collect();
        let allocation = checked(&people, &openings);
        prop_assert_eq!(allocation.total, by_trying(&people, &mut places));
    }

    #[test]
    fn a_price_is_what_one_place_more_would_bring(
        (people, openings) in any_case(8, 6, 6, 2),
        one in any::<prop::sample::Index>(),
    ) {
        let allocation = checked(&people, &openings);
        let one = one.index(openings.len());
        let mut more = openings.clone();
        more[one].places += 1;
        let price = u64::from(allocation.openings[one].price);
        prop_assert_eq!(checked(&people, &more).total, allocation.total + price);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn larger_cases_prove_themselves((people, openings) in any_case(150, 90, 90, 4)) {
        let allocation = checked(&people, &openings);
        prop_assert!(allocation.total >= greedy(&people, &openings));
    }
}

#[test]
fn scores_that_make_everybody_want_the_same_are_solved() {
    // Who gains most everywhere, and where most is gained, are the same for all: a case on which
    // methods that improve step by step are known to be slow (Machol and Wien, 1976).
    let (count, kinds) = (400u32, 160u32);
    let score = |at: u32, opening: u32| ((at + 1) * (opening + 1) / 64).min(1000) as u16;
    let people: Vec<_> = (0..count)
        .map(|at| {
            let row: Vec<_> = (0..kinds).map(|to| (to, score(at, to))).collect();
            person(u128::from(at), &row)
        })
        .collect();
    let openings = super::openings(&vec![2; kinds as usize]);
    let allocation = checked(&people, &openings);
    assert_eq!(allocation.pairs().count(), 320);
}
