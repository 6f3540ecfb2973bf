//! One listing: whether everybody may see it, its full text, and its contact details.

use super::isolate::Memory;
use crate::store::families::event::EventKey;
use crate::store::families::{event, private};
use crate::store::kv::Kv;
use crate::store::{Store, StoreError};
use board::day::Instant;
use board::event::{Rules, Standing};
use board::ids::ListingId;
use board::listing::Listing;
use board::party::Contact;
use board::places::RegionCode;
use board::snapshot::{Entry, Gone, Snapshot};

/// What was changed longer ago than this is in no snapshot for another reason than being new.
const SETTLED: u64 = 10 * 60_000;

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
            if let Some(known) = memory.snapshot(*region, Some(current.generation))
                && let Some(found) = look(&known.snapshot, id, now)
            {
                return Ok(found);
            }
        }
        if let Some([region]) = regions
            .map(|all| all.keys().copied().collect::<Vec<_>>())
            .as_deref()
        {
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
        let entry = Entry::of(id, &record.state, self.rules, now.day());
        Ok(entry.map_or(Found::Nothing, |entry| Found::Open(Box::new(entry))))
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
        let record = private::get(&self.kv, id)
            .await?
            .ok_or(StoreError::NotFound)?;
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
        .or_else(|| {
            snapshot
                .find_gone(id)
                .map(|gone| Found::Gone(gone, snapshot.region))
        })
}
