//! The best that anybody could have done, knowing the whole week and everybody's mind.

use matching::allocate::{Candidate, Opening, Person, allocate};

use super::report::Outcome;
use super::world::World;

/// What one more filled place counts. More than all that nearness can gain by one place less,
/// for up to 6,000 people, so that the number of places comes first.
const A_PLACE: u16 = 60_000;
/// What nearness counts at most, in steps of [`STEP`] kilometres.
const NEAREST: u16 = 9;
/// Kilometres.
const STEP: u16 = 6;

/// As many places filled as can be, and of all ways to do so the one with the least travel. Only
/// people and employers who would have taken each other come together; nobody applies in vain.
pub fn best(world: &World<'_>) -> Outcome {
    let openings: Vec<Opening> = (0..)
        .zip(&world.needs)
        .map(|(id, need)| Opening {
            id,
            places: need.entry.left,
        })
        .collect();
    let people: Vec<Person> = (0..world.people.len())
        .map(|person| Person {
            id: person as u128,
            least: 0,
            candidates: (0..)
                .zip(world.pairs.row(person))
                .filter(|(_, pair)| pair.works())
                .map(|(opening, pair)| Candidate {
                    opening,
                    score: A_PLACE + NEAREST.saturating_sub(pair.km / STEP),
                })
                .collect(),
        })
        .collect();
    // Numbers are unique and every candidate is a need, so there is always an answer.
    let allocation = allocate(&people, &openings);
    let filled: Vec<(usize, usize)> = allocation
        .iter()
        .flat_map(|found| found.pairs())
        .map(|(person, need, _)| (person, need as usize))
        .collect();
    let mut applications = vec![0; world.needs.len()];
    for (_, need) in &filled {
        applications[*need] += 1;
    }
    Outcome::new(world, filled, applications, 0)
}
