//! `cargo xtask bench`: how long ranking and type-ahead take, beside other engines.

use std::process::ExitCode;

use anyhow::Result;

use super::Options;
use crate::bench::speed;
use crate::setup;

/// Measures everything in one run.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    Options::parse(arguments, &[])?.no_words()?;
    speed::run(&setup::tools()?)?;
    Ok(ExitCode::SUCCESS)
}
