//! Chromium and its driver, for the browser tests.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::debian;
use crate::{paths, progress};

/// A browser that tests can drive.
#[derive(Debug)]
pub struct Browser {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// The driver of the same release.
    pub chromedriver: PathBuf,
}

/// What browsers of this family are called, in the order of preference.
const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Where macOS keeps it, which has no program on `PATH`.
const ON_MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// Finds the browser, or installs it on Debian.
///
/// # Errors
/// One sentence that says what to install.
pub fn ensure() -> Result<Browser> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    if debian::is_possible() {
        progress::note("installing");
        debian::apt_install(&["chromium", "chromium-driver"])?;
    }
    let Some(browser) = find() else {
        bail!(
            "the browser tests need Chromium and chromedriver: install both (on macOS: Google Chrome, and `brew install chromedriver`)"
        );
    };
    Ok(browser)
}

fn find() -> Option<Browser> {
    let chromium = NAMES.into_iter().find_map(paths::which).or_else(|| {
        let path = Path::new(ON_MACOS);
        path.is_file().then(|| path.to_owned())
    })?;
    Some(Browser {
        chromium,
        chromedriver: paths::which("chromedriver")?,
    })
}
