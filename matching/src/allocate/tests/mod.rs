//! Tests of the allocation: against trying everything, against its own proof, and by example.

mod any;
mod best;
mod examples;
mod ties;

use super::{Allocation, Candidate, Opening, Outcome, Person, allocate, most_possible};

/// A person with candidates, each an opening and a score.
pub fn person(id: u128, candidates: &[(u32, u16)]) -> Person {
    let candidates = candidates.iter();
    Person {
        id,
        least: 0,
        candidates: candidates
            .map(|&(opening, score)| Candidate { opening, score })
            .collect(),
    }
}

/// Openings with so many places each.
pub fn openings(places: &[u16]) -> Vec<Opening> {
    let places = (100..).zip(places);
    places.map(|(id, &places)| Opening { id, places }).collect()
}

/// Allocates, and sees that the answer is allowed, is what it says, and is proven the best.
pub fn checked(people: &[Person], openings: &[Opening]) -> Allocation {
    let allocation = allocate(people, openings).unwrap();
    let mut sent = vec![0; openings.len()];
    let mut total = 0;
    for (at, opening, score) in allocation.pairs() {
        let offered = people[at].candidates.iter();
        let offered = offered.filter(|candidate| candidate.opening == opening);
        assert_eq!(offered.map(|candidate| candidate.score).max(), Some(score));
        assert!(score >= people[at].least.max(1));
        sent[opening as usize] += 1;
        total += u64::from(score);
    }
    assert_eq!(total, allocation.total);
    for (at, opening) in openings.iter().enumerate() {
        let demand = allocation.openings[at];
        assert_eq!(demand.sent, sent[at]);
        assert!(demand.sent <= opening.places);
        assert!(demand.price == 0 || demand.sent == opening.places);
    }
    let most = most_possible(people, openings, &allocation.openings);
    assert_eq!(
        most, total,
        "the prices prove that no allocation brings more"
    );
    allocation
}

/// Where each person is sent.
pub fn places(allocation: &Allocation) -> Vec<Option<u32>> {
    let people = allocation.people.iter();
    people
        .map(|outcome| match outcome {
            Outcome::Sent { opening, .. } => Some(*opening),
            Outcome::Left(_) => None,
        })
        .collect()
}
