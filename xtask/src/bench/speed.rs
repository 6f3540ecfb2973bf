//! How long ranking, packing and type-ahead take, natively and in Wasm, and how long two search
//! engines take that run in the same Node over the same names and listings.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use probe::{Board, names};

use super::figures::Figures;
use super::listings::Stock;
use super::native;
use super::node::Module;
use crate::build::stamp;
use crate::process;
use crate::progress::step;
use crate::setup::Tools;

/// The names that are typed come from it.
pub const SEED: u64 = 1;
/// How many times everything is measured.
pub const ROUNDS: usize = 31;
/// Of the typed texts so many are timed in each round; all count for the quality.
pub const TIMED: usize = 250;
/// The size at which passes, packing and other engines are measured.
pub const MIDDLE: &str = "10k";

/// The sizes that are ranked, and in which of the rounds.
const SIZES: [(&str, usize, usize); 3] =
    [("1k", 1_000, 1), (MIDDLE, 10_000, 1), ("100k", 100_000, 4)];

/// A packed snapshot.
pub struct Size {
    /// As figures are named after it.
    pub name: &'static str,
    /// The bytes.
    pub packed: Vec<u8>,
    every: usize,
}

impl Size {
    /// Whether it is measured in this round.
    pub const fn is_due(&self, round: usize) -> bool {
        round.is_multiple_of(self.every)
    }
}

/// Measures and prints everything.
///
/// # Errors
/// What kept it from being measured.
pub fn run(tools: &Tools) -> Result<()> {
    let module = step("Probe's Wasm", || Module::build(tools))?;
    let sizes = step("Listings", sizes)?;
    let mut figures = Figures::default();
    step("Native", || native::measure(&sizes, &mut figures))?;
    let folder = step("Files for Node", || files(&sizes))?;
    let mut script = module.script("speed.mjs");
    script
        .arg(&folder)
        .args([ROUNDS, TIMED].map(|n| n.to_string()));
    let printed = step("Wasm and other engines", || {
        process::run("Measuring in Node", &mut script)
    })?;
    figures.read(&printed)?;
    println!();
    print(&sizes, &figures)
}

fn sizes() -> Result<Vec<Size>> {
    let stock = Stock::generate()?;
    let sizes = SIZES.iter().map(|(name, count, every)| {
        Ok(Size {
            name,
            packed: stock.snapshot(*count)?,
            every: *every,
        })
    });
    sizes.collect()
}

/// What the script reads: each snapshot, the names, what is typed, and for the other engines the
/// listings as texts with their places.
fn files(sizes: &[Size]) -> Result<PathBuf> {
    let folder = stamp::folder().join("bench");
    fs::create_dir_all(&folder)?;
    let write = |name: &str, content: &[u8]| {
        fs::write(folder.join(name), content).with_context(|| format!("cannot write {name}"))
    };
    for size in sizes {
        write(&format!("{}.snapshot", size.name), &size.packed)?;
        if size.name == MIDDLE {
            let board = Board::new(size.packed.clone())?;
            write("listings.tsv", board.listings().as_bytes())?;
            write("homes.tsv", board.homes().as_bytes())?;
        }
    }
    let all = names::all();
    let lines = all.iter().map(|(id, name)| format!("{}\t{name}\n", id.0));
    write("names.tsv", lines.collect::<String>().as_bytes())?;
    let typed = names::typed(SEED);
    let lines = typed.iter().map(|typed| {
        let meant: Vec<String> = typed.meant.iter().map(|id| id.0.to_string()).collect();
        format!("{}\t{}\n", typed.text, meant.join(" "))
    });
    write("typed.tsv", lines.collect::<String>().as_bytes())?;
    Ok(folder)
}

fn print(sizes: &[Size], figures: &Figures) -> Result<()> {
    println!("native_build: opt-level 3 with overflow checks, no lto");
    println!("wasm_build: profile release, as the phone's modules, and wasm-opt -Oz");
    println!("spread: four in five of the times lie between the two");
    println!("names: {}", names::all().len());
    for size in sizes {
        println!("packed_{}_bytes: {}", size.name, size.packed.len());
    }
    for side in ["native", "wasm"] {
        for work in [
            "rank_1k",
            "rank_10k",
            "rank_100k",
            "search_10k",
            "pass_10k",
            "unpack_10k",
            "pack_10k",
            "taxonomy",
        ] {
            figures.print(&format!("{work}_{side}_ms"))?;
        }
    }
    figures.print_ratio("rank_10k_over_pass", "rank_10k_wasm_ms", "pass_10k_wasm_ms")?;
    figures.print_ratio(
        "rank_10k_over_unpack",
        "rank_10k_wasm_ms",
        "unpack_10k_wasm_ms",
    )?;
    for name in [
        "typeahead_us",
        "typeahead_wasm_us",
        "minisearch_typeahead_us",
        "orama_typeahead_us",
        "minisearch_two_edits_typeahead_us",
        "orama_two_edits_typeahead_us",
        "minisearch_search_10k_ms",
        "orama_search_10k_ms",
    ] {
        figures.print(name)?;
    }
    for engine in ["minisearch", "orama"] {
        let theirs = format!("{engine}_typeahead_us");
        let name = format!("typeahead_speedup_{engine}");
        figures.print_ratio(&name, &theirs, "typeahead_wasm_us")?;
    }
    figures.print_values();
    Ok(())
}
