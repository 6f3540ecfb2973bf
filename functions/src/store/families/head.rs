//! The head: `head`, a [`Head`] as JSON, written by the cron alone. Writing it makes new
//! generations visible.
//!
//! Cost: one get in 20 seconds an isolate; one put a turn that changed something, and one an
//! hour.

use crate::store::StoreError;
use crate::store::kv::{Kv, KvError, PutOptions, Ttl};
use board::codec::DecodeError;
use board::head::Head;

const KEY: &str = "head";

/// Reads it; nothing before the first turn.
///
/// # Errors
/// Those of the key-value store, and [`StoreError::Damaged`].
pub async fn get<K: Kv>(kv: &K) -> Result<Option<Head>, StoreError> {
    let Some(bytes) = kv.get(KEY, Ttl::SHORT).await? else {
        return Ok(None);
    };
    serde_json::from_slice(&bytes)
        .map(Some)
        .map_err(|_| StoreError::Damaged {
            key: KEY.to_owned(),
            error: DecodeError::Rule,
        })
}

/// Writes it.
///
/// # Errors
/// Those of the key-value store.
pub async fn put<K: Kv>(kv: &K, head: &Head) -> Result<(), StoreError> {
    let json = serde_json::to_vec(head).map_err(|error| KvError::Failed(error.to_string()))?;
    Ok(kv.put(KEY, &json, PutOptions::default()).await?)
}
