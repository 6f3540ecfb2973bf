//! What the board is, and what it keeps.

mod show;

pub use show::show;
