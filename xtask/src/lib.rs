//! Every command a developer or operator of the board runs.
//!
//! What lives here: installing the tools ([`setup`]), building the phone's and the Worker's Wasm
//! ([`build`]), running the board on this machine ([`wrangler`]), and one file per command under
//! [`commands`]. What does not: any rule of the board itself, which is in `board` and `matching`.
//!
//! Runs on Linux and macOS; on Windows, inside WSL.

#[cfg(not(unix))]
compile_error!("cargo xtask runs on Linux and macOS; on Windows, run it inside WSL");

pub mod assets;
pub mod bench;
pub mod build;
pub mod clock;
pub mod commands;
pub mod compress;
pub mod crisis;
pub mod cron;
pub mod eval;
pub mod interrupt;
pub mod paths;
pub mod places;
pub mod process;
pub mod progress;
pub mod sample;
pub mod secret;
pub mod seed;
pub mod setup;
pub mod simulate;
pub mod suggest;
pub mod test_results;
pub mod watch;
pub mod wrangler;

#[cfg(test)]
mod architecture;

use std::process::ExitCode;

/// Runs the command that `arguments` name, without the program's own name.
///
/// # Errors
/// One sentence that says what is missing or what went wrong.
pub fn run(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let (name, rest) = match arguments.split_first() {
        Some((name, rest)) => (name.as_str(), rest),
        None => ("help", arguments),
    };
    match commands::find(name) {
        Some(command) => (command.run)(rest),
        None => anyhow::bail!("there is no command `{name}`: `cargo xtask help` lists them"),
    }
}
