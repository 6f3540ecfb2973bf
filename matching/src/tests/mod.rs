//! What holds for the parts together.

mod address;
mod any;
mod ranking;
pub(crate) mod sample;
mod searching;
mod sharing;
mod suggest;
