//! Times and what is printed of them.

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::{Context, Result};

/// Times by name, in the unit that the name ends in, and values that are no times.
#[derive(Default)]
pub struct Figures {
    times: BTreeMap<String, Vec<f64>>,
    values: BTreeMap<String, String>,
}

impl Figures {
    /// Notes a time.
    pub fn add(&mut self, name: &str, time: f64) {
        self.times.entry(name.to_owned()).or_default().push(time);
    }

    /// Notes how long some work takes, in so many parts of a second: 1e3 for milliseconds.
    pub fn time<T>(&mut self, name: &str, parts: f64, work: impl FnOnce() -> T) {
        let start = Instant::now();
        std::hint::black_box(work());
        self.add(name, start.elapsed().as_secs_f64() * parts);
    }

    /// Reads what a script prints: `time NAME FIGURE ...` and `value NAME WORDS` on lines.
    ///
    /// # Errors
    /// A line that is neither.
    pub fn read(&mut self, printed: &str) -> Result<()> {
        for line in printed.lines() {
            let strange = || format!("the script printed `{line}`");
            let (kind, rest) = line.split_once(' ').with_context(strange)?;
            let (name, rest) = rest.split_once(' ').with_context(strange)?;
            if kind == "value" {
                self.values.insert(name.to_owned(), rest.to_owned());
                continue;
            }
            for time in rest.split(' ') {
                self.add(name, time.parse().with_context(strange)?);
            }
        }
        Ok(())
    }

    /// The middle of all times of that name.
    ///
    /// # Errors
    /// When nothing of that name was measured.
    pub fn median(&self, name: &str) -> Result<f64> {
        let times = self.times.get(name).map(Vec::as_slice);
        percentile(times.unwrap_or_default(), 50).with_context(|| format!("no times of {name}"))
    }

    /// Prints a median, and the times between which four in five lie.
    ///
    /// # Errors
    /// When nothing of that name was measured.
    pub fn print(&self, name: &str) -> Result<()> {
        let times = self.times.get(name).map(Vec::as_slice).unwrap_or_default();
        let low = percentile(times, 10).unwrap_or_default();
        let high = percentile(times, 90).unwrap_or_default();
        println!("{name}: {}", written(self.median(name)?));
        println!("{name}_spread: {} {}", written(low), written(high));
        Ok(())
    }

    /// Prints how many times `other` takes as long as `one`, by their medians.
    ///
    /// # Errors
    /// When one of them was not measured.
    pub fn print_ratio(&self, name: &str, other: &str, one: &str) -> Result<()> {
        println!("{name}: {:.2}", self.median(other)? / self.median(one)?);
        Ok(())
    }

    /// Prints what is no time.
    pub fn print_values(&self) {
        for (name, value) in &self.values {
            println!("{name}: {value}");
        }
    }
}

/// The time below which so many in a hundred lie.
fn percentile(times: &[f64], percent: usize) -> Option<f64> {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = sorted.len().saturating_sub(1) * percent / 100;
    sorted.get(at).copied()
}

/// Three digits that count: 0.00231, 2.31, 231.
fn written(time: f64) -> String {
    let decimals = match time {
        100.0.. => 0,
        10.0.. => 1,
        1.0.. => 2,
        0.1.. => 3,
        _ => 4,
    };
    format!("{time:.decimals$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_and_the_tenths_are_of_the_times_in_order() {
        let times: Vec<f64> = (0..=10).rev().map(f64::from).collect();
        assert_eq!(percentile(&times, 10), Some(1.0));
        assert_eq!(percentile(&times, 50), Some(5.0));
        assert_eq!(percentile(&times, 90), Some(9.0));
        assert_eq!(percentile(&[], 50), None);
    }

    #[test]
    fn three_digits_of_a_time_are_printed() {
        assert_eq!(
            [0.0312, 2.306, 45.67, 812.3].map(written),
            ["0.0312", "2.31", "45.7", "812"]
        );
    }

    #[test]
    fn what_a_script_prints_is_read_and_anything_else_refused() {
        let mut figures = Figures::default();
        figures
            .read("time a_ms 3 1 2\nvalue b 0.5 of 10\n")
            .unwrap();
        assert_eq!(figures.median("a_ms").unwrap(), 2.0);
        assert_eq!(figures.values["b"], "0.5 of 10");
        assert!(figures.read("Error: out of memory").is_err());
    }
}
