//! What is not compiled: styles, data, and the loader that partners put on their pages.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::manifest::Manifest;
use super::stamp;
use crate::setup::Tools;
use crate::{assets, paths, process};

/// One stylesheet from `app/css/main.css` and all it imports.
pub fn styles(tools: &Tools, manifest: &mut Manifest) -> Result<()> {
    let output = stamp::folder().join("board.css");
    let mut esbuild = esbuild(tools, "app/css/main.css", &output);
    // Addresses of static files of the site, not sources to put inside.
    esbuild.args(["--external:/icons/*", "--external:/pkg/*"]);
    process::run("Bundling the styles", &mut esbuild)?;
    manifest.add("board.css", "board", "css", &fs::read(output)?)?;
    Ok(())
}

/// The tables that the phone fetches.
pub fn data(manifest: &mut Manifest) -> Result<()> {
    for asset in assets::all()? {
        manifest.add(asset.logical, asset.stem, asset.extension, &asset.bytes)?;
    }
    Ok(())
}

/// `public/embed.js`: its name is fixed, since partners have it on their pages; what it loads is
/// hashed. The source names a file of the manifest as `PKG_APP_JS` for `app.js`.
pub fn loader(tools: &Tools, manifest: &Manifest) -> Result<()> {
    let output = stamp::folder().join("embed.js");
    let mut esbuild = esbuild(tools, "app/embed/embed.js", &output);
    // A classic script too: its names must not end up among the host page's own.
    esbuild.arg("--format=iife");
    for (logical, path) in manifest.entries() {
        esbuild.arg(format!("--define:{}={path:?}", constant(logical)));
    }
    process::run("Minifying the loader", &mut esbuild)?;
    let content = fs::read(&output)?;
    let public = paths::public().join("embed.js");
    if fs::read(&public).ok().as_ref() != Some(&content) {
        fs::write(&public, content).context("cannot write public/embed.js")?;
    }
    Ok(())
}

fn esbuild(tools: &Tools, entry: &str, output: &Path) -> std::process::Command {
    let mut command = process::command(&tools.esbuild);
    command.args([
        entry,
        "--bundle",
        "--minify",
        super::BROWSERS,
        "--log-level=warning",
    ]);
    command.arg(format!("--outfile={}", output.display()));
    command
}

/// `PKG_TEXTS_NL` for `texts.nl`.
fn constant(logical: &str) -> String {
    let name = logical.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_");
    format!("PKG_{}", name.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logical_names_become_constants_of_the_loader() {
        assert_eq!(constant("app.js"), "PKG_APP_JS");
        assert_eq!(constant("texts.nl"), "PKG_TEXTS_NL");
    }
}
