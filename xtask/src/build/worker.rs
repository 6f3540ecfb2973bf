//! The Worker: `functions` compiled to Wasm, in the module that Workers load.

use std::fs;

use anyhow::{Context, Result};

use super::stamp::Stamp;
use super::{Profile, hashed, wasm_opt};
use crate::setup::Tools;
use crate::{paths, process};

/// Builds `functions/build/`.
pub fn build(tools: &Tools, profile: Profile) -> Result<()> {
    // The same call that worker-build makes, which then finds nothing left to compile.
    let mut cargo = tools.wasm.cargo();
    cargo.args([
        "build",
        "--quiet",
        "--lib",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    cargo
        .args(["--profile", profile.cargo()])
        .current_dir(paths::at("functions"));
    process::run("Compiling the Worker", &mut cargo)?;
    let compiled = paths::target()
        .join("wasm32-unknown-unknown")
        .join(profile.cargo())
        .join("functions.wasm");
    let compiled =
        fs::read(&compiled).with_context(|| format!("cannot read {}", compiled.display()))?;

    // One folder serves both profiles, so the stamp lies inside it and names the profile.
    let folder = paths::at("functions/build");
    let stamp = Stamp::at(
        &folder,
        format!("{} {}", profile.cargo(), hashed::of(&compiled)),
    );
    if stamp.is_current() {
        return Ok(());
    }
    wrap(tools, profile)?;
    if profile == Profile::Release {
        wasm_opt::run(tools, &folder.join("index_bg.wasm"), wasm_opt::WORKER_ONLY)?;
    }
    stamp.set()
}

fn wrap(tools: &Tools, profile: Profile) -> Result<()> {
    let mut command = process::command(&tools.worker_build);
    tools.wasm.configure(&mut command);
    command
        .current_dir(paths::at("functions"))
        // Without these it downloads its own.
        .env("WASM_BINDGEN_BIN", &tools.wasm_bindgen)
        .env("ESBUILD_BIN", &tools.esbuild)
        // Its wasm-opt would run with other features than the phone's.
        .args(["--no-opt", "--profile", profile.cargo()]);
    process::run("worker-build", &mut command)?;
    Ok(())
}
