//! What everybody may read, kept in the memory of an isolate.
//!
//! A page costs at most one get when warm (the full text of a listing), and never a list.

use super::families::event::EventKey;
use super::families::{event, generation, head, private};
use super::kv::Kv;
use super::{Store, StoreError};
use board::day::Instant;
use board::event::{Rules, Standing, State};
use board::head::Head;
use board::ids::ListingId;
use board::listing::Listing;
use board::party::Contact;
use board::places::RegionCode;
use board::snapshot::{Detail, Entry, Gone, Snapshot};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// A head this young is not read again.
const HEAD_FRESH: u64 = 20_000;
/// What was changed longer ago than this is in no snapshot for another reason than being new.
const SETTLED: u64 = 10 * 60_000;

/// What an isolate remembers between requests.
#[derive(Debug)]
pub struct Memory {
    head: RefCell<Option<(Instant, Rc<Head>)>>,
    snapshots: RefCell<VecDeque<Generation>>,
    most: usize,
}

#[derive(Clone, Debug)]
struct Generation {
    number: u64,
    snapshot: Rc<Snapshot>,
}

impl Memory {
    /// Remembers at most `most` snapshots, the last used ones.
    pub const fn new(most: usize) -> Self {
        Self {
            head: RefCell::new(None),
            snapshots: RefCell::new(VecDeque::new()),
            most,
        }
    }

    fn snapshot(&self, region: RegionCode, number: Option<u64>) -> Option<Generation> {
        let mut snapshots = self.snapshots.borrow_mut();
        let at = snapshots.iter().position(|known| {
            known.snapshot.region == region && number.is_none_or(|number| known.number == number)
        })?;
        let found = snapshots.remove(at)?;
        snapshots.push_front(found.clone());
        Some(found)
    }

    fn keep(&self, number: u64, snapshot: Rc<Snapshot>) {
        let mut snapshots = self.snapshots.borrow_mut();
        // One a region: an older generation is read again by nobody.
        snapshots.retain(|known| known.snapshot.region != snapshot.region);
        snapshots.push_front(Generation { number, snapshot });
        snapshots.truncate(self.most);
    }
}

/// What is known of a listing.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Everybody may see it.
    Open(Box<Entry>),
    /// It is over.
    Gone(Gone, RegionCode),
    /// There is none, or nobody may see it.
    Nothing,
}

impl<K: Kv> Store<K> {
    /// The head, at most 20 seconds old; an older one when the store does not answer.
    ///
    /// # Errors
    /// Those of the key-value store, when this isolate has none yet.
    pub async fn head(
        &self,
        memory: &Memory,
        now: Instant,
    ) -> Result<Option<Rc<Head>>, StoreError> {
        let known = memory.head.borrow().clone();
        if let Some((read, head)) = &known {
            if now.0.saturating_sub(read.0) < HEAD_FRESH {
                return Ok(Some(head.clone()));
            }
        }
        match head::get(&self.kv).await {
            Ok(Some(head)) => {
                let head = Rc::new(head);
                *memory.head.borrow_mut() = Some((now, head.clone()));
                Ok(Some(head))
            }
            Ok(None) => Ok(known.map(|(_, head)| head)),
            Err(error) => known.map(|(_, head)| Some(head)).ok_or(error),
        }
    }

    /// The current snapshot of a region with its generation; the one before it when the
    /// current one is not here yet; nothing when the region has none.
    ///
    /// # Errors
    /// Those of the key-value store, when this isolate has no older copy either.
    pub async fn snapshot(
        &self,
        memory: &Memory,
        region: RegionCode,
        now: Instant,
    ) -> Result<Option<(Rc<Snapshot>, u64)>, StoreError> {
        let head = self.head(memory, now).await?;
        let Some(current) = head.as_ref().and_then(|head| head.regions.get(&region)) else {
            return Ok(None);
        };
        let pair = |known: Generation| (known.snapshot, known.number);
        if let Some(known) = memory.snapshot(region, Some(current.generation)) {
            return Ok(Some(pair(known)));
        }
        let read = self.read_snapshot(memory, region, current.generation).await;
        if let Ok(Some(_)) = read {
            return read;
        }
        // Late or failing: the last good copy of this isolate, or the generation before.
        if let Some(known) = memory.snapshot(region, None) {
            return Ok(Some(pair(known)));
        }
        match current.earlier.first() {
            Some(earlier) => self.read_snapshot(memory, region, *earlier).await,
            None => read,
        }
    }

    async fn read_snapshot(
        &self,
        memory: &Memory,
        region: RegionCode,
        number: u64,
    ) -> Result<Option<(Rc<Snapshot>, u64)>, StoreError> {
        let read = generation::snapshot(&self.kv, region, number).await?;
        Ok(read.map(|snapshot| {
            let snapshot = Rc::new(snapshot);
            memory.keep(number, snapshot.clone());
            (snapshot, number)
        }))
    }

    /// What is known of a listing: from the snapshots in memory where it is in one, else from
    /// its own record, which also knows what no snapshot has yet.
    ///
    /// Cost: nothing when warm; else one get, and one for the snapshot of its region.
    ///
    /// # Errors
    /// Those of the key-value store.
    pub async fn find(
        &self,
        memory: &Memory,
        id: ListingId,
        now: Instant,
    ) -> Result<Found, StoreError> {
        let head = self.head(memory, now).await?;
        let regions = head.as_ref().map(|head| &head.regions);
        for (region, current) in regions.into_iter().flatten() {
            if let Some(known) = memory.snapshot(*region, Some(current.generation)) {
                if let Some(found) = look(&known.snapshot, id, now) {
                    return Ok(found);
                }
            }
        }
        if let Some([region]) = regions.map(|all| all.keys().copied().collect::<Vec<_>>()).as_deref() {
            let snapshot = self.snapshot(memory, *region, now).await?;
            if let Some(found) = snapshot.and_then(|(snapshot, _)| look(&snapshot, id, now)) {
                return Ok(found);
            }
        }
        let Some(record) = private::get(&self.kv, id).await? else {
            return Ok(Found::Nothing);
        };
        let snapshot = self.snapshot(memory, record.region, now).await?;
        if let Some(found) = snapshot.and_then(|(snapshot, _)| look(&snapshot, id, now)) {
            return Ok(found);
        }
        // In no snapshot: too new for one, or hidden from everybody.
        let changed = record.state.last_change().unwrap_or_default();
        let folded = head.is_some_and(|head| head.built() > changed);
        if folded && now > changed.plus_millis(SETTLED) {
            return Ok(Found::Nothing);
        }
        let entry = self.fresh(id, &record.state, now);
        Ok(entry.map_or(Found::Nothing, |entry| Found::Open(Box::new(entry))))
    }

    /// What a snapshot will say of a listing with this state.
    pub fn fresh(&self, id: ListingId, state: &State, now: Instant) -> Option<Entry> {
        let Standing::Open(until) = state.standing(self.rules, now.day()) else {
            return None;
        };
        Some(Entry {
            id,
            card: state.card()?.clone(),
            left: state.places_left(),
            posted: state.posted()?.day(),
            until,
            detail: Detail::of(state.card_stamp()?),
        })
    }

    /// The full listing of an entry; nothing when it was erased since.
    ///
    /// # Errors
    /// Those of the key-value store.
    pub async fn detail(
        &self,
        region: RegionCode,
        entry: &Entry,
    ) -> Result<Option<Listing>, StoreError> {
        event::listing(&self.kv, EventKey::at(region, entry.id, entry.detail)).await
    }

    /// The contact details of a listing, while everybody may see it: as the snapshot and its
    /// own record say.
    ///
    /// Cost: one get when warm.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] and [`StoreError::NotOpen`]; any other failure shows nothing
    /// either.
    pub async fn reveal(
        &self,
        memory: &Memory,
        id: ListingId,
        now: Instant,
    ) -> Result<Contact, StoreError> {
        match self.find(memory, id, now).await? {
            Found::Open(_) => {}
            Found::Gone(..) => return Err(StoreError::NotOpen),
            Found::Nothing => return Err(StoreError::NotFound),
        }
        let record = private::get(&self.kv, id).await?.ok_or(StoreError::NotFound)?;
        // The record knows what its poster did a moment ago; what a desk approved stands in
        // the snapshot alone.
        let rules = Rules {
            approve_first: false,
            ..self.rules
        };
        match record.state.standing(rules, now.day()) {
            Standing::Open(_) => self.open_contact(id, &record.contact),
            _ => Err(StoreError::NotOpen),
        }
    }
}

fn look(snapshot: &Snapshot, id: ListingId, now: Instant) -> Option<Found> {
    let open = snapshot.find(id, now.day());
    open.map(|entry| Found::Open(Box::new(entry.clone())))
        .or_else(|| snapshot.find_gone(id).map(|gone| Found::Gone(gone, snapshot.region)))
}
