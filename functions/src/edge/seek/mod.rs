//! The questions to a jobseeker.

mod show;

pub use show::show;
