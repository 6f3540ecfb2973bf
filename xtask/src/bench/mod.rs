//! The crate `probe` beside itself: compiled for this machine and to Wasm in Node. Whether both
//! give the same ([`parity`]), and how long each takes ([`speed`]), next to two search engines of
//! the npm registry that do the nearest they can.
//!
//! What is measured and compared is in `matching/probe`; what Node does with it stands in the
//! scripts beside this file.

mod figures;
mod listings;
mod native;
mod node;
pub mod parity;
pub mod speed;
