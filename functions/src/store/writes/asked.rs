//! Somebody asked for the contact details of a listing.

use crate::store::families::event;
use crate::store::kv::Kv;
use crate::store::{Store, StoreError};
use board::day::Instant;
use board::event::{Event, Stamp, What};
use board::ids::{EventId, ListingId};
use board::places::RegionCode;

impl<K: Kv> Store<K> {
    /// Counts a person who was pointed to a listing, so that others are pointed elsewhere too.
    /// Who it was is not stored. With the same event id it counts once.
    ///
    /// Cost: one put. No pulse: the count goes along with the next generation, at the latest
    /// with the cron's look every five minutes.
    ///
    /// # Errors
    /// Those of the key-value store.
    pub async fn asked(
        &self,
        id: ListingId,
        region: RegionCode,
        event_id: EventId,
        now: Instant,
    ) -> Result<(), StoreError> {
        let event = Event {
            listing: id,
            stamp: Stamp {
                at: now,
                id: event_id,
            },
            what: What::Asked,
        };
        event::put(&self.kv, region, &event, None).await?;
        Ok(())
    }
}
