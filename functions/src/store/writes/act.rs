//! What the holder of a manage key does with a listing.

use crate::store::families::event::EventKey;
use crate::store::families::private::Private;
use crate::store::families::{event, private, pulse};
use crate::store::kv::{Kv, KvError};
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

impl<K: Kv> Store<K> {
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
                (
                    What::Revised(Box::new(listing.card.clone())),
                    Some(listing),
                    Some(contact),
                )
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
            stamp: Stamp {
                at: now,
                id: event_id,
            },
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

    /// The listing's record, when the key fits.
    pub(in crate::store) async fn own(
        &self,
        id: ListingId,
        key: ManageKey,
    ) -> Result<Private, StoreError> {
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
}

/// The keys under which the text of a listing is known to be stored: as it was posted, and
/// as it was last revised.
pub fn known_keys(region: RegionCode, id: ListingId, state: &State) -> Vec<EventKey> {
    let posted = state.posted().map(|at| Stamp {
        at,
        id: posted_event(id),
    });
    let mut keys: Vec<EventKey> = [posted, state.card_stamp()]
        .into_iter()
        .flatten()
        .map(|stamp| EventKey::at(region, id, Detail::of(stamp)))
        .collect();
    keys.dedup();
    keys
}
