//! `cargo xtask sizes`: what a first visit downloads, in bytes after brotli.
//!
//! Static files are measured at quality 11, the best brotli does. Pages are made on request, where
//! the edge has no time for that: they are measured at quality 5.

use std::io::Write;
use std::process::ExitCode;

use anyhow::{Context, Result};

use super::Options;
use crate::build::manifest::Manifest;
use crate::build::{self, Profile, phone};
use crate::progress::step;
use crate::seed::{self, stock::Stock};
use crate::wrangler::{self, Wrangler};
use crate::{interrupt, paths, setup};

const QUALITY_OF_FILES: u32 = 11;
const QUALITY_OF_PAGES: u32 = 5;

/// The home page and the results page, the two that people on a bad connection load first.
const HOME: &str = "/nl/";
const RESULTS: &str = "/nl/banen";

/// A size with the most it may be.
struct Budgeted {
    name: &'static str,
    bytes: usize,
    budget: usize,
}

/// Builds, measures, and fails when something is over its budget.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    Options::parse(arguments, &[])?.no_words()?;
    let tools = setup::tools()?;
    build::all(&tools, Profile::Release)?;
    interrupt::listen()?;
    let (home, results) = step("Pages", || pages(&setup_state(&tools)?))?;
    let manifest = Manifest::load()?;
    let file = |logical: &str| compressed(&manifest.read(logical)?, QUALITY_OF_FILES);

    let loader = std::fs::read(paths::public().join("embed.js")).context("there is no loader")?;
    let bundles = phone::BUNDLES
        .iter()
        .map(|bundle| {
            let bytes = file(&format!("{bundle}.wasm"))? + file(&format!("{bundle}.js"))?;
            Ok((*bundle, bytes))
        })
        .collect::<Result<Vec<_>>>()?;
    let budgeted = [
        Budgeted {
            name: "html",
            bytes: home.max(results),
            budget: 20_480,
        },
        Budgeted {
            name: "css",
            bytes: file("board.css")?,
            budget: 12_288,
        },
        Budgeted {
            name: "wasm_and_glue",
            bytes: bundles.iter().map(|(_, bytes)| *bytes).max().unwrap_or(0),
            budget: 133_120,
        },
        Budgeted {
            name: "loader",
            bytes: compressed(&loader, QUALITY_OF_FILES)?,
            budget: 3_072,
        },
    ];
    for Budgeted { name, bytes, .. } in &budgeted {
        println!("{name}: {bytes}");
    }
    for (bundle, bytes) in &bundles {
        println!("wasm_and_glue_{bundle}: {bytes}");
    }
    println!("html_home: {home}");
    println!("html_results: {results}");
    for (logical, _) in manifest.entries().filter(|(logical, _)| is_data(logical)) {
        println!("{logical}: {}", file(logical)?);
    }

    let over = over_budget(&budgeted);
    if over.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("Over budget: {}.", over.join(", "));
    Ok(ExitCode::FAILURE)
}

/// A store of its own, empty at the start.
fn setup_state(tools: &setup::Tools) -> Result<Wrangler> {
    let wrangler = Wrangler::new(tools, paths::target().join("sizes-state"));
    seed::ensure(&wrangler, Stock::Sample)?;
    Ok(wrangler)
}

/// The compressed sizes of the home page and the results page.
fn pages(wrangler: &Wrangler) -> Result<(usize, usize)> {
    let log = paths::target().join("xtask/sizes-server.log");
    let server = wrangler.serve(wrangler::free_port()?, Some(&log))?;
    let size = |path| compressed(&server.get(path)?, QUALITY_OF_PAGES);
    Ok((size(HOME)?, size(RESULTS)?))
}

/// Everything in the manifest but the code and the styles, which stand on lines of their own.
fn is_data(logical: &str) -> bool {
    !logical.ends_with(".js") && !logical.ends_with(".wasm") && logical != "board.css"
}

/// How many bytes remain of `content` after brotli.
fn compressed(content: &[u8], quality: u32) -> Result<usize> {
    // 22 is the window that brotli encoders use unless told otherwise.
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, quality, 22);
    encoder.write_all(content)?;
    Ok(encoder.into_inner().len())
}

fn over_budget(sizes: &[Budgeted]) -> Vec<String> {
    sizes
        .iter()
        .filter(|size| size.bytes > size.budget)
        .map(|size| {
            format!(
                "{} is {} bytes of at most {}",
                size.name, size.bytes, size.budget
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_larger_than_its_budget_is_over_it() {
        let sizes = [
            Budgeted {
                name: "css",
                bytes: 12_288,
                budget: 12_288,
            },
            Budgeted {
                name: "loader",
                bytes: 3_073,
                budget: 3_072,
            },
        ];
        assert_eq!(
            over_budget(&sizes),
            ["loader is 3073 bytes of at most 3072"]
        );
    }

    #[test]
    fn better_quality_is_never_larger() {
        let content = "werk en mensen, ".repeat(500);
        let best = compressed(content.as_bytes(), QUALITY_OF_FILES).unwrap();
        assert!(best > 0);
        assert!(best <= compressed(content.as_bytes(), QUALITY_OF_PAGES).unwrap());
    }
}
