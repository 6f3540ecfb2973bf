//! `cargo xtask places OUT.csv` and `--refresh`; see [`crate::places`].

use std::process::ExitCode;

use anyhow::Result;

use crate::places;

/// Writes the table of postcodes, or makes it anew.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    places::run(arguments)?;
    Ok(ExitCode::SUCCESS)
}
