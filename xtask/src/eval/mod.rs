//! Measuring and tuning the fit of occupations against what experts judged.

pub mod metrics;
pub mod pairs;
pub mod random;
pub mod tune;

use std::collections::BTreeMap;

use anyhow::{Result, anyhow};
use occupations::Sources;
use occupations::fit::Fit;

use crate::paths;

/// The sources of the taxonomy of this project.
pub fn sources() -> Result<Sources> {
    Sources::read(&paths::root().join("matching/data")).map_err(|error| anyhow!(error))
}

/// The fit between unit groups: of the occupations with two codes, the best pair counts.
pub struct Groups {
    /// The codes of ISCO-08 that the taxonomy has, each with the places of its occupations.
    occupations: BTreeMap<u16, Vec<usize>>,
}

impl Groups {
    /// The unit groups of a taxonomy.
    pub fn of(sources: &Sources) -> Self {
        let mut occupations: BTreeMap<u16, Vec<usize>> = BTreeMap::new();
        for (at, occupation) in sources.occupations.iter().enumerate() {
            occupations.entry(occupation.isco).or_default().push(at);
        }
        Self { occupations }
    }

    /// The codes, in order.
    pub fn codes(&self) -> impl Iterator<Item = u16> + '_ {
        self.occupations.keys().copied()
    }

    /// The fit of two codes; none when the taxonomy lacks one of them.
    pub fn fit(&self, fit: &Fit, from: u16, to: u16) -> Option<f64> {
        let (from, to) = (self.occupations.get(&from)?, self.occupations.get(&to)?);
        let pairs = from
            .iter()
            .flat_map(|from| to.iter().map(move |to| fit.of_pair(*from, *to)));
        pairs.max_by(f64::total_cmp)
    }
}
