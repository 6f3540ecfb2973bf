//! A Rust that compiles to Wasm: the one in use with its Wasm target, or Debian's.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::debian;
use crate::{paths, process, progress};

/// The target of both Wasm modules.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Which Rust compiles to Wasm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WasmToolchain {
    /// The toolchain that is in use anyway.
    Own,
    /// Debian's packages, linked into rustup; its linker is a separate program.
    Debian {
        /// For example `wasm-ld-22`.
        linker: String,
    },
}

impl WasmToolchain {
    /// A cargo command that may be given `--target wasm32-unknown-unknown`.
    pub fn cargo(&self) -> Command {
        let mut command = process::command("cargo");
        self.configure(&mut command);
        command
    }

    /// Gives a command that runs cargo in turn the environment it needs for Wasm.
    pub fn configure(&self, command: &mut Command) {
        // worker-build sets this for the Worker; wasm-bindgen's macro expands differently with it
        // and cargo does not notice, so crates that both modules share must be built alike.
        command.env("WASM_BINDGEN_USE_JS_SYS", "1");
        if let Self::Debian { linker } = self {
            command.env("RUSTUP_TOOLCHAIN", debian::TOOLCHAIN);
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
    }
}

/// Finds or installs a Rust that compiles to Wasm.
///
/// # Errors
/// One sentence when this machine offers no way.
pub fn ensure() -> Result<WasmToolchain> {
    let sysroot = process::query(process::command("rustc").args(["--print", "sysroot"]))
        .context("rustc does not answer: install Rust from https://rustup.rs")?;
    if holds_std(&libraries(Path::new(&sysroot))) {
        return Ok(WasmToolchain::Own);
    }
    if let Some(toolchain) = debian::installed() {
        return Ok(toolchain);
    }
    if paths::which("rustup").is_none() {
        bail!(
            "Rust's target {TARGET} is missing, and so is rustup to add it: install that from https://rustup.rs"
        );
    }
    progress::note("adding");
    let added = process::run(
        "rustup target add",
        process::command("rustup").args(["target", "add", TARGET]),
    );
    match added {
        Ok(_) => Ok(WasmToolchain::Own),
        Err(_) if debian::is_possible() => debian::install(),
        Err(error) => Err(error.context(format!("Rust's target {TARGET} could not be added"))),
    }
}

/// Where a sysroot keeps the standard library for Wasm.
pub fn libraries(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

/// Whether a library folder holds a standard library, rather than being absent or empty.
pub fn holds_std(libraries: &Path) -> bool {
    libraries.read_dir().is_ok_and(|mut entries| {
        entries.any(|entry| {
            entry.is_ok_and(|entry| {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                name.starts_with("libstd-") && name.ends_with(".rlib")
            })
        })
    })
}
