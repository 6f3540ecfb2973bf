//! What the holder of a manage key does with a listing.

use crate::store::families::event::EventKey;
use crate::store::families::private::Private;
use crate::store::families::{event, generation, head, private, pulse};
use crate::store::kv::{Kv, KvError};
use crate::store::seal::SealError;
use crate::store::{Store, StoreError};
use board::day::Instant;
use board::event::{CloseReason, Event, Stamp, State, What};
use board::ids::{EventId, ListingId, ManageKey};
use board::listing::Listing;
use board::party::Contact;
use board::places::RegionCode;
use board::snapshot::{Detail, posted_event};

/// An action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Change it.
    Revise(Box<Listing>, Box<Contact>),
    /// It still stands.
    Confirm,
    /// So many places are left.
    PlacesLeft(u16),
    /// Hide it for now.
    Pause,
    /// Show it again.
    Resume,
    /// It ended.
    Close(CloseReason),
    /// Withdraw everything about it.
    Erase,
}

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

    /// Does something with a listing and gives its new state. The event id comes from the
    /// form, so that sending it again does nothing again.
    ///
    /// Cost: one get and three puts; erasing has deletes besides.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there is no such listing or the key does not fit;
    /// others when it is not certain that the action is stored. Repeating it is then safe.
    pub async fn act(
        &self,
        id: ListingId,
        key: ManageKey,
        act: Act,
        event_id: EventId,
        now: Instant,
        random: &mut impl FnMut(&mut [u8]),
    ) -> Result<State, StoreError> {
        let mut found = self.own(id, key).await?;
        if found.done.contains(&event_id) {
            return Ok(found.state);
        }
        let (what, listing, contact) = match act {
            Act::Revise(listing, contact) => {
                if listing.card.region != found.region {
                    return Err(StoreError::OtherRegion);
                }
                (What::Revised(Box::new(listing.card.clone())), Some(listing), Some(contact))
            }
            Act::Confirm => (What::Confirmed, None, None),
            Act::PlacesLeft(left) => (What::PlacesLeft(left), None, None),
            Act::Pause => (What::Paused(true), None, None),
            Act::Resume => (What::Paused(false), None, None),
            Act::Close(reason) => (What::Closed(reason), None, None),
            Act::Erase => (What::Erased, None, None),
        };
        let event = Event {
            listing: id,
            stamp: Stamp { at: now, id: event_id },
            what,
        };
        event::put(&self.kv, found.region, &event, listing.as_deref()).await?;
        if event.what == What::Erased {
            return self.erase(id, &found, &event, now).await;
        }
        found.state.apply(&event);
        found.remember(event_id);
        if let Some(contact) = &contact {
            found.contact = self.seal_contact(id, contact, random)?;
        }
        match private::put(&self.kv, id, &found).await {
            // Two taps within a second: the fact is stored, the record follows with the next.
            Err(StoreError::Kv(KvError::TooMany)) if contact.is_none() => {}
            written => written?,
        }
        pulse::beat(&self.kv, now).await;
        Ok(found.state)
    }

    /// Removes what is stored of a listing, after the event that says so. What was revised
    /// long ago is found by the cron, which removes the rest.
    async fn erase(
        &self,
        id: ListingId,
        found: &Private,
        erased: &Event,
        now: Instant,
    ) -> Result<State, StoreError> {
        for key in known_keys(found.region, id, &found.state) {
            // Also done by the cron, which does not forget.
            let _ = self.kv.delete(&key.to_string()).await;
        }
        // Last, as without it the key fits nothing and the action could not be repeated.
        private::delete(&self.kv, id).await?;
        pulse::beat(&self.kv, now).await;
        Ok(State::of([erased]))
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

    /// The listing's record, when the key fits.
    async fn own(&self, id: ListingId, key: ManageKey) -> Result<Private, StoreError> {
        private::get(&self.kv, id)
            .await?
            .filter(|found| found.hash.fits(key))
            .ok_or(StoreError::NotFound)
    }

    pub(super) fn seal_contact(
        &self,
        id: ListingId,
        contact: &Contact,
        random: &mut impl FnMut(&mut [u8]),
    ) -> Result<Vec<u8>, StoreError> {
        let json = serde_json::to_vec(contact).unwrap_or_default();
        Ok(self.seal.close(id, &json, random)?)
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

/// The keys under which the text of a listing is known to be stored: as it was posted, and
/// as it was last revised.
pub fn known_keys(
    region: RegionCode,
    id: ListingId,
    state: &State,
) -> Vec<EventKey> {
    let posted = state.posted().map(|at| Stamp { at, id: posted_event(id) });
    let mut keys: Vec<EventKey> = [posted, state.card_stamp()]
        .into_iter()
        .flatten()
        .map(|stamp| EventKey::at(region, id, Detail::of(stamp)))
        .collect();
    keys.dedup();
    keys
}
