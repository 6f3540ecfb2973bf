//! What holds for the parts together.

mod address;
mod any;
mod ranking;
mod sample;
mod searching;
mod sharing;
mod suggest;
