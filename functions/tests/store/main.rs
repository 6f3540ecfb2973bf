//! The store over a store in memory: posting, managing, the cron and what it costs.

#![allow(
    clippy::unwrap_used,
    reason = "what fails here fails the test that asked for it"
)]

mod cost;
mod cron;
mod erase;
mod faulty;
mod load;
mod manage;
mod post;
mod reads;
mod sample;
mod size;
