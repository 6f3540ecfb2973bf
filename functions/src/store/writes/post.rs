//! Posting a listing.

use crate::store::families::event::EventKey;
use crate::store::families::private::Private;
use crate::store::families::{event, private, pulse};
use crate::store::kv::{Kv, KvError};
use crate::store::seal::{KeyHash, listing_of};
use crate::store::{Store, StoreError};
use board::day::Instant;
use board::draft::Checked;
use board::event::{Event, Stamp, State, What};
use board::ids::ListingId;
use board::snapshot::posted_event;

/// A listing that is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// Which listing.
    pub id: ListingId,
    /// Its state, which the poster sees before anybody else.
    pub state: State,
    /// The event that posted it.
    pub stamp: Stamp,
    /// Whether it had been posted before, so that nothing was written now.
    pub already: bool,
}

impl<K: Kv> Store<K> {
    /// Stores a new listing. Sending the same form again gives the same listing.
    ///
    /// Cost: one get and three puts; for a form that is sent again, two gets.
    ///
    /// # Errors
    /// When it is not certain that the listing is stored. Posting the same draft again is
    /// then safe.
    pub async fn post(
        &self,
        checked: &Checked,
        now: Instant,
        random: &mut impl FnMut(&mut [u8]),
    ) -> Result<Posted, StoreError> {
        let id = listing_of(checked.key);
        let region = checked.listing.card.region;
        if let Some(found) = private::get(&self.kv, id).await? {
            return self.post_again(checked, found, now, random).await;
        }
        let posted = posted(id, checked, now);
        let private = Private {
            hash: KeyHash::of(checked.key),
            region,
            contact: self.seal_contact(id, &checked.contact, random)?,
            state: State::of([&posted]),
            done: Vec::new(),
        };
        match private::put(&self.kv, id, &private).await {
            // The same form was sent twice within a second: go on from what the other wrote.
            Err(StoreError::Kv(KvError::TooMany)) => {
                let found = private::get(&self.kv, id).await?;
                let found = found.ok_or(StoreError::Kv(KvError::TooMany))?;
                return self.post_again(checked, found, now, random).await;
            }
            written => written?,
        }
        event::put(&self.kv, region, &posted, Some(&checked.listing)).await?;
        pulse::beat(&self.kv, now).await;
        Ok(Posted {
            id,
            state: private.state,
            stamp: posted.stamp,
            already: false,
        })
    }

    /// Completes what an earlier try left, or finds that it was complete.
    async fn post_again(
        &self,
        checked: &Checked,
        mut found: Private,
        now: Instant,
        random: &mut impl FnMut(&mut [u8]),
    ) -> Result<Posted, StoreError> {
        let id = listing_of(checked.key);
        if !found.hash.fits(checked.key) {
            return Err(StoreError::NotFound);
        }
        let first = Stamp {
            at: found.state.posted().unwrap_or(now),
            id: posted_event(id),
        };
        // A listing that was managed since is a listing that its poster knows to be stored.
        let key = EventKey::at(found.region, id, board::snapshot::Detail::of(first));
        if !found.done.is_empty() || event::is_stored(&self.kv, key).await? {
            return Ok(Posted {
                id,
                state: found.state,
                stamp: first,
                already: true,
            });
        }
        let mut event = posted(id, checked, first.at);
        if found.state != State::of([&event]) {
            // The form was changed after a try that failed. What that try may yet have written
            // keeps its key; this one comes later and so prevails.
            event = posted(id, checked, now);
            found.state = State::of([&event]);
            found.region = checked.listing.card.region;
        }
        found.contact = self.seal_contact(id, &checked.contact, random)?;
        private::put(&self.kv, id, &found).await?;
        event::put(&self.kv, found.region, &event, Some(&checked.listing)).await?;
        pulse::beat(&self.kv, now).await;
        Ok(Posted {
            id,
            state: found.state,
            stamp: event.stamp,
            already: false,
        })
    }
}

fn posted(id: ListingId, checked: &Checked, at: Instant) -> Event {
    Event {
        listing: id,
        stamp: Stamp {
            at,
            id: posted_event(id),
        },
        what: What::Posted(Box::new(checked.listing.card.clone())),
    }
}
