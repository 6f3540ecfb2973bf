//! binaryen's `wasm-opt`: makes a module smaller and drops its names.

use std::path::Path;

use anyhow::Result;

use crate::setup::Tools;
use crate::{paths, process};

/// What rustc emits and every browser of the last years reads. Named one by one: `--all-features`
/// lets wasm-opt write imports in a form that browsers do not read yet.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "bulk-memory-opt",
    "reference-types",
    "nontrapping-float-to-int",
    "sign-ext",
    "mutable-globals",
    "multivalue",
];

/// What worker-build adds to the Worker, to give a request that panicked a fresh start. Workers
/// have it; phones of a few years ago do not.
pub const WORKER_ONLY: &[&str] = &["exception-handling"];

/// Replaces a module by the smallest one that does the same. `extra` features may be used on top
/// of those every browser has.
pub fn run(tools: &Tools, module: &Path, extra: &[&str]) -> Result<()> {
    let mut command = process::command(&tools.node);
    command.arg(paths::at("node_modules/binaryen/bin/wasm-opt"));
    // Twice: the second time finds a hundred bytes more.
    command.args(["-Oz", "-Oz", "--strip-debug", "--strip-producers"]);
    command.args(FEATURES.map(|feature| format!("--enable-{feature}")));
    command.args(extra.iter().map(|feature| format!("--enable-{feature}")));
    process::run("wasm-opt", command.arg(module).arg("-o").arg(module))?;
    Ok(())
}
