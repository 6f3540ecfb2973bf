//! Packages from npm, exactly as the lockfile says.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::build::hashed;
use crate::{paths, process, progress};

/// Inside `node_modules`, the hash of the lockfile it was installed from. `npm ci` empties the
/// folder first, so a half-finished installation has no stamp.
const STAMP: &str = "node_modules/.lockfile-hash";

/// Installs wrangler, esbuild, binaryen and axe-core unless they match the lockfile already.
///
/// # Errors
/// When npm is missing or fails.
pub fn ensure_packages() -> Result<()> {
    let root = paths::root();
    if is_installed(root)? {
        return Ok(());
    }
    progress::note("installing");
    install(root)
}

/// Whether `folder/node_modules` is what `folder/package-lock.json` says.
///
/// # Errors
/// When the lockfile cannot be read.
pub fn is_installed(folder: &Path) -> Result<bool> {
    let stamp = fs::read_to_string(folder.join(STAMP)).unwrap_or_default();
    Ok(stamp == lockfile_hash(folder)?)
}

/// Runs `npm ci` in `folder`. Install scripts stay off: none of the packages needs them.
///
/// # Errors
/// When npm is missing or fails.
pub fn install(folder: &Path) -> Result<()> {
    let Some(npm) = paths::which("npm") else {
        bail!("npm is missing: it comes with Node, install that from https://nodejs.org");
    };
    let mut command = process::command(npm);
    command.args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]);
    process::run("npm ci", command.current_dir(folder))?;
    fs::write(folder.join(STAMP), lockfile_hash(folder)?).context("cannot write in node_modules")
}

fn lockfile_hash(folder: &Path) -> Result<String> {
    let path = folder.join("package-lock.json");
    let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(hashed::of(&bytes))
}

/// The native program of esbuild: its JavaScript starter would cost a start of Node each time.
///
/// # Errors
/// When npm installed none for this machine.
pub fn esbuild() -> Result<PathBuf> {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        other => other,
    };
    let processor = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    let path = paths::at(&format!(
        "node_modules/@esbuild/{system}-{processor}/bin/esbuild"
    ));
    if !path.is_file() {
        bail!("npm has no esbuild for this machine ({system}-{processor})");
    }
    Ok(path)
}
