//! The Worker of the board: the store, and the routes that answer requests.
//!
//! [`store`] compiles everywhere, so that tests and commands run the very code that runs at
//! the edge. The routes and the adapters to the platform, in `edge`, are for Wasm only. No rule
//! of the board lives here; those are in `board` and `matching`.

#![forbid(unsafe_code)]

pub mod http;
pub mod store;

#[cfg(target_arch = "wasm32")]
mod edge;
