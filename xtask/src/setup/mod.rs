//! Makes this machine ready: checks each tool, installs what is missing, says one sentence about
//! what it cannot install. When everything is there it only reads a few files and versions.

mod browser;
mod cargo_tools;
mod debian;
mod node;
mod npm;
mod version;
mod wasm;

pub use browser::Browser;
pub use wasm::WasmToolchain;

use std::path::PathBuf;

use anyhow::Result;

use crate::progress::step;

/// The tools that building and running the board needs, all present at the right version.
#[derive(Debug)]
pub struct Tools {
    /// Which Rust compiles to Wasm.
    pub wasm: WasmToolchain,
    /// `wasm-bindgen`, of the very version of the crate.
    pub wasm_bindgen: PathBuf,
    /// `worker-build`, which makes the Worker's module.
    pub worker_build: PathBuf,
    /// A Node that wrangler accepts.
    pub node: PathBuf,
    /// The native `esbuild`.
    pub esbuild: PathBuf,
}

/// Checks and installs what building and running need.
///
/// # Errors
/// One sentence that says what is missing and how to install it.
pub fn tools() -> Result<Tools> {
    // Node first: it is the prerequisite a newcomer most often lacks, and checked in no time.
    let node = step("Node", node::ensure)?;
    step("npm packages", npm::ensure_packages)?;
    let wasm = step("Wasm target", wasm::ensure)?;
    let wasm_bindgen = step("wasm-bindgen", cargo_tools::wasm_bindgen)?;
    let worker_build = step("worker-build", cargo_tools::worker_build)?;
    Ok(Tools {
        wasm,
        wasm_bindgen,
        worker_build,
        node,
        esbuild: npm::esbuild()?,
    })
}

/// Checks and installs the browser that only the tests need.
///
/// # Errors
/// One sentence that says what to install.
pub fn browser() -> Result<Browser> {
    step("Browser", browser::ensure)
}
