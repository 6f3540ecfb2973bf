//! The promises of the board, tested on one that runs: `cargo xtask test`.
//!
//! One program for all, so that they share one driver. A file has one subject; the name of a
//! test is the promise.

mod correcting;
mod finding;
mod headers;
mod listing;
mod managing;
mod pages;
mod posting;
mod privacy;
mod reach;
mod results;
mod twice;
mod way;
mod widget;
