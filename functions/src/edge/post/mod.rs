//! Posting a need, and lending people.

mod form;
mod store;

pub use form::{form, kind};
pub use store::store;
