//! Waiting for something to become true.

use std::thread;
use std::time::{Duration, Instant};

/// A page on a busy machine takes a second or two; ten are a fault.
pub const PATIENCE: Duration = Duration::from_secs(10);

const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Waits until `is` holds, and fails with `what` when it does not in good time.
#[track_caller]
pub fn until(what: &str, is: impl FnMut() -> bool) {
    within(PATIENCE, what, is);
}

/// Waits at most `limit` until `is` holds.
#[track_caller]
pub fn within(limit: Duration, what: &str, mut is: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is() {
        assert!(start.elapsed() < limit, "waited {limit:?} for: {what}");
        thread::sleep(LOOK_EVERY);
    }
}
