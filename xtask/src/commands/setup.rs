//! `cargo xtask setup`.

use std::process::ExitCode;

use anyhow::Result;

use crate::setup;

/// Installs what building and running need.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    super::Options::parse(arguments, &[])?.no_words()?;
    setup::tools()?;
    Ok(ExitCode::SUCCESS)
}
