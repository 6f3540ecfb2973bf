//! `cargo xtask simulate-week`: a crisis week under four policies.

use std::process::ExitCode;
use std::thread;

use anyhow::{Result, bail};

use super::Options;
use crate::simulate::assumptions::{ALL, Assumptions};
use crate::simulate::report::{Week, lines, over};
use crate::simulate::run as play;
use crate::simulate::world::Tables;

/// The seed when none is given.
const SEED: u64 = 1;

/// Prints the figures of each policy; with `--seeds` over so many weeks, with `--vary` also with
/// each assumption halved and doubled.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &["--seed=", "--seeds=", "--vary"])?;
    options.no_words()?;
    let first = options.number("--seed")?.unwrap_or(SEED);
    let count = options.number("--seeds")?.unwrap_or(1);
    if count == 0 {
        bail!("--seeds: at least one");
    }
    let tables = Tables::read()?;
    let usual = Assumptions::default();
    let seeds: Vec<u64> = (first..first.saturating_add(count)).collect();
    let weeks = |assumptions: &Assumptions| weeks(&tables, assumptions, &seeds);
    for line in lines(&weeks(&usual)) {
        println!("{line}");
    }
    if options.has("--vary") {
        for assumption in ALL {
            for (word, times) in [("half", 0.5), ("double", 2.0)] {
                let weeks = weeks(&usual.with(assumption, times));
                println!("vary_{}_{word}: {}", assumption.name, ratios(&weeks));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The weeks of these seeds, in their order, played on as many cores as there are.
fn weeks(tables: &Tables, assumptions: &Assumptions, seeds: &[u64]) -> Vec<Week> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let part = seeds.len().div_ceil(cores).max(1);
    let play = |seeds: &[u64]| -> Vec<Week> {
        let seeds = seeds.iter();
        seeds.map(|seed| play(tables, assumptions, *seed)).collect()
    };
    thread::scope(|scope| {
        let parts: Vec<_> = seeds
            .chunks(part)
            .map(|seeds| scope.spawn(move || play(seeds)))
            .collect();
        // A week that panics ends the command as it would without threads.
        let weeks = parts.into_iter().map(|part| part.join());
        weeks
            .flat_map(|weeks| weeks.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

/// The means of what decides, on a line.
fn ratios(weeks: &[Week]) -> String {
    let mean =
        |of: &dyn Fn(&Week) -> f64| weeks.iter().map(of).sum::<f64>() / weeks.len().max(1) as f64;
    let gini = |policy: &str| {
        mean(&|week| {
            let found = week.iter().find(|(name, _)| *name == policy);
            found.map_or(0.0, |(_, outcome)| outcome.gini)
        })
    };
    format!(
        "ours_over_optimum {:.3} ours_over_newest {:.3} ours_over_similar {:.3} ours_gini {:.3} similar_gini {:.3}",
        mean(&|week| over(week, "optimum")),
        mean(&|week| over(week, "newest")),
        mean(&|week| over(week, "similar")),
        gini("ours"),
        gini("similar"),
    )
}
