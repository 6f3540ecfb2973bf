//! What the holder of a manage key sees.

use crate::store::families::event::EventKey;
use crate::store::families::{event, generation, head};
use crate::store::kv::Kv;
use crate::store::seal::SealError;
use crate::store::{Store, StoreError};
use board::event::State;
use board::ids::{ListingId, ManageKey};
use board::listing::Listing;
use board::party::Contact;
use board::places::RegionCode;
use board::snapshot::Detail;

/// What the holder of the key sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The region of the listing.
    pub region: RegionCode,
    /// The poster's own writes, joined with what others did.
    pub state: State,
    /// The listing in full; none when it could not be read just now.
    pub listing: Option<Listing>,
    /// The contact details.
    pub contact: Contact,
}

impl<K: Kv> Store<K> {
    /// What the holder of the key sees of a listing.
    ///
    /// Cost: four gets, of which two (head and ledger) mostly come from the location's cache.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such listing or the key does not fit.
    pub async fn open(&self, id: ListingId, key: ManageKey) -> Result<Opened, StoreError> {
        let found = self.own(id, key).await?;
        let mut state = found.state;
        // What a desk or visitors did shows a moment later than one's own writes; when it
        // cannot be read, one's own writes are still worth showing.
        if let Some(known) = self.in_ledger(found.region, id).await.unwrap_or_default() {
            state.join(known);
        }
        if state.is_erased() {
            return Err(StoreError::NotFound);
        }
        let listing = match state.card_stamp() {
            Some(stamp) => {
                let key = EventKey::at(found.region, id, Detail::of(stamp));
                event::listing(&self.kv, key).await.unwrap_or_default()
            }
            None => None,
        };
        Ok(Opened {
            region: found.region,
            state,
            listing,
            contact: self.open_contact(id, &found.contact)?,
        })
    }

    /// The state of a listing as the cron last folded it.
    async fn in_ledger(
        &self,
        region: RegionCode,
        id: ListingId,
    ) -> Result<Option<State>, StoreError> {
        let Some(head) = head::get(&self.kv).await? else {
            return Ok(None);
        };
        let Some(current) = head.regions.get(&region) else {
            return Ok(None);
        };
        let ledger = generation::ledger(&self.kv, region, current.generation).await?;
        Ok(ledger.and_then(|ledger| ledger.get(id).cloned()))
    }

    pub(in crate::store) fn open_contact(
        &self,
        id: ListingId,
        sealed: &[u8],
    ) -> Result<Contact, StoreError> {
        let json = self.seal.open(id, sealed)?;
        serde_json::from_slice(&json).map_err(|_| StoreError::Seal(SealError::Broken))
    }
}
