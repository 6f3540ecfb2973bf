//! The store over a store in memory: posting, managing, the cron and what it costs.

mod cost;
mod cron;
mod erase;
mod faulty;
mod manage;
mod post;
mod reads;
mod sample;
mod size;
