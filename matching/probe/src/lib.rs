//! What is run both natively and as Wasm in Node: random searches whose results must be the
//! same ([`parity`]), and the work whose time is measured ([`Board`], [`names`]).
//!
//! `cargo xtask test` and `cargo xtask bench` compile this crate a second time, with the profile
//! of the phone's modules, and call [`wasm`] from Node. What does not live here: any clock (who
//! calls measures), and anything that is deployed.

mod board;
mod case;
mod digest;
mod listing;
pub mod names;
mod parity;
mod random;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use board::{Board, World, today};
pub use parity::parity;
pub use random::Random;

/// The crate of the board itself, whose name this crate's [`Board`] would hide.
pub(crate) use ::board as domain;
