//! Any people and openings.

use super::super::{Candidate, Opening, Person};
use proptest::collection::vec;
use proptest::prelude::*;

/// Scores that are spread out, that are often equal, and that use every bit.
fn score() -> BoxedStrategy<u16> {
    prop_oneof![
        (0u16..=1000).boxed(),
        prop_oneof![Just(0u16), Just(1), Just(500), Just(501), Just(1000)].boxed(),
        (990u16..=1000).boxed(),
        any::<u16>().boxed(),
    ]
    .boxed()
}

/// At most so many people and openings, each person with at most so many candidates. Half of
/// the cases take all scores from one of the ways to choose them, so that they resemble each
/// other.
pub fn any_case(
    people: usize,
    openings: usize,
    candidates: usize,
    places: u16,
) -> impl Strategy<Value = (Vec<Person>, Vec<Opening>)> {
    (0..=people, 1..=openings, any::<bool>()).prop_flat_map(move |(people, openings, alike)| {
        let score = if alike {
            (495u16..=505).boxed()
        } else {
            score()
        };
        let candidate = (0..openings as u32, score);
        let candidate = candidate.prop_map(|(opening, score)| Candidate { opening, score });
        let least = prop_oneof![4 => Just(0u16), 1 => 0u16..=1000];
        let person = (least, vec(candidate, 0..=candidates));
        (vec(person, people), vec(0..=places, openings)).prop_map(|(people, places)| {
            // Ids in another order than the positions.
            let id = |at: usize| (at as u128 * 7919 + 13) % 10_007;
            let person = |(at, (least, candidates))| Person {
                id: id(at),
                least,
                candidates,
            };
            let opening = |(at, places)| Opening { id: id(at), places };
            (
                people.into_iter().enumerate().map(person).collect(),
                places.into_iter().enumerate().map(opening).collect(),
            )
        })
    })
}
