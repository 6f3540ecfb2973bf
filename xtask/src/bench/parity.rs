//! Whether the ranking gives the same on this machine and as Wasm: the Worker draws a page with
//! one, the phone takes it over with the other.

use std::thread;

use anyhow::{Context, Result, bail, ensure};

use super::node::Module;
use crate::process;
use crate::setup::Tools;

/// What is tested, as a filter of tests finds it.
pub const NAME: &str = "the_ranking_is_the_same_natively_and_in_wasm";

/// How many random searches are compared; the seeds are 0 and on.
const CASES: u32 = 10_000;

/// Runs every case both ways.
///
/// # Errors
/// The first seed whose results differ, or what kept the cases from running.
pub fn check(tools: &Tools) -> Result<()> {
    let module = Module::build(tools)?;
    let native = thread::spawn(|| probe::parity(0, CASES));
    let mut script = module.script("parity.mjs");
    let printed = process::run("Ranking in Wasm", script.args(["0", &CASES.to_string()]));
    let Ok(native) = native.join() else {
        bail!("a random search panics natively");
    };
    let wasm = printed?
        .lines()
        .map(|line| u64::from_str_radix(line, 16))
        .collect::<Result<Vec<u64>, _>>()
        .context("Node printed something else than digests")?;
    ensure!(
        wasm.len() == native.len(),
        "{} searches natively and {} in Wasm",
        native.len(),
        wasm.len()
    );
    match first_difference(&native, &wasm) {
        None => Ok(()),
        Some(seed) => bail!("the random search of seed {seed} gives another result in Wasm"),
    }
}

fn first_difference(native: &[u64], wasm: &[u64]) -> Option<usize> {
    native.iter().zip(wasm).position(|(a, b)| a != b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_seed_that_differs_is_named() {
        assert_eq!(first_difference(&[5, 6, 7], &[5, 6, 7]), None);
        assert_eq!(first_difference(&[5, 6, 7], &[5, 8, 9]), Some(1));
    }

    #[test]
    fn searches_of_two_seeds_differ() {
        let mut digests = probe::parity(0, 50);
        digests.sort_unstable();
        digests.dedup();
        assert_eq!(digests.len(), 50);
    }
}
