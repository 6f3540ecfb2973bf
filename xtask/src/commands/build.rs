//! `cargo xtask build [--release]`.

use std::process::ExitCode;

use anyhow::Result;

use crate::build::{self, Profile};
use crate::setup;

/// Builds everything that changed.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = super::Options::parse(arguments, &["--release"])?;
    options.no_words()?;
    let profile = if options.has("--release") {
        Profile::Release
    } else {
        Profile::Dev
    };
    build::all(&setup::tools()?, profile)?;
    Ok(ExitCode::SUCCESS)
}
