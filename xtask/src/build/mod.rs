//! From sources to what is deployed: `public/pkg`, `public/embed.js` and `functions/build`.

mod files;
pub mod hashed;
pub mod manifest;
pub mod phone;
pub mod stamp;
pub mod wasm_opt;
mod worker;

use anyhow::Result;

use crate::crisis;
use crate::progress::step;
use crate::setup::Tools;

/// The oldest browsers for which esbuild writes scripts and styles: those of spring 2022. The Wasm
/// itself asks for Chrome 96, Firefox 79 or Safari 15, so going further back would gain nothing.
const BROWSERS: &str = "--target=chrome100,firefox100,safari15";

/// How much care a build takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// As deployed: link-time optimisation and `wasm-opt`.
    Release,
    /// For working on the board: a fraction of the time, larger modules.
    Dev,
}

impl Profile {
    /// The profile's name in the root's Cargo.toml, which is also the folder it builds into.
    pub fn cargo(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "wasm-dev",
        }
    }
}

/// Builds everything that changed.
///
/// # Errors
/// The first step that fails, with the end of its output.
pub fn all(tools: &Tools, profile: Profile) -> Result<()> {
    // In no time, and with a clearer word than the compiler's about the file people edit most.
    step("Crisis file", || crisis::load().map(drop))?;
    let mut manifest = manifest::Manifest::default();
    step("Phone's Wasm", || {
        phone::build(tools, profile, &mut manifest)
    })?;
    step("Styles and data", || {
        files::styles(tools, &mut manifest)?;
        files::data(&mut manifest)
    })?;
    manifest.save()?;
    step("Widget's loader", || files::loader(tools, &manifest))?;
    // Last: the Worker has the manifest compiled in.
    step("Worker", || worker::build(tools, profile))
}
