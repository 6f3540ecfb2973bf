//! One line for each step: its name, then how it ended and how long it took.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

use anyhow::Result;

/// Runs `work` between `name ... ` and `ok (1.2 s)`; the outcome's words replace `ok`.
///
/// # Errors
/// Those of `work`, after the line was closed with `failed`.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    describe(name, work, |_| "ok".to_owned())
}

/// As [`step`], with words of its own for a good end.
///
/// # Errors
/// Those of `work`, after the line was closed with `failed`.
pub fn describe<T>(
    name: &str,
    work: impl FnOnce() -> Result<T>,
    words: impl FnOnce(&T) -> String,
) -> Result<T> {
    print!("{name} ... ");
    flush();
    let start = Instant::now();
    let result = work();
    let outcome = match &result {
        Ok(value) => words(value),
        Err(_) => "failed".to_owned(),
    };
    println!("{outcome} ({})", seconds(start.elapsed()));
    result
}

/// Says what a slow step is doing, on the step's own line; only where somebody is looking.
pub fn note(text: &str) {
    if std::io::stdout().is_terminal() {
        print!("{text} ... ");
        flush();
    }
}

/// Shows what was printed of a line that is not complete yet.
pub fn flush() {
    // A closed terminal is no reason to stop building.
    let _ = std::io::stdout().flush();
}

/// A duration as people read it: `0.1 s`, `73 s`.
pub fn seconds(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds < 10.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{seconds:.0} s")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_times_have_a_decimal_and_long_ones_do_not() {
        assert_eq!(seconds(Duration::from_millis(120)), "0.1 s");
        assert_eq!(seconds(Duration::from_millis(73_400)), "73 s");
    }
}
