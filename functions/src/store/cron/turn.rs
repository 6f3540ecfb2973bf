//! An ordinary turn.

use super::fold::{Folded, erased_keys, is_due};
use super::sweep::Waste;
use super::window::window;
use crate::store::families::event::EventKey;
use crate::store::families::{event, generation, head, pulse};
use crate::store::kv::Kv;
use crate::store::{Store, StoreError};
use board::day::Instant;
use board::event::Event;
use board::head::Head;
use board::ledger::Ledger;
use board::places::RegionCode;
use std::collections::{BTreeMap, BTreeSet};

/// After a write, every turn lists for this long: longer than the overlap that catches what
/// comes late.
const NEWS: u64 = 10 * 60_000;
/// Regions made anew for their age in one turn; more would take too long for one.
const DUE_A_TURN: usize = 8;
/// A ledger that this long after it was written cannot be read is lost, not late.
const LATE: u64 = 10 * 60_000;

/// What a turn did.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Turn {
    /// Whether events were listed.
    pub listed: bool,
    /// Events in the lists, old ones too.
    pub events: usize,
    /// Keys that are no event.
    pub damaged: usize,
    /// Regions that have a new generation.
    pub renewed: Vec<RegionCode>,
    /// Regions whose ledger was not to be had; the next turn tries again.
    pub late: Vec<RegionCode>,
    /// Whether everything was rebuilt because something was missing.
    pub rebuilt: bool,
}

/// Events by region, as they were listed.
pub(super) type Events = BTreeMap<RegionCode, Vec<(EventKey, Event)>>;

/// What became of a region in a turn.
enum Outcome {
    Unchanged,
    Renewed(Folded, Waste),
    Late,
    Lost,
}

impl<K: Kv> Store<K> {
    /// A turn at `now`; `force` lists as if there were news.
    ///
    /// Cost: two gets on a quiet turn, with one list every five minutes. With news one or two
    /// lists, one get for each region that has events in them, and two puts and a put of the
    /// head where something changed.
    ///
    /// # Errors
    /// Those of the key-value store; the old head then stays, and the next turn makes up.
    pub async fn turn(&self, now: Instant, force: bool) -> Result<Turn, StoreError> {
        let news = force
            || pulse::last(&self.kv)
                .await
                .is_some_and(|last| now.0.saturating_sub(last.0) < NEWS);
        // Without a head nothing is known of what was listed: it is new, or not to be seen.
        let Some(old) = head::get(&self.kv).await? else {
            return self.rebuild_instead(now).await;
        };
        let Some(window) = window(old.built(), now, news) else {
            return Ok(Turn::default());
        };
        let (events, damaged) = self.list_events(&window.prefixes).await?;
        let mut turn = Turn {
            listed: true,
            events: events.values().map(Vec::len).sum(),
            damaged,
            ..Turn::default()
        };
        let mut new = old.clone();
        let mut waste = Waste::default();
        for region in self.regions_to_fold(&old, &events, now) {
            let listed = events.get(&region).map_or(&[][..], Vec::as_slice);
            match self.fold_region(region, listed, &old, now).await? {
                Outcome::Unchanged => {}
                Outcome::Renewed(folded, removed) => {
                    new.regions.insert(region, folded.head);
                    waste.extend(removed);
                    turn.renewed.push(region);
                }
                Outcome::Late => turn.late.push(region),
                Outcome::Lost => return self.rebuild_instead(now).await,
            }
        }
        // Not past a region that could not be folded: its events are listed again.
        if turn.late.is_empty() {
            new.built = now.0;
        }
        let moves_on = window.moves_on && turn.late.is_empty();
        if !turn.renewed.is_empty() || moves_on {
            head::put(&self.kv, &new).await?;
            self.remove(waste).await;
        }
        Ok(turn)
    }

    async fn rebuild_instead(&self, now: Instant) -> Result<Turn, StoreError> {
        let rebuilt = self.rebuild(now).await?;
        Ok(Turn {
            listed: true,
            events: rebuilt.events,
            damaged: rebuilt.damaged,
            renewed: rebuilt.renewed,
            rebuilt: true,
            ..Turn::default()
        })
    }

    fn regions_to_fold(&self, head: &Head, events: &Events, now: Instant) -> BTreeSet<RegionCode> {
        let due = head
            .regions
            .iter()
            .filter(|(_, region)| is_due(region, now));
        due.map(|(code, _)| *code)
            .take(DUE_A_TURN)
            .chain(events.keys().copied())
            .collect()
    }

    async fn fold_region(
        &self,
        region: RegionCode,
        events: &[(EventKey, Event)],
        head: &Head,
        now: Instant,
    ) -> Result<Outcome, StoreError> {
        let current = head.regions.get(&region);
        let before = match current {
            None => Ledger::default(),
            Some(current) => {
                match generation::ledger(&self.kv, region, current.generation).await {
                    Ok(Some(ledger)) => ledger,
                    Ok(None) if now.0.saturating_sub(current.generation) < LATE => {
                        return Ok(Outcome::Late);
                    }
                    // Of another version of the board, damaged, or gone.
                    Ok(None) | Err(StoreError::Damaged { .. }) => return Ok(Outcome::Lost),
                    Err(_) => return Ok(Outcome::Late),
                }
            }
        };
        let mut ledger = before.clone();
        ledger.apply(events.iter().map(|(_, event)| event));
        let due = current.is_some_and(|current| is_due(current, now));
        if ledger == before && !due {
            return Ok(Outcome::Unchanged);
        }
        let folded = self
            .write_generation(region, &mut ledger, head, now)
            .await?;
        let (erased, keys) = erased_keys(region, &before, events);
        let waste = Waste {
            generations: folded
                .surplus
                .iter()
                .map(|number| (region, *number))
                .collect(),
            listings: erased.into_iter().collect(),
            events: keys,
        };
        Ok(Outcome::Renewed(folded, waste))
    }

    /// All events under these prefixes, by region, and how many keys are none.
    pub(super) async fn list_events(
        &self,
        prefixes: &[String],
    ) -> Result<(Events, usize), StoreError> {
        let mut events = Events::new();
        let mut damaged = 0;
        for prefix in prefixes {
            let mut cursor = None;
            loop {
                let page = self.kv.list(prefix, cursor.as_deref()).await?;
                for listed in &page.keys {
                    match event::read(listed) {
                        Some((key, event)) => {
                            events.entry(key.region).or_default().push((key, event))
                        }
                        None => damaged += 1,
                    }
                }
                // A page may be empty with more to come: only the cursor tells.
                match page.cursor {
                    Some(next) => cursor = Some(next),
                    None => break,
                }
            }
        }
        Ok((events, damaged))
    }
}
