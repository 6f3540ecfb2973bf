//! Ranked listings.

mod show;

pub use show::show;
