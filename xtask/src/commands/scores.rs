//! `cargo xtask scores`: the fit of every ordered pair of unit groups, for others to judge.

use std::fmt::Write;
use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use occupations::fit::Fit;

use super::Options;
use crate::eval::{Groups, sources};

/// Writes `origin_isco08,destination_isco08,score`.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &[])?;
    let [path] = options.words() else {
        bail!("Say where to: cargo xtask scores OUT.csv");
    };
    let sources = sources()?;
    let groups = Groups::of(&sources);
    let fit = Fit::of(&sources);
    let mut table = String::from("origin_isco08,destination_isco08,score\n");
    let mut count = 0;
    for from in groups.codes() {
        for to in groups.codes().filter(|to| *to != from) {
            if let Some(score) = groups.fit(&fit, from, to) {
                writeln!(table, "{from:04},{to:04},{score:.6}")?;
                count += 1;
            }
        }
    }
    fs::write(path, table).with_context(|| path.clone())?;
    println!("unit_groups: {}", groups.codes().count());
    println!("pairs: {count}");
    Ok(ExitCode::SUCCESS)
}
