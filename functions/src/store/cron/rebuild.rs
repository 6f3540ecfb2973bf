//! The daily rebuild: everything from the events alone, compared with what the turns made.

use super::fold::Folded;
use super::sweep::Waste;
use crate::store::families::event::{EventKey, PREFIX};
use crate::store::families::{event, generation, head};
use crate::store::kv::Kv;
use crate::store::{Store, StoreError};
use board::day::Instant;
use board::event::What;
use board::head::Head;
use board::ids::ListingId;
use board::ledger::Ledger;
use board::places::RegionCode;
use std::collections::{BTreeMap, BTreeSet};

/// What a rebuild found.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Rebuilt {
    /// Events listed.
    pub events: usize,
    /// Keys that are no event.
    pub damaged: usize,
    /// Listings that follow from the events.
    pub listings: usize,
    /// Listings of which the turns and the events say different things. What either knows is
    /// kept, as joining loses nothing.
    pub differing: Vec<ListingId>,
    /// Regions that have a new generation because of that, or because theirs was lost.
    pub renewed: Vec<RegionCode>,
}

/// What one pass over all events gave.
#[derive(Default)]
struct Pass {
    ledgers: BTreeMap<RegionCode, Ledger>,
    keys: Vec<(EventKey, bool)>,
    damaged: usize,
}

impl<K: Kv> Store<K> {
    /// Rebuilds everything and removes what is left over.
    ///
    /// Cost: a list for every 1,000 events and generations, twice where the two differ; a get
    /// a region; puts only where they differ. No get for any listing.
    ///
    /// # Errors
    /// Those of the key-value store; the old head then stays.
    pub async fn rebuild(&self, now: Instant) -> Result<Rebuilt, StoreError> {
        let old = head::get(&self.kv).await?;
        let is_first = old.is_none();
        let old = old.unwrap_or_default();
        let pass = self.pass(BTreeMap::new()).await?;
        let mut rebuilt = Rebuilt {
            events: pass.keys.len(),
            damaged: pass.damaged,
            listings: pass.ledgers.values().map(Ledger::len).sum(),
            ..Rebuilt::default()
        };
        let stored = self.compare(&pass, &old, now, &mut rebuilt).await?;
        let mut new = old.clone();
        let mut waste = erased(&pass);
        if !stored.is_empty() {
            let joined = self.pass(stored).await?;
            for (region, mut ledger) in joined.ledgers {
                let Folded { head, surplus } = self
                    .write_generation(region, &mut ledger, &old, now)
                    .await?;
                new.regions.insert(region, head);
                waste
                    .generations
                    .extend(surplus.into_iter().map(|number| (region, number)));
                rebuilt.renewed.push(region);
            }
        }
        if !rebuilt.renewed.is_empty() || is_first {
            new.built = now.0;
            head::put(&self.kv, &new).await?;
        }
        self.remove(waste).await;
        self.remove_orphans(&new, now).await?;
        Ok(rebuilt)
    }

    /// Which stored ledgers do not agree with the events, to be joined with them.
    async fn compare(
        &self,
        pass: &Pass,
        head: &Head,
        now: Instant,
        rebuilt: &mut Rebuilt,
    ) -> Result<BTreeMap<RegionCode, Ledger>, StoreError> {
        let mut listings: BTreeMap<RegionCode, BTreeSet<ListingId>> = BTreeMap::new();
        for (key, _) in &pass.keys {
            listings.entry(key.region).or_default().insert(key.listing);
        }
        let known = head.regions.keys().chain(pass.ledgers.keys());
        let regions: BTreeSet<RegionCode> = known.copied().collect();
        let mut differing = BTreeMap::new();
        for region in regions {
            let stored = match head.regions.get(&region) {
                None => None,
                Some(current) => {
                    match generation::ledger(&self.kv, region, current.generation).await {
                        Err(StoreError::Damaged { .. }) => None,
                        read => read?,
                    }
                }
            };
            let Some(mut stored) = stored else {
                differing.insert(region, Ledger::default());
                continue;
            };
            let mut fresh = pass.ledgers.get(&region).cloned().unwrap_or_default();
            fresh.forget(now.day());
            stored.forget(now.day());
            let ids = listings.get(&region).into_iter().flatten();
            let before = rebuilt.differing.len();
            rebuilt
                .differing
                .extend(ids.filter(|id| fresh.get(**id) != stored.get(**id)));
            if rebuilt.differing.len() > before {
                differing.insert(region, stored);
            }
        }
        Ok(differing)
    }

    /// Folds all events: into the given ledgers and no others, or from nothing when none are
    /// given. Page by page, as all events together need not fit in memory.
    async fn pass(&self, ledgers: BTreeMap<RegionCode, Ledger>) -> Result<Pass, StoreError> {
        let from_nothing = ledgers.is_empty();
        let mut pass = Pass {
            ledgers,
            ..Pass::default()
        };
        let mut cursor: Option<String> = None;
        loop {
            let page = self.kv.list(PREFIX, cursor.as_deref()).await?;
            for listed in &page.keys {
                let Some((key, event)) = event::read(listed) else {
                    pass.damaged += 1;
                    continue;
                };
                if from_nothing {
                    pass.ledgers.entry(key.region).or_default().apply([&event]);
                } else if let Some(ledger) = pass.ledgers.get_mut(&key.region) {
                    ledger.apply([&event]);
                }
                pass.keys.push((key, event.what == What::Erased));
            }
            match page.cursor {
                Some(next) => cursor = Some(next),
                None => return Ok(pass),
            }
        }
    }
}

/// What is still stored of listings that were erased: all their events but the one that says
/// so.
fn erased(pass: &Pass) -> Waste {
    let is_erased = |key: &EventKey| {
        let state = pass
            .ledgers
            .get(&key.region)
            .and_then(|ledger| ledger.get(key.listing));
        state.is_some_and(|state| state.is_erased())
    };
    let events = pass
        .keys
        .iter()
        .filter(|(key, says_so)| !says_so && is_erased(key));
    Waste {
        events: events.map(|(key, _)| *key).collect(),
        ..Waste::default()
    }
}
