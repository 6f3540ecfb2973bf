//! Who is sent where: people and open places put together so that the scores add up to the
//! most there can be.
//!
//! A desk has a list of people, and listings with some places each. Every person comes with
//! the listings they may be sent to and a score for each, as [`crate::rank`] gives it; what
//! has a gate is simply not offered. One person takes at most one place, a listing at most as
//! many people as it has places, and a person may stay where they are, which brings nothing.
//!
//! This is the transportation problem, a minimum-cost flow. It is solved exactly, in whole
//! numbers, by its dual: every listing has a price, every person goes where the score less the
//! price is highest, and a price above nothing is right only when all places there are taken.
//!
//! 1. *Scaling* (Gabow, "Scaling algorithms for network problems", 1985). Scores come in one
//!    bit at a time. Twice the prices of the bits so far are nearly right for one bit more.
//! 2. *Primal-dual* (Ford and Fulkerson, 1957). What is not right yet is moved along shortest
//!    paths of people who make room for each other, found from everybody at once with one
//!    bucket for each distance (Dial, 1969); all paths of the least length are then used
//!    together (Dinitz, 1970). Prices rise along the way by what the paths were longer.
//! 3. *Pricing* (Gilmore and Gomory, 1961). Only some dozens of candidates a person take part;
//!    whichever other would be worth more at the prices found joins in, until none would.
//!
//! The answer carries its proof: [`most_possible`] of its prices is a bound that no
//! allocation can pass, and equals [`Allocation::total`].
//!
//! **Ties.** People and listings are first put in the order of their ids, candidates too, and
//! everything after that is a function of what was sorted. So the same input gives the same
//! pairs in whichever order it is given. Prices do not depend on ties at all: of all right
//! prices they are the lowest.

mod columns;
mod flow;
mod outcome;
mod price;
mod refine;
mod search;
mod send;
mod table;
#[cfg(test)]
mod tests;

pub use outcome::{Allocation, Demand, Left, Outcome};
pub use price::most_possible;

use columns::Columns;
use flow::Flow;
use table::Table;

/// How many of a person's candidates join in a round, at first. By measurement, as is
/// [`columns`]'s first number.
const JOIN: usize = 16;

/// A listing with open places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// What tells it from the others and orders ties; [`board::ids::ListingId`] as a number.
    pub id: u128,
    /// How many people it can take. None at all is allowed.
    pub places: u16,
}

/// A listing that a person may be sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Which of the openings, by its position.
    pub opening: u32,
    /// What it brings to send the person there: 0 to 1,000 when it comes from
    /// [`crate::rank`]. More works, in time that grows with its number of bits.
    pub score: u16,
}

/// Somebody who looks for work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What tells them from the others and orders ties.
    pub id: u128,
    /// For a lower score than this they are not sent. For a score of 0 nobody is, as staying
    /// brings as much.
    pub least: u16,
    /// Where they may be sent; none is allowed. Of a listing that is named twice the higher
    /// score counts.
    pub candidates: Vec<Candidate>,
}

/// Why nothing can be allocated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Two people have this id, so ties between them have no order.
    SamePerson(u128),
    /// Two openings have this id.
    SameOpening(u128),
    /// The person with this id has a candidate that is not one of the openings.
    NoSuchOpening(u128),
    /// More than four thousand million candidates, people or openings.
    TooMany,
}

/// The allocation with the highest total score.
///
/// # Errors
///
/// When ids are not unique or a candidate is not among the openings. Nobody, no openings, no
/// candidates and no places are fine, and nobody is then sent.
pub fn allocate(people: &[Person], openings: &[Opening]) -> Result<Allocation, Problem> {
    let table = Table::new(people, openings)?;
    let mut columns = Columns::new(&table);
    let mut flow = Flow::new(&table);
    for shift in (0..u16::BITS - table.highest().leading_zeros()).rev() {
        flow.double();
        flow.refine(&columns.arcs(&table, shift));
        // Prices on the way need not be right for those who do not take part yet, but one round
        // keeps them from going far astray.
        let mut most = JOIN;
        while columns.join(&table, &flow, shift, most) {
            flow.refine(&columns.arcs(&table, shift));
            if shift > 0 {
                break;
            }
            // Twice as many each time, so that there are few rounds whatever the scores.
            most = most.saturating_mul(2);
        }
    }
    price::lower(&table, &mut flow);
    Ok(outcome::read(&table, &flow, people, openings.len()))
}
