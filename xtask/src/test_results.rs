//! Counting tests in what `cargo test` prints.

use std::fmt;
use std::ops::AddAssign;

/// How many tests passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
}

impl Tally {
    /// Adds up the `test result:` lines, one for each test program.
    pub fn read(output: &str) -> Self {
        let mut tally = Self::default();
        for line in output.lines() {
            // Tests run at the same time as others may print before it on the line.
            if let Some((_, counts)) = line.split_once("test result: ") {
                tally += Self {
                    passed: count(counts, "passed"),
                    failed: count(counts, "failed"),
                };
            }
        }
        tally
    }

    /// The tally of a step that ended badly without a failed test: a test that does not compile,
    /// a server that does not start, a finding of clippy. It counts as one failure, so that the
    /// sum never says that nothing failed when something did.
    pub fn or_one_failure(self) -> Self {
        Self {
            failed: self.failed.max(1),
            ..self
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// The number before `word` in `ok. 12 passed; 0 failed; 1 ignored`.
fn count(counts: &str, word: &str) -> u32 {
    counts
        .split([';', '.'])
        .find_map(|part| part.trim().strip_suffix(word)?.trim().parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_all_test_programs_are_added_up() {
        let output = "\
running 2 tests
test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s

running 3 tests
test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.00s
";
        assert_eq!(
            Tally::read(output),
            Tally {
                passed: 14,
                failed: 1
            }
        );
    }

    #[test]
    fn output_without_results_counts_nothing() {
        assert_eq!(
            Tally::read("error: could not compile `board`"),
            Tally::default()
        );
    }

    #[test]
    fn a_bad_end_is_never_counted_as_no_failure() {
        assert_eq!(Tally::default().or_one_failure().failed, 1);
        assert_eq!(
            Tally {
                passed: 3,
                failed: 2
            }
            .or_one_failure()
            .failed,
            2
        );
    }

    #[test]
    fn the_sum_is_written_as_programs_read_it() {
        assert_eq!(
            Tally {
                passed: 130,
                failed: 0
            }
            .to_string(),
            "130 passed, 0 failed"
        );
    }
}
