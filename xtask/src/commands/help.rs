//! `cargo xtask help`.

use std::process::ExitCode;

use anyhow::Result;

use super::ALL;

/// Prints what to type for each command, and under it what it does.
pub fn run(_arguments: &[String]) -> Result<ExitCode> {
    println!("cargo xtask <command>\n");
    for command in ALL {
        println!("  {} {}", command.name, command.usage);
        println!("      {}", command.about);
    }
    Ok(ExitCode::SUCCESS)
}
