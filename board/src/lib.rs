//! What the board knows, apart from where it runs.
//!
//! Here live the listings and the people behind them, places, the crisis, the law, events
//! and their fold, packed snapshots, and the texts. Everything is a pure function: no clock,
//! no network, no storage, no browser. How people are matched with work lives in `matching`.

#![forbid(unsafe_code)]

pub mod codec;
pub mod crisis;
pub mod day;
pub mod draft;
pub mod event;
pub mod head;
pub mod ids;
pub mod law;
pub mod ledger;
pub mod listing;
pub mod party;
pub mod places;
mod serde_text;
pub mod set;
mod small;
pub mod snapshot;
pub mod text;
pub mod texts;

pub use small::small;

#[cfg(test)]
mod testing;
