//! A crisis week, played again and again under other rules for what people see first.
//!
//! People of the sectors that came to a halt lose their work, employers of the sectors that are
//! short post needs, people look at a list and apply, employers choose, and places fill or stay
//! empty. Everything that happens to somebody is drawn from the seed and their number alone, so
//! that two policies meet the same people, needs and luck; what differs is the order of the
//! list. What was assumed stands in [`assumptions`], and README.md beside this file says how a
//! week goes.
//!
//! What does not live here: any rule of the board. Ranking and allocation are those of
//! `matching`.

pub mod assumptions;
pub mod dice;
pub mod hindsight;
pub mod needs;
pub mod pairs;
pub mod people;
pub mod policy;
pub mod report;
#[cfg(test)]
mod tests;
pub mod trades;
pub mod week;
pub mod world;

use assumptions::Assumptions;
use report::Outcome;
use world::{Tables, World};

/// One week under each policy: its name and what came of it, in the order of the report.
pub fn run(tables: &Tables, assumptions: &Assumptions, seed: u64) -> Vec<(&'static str, Outcome)> {
    let world = World::new(tables, assumptions, seed);
    let mut outcomes: Vec<_> = policy::all()
        .iter()
        .map(|policy| (policy.name(), week::play(&world, policy.as_ref())))
        .collect();
    outcomes.push(("optimum", hindsight::best(&world)));
    outcomes
}
