//! Folding events into the ledger of a region, and the generation that follows from it.

use crate::store::families::event::EventKey;
use crate::store::families::generation;
use crate::store::kv::Kv;
use crate::store::writes::known_keys;
use crate::store::{Store, StoreError};
use board::day::Instant;
use board::event::{Event, What};
use board::head::{Head, RegionHead};
use board::ids::ListingId;
use board::ledger::Ledger;
use board::places::RegionCode;
use board::snapshot::Snapshot;
use std::collections::BTreeSet;

/// A generation is made anew after this long, so that an old copy of anything ends.
const FRESH: u64 = 12 * 3_600_000;
/// The current generation and two before it stay.
const EARLIER: usize = 2;
/// A generation that was succeeded this long ago is current in nobody's head.
const STALE: u64 = 6 * 3_600_000;

/// What follows from folding: to be written, and what to remove once the head is flipped.
pub struct Folded {
    /// The new head of the region.
    pub head: RegionHead,
    /// Generations that nobody needs any more.
    pub surplus: Vec<u64>,
}

/// Whether a region needs a new generation for its age alone: its open set follows the
/// calendar, and a generation is never older than half a day.
pub fn is_due(region: &RegionHead, now: Instant) -> bool {
    let made = Instant(region.generation);
    made.day() != now.day() || now.0.saturating_sub(made.0) >= FRESH
}

/// The keys to remove because their listing was erased: those of its events that were
/// listed, and those that the ledger knows of.
pub fn erased_keys(
    region: RegionCode,
    before: &Ledger,
    events: &[(EventKey, Event)],
) -> (BTreeSet<ListingId>, Vec<EventKey>) {
    let erased: BTreeSet<ListingId> = events
        .iter()
        .filter(|(_, event)| event.what == What::Erased)
        .map(|(key, _)| key.listing)
        .filter(|id| before.get(*id).is_none_or(|state| !state.is_erased()))
        .collect();
    let mut keys: Vec<EventKey> = events
        .iter()
        .filter(|(key, event)| erased.contains(&key.listing) && event.what != What::Erased)
        .map(|(key, _)| *key)
        .collect();
    for id in &erased {
        if let Some(state) = before.get(*id) {
            keys.extend(known_keys(region, *id, state));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    (erased, keys)
}

impl<K: Kv> Store<K> {
    /// Writes a generation of a region. Nothing shows it until the head does.
    pub(super) async fn write_generation(
        &self,
        region: RegionCode,
        ledger: &mut Ledger,
        head: &Head,
        now: Instant,
    ) -> Result<Folded, StoreError> {
        ledger.forget(now.day());
        let snapshot = ledger.snapshot(region, self.rules, now);
        let old = head.regions.get(&region);
        // Never a number that was used: keys of generations are not written twice.
        let number = now.0.max(old.map_or(0, |old| old.generation + 1));
        generation::put(&self.kv, number, ledger, &snapshot).await?;
        let (earlier, surplus) = old.map_or_else(Default::default, |old| keep(old, now));
        Ok(Folded {
            head: figures(number, earlier, &snapshot),
            surplus,
        })
    }
}

/// Which of the older generations stay, and which go.
fn keep(old: &RegionHead, now: Instant) -> (Vec<u64>, Vec<u64>) {
    // Each generation with the moment at which the next took its place.
    let succeeded = [now.0, old.generation]
        .into_iter()
        .chain(old.earlier.iter().copied());
    let all = [old.generation]
        .into_iter()
        .chain(old.earlier.iter().copied());
    let mut earlier = Vec::new();
    let mut surplus = Vec::new();
    for (generation, next) in all.zip(succeeded) {
        if earlier.len() < EARLIER && now.0.saturating_sub(next) < STALE {
            earlier.push(generation);
        } else {
            surplus.push(generation);
        }
    }
    (earlier, surplus)
}

fn figures(generation: u64, earlier: Vec<u64>, snapshot: &Snapshot) -> RegionHead {
    let entries = &snapshot.entries;
    RegionHead {
        generation,
        earlier,
        listings: u32::try_from(entries.len()).unwrap_or(u32::MAX),
        places: entries.iter().map(|entry| u32::from(entry.left)).sum(),
        sectors: entries
            .iter()
            .fold(0, |bits, entry| bits | 1 << entry.card.sector.index()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_earlier_generations_stay_while_somebody_may_need_them() {
        let now = Instant(10 * 3_600_000);
        let hours = |hours: u64| hours * 3_600_000;
        let old = RegionHead {
            generation: hours(9),
            earlier: vec![hours(8), hours(7)],
            ..RegionHead::default()
        };
        assert_eq!(keep(&old, now), (vec![hours(9), hours(8)], vec![hours(7)]));
        let quiet = RegionHead {
            generation: hours(3),
            earlier: vec![hours(1)],
            ..RegionHead::default()
        };
        // What came before was succeeded seven hours ago.
        assert_eq!(keep(&quiet, now), (vec![hours(3)], vec![hours(1)]));
    }
}
