//! What only the poster and those who get in touch may read: `private/{listing}`.
//!
//! The hash of the manage key, the sealed contact details, the region, and the state as the
//! poster last wrote it, so that managing shows one's own writes at once. Deleting the key
//! erases the contact details from everywhere: no other copy is made of them.
//!
//! It is overwritten, and the last write wins; nothing is lost by that, as the facts are in
//! the events and the state here is only joined with what follows from them.
//!
//! Cost: one get to reveal, open or write; one put a write.

use super::KEPT;
use crate::store::StoreError;
use crate::store::kv::{Kv, PutOptions, Ttl};
use crate::store::seal::KeyHash;
use board::codec::{DecodeError, Reader, Writer};
use board::event::State;
use board::ids::{EventId, ListingId};
use board::places::RegionCode;

/// How all keys of this family start.
pub const PREFIX: &str = "private/";
const VERSION: u8 = 1;
/// Beyond so many actions, one that is repeated is the work of no impatient finger.
const REMEMBERED: usize = 16;

/// The value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Private {
    /// The hash of the manage key.
    pub hash: KeyHash,
    /// The region that folds the listing's events.
    pub region: RegionCode,
    /// The sealed contact details.
    pub contact: Vec<u8>,
    /// The state after the poster's own writes.
    pub state: State,
    /// The last actions, so that sending one again changes nothing.
    pub done: Vec<EventId>,
}

fn key(id: ListingId) -> String {
    format!("{PREFIX}{id}")
}

impl Private {
    /// Notes an action.
    pub fn remember(&mut self, event: EventId) {
        self.done.push(event);
        let surplus = self.done.len().saturating_sub(REMEMBERED);
        self.done.drain(..surplus);
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.byte(VERSION);
        out.raw(&self.hash.0);
        out.byte(self.region.get());
        out.number(self.contact.len() as u64);
        out.raw(&self.contact);
        self.state.encode(&mut out);
        out.number(self.done.len() as u64);
        for event in &self.done {
            event.encode(&mut out);
        }
        out.finish()
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut from = Reader::new(bytes);
        match from.byte()? {
            VERSION => {}
            other => return Err(DecodeError::Version(other)),
        }
        Ok(Self {
            hash: KeyHash(from.array()?),
            region: RegionCode::try_from(from.byte()?).map_err(|_| DecodeError::Rule)?,
            contact: {
                let length = from.count()?;
                from.raw(length)?.to_vec()
            },
            state: State::decode(&mut from)?,
            done: {
                let count = from.count()?;
                (0..count)
                    .map(|_| EventId::decode(&mut from))
                    .collect::<Result<_, _>>()?
            },
        })
    }
}

/// Reads it; nothing when there is no such listing or it was erased.
///
/// # Errors
/// Those of the key-value store, and [`StoreError::Damaged`].
pub async fn get<K: Kv>(kv: &K, id: ListingId) -> Result<Option<Private>, StoreError> {
    let key = key(id);
    let Some(bytes) = kv.get(&key, Ttl::SHORT).await? else {
        return Ok(None);
    };
    Private::from_bytes(&bytes)
        .map(Some)
        .map_err(|error| StoreError::Damaged { key, error })
}

/// Writes it.
///
/// # Errors
/// Those of the key-value store.
pub async fn put<K: Kv>(kv: &K, id: ListingId, private: &Private) -> Result<(), StoreError> {
    let options = PutOptions {
        metadata: None,
        expires_in: Some(KEPT),
    };
    Ok(kv.put(&key(id), &private.to_bytes(), options).await?)
}

/// Erases it.
///
/// # Errors
/// Those of the key-value store.
pub async fn delete<K: Kv>(kv: &K, id: ListingId) -> Result<(), StoreError> {
    Ok(kv.delete(&key(id)).await?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(bytes: Vec<u8>) {
            if let Ok(private) = Private::from_bytes(&bytes) {
                prop_assert_eq!(Private::from_bytes(&private.to_bytes()), Ok(private.clone()));
            }
        }

        #[test]
        fn a_record_survives_being_written_and_read(hash: [u8; 32], contact: Vec<u8>, done: Vec<[u8; 8]>) {
            let mut private = Private {
                hash: KeyHash(hash),
                region: RegionCode::try_from(9u8).unwrap(),
                contact,
                state: State::default(),
                done: Vec::new(),
            };
            for event in done {
                private.remember(EventId(event));
                prop_assert_eq!(private.done.last(), Some(&EventId(event)));
            }
            prop_assert!(private.done.len() <= REMEMBERED);
            prop_assert_eq!(Private::from_bytes(&private.to_bytes()), Ok(private));
        }
    }
}
