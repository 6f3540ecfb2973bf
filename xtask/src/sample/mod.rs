//! A sample board that looks real: listings written by hand for the Achterhoek
//! ([`handwritten()`]) and any number of generated ones for all regions ([`generate`]), for a
//! first look, for tests and for load.
//!
//! Organisations and people are invented, telephone numbers are of the form 06-12 34 56 xx and
//! addresses end in example.nl. What does not live here: how a sample gets into the store.

mod generator;
mod handwritten;

pub use generator::generate;
pub use handwritten::handwritten;

use board::draft::Draft;
use board::ids::ManageKey;
use sha2::{Digest, Sha256};

/// A form as a poster could have sent it, and what happened to the listing since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// The form, with its key.
    pub draft: Draft,
    /// How many days ago it was sent: 0 to 6.
    pub posted_days_ago: u16,
    /// How many places are left, where some were taken; at most the form's openings.
    pub places_left: Option<u16>,
}

/// A listing of the sample was posted within the last week, so that it is awake.
const MAX_POSTED_DAYS_AGO: u16 = 6;

/// The key of a sample: the same on every machine, so that a sample keeps its address and can
/// be managed in tests. Whoever reads this file can make it; a real key is random.
fn key(series: &str, number: usize) -> ManageKey {
    let hash = Sha256::digest(format!("werkbrug sample\n{series}\n{number}"));
    let mut key = [0; 24];
    for (to, from) in key.iter_mut().zip(hash) {
        *to = from;
    }
    ManageKey(key)
}

#[cfg(test)]
mod tests;
