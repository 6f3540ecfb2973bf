//! Where everything is, as `cargo xtask test` says it.

use std::env;
use std::path::PathBuf;
use std::sync::OnceLock;

/// Where everything is.
#[derive(Debug)]
pub struct Setup {
    /// Scheme and host of the running board, without a slash at the end.
    pub board: String,
    /// The browser.
    pub chromium: String,
    /// Its driver.
    pub chromedriver: String,
    /// The script of axe-core.
    pub axe: PathBuf,
    /// Where screenshots go.
    pub screenshots: PathBuf,
}

/// Where everything is; ends the test when nobody said so.
pub fn setup() -> &'static Setup {
    static SETUP: OnceLock<Setup> = OnceLock::new();
    SETUP.get_or_init(|| Setup {
        board: said("BOARD_URL").trim_end_matches('/').to_owned(),
        chromium: said("CHROMIUM"),
        chromedriver: said("CHROMEDRIVER"),
        axe: said("AXE_CORE").into(),
        screenshots: env::var_os("SCREENSHOTS").map_or_else(
            || {
                PathBuf::from(concat!(
                    env!("CARGO_MANIFEST_DIR"),
                    "/../target/screenshots"
                ))
            },
            PathBuf::from,
        ),
    })
}

fn said(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!("these tests need a running board and a browser: run `cargo xtask test` ({name} is not set)")
    })
}
