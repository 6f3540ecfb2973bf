//! `cargo xtask <command>`: the machine room. See `cargo xtask help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match xtask::run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            // One sentence for the reader; the chain of causes follows on the same line.
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
