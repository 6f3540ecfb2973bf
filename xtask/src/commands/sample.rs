//! `cargo xtask sample COUNT [--seed S] [--out FILE]`: what a board with so many listings asks.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};
use board::crisis::Crisis;
use board::places::{Places, RegionCode};
use functions::store::Store;
use functions::store::families::{generation, head};
use functions::store::memory::{MemoryKv, run as wait};

use super::Options;
use crate::compress::{self, BEST};
use crate::seed::entry::{self, Entry};
use crate::seed::stock::{self, Stock};
use crate::{clock, crisis, secret};

/// A large region, for which the size of its snapshot is promised.
const LARGE: usize = 2_000;

/// Generates listings for all regions, stores them in memory by the real store, and prints how
/// large and how quick that is; with `--out`, writes the store for `wrangler kv bulk put`.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &["--seed=", "--out="])?;
    let count = options
        .word()?
        .context("say how many: `cargo xtask sample 2000`")?;
    let count = count
        .parse()
        .with_context(|| format!("`{count}` is not a number of listings"))?;
    let seed = options.number("--seed")?.unwrap_or(1);
    crisis::choose(crisis::ALL_REGIONS);
    let crisis = crisis::load()?;
    let places = stock::places()?;

    let start = Instant::now();
    let store = posted(Stock::Generated { count, seed }, &crisis, &places)?;
    let post_ms = start.elapsed().as_millis();
    let start = Instant::now();
    wait(store.rebuild(clock::now()))?;
    let build_ms = start.elapsed().as_millis();

    let snapshots = snapshots(&store)?;
    let listings: u32 = snapshots.iter().map(|snapshot| snapshot.listings).sum();
    let bytes: usize = snapshots.iter().map(|snapshot| snapshot.bytes.len()).sum();
    println!("listings: {listings}");
    println!("regions: {}", snapshots.len());
    println!("snapshot_bytes: {bytes}");
    println!(
        "snapshot_brotli_per_listing: {:.1}",
        brotli_per_listing(&crisis, &places)?
    );
    println!("post_ms: {post_ms}");
    println!("build_ms: {build_ms}");
    if let Some(file) = options.value("--out") {
        let entries: Vec<Entry> = store.kv.dump().into_iter().map(Entry::from).collect();
        entry::write(Path::new(file), &entries)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A store in memory in which the listings of `stock` were posted.
fn posted(stock: Stock, crisis: &Crisis, places: &Places) -> Result<Store<MemoryKv>> {
    let now = clock::now();
    let store = stock::store(crisis, &secret::seal_key()?)?;
    let samples = stock.samples(crisis, places, now.day())?;
    let nonces = secret::stretch(secret::random()?);
    stock::post(&store, samples, crisis, places, now, nonces)?;
    Ok(store)
}

/// What the phone fetches for a region.
struct Packed {
    listings: u32,
    bytes: Vec<u8>,
}

fn snapshots(store: &Store<MemoryKv>) -> Result<Vec<Packed>> {
    let head = wait(head::get(&store.kv))?.unwrap_or_default();
    let packed = head.regions.iter().map(|(region, current)| {
        let bytes = wait(generation::snapshot_bytes(
            &store.kv,
            *region,
            current.generation,
        ))?;
        Ok(Packed {
            listings: current.listings,
            bytes: bytes.with_context(|| format!("region {region} has no snapshot"))?,
        })
    });
    packed.collect()
}

/// Bytes a listing of the snapshot of one region with [`LARGE`] listings, after brotli.
fn brotli_per_listing(crisis: &Crisis, places: &Places) -> Result<f64> {
    let mut crisis = crisis.clone();
    crisis.regions = RegionCode::all().take(1).collect();
    let stock = Stock::Generated {
        count: LARGE,
        seed: 1,
    };
    let store = posted(stock, &crisis, places)?;
    wait(store.rebuild(clock::now()))?;
    let snapshots = snapshots(&store)?;
    let packed = snapshots.first().context("there is no snapshot")?;
    let bytes = compress::brotli(&packed.bytes, BEST)?;
    Ok(bytes as f64 / f64::from(packed.listings))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a phone on a bad connection can be asked to fetch: 2,000 listings in 320 KB.
    const MOST: f64 = 160.0;

    #[test]
    fn the_snapshot_of_a_large_region_takes_at_most_160_bytes_a_listing() {
        let text = std::fs::read_to_string(crate::paths::at(crisis::ALL_REGIONS)).unwrap();
        let crisis = crisis::parse(crisis::ALL_REGIONS, &text).unwrap();
        let bytes = brotli_per_listing(&crisis, &stock::places().unwrap()).unwrap();
        println!("snapshot_brotli_per_listing: {bytes:.1}");
        assert!(bytes <= MOST, "{bytes:.1} bytes a listing");
    }
}
