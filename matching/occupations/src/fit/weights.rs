//! The weights of the parts.

use super::Part;

/// How much each part counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// In the order of [`Part::ALL`]; only their proportions matter.
    pub parts: [f64; Part::COUNT],
    /// What each level of schooling that is missing takes away, as a share.
    pub up: f64,
    /// What each level that is left unused takes away: people rarely stay below their level.
    pub down: f64,
}

/// The weights that the board uses.
pub const TUNED: Weights = Weights {
    parts: [0.28, 0.15, 1.17, 1.93, 0.57, 0.71, 0.55, 1.81, 1.81, 1.02],
    up: 0.0,
    down: 0.08,
};

impl Weights {
    /// The fit of a pair with these parts; a pair that is typical in everything has 1.
    pub fn fit(&self, parts: &[f64; Part::COUNT], levels_up: i32) -> f64 {
        let sum: f64 = self.parts.iter().zip(parts).map(|(w, part)| w * part).sum();
        let all: f64 = self.parts.iter().sum();
        let levels = f64::from(levels_up);
        let loss = if levels_up > 0 {
            levels * self.up
        } else {
            -levels * self.down
        };
        if all > 0.0 {
            sum / all * (1.0 - loss).max(0.0)
        } else {
            0.0
        }
    }
}
