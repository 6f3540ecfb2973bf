//! A visitor says that something is wrong with a listing.

use crate::store::families::{event, pulse};
use crate::store::kv::Kv;
use crate::store::{Store, StoreError};
use board::day::Instant;
use board::event::{Complaint, Event, Stamp, What};
use board::ids::{EventId, ListingId};
use board::places::RegionCode;

impl<K: Kv> Store<K> {
    /// Stores a report. The event id comes from the form: sent twice, it counts once.
    ///
    /// Cost: two puts. That the listing is there is for the caller to know, who just showed it.
    ///
    /// # Errors
    /// Those of the key-value store.
    pub async fn report(
        &self,
        id: ListingId,
        region: RegionCode,
        complaint: Complaint,
        event_id: EventId,
        now: Instant,
    ) -> Result<(), StoreError> {
        let event = Event {
            listing: id,
            stamp: Stamp {
                at: now,
                id: event_id,
            },
            what: What::Reported(complaint),
        };
        event::put(&self.kv, region, &event, None).await?;
        pulse::beat(&self.kv, now).await;
        Ok(())
    }
}
