//! What the law says, by date. A table that has no figure for a day says so.

mod minimum_wage;

pub use minimum_wage::{NoFigure, minimum_hourly_wage};
