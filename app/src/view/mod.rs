//! What the pages show, as plain values: computed from the listings, the question and the
//! texts by pure functions, the same on the Worker and on the phone.

pub mod card;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
pub mod contact;
pub mod listing;
pub mod preview;
pub mod reach;
pub mod results;
pub mod skills;
pub mod tiles;

pub use card::{CardView, FitView, ReasonView};
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
pub use contact::{ContactLink, ContactView};
pub use results::ResultsView;
