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

/// The weights that the board uses, as `cargo xtask tune` found them on the development half of
/// the judgements (51 origins; see `docs/matching.md`): the average over twelve draws of the
/// origins. In five parts, each judged by weights that were found on the other four, they
/// scored nDCG@10 .583, R@10 .738 and AUC .922; to another major group .514 and .904. With all
/// parts alike (1.0) the whole scores .58, .71, .92, .49 and .90, so that little hangs on them.
pub const TUNED: Weights = Weights {
    parts: [0.23, 0.20, 0.91, 1.73, 0.54, 1.11, 0.36, 2.01, 1.77, 1.13],
    up: 0.0,
    down: 0.07,
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
