//! `probe` as a module for Node, and scripts that use it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::build::stamp::{self, Stamp};
use crate::build::{Profile, hashed, wasm_opt};
use crate::setup::Tools;
use crate::{paths, process};

/// The module as Node loads it.
pub struct Module<'a> {
    tools: &'a Tools,
    glue: PathBuf,
}

impl<'a> Module<'a> {
    /// Compiles what changed, with the profile and the last step of the phone's modules, so that
    /// what is measured is what travels.
    ///
    /// # Errors
    /// The first step that fails, with the end of its output.
    pub fn build(tools: &'a Tools) -> Result<Self> {
        let profile = Profile::Release;
        let mut cargo = tools.wasm.cargo();
        cargo.args(["rustc", "--quiet", "--package", "probe", "--lib"]);
        cargo.args(["--crate-type", "cdylib", "--profile", profile.cargo()]);
        cargo.args(["--target", "wasm32-unknown-unknown"]);
        process::run("Compiling the probe", &mut cargo)?;
        let compiled = paths::target()
            .join("wasm32-unknown-unknown")
            .join(profile.cargo())
            .join("probe.wasm");
        let bytes =
            fs::read(&compiled).with_context(|| format!("cannot read {}", compiled.display()))?;

        let folder = stamp::folder().join("probe");
        let stamp = Stamp::at(&folder, hashed::of(&bytes));
        if !stamp.is_current() {
            let mut bind = process::command(&tools.wasm_bindgen);
            bind.args(["--target", "nodejs", "--no-typescript", "--out-dir"]);
            process::run("wasm-bindgen", bind.arg(&folder).arg(&compiled))?;
            wasm_opt::run(tools, &folder.join("probe_bg.wasm"), &[])?;
            stamp.set()?;
        }
        Ok(Self {
            tools,
            glue: folder.join("probe.js"),
        })
    }

    /// A script of this folder, with the module as its first argument.
    pub fn script(&self, name: &str) -> Command {
        let mut command = process::command(&self.tools.node);
        command
            .env("NODE_NO_WARNINGS", "1")
            .arg(paths::at("xtask/src/bench").join(name))
            .arg(&self.glue);
        command
    }
}
