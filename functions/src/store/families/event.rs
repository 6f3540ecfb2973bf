//! Events: `event/{hour}/{region}/{listing}/{event}`.
//!
//! Each is written once. The event itself, with the public card, is in the metadata, so that
//! folding needs lists alone; the value is the full listing where the event brought one.
//! The hour stands first, so that one list finds what is new in all regions.
//!
//! Cost: one put to write; a page of 1,000 for a list; one get for a full listing.

use super::KEPT;
use crate::store::StoreError;
use crate::store::kv::{Kv, Listed, MAX_METADATA, PutOptions, Ttl};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use board::event::Event;
use board::ids::{EventId, ListingId};
use board::listing::Listing;
use board::places::RegionCode;
use board::snapshot::{Detail, hour};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How all keys of events start.
pub const PREFIX: &str = "event/";

/// The key of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EventKey {
    /// Hours since 1970, by the writer's clock.
    pub hour: u32,
    /// The region that folds it.
    pub region: RegionCode,
    /// The listing.
    pub listing: ListingId,
    /// The event.
    pub event: EventId,
}

#[derive(Serialize, Deserialize)]
struct Metadata {
    /// The packed event, in base 64.
    e: String,
}

impl EventKey {
    /// Where an event of a region is stored.
    pub fn of(region: RegionCode, event: &Event) -> Self {
        Self::at(region, event.listing, Detail::of(event.stamp))
    }

    /// Where the full listing of a card is stored.
    pub fn at(region: RegionCode, listing: ListingId, detail: Detail) -> Self {
        Self {
            hour: detail.hour,
            region,
            listing,
            event: detail.event,
        }
    }

    /// Reads a key; nothing for any other text.
    pub fn parse(name: &str) -> Option<Self> {
        let mut parts = name.strip_prefix(PREFIX)?.split('/');
        let key = Self {
            hour: parts.next()?.parse().ok()?,
            region: RegionCode::try_from(parts.next()?).ok()?,
            listing: parts.next()?.parse().ok()?,
            event: parts.next()?.parse().ok()?,
        };
        // Only the form in which it is written: two names must never mean the same key.
        (key.to_string() == name).then_some(key)
    }
}

impl fmt::Display for EventKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            hour,
            region,
            listing,
            event,
        } = self;
        write!(f, "{PREFIX}{hour:06}/{region}/{listing}/{event}")
    }
}

/// The prefix of all events of an hour.
pub fn of_hour(hour: u32) -> String {
    format!("{PREFIX}{hour:06}/")
}

/// Writes an event, with the full listing where it brings one.
///
/// # Errors
/// Those of the key-value store, and [`StoreError::TooLarge`], which no valid card reaches.
pub async fn put<K: Kv>(
    kv: &K,
    region: RegionCode,
    event: &Event,
    listing: Option<&Listing>,
) -> Result<(), StoreError> {
    let metadata = format!(r#"{{"e":"{}"}}"#, STANDARD_NO_PAD.encode(event.to_bytes()));
    if metadata.len() > MAX_METADATA {
        return Err(StoreError::TooLarge);
    }
    let value = listing.map(Listing::to_bytes).unwrap_or_default();
    let options = PutOptions {
        metadata: Some(metadata),
        expires_in: Some(KEPT),
    };
    let key = EventKey::of(region, event).to_string();
    Ok(kv.put(&key, &value, options).await?)
}

/// Reads an event from a list; nothing for a key or metadata that is damaged.
pub fn read(listed: &Listed) -> Option<(EventKey, Event)> {
    let key = EventKey::parse(&listed.name)?;
    let metadata: Metadata = serde_json::from_str(listed.metadata.as_deref()?).ok()?;
    let bytes = STANDARD_NO_PAD.decode(metadata.e).ok()?;
    let event = Event::from_bytes(key.listing, key.event, &bytes).ok()?;
    (hour(event.stamp.at) == key.hour).then_some((key, event))
}

/// The full listing that an event brought; nothing when it is gone.
///
/// # Errors
/// Those of the key-value store, and [`StoreError::Damaged`].
pub async fn listing<K: Kv>(kv: &K, key: EventKey) -> Result<Option<Listing>, StoreError> {
    let key = key.to_string();
    match kv.get(&key, Ttl::HOUR).await? {
        Some(bytes) if !bytes.is_empty() => Listing::from_bytes(&bytes)
            .map(Some)
            .map_err(|error| StoreError::Damaged { key, error }),
        _ => Ok(None),
    }
}

/// Whether an event is stored, as far as this location knows.
///
/// # Errors
/// Those of the key-value store.
pub async fn is_stored<K: Kv>(kv: &K, key: EventKey) -> Result<bool, StoreError> {
    Ok(kv.get(&key.to_string(), Ttl::SHORT).await?.is_some())
}
