//! Filling the local store, so that a board has something on it before anybody posts.
//!
//! The listings go through the real store, in memory ([`stock`]); what that holds is then put
//! into the store of the local server ([`entry`]) before the server starts.

pub mod entry;
pub mod stock;

use std::collections::BTreeSet;

use anyhow::Result;
use board::crisis::Crisis;
use board::day::Instant;
use board::draft::Field;
use board::ids::{ListingId, ManageKey};
use functions::store::families::event::EventKey;
use functions::store::families::private;
use functions::store::memory::run;
use functions::store::seal::listing_of;

use self::entry::Entry;
use self::stock::Stock;
use crate::build::hashed;
use crate::build::stamp::Stamp;
use crate::progress::{describe, note};
use crate::sample::Sample;
use crate::wrangler::Wrangler;
use crate::{clock, crisis, secret};

/// So many listings come with their full text and contact details; more of them would keep
/// wrangler busy for minutes. The others stand in the lists and have a page without these.
const IN_FULL: usize = 2_000;

/// So many listings show whether a store was filled by this version of the board.
const TELLING: usize = 100;

/// What came of filling a store.
enum Filled {
    /// It held this stock of today already.
    Before,
    /// It was emptied and filled with so many listings.
    Now(usize),
}

/// Fills the store of `wrangler`, unless it was filled with the same stock today. What else it
/// held is lost: yesterday's sample does not go with today's.
///
/// # Errors
/// When the crisis or a sample is wrong, or wrangler refuses.
pub fn ensure(wrangler: &Wrangler, stock: Stock) -> Result<()> {
    let fill = || filled(wrangler, stock);
    describe("Sample board", fill, |filled| match filled {
        Filled::Before => "there already".to_owned(),
        Filled::Now(count) if *count > IN_FULL => {
            format!("{count} listings, the first {IN_FULL} with contact details")
        }
        Filled::Now(count) => format!("{count} listings"),
    })?;
    Ok(())
}

fn filled(wrangler: &Wrangler, stock: Stock) -> Result<Filled> {
    let crisis = crisis::load()?;
    let secret = secret::seal_key()?;
    let now = clock::now();
    let stamp = Stamp::at(wrangler.state(), mark(stock, &crisis, &secret, now)?);
    if stamp.is_current() {
        return Ok(Filled::Before);
    }
    wrangler.forget()?;
    let (count, entries) = entries(stock, &crisis, &secret, now)?;
    note("storing");
    entry::fill(wrangler, &entries)?;
    stamp.set()?;
    Ok(Filled::Now(count))
}

/// Changes with the stock, the day, the crisis, the secret and the form in which it is stored.
fn mark(stock: Stock, crisis: &Crisis, secret: &str, now: Instant) -> Result<String> {
    let places = stock::places()?;
    let samples = stock.samples(crisis, &places, now.day())?.take(TELLING);
    // The same moment and nonces for the whole day, as these are no difference.
    let noon = Instant(u64::from(now.day().0) * 86_400_000 + 12 * 3_600_000);
    let store = stock::store(crisis, secret)?;
    stock::post(
        &store,
        samples,
        crisis,
        &places,
        noon,
        secret::stretch([0; 32]),
    )?;
    run(store.rebuild(noon))?;
    let stored = format!("{stock:?} {:?}", store.kv.dump());
    Ok(hashed::of(stored.as_bytes()))
}

/// How many listings there are, and the keys that stand for them.
fn entries(
    stock: Stock,
    crisis: &Crisis,
    secret: &str,
    now: Instant,
) -> Result<(usize, Vec<Entry>)> {
    let places = stock::places()?;
    let mut in_full = BTreeSet::new();
    let samples = stock.samples(crisis, &places, now.day())?;
    let samples = samples.inspect(|sample| {
        if in_full.len() < IN_FULL {
            in_full.extend(id(sample));
        }
    });
    let store = stock::store(crisis, secret)?;
    let nonces = secret::stretch(secret::random()?);
    let count = stock::post(&store, samples, crisis, &places, now, nonces)?;
    run(store.rebuild(now))?;
    let stored = store.kv.dump().into_iter();
    let kept = stored.filter(|(key, _)| listing(key).is_none_or(|id| in_full.contains(&id)));
    Ok((count, kept.map(Entry::from).collect()))
}

fn id(sample: &Sample) -> Option<ListingId> {
    let key: ManageKey = sample.draft.get(Field::Key).parse().ok()?;
    Some(listing_of(key))
}

/// The one listing that a key of the store is about.
fn listing(key: &str) -> Option<ListingId> {
    match key.strip_prefix(private::PREFIX) {
        Some(id) => id.parse().ok(),
        None => EventKey::parse(key).map(|key| key.listing),
    }
}

#[cfg(test)]
mod tests;
