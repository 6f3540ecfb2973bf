//! `cargo xtask check-crisis [FILE]`.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};
use board::crisis::Crisis;

use super::Options;
use crate::crisis;

/// Says whether a crisis file is right; without a name, the one that the board is built from.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &[])?;
    let (name, path) = match options.word()? {
        // As it was typed: from where the user is, which is where cargo started us.
        Some(file) => (file.to_owned(), file.into()),
        None => (crisis::name(), crisis::path()),
    };
    let text = fs::read_to_string::<std::path::PathBuf>(path)
        .with_context(|| format!("cannot read {name}"))?;
    println!(
        "{name} is right: {}.",
        summary(&crisis::parse(&name, &text)?)
    );
    Ok(ExitCode::SUCCESS)
}

fn summary(crisis: &Crisis) -> String {
    let regions: Vec<&str> = crisis.regions.iter().map(|code| code.name()).collect();
    let languages: Vec<&str> = crisis.languages.iter().map(|lang| lang.as_str()).collect();
    let regions = match regions.as_slice() {
        [one] => (*one).to_owned(),
        more => format!("{} regions", more.len()),
    };
    format!("{regions}, in {}", languages.join(" and "))
}
