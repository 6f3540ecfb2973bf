//! Programs that come from crates.io by `cargo install`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::version;
use crate::{paths, process, progress};

/// The release whose output `wrangler.toml` and the crate `worker` expect.
const WORKER_BUILD: &str = "0.8.7";

/// `wasm-bindgen` of the version in Cargo.lock: crate and program speak a private format, so they
/// must agree to the last digit.
///
/// # Errors
/// When it cannot be installed.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let path = paths::at("Cargo.lock");
    let lock = fs::read_to_string(path).context("cannot read Cargo.lock")?;
    let version = locked(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
    ensure("wasm-bindgen-cli", "wasm-bindgen", &version)
}

/// `worker-build`, which wraps the Worker's Wasm in the module that Workers load.
///
/// # Errors
/// When it cannot be installed.
pub fn worker_build() -> Result<PathBuf> {
    ensure("worker-build", "worker-build", WORKER_BUILD)
}

fn ensure(package: &str, program: &str, wanted: &str) -> Result<PathBuf> {
    if let Some(path) = candidates(program)
        .into_iter()
        .find(|path| has_version(path, wanted))
    {
        return Ok(path);
    }
    progress::note("installing, a few minutes");
    // Not `--locked`: a version in the package's own lockfile may have been withdrawn since.
    process::run(
        &format!("cargo install {package}"),
        process::command("cargo").args(["install", "--quiet", package, "--version", wanted]),
    )?;
    candidates(program)
        .into_iter()
        .find(|path| has_version(path, wanted))
        .with_context(|| format!("cargo installed {package} {wanted}, but not where it is found"))
}

/// Cargo's own folder may be missing from `PATH`, and `PATH` may hold an older one.
fn candidates(program: &str) -> Vec<PathBuf> {
    let home = std::env::var_os("CARGO_INSTALL_ROOT")
        .or_else(|| std::env::var_os("CARGO_HOME"))
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let installed = home
        .map(|home| home.join("bin").join(program))
        .filter(|path| path.is_file());
    installed.into_iter().chain(paths::which(program)).collect()
}

fn has_version(program: &Path, wanted: &str) -> bool {
    let printed = process::query(process::command(program).arg("--version"));
    printed.and_then(|text| version::parse(&text)) == version::parse(wanted)
}

/// The version of `package` in the text of a Cargo.lock.
fn locked(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_a_package_is_read_from_the_lockfile() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked(lock, "leptos"), None);
    }
}
