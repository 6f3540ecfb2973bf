//! Managing a listing with its key.

mod act;
mod show;
mod wish;

pub use act::act;
pub use show::show;
pub use wish::{Refusal, Wish, done};
