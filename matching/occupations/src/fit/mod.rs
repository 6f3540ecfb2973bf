//! How well work in one occupation prepares for another.
//!
//! The fit of an ordered pair is a weighted sum of [`Parts`], lessened for schooling that is
//! missing or left unused. It is directed: a nurse can do a care assistant's work, and not
//! the other way round. The weights stand in `weights.rs`, with how they were found.

mod latent;
mod parts;
mod sparse;
mod weights;
mod words;

pub use parts::{Part, Parts};
pub use weights::{TUNED, Weights};

use crate::Sources;

/// The fit of every ordered pair of occupations, 1 for what is typical; rows are origins, in the order
/// of [`Sources::occupations`].
pub struct Fit {
    size: usize,
    values: Vec<f64>,
}

impl Fit {
    /// The fit with the weights that the board uses.
    pub fn of(sources: &Sources) -> Self {
        Self::with(&Parts::of(sources), &TUNED)
    }

    /// The fit with these weights.
    pub fn with(parts: &Parts, weights: &Weights) -> Self {
        let size = parts.size();
        let pairs = (0..size).flat_map(|from| (0..size).map(move |to| (from, to)));
        let value = |(from, to)| {
            if from == to {
                return f64::INFINITY;
            }
            weights.fit(parts.of_pair(from, to), parts.levels_up(from, to))
        };
        Self {
            size,
            values: pairs.map(value).collect(),
        }
    }

    /// The same in thousandths, on the scale that people read: five times as much as is typical
    /// of two occupations is a trade's nearest neighbour and counts as full, and the root
    /// spreads out the many small ones.
    pub fn thousandths(&self, from: usize, to: usize) -> u16 {
        const FULL: f64 = 5.0;
        const SPREAD: f64 = 0.8;
        let share = (self.of_pair(from, to) / FULL).clamp(0.0, 1.0);
        (share.powf(SPREAD) * 999.0) as u16
    }

    /// How well occupation `from` prepares for occupation `to`, by their places in the list.
    pub fn of_pair(&self, from: usize, to: usize) -> f64 {
        self.values[from * self.size + to]
    }
}
