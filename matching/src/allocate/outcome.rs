//! What came out, in the order in which it was asked.

use super::Person;
use super::flow::Flow;
use super::table::Table;

/// Who is sent where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allocation {
    /// The scores of all who are sent, together; none can be higher.
    pub total: u64,
    /// For each person, as given.
    pub people: Vec<Outcome>,
    /// For each opening, as given.
    pub openings: Vec<Demand>,
}

/// What happens to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// They are sent to this opening.
    Sent {
        /// Its position.
        opening: u32,
        /// What it brings.
        score: u16,
        /// How much higher the best score among the person's candidates is. Above 0 they gave
        /// way: the place there is worth more to others than what they lose.
        gave_up: u16,
    },
    /// They are not sent.
    Left(Left),
}

/// Why a person is not sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// There is nowhere they may be sent to: no candidates, or none without a gate.
    NothingOffered,
    /// Every candidate scores below the least for this person, or 0.
    TooLow,
    /// All places are taken by others who gain at least as much by them.
    Taken {
        /// The position of the opening where the least was missing; of equals the one with the
        /// lowest id.
        opening: u32,
        /// How many points higher the score there should have been to count as much as others'.
        /// At 0 it does, and the order of ids decided.
        missing: u16,
    },
}

/// How much an opening is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demand {
    /// How many people are sent there.
    pub sent: u16,
    /// By how much one place more here would raise the total. 0 when places are left.
    pub price: u16,
}

impl Allocation {
    /// Everybody who is sent: the positions of person and opening, and the score.
    pub fn pairs(&self) -> impl Iterator<Item = (usize, u32, u16)> {
        let people = self.people.iter().enumerate();
        people.filter_map(|(person, outcome)| match outcome {
            Outcome::Sent { opening, score, .. } => Some((person, *opening, *score)),
            Outcome::Left(_) => None,
        })
    }
}

/// Reads a finished flow.
pub(super) fn read(
    table: &Table,
    flow: &Flow<'_>,
    people: &[Person],
    openings: usize,
) -> Allocation {
    let mut allocation = Allocation {
        total: 0,
        people: vec![Outcome::Left(Left::NothingOffered); people.len()],
        openings: vec![Demand { sent: 0, price: 0 }; openings],
    };
    for (number, given) in table.given_people.iter().enumerate() {
        let outcome = if flow.at[number] < flow.home() {
            sent(table, flow, number)
        } else {
            Outcome::Left(left(table, flow, number, &people[*given as usize]))
        };
        allocation.people[*given as usize] = outcome;
        if let Outcome::Sent { score, .. } = outcome {
            allocation.total += u64::from(score);
        }
    }
    for (number, given) in table.given_openings.iter().enumerate() {
        allocation.openings[*given as usize] = Demand {
            sent: flow.members[number].len() as u16,
            price: flow.price[number] as u16,
        };
    }
    allocation
}

fn sent(table: &Table, flow: &Flow<'_>, person: usize) -> Outcome {
    let at = flow.at[person];
    let (mut here, mut best) = (0, 0);
    for (to, score) in table.candidates(person) {
        best = best.max(score);
        if to == at {
            here = score;
        }
    }
    Outcome::Sent {
        opening: table.given_openings[at as usize],
        score: here,
        gave_up: best - here,
    }
}

fn left(table: &Table, flow: &Flow<'_>, number: usize, person: &Person) -> Left {
    let missing = |(to, score): (u32, u16)| (flow.price[to as usize] - i32::from(score), to);
    match table.candidates(number).map(missing).min() {
        Some((missing, to)) => Left::Taken {
            opening: table.given_openings[to as usize],
            missing: missing as u16,
        },
        None if person.candidates.is_empty() => Left::NothingOffered,
        None => Left::TooLow,
    }
}
