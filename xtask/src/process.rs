//! Starting other programs: a clean environment, output kept, and one clear sentence on failure.

use std::ffi::OsStr;
use std::io::Read;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

use crate::{crisis, paths};

/// How many lines of a failed program's output are worth showing.
const TAIL_LINES: usize = 60;

/// A command in the workspace root that knows nothing of the `cargo` that started us.
///
/// `cargo run` tells its child which package, compiler libraries and manifest it works on. Passed
/// on, these make the next cargo rebuild what it need not, and a second toolchain load the
/// libraries of the first.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(paths::root());
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(set_by_cargo) {
            command.env_remove(&name);
        }
    }
    if let Some(file) = crisis::chosen() {
        command.env(crisis::VARIABLE, file);
    }
    command
}

fn set_by_cargo(name: &str) -> bool {
    name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_MANIFEST_")
        || matches!(
            name,
            "CARGO" | "LD_LIBRARY_PATH" | "DYLD_FALLBACK_LIBRARY_PATH" | "RUST_RECURSION_COUNT"
        )
}

/// What a program printed (both streams, in order) and how it ended.
#[derive(Debug)]
pub struct Output {
    /// How the program ended.
    pub status: ExitStatus,
    /// Standard output and error, interleaved as they came.
    pub text: String,
}

/// Runs a program to its end and keeps what it prints.
///
/// # Errors
/// When it cannot be started at all.
pub fn capture(command: &mut Command) -> Result<Output> {
    let name = name_of(command);
    let (mut reader, writer) = std::io::pipe().context("cannot make a pipe")?;
    let second = writer.try_clone().context("cannot make a pipe")?;
    command.stdin(Stdio::null()).stdout(writer).stderr(second);
    let started = command.spawn();
    // The command holds the writing ends: they must be gone or reading never ends.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = started.with_context(|| format!("cannot start {name}"))?;
    let mut bytes = Vec::new();
    reader
        .read_to_end(&mut bytes)
        .with_context(|| format!("cannot read what {name} prints"))?;
    let status = child
        .wait()
        .with_context(|| format!("cannot wait for {name}"))?;
    Ok(Output {
        status,
        text: String::from_utf8_lossy(&bytes).into_owned(),
    })
}

/// Runs a program that must succeed, and returns what it printed.
///
/// # Errors
/// One sentence that names `what` was being done, followed by the end of the program's output.
pub fn run(what: &str, command: &mut Command) -> Result<String> {
    let output = capture(command)?;
    if output.status.success() {
        return Ok(output.text);
    }
    bail!(
        "{what} failed ({}):\n{}",
        output.status,
        tail(&output.text, TAIL_LINES)
    )
}

/// Standard output of a quick query such as `rustc --version`; `None` when it does not work.
pub fn query(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The last `lines` lines of a text.
pub fn tail(text: &str, lines: usize) -> String {
    let all: Vec<&str> = text.trim_end().lines().collect();
    all[all.len().saturating_sub(lines)..].join("\n")
}

fn name_of(command: &Command) -> String {
    Path::new(command.get_program()).file_name().map_or_else(
        || "the program".to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tail_is_the_last_lines_and_never_more_than_there_are() {
        assert_eq!(tail("a\nb\nc\n", 2), "b\nc");
        assert_eq!(tail("a\n", 9), "a");
        assert_eq!(tail("", 9), "");
    }

    #[test]
    fn both_streams_are_kept() {
        let output = capture(command("sh").args(["-c", "echo out; echo err >&2; exit 3"])).unwrap();
        assert_eq!(output.text, "out\nerr\n");
        assert_eq!(output.status.code(), Some(3));
    }

    #[test]
    fn a_failed_program_is_named_with_the_end_of_its_output() {
        let error = run(
            "Tying the knot",
            command("sh").args(["-c", "echo no rope; exit 1"]),
        );
        let text = error.unwrap_err().to_string();
        assert!(text.starts_with("Tying the knot failed"), "{text}");
        assert!(text.ends_with("no rope"), "{text}");
    }

    #[test]
    fn variables_of_the_calling_cargo_are_not_passed_on() {
        assert!(set_by_cargo("CARGO_PKG_NAME"));
        assert!(set_by_cargo("LD_LIBRARY_PATH"));
        assert!(!set_by_cargo("CARGO_HOME"));
        assert!(!set_by_cargo("CARGO_TARGET_DIR"));
        assert!(!set_by_cargo("RUSTUP_TOOLCHAIN"));
    }
}
