//! The machine's clock, the only one that the commands read.

use std::time::{SystemTime, UNIX_EPOCH};

use board::day::Instant;

/// This moment.
pub fn now() -> Instant {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    Instant(since.map_or(0, |since| since.as_millis() as u64))
}
