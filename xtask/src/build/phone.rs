//! The module that runs on the phone: `app` compiled with feature `hydrate`, and its glue.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::manifest::Manifest;
use super::stamp::{self, Stamp};
use super::{Profile, hashed, wasm_opt};
use crate::setup::Tools;
use crate::{paths, process};

/// The name that wasm-bindgen writes in the glue, to be replaced by the hashed one.
const PLAIN_NAME: &str = "app_bg.wasm";

/// The modules for the phone: features of `app`, which are also the names of their files. A page
/// loads the one that has its island.
pub const BUNDLES: [&str; 2] = ["jobseeker", "employer"];

/// Builds each bundle: its module, its glue, and the script by which a page starts it.
pub fn build(tools: &Tools, profile: Profile, manifest: &mut Manifest) -> Result<()> {
    for bundle in BUNDLES {
        build_bundle(tools, profile, bundle, manifest)?;
    }
    Ok(())
}

fn build_bundle(
    tools: &Tools,
    profile: Profile,
    bundle: &str,
    manifest: &mut Manifest,
) -> Result<()> {
    let compiled = compile(tools, profile, bundle)?;
    let bound = stamp::folder().join(format!("{bundle}-{}", profile.cargo()));
    let module = bound.join(PLAIN_NAME);
    let stamp = Stamp::at(&bound, hashed::of(&compiled));
    if !stamp.is_current() {
        bind(tools, profile, &bound)?;
        if profile == Profile::Release {
            wasm_opt::run(tools, &module, &[])?;
        }
        stamp.set()?;
    }
    let module = fs::read(&module)?;
    let name = manifest.add(&format!("{bundle}.wasm"), bundle, "wasm", &module)?;
    let glue = glue(tools, &bound, &name)?;
    let glue = manifest.add(&format!("{bundle}.js"), bundle, "js", &glue)?;
    // A page's policy allows no script of its own, so what loads the module is a file too.
    // A module that does not arrive leaves the page as it was drawn, which works by itself.
    let start = format!("import init from\"./{glue}\";init().catch(()=>{{}});\n");
    let stem = format!("{bundle}-start");
    manifest.add(&format!("{bundle}.start.js"), &stem, "js", start.as_bytes())?;
    Ok(())
}

/// Compiles the crate and returns its module.
///
/// The Worker compiles `app` too, with other features. Asking for the `cdylib` here, rather than
/// in its Cargo.toml, keeps that build from linking a module nobody uses over this one.
fn compile(tools: &Tools, profile: Profile, bundle: &str) -> Result<Vec<u8>> {
    let mut cargo = tools.wasm.cargo();
    cargo.args([
        "rustc",
        "--quiet",
        "--package",
        "app",
        "--lib",
        "--crate-type",
        "cdylib",
    ]);
    cargo.args([
        "--target",
        "wasm32-unknown-unknown",
        "--profile",
        profile.cargo(),
    ]);
    cargo.args(["--no-default-features", "--features", bundle]);
    process::run("Compiling the phone's Wasm", &mut cargo)?;
    let path = compiled_module(profile);
    fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
}

fn compiled_module(profile: Profile) -> std::path::PathBuf {
    paths::target()
        .join("wasm32-unknown-unknown")
        .join(profile.cargo())
        .join("app.wasm")
}

fn bind(tools: &Tools, profile: Profile, bound: &Path) -> Result<()> {
    let mut command = process::command(&tools.wasm_bindgen);
    command.args([
        "--target",
        "web",
        "--no-typescript",
        "--out-name",
        "app",
        "--out-dir",
    ]);
    process::run(
        "wasm-bindgen",
        command.arg(bound).arg(compiled_module(profile)),
    )?;
    Ok(())
}

/// The glue, minified with its snippets inside, fetching the module by its hashed name.
fn glue(tools: &Tools, bound: &Path, module: &str) -> Result<Vec<u8>> {
    let source = fs::read_to_string(bound.join("app.js"))?;
    ensure!(
        source.contains(PLAIN_NAME),
        "wasm-bindgen's glue no longer names {PLAIN_NAME}"
    );
    let entry = bound.join("entry.js");
    fs::write(&entry, source.replace(PLAIN_NAME, module))?;
    let output = bound.join("glue.js");
    let mut esbuild = process::command(&tools.esbuild);
    esbuild.args([
        "--bundle",
        "--minify",
        "--format=esm",
        super::BROWSERS,
        "--log-level=warning",
    ]);
    esbuild
        .arg(format!("--outfile={}", output.display()))
        .arg(&entry);
    process::run("Minifying the phone's glue", &mut esbuild)?;
    Ok(fs::read(output)?)
}
