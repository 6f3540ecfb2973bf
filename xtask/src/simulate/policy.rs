//! In which order somebody sees what is open.

use board::day::Day;
use board::snapshot::Entry;

use super::needs::number;
use super::world::World;

/// A policy.
pub trait Policy {
    /// Its name in the report.
    fn name(&self) -> &'static str;

    /// The numbers of needs that a person sees, first things first. `board` has what was posted
    /// so far, filled or not, in order of posting.
    fn order(&self, world: &World<'_>, person: usize, board: &[Entry], today: Day) -> Vec<usize>;
}

/// All policies that order a list.
pub fn all() -> Vec<Box<dyn Policy>> {
    vec![Box::new(Ours), Box::new(Newest), Box::new(Similar)]
}

/// Nobody reads further.
const LOOKED_AT: usize = 100;

/// What the board does.
struct Ours;

impl Policy for Ours {
    fn name(&self) -> &'static str {
        "ours"
    }

    fn order(&self, world: &World<'_>, person: usize, board: &[Entry], today: Day) -> Vec<usize> {
        let matching = world.tables.matching(today);
        let ranked = matching::rank(&world.people[person].profile, board, &matching, LOOKED_AT);
        ranked.iter().map(|found| number(found.entry.id)).collect()
    }
}

/// What is open within the distance that somebody wants to go: what any board can filter by.
fn near(world: &World<'_>, person: usize, board: &[Entry], today: Day) -> Vec<usize> {
    let furthest = world.people[person].profile.max_km.into();
    let row = world.pairs.row(person);
    let open = board
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.is_open(today));
    let near = open
        .map(|(need, _)| need)
        .filter(|need| row[*need].km <= furthest);
    near.collect()
}

/// The last posted first.
struct Newest;

impl Policy for Newest {
    fn name(&self) -> &'static str {
        "newest"
    }

    fn order(&self, world: &World<'_>, person: usize, board: &[Entry], today: Day) -> Vec<usize> {
        let mut needs = near(world, person, board, today);
        needs.reverse();
        needs
    }
}

/// The work most like one's own first; of equals, the last posted.
struct Similar;

impl Policy for Similar {
    fn name(&self) -> &'static str {
        "similar"
    }

    fn order(&self, world: &World<'_>, person: usize, board: &[Entry], today: Day) -> Vec<usize> {
        let mut needs = near(world, person, board, today);
        let row = world.pairs.row(person);
        needs.reverse();
        needs.sort_by(|a, b| row[*b].fit.total_cmp(&row[*a].fit));
        needs
    }
}
