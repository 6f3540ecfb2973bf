//! How people and work meet: which occupations and skills there are, what someone did, and
//! which listings fit, with the reason for every point; and for a desk, who is best sent where
//! ([`allocate`]).
//!
//! Everything is a pure function of its arguments, in whole numbers, so that the Worker and
//! the phone always agree. No clock, no network, no browser. The listings themselves, places
//! and texts live in `board`.

#![forbid(unsafe_code)]

pub mod allocate;
mod explain;
pub mod fit;
mod order;
pub mod profile;
pub mod query;
pub mod rank;
pub mod reach;
pub mod search;
pub mod sectors;
pub mod suggest;
pub mod taxonomy;

pub use fit::Fit;
pub use profile::{DISTANCES, Profile, known_as};
pub use query::{Query, QueryProblem, Sort, View, pairs, percent_encoded};
pub use rank::{Gate, Have, Match, Reason, SkillLine, Why, World, rank, similar, skill_by_skill};
pub use reach::{Reach, Workers, reach};
pub use search::{Change, Found, LeftOut, What, search};
pub use sectors::{Sectors, Trend};
pub use suggest::Suggestion;
pub use taxonomy::{Condition, Conditions, How, Occupation, Skill, Taxonomy};

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests;
