//! Removing what is no longer needed: after the head was flipped, and never what it names.

use crate::store::families::event::EventKey;
use crate::store::families::{generation, private};
use crate::store::kv::Kv;
use crate::store::{Store, StoreError};
use board::day::Instant;
use board::head::Head;
use board::ids::ListingId;
use board::places::RegionCode;

/// What a turn found to be no longer needed.
#[derive(Debug, Default)]
pub struct Waste {
    /// Generations.
    pub generations: Vec<(RegionCode, u64)>,
    /// Erased listings, whose contact details go if that was not done yet.
    pub listings: Vec<ListingId>,
    /// Events with the text of erased listings.
    pub events: Vec<EventKey>,
}

/// A generation that no head names may still be in the making for so long.
const IN_THE_MAKING: u64 = 3_600_000;

impl Waste {
    /// Adds another's.
    pub fn extend(&mut self, other: Self) {
        self.generations.extend(other.generations);
        self.listings.extend(other.listings);
        self.events.extend(other.events);
    }
}

impl<K: Kv> Store<K> {
    /// Removes it. What fails is found again by the daily rebuild.
    pub(super) async fn remove(&self, waste: Waste) {
        for id in waste.listings {
            let _ = private::delete(&self.kv, id).await;
        }
        for key in waste.events {
            let _ = self.kv.delete(&key.to_string()).await;
        }
        for (region, number) in waste.generations {
            let _ = generation::delete(&self.kv, region, number).await;
        }
    }

    /// Removes generations that no head names: left by a turn that crashed, or by two turns
    /// at once.
    pub(super) async fn remove_orphans(&self, head: &Head, now: Instant) -> Result<(), StoreError> {
        for prefix in generation::PREFIXES {
            let mut cursor: Option<String> = None;
            loop {
                let page = self.kv.list(prefix, cursor.as_deref()).await?;
                for listed in &page.keys {
                    let Some((region, number)) = generation::parse(&listed.name) else {
                        continue;
                    };
                    let named = head.regions.get(&region).is_some_and(|known| {
                        known.generation == number || known.earlier.contains(&number)
                    });
                    if !named && number + IN_THE_MAKING < now.0 {
                        self.kv.delete(&listed.name).await?;
                    }
                }
                match page.cursor {
                    Some(next) => cursor = Some(next),
                    None => break,
                }
            }
        }
        Ok(())
    }
}
