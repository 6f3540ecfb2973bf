//! The minute hand of the local board: the local server has a cron, but nobody who calls it.

use std::thread;
use std::time::{Duration, Instant};

use crate::interrupt;

const MINUTE: Duration = Duration::from_secs(60);

/// How soon an end is noticed.
const NAP: Duration = Duration::from_millis(500);

/// Where a local server started with `--test-scheduled` is told to take its turn, with the
/// schedule of `wrangler.toml`.
const TURN: &str = "/__scheduled?cron=*+*+*+*+*";

/// Lets the board at `url` take its turn every minute, until this program is asked to stop.
pub fn every_minute(url: String) {
    thread::spawn(move || {
        let mut last = Instant::now();
        while !interrupt::requested() {
            thread::sleep(NAP);
            if last.elapsed() >= MINUTE {
                last = Instant::now();
                // A server that is being rebuilt does not answer; the next turn makes up for it.
                let _ = ureq::get(format!("{url}{TURN}")).call();
            }
        }
    });
}
