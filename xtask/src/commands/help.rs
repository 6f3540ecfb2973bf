//! `cargo xtask help`.

use std::process::ExitCode;

use anyhow::Result;

use super::ALL;

/// Prints one line for each command.
pub fn run(_arguments: &[String]) -> Result<ExitCode> {
    println!("cargo xtask <command>\n");
    for command in ALL {
        let left = format!("{} {}", command.name, command.usage);
        println!("  {left:<36} {}", command.about);
    }
    Ok(ExitCode::SUCCESS)
}
