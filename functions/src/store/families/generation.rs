//! Generations of a region: `snapshot/{region}/{generation}`, what everybody may see, and
//! `ledger/{region}/{generation}`, what the next ones are made from.
//!
//! Both are written once and never changed. The head says which is current; the ones before
//! it stay a while, for readers whose head is older.
//!
//! Cost: two puts and two deletes for each generation; one get a generation an isolate.

use crate::store::StoreError;
use crate::store::kv::{Kv, PutOptions, Ttl};
use board::ledger::Ledger;
use board::places::RegionCode;
use board::snapshot::Snapshot;

/// How the keys of either kind start.
pub const PREFIXES: [&str; 2] = ["snapshot/", "ledger/"];

fn snapshot_key(region: RegionCode, generation: u64) -> String {
    format!("snapshot/{region}/{generation}")
}

fn ledger_key(region: RegionCode, generation: u64) -> String {
    format!("ledger/{region}/{generation}")
}

/// The region and the generation that a key of either kind belongs to.
pub fn parse(name: &str) -> Option<(RegionCode, u64)> {
    let rest = PREFIXES
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix))?;
    let (region, generation) = rest.split_once('/')?;
    Some((RegionCode::try_from(region).ok()?, generation.parse().ok()?))
}

/// Writes both. Nothing shows them until the head names them.
///
/// # Errors
/// Those of the key-value store.
pub async fn put<K: Kv>(
    kv: &K,
    generation: u64,
    ledger: &Ledger,
    snapshot: &Snapshot,
) -> Result<(), StoreError> {
    let region = snapshot.region;
    let options = PutOptions::default;
    kv.put(
        &ledger_key(region, generation),
        &ledger.to_bytes(),
        options(),
    )
    .await?;
    kv.put(
        &snapshot_key(region, generation),
        &snapshot.to_bytes(),
        options(),
    )
    .await?;
    Ok(())
}

/// The packed snapshot; nothing when it is not there, or not yet here.
///
/// # Errors
/// Those of the key-value store.
pub async fn snapshot_bytes<K: Kv>(
    kv: &K,
    region: RegionCode,
    generation: u64,
) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(kv.get(&snapshot_key(region, generation), Ttl::DAY).await?)
}

/// The snapshot.
///
/// # Errors
/// Those of the key-value store, and [`StoreError::Damaged`].
pub async fn snapshot<K: Kv>(
    kv: &K,
    region: RegionCode,
    generation: u64,
) -> Result<Option<Snapshot>, StoreError> {
    let Some(bytes) = snapshot_bytes(kv, region, generation).await? else {
        return Ok(None);
    };
    let damaged = |error| StoreError::Damaged {
        key: snapshot_key(region, generation),
        error,
    };
    Snapshot::from_bytes(&bytes).map(Some).map_err(damaged)
}

/// The ledger.
///
/// # Errors
/// Those of the key-value store, and [`StoreError::Damaged`].
pub async fn ledger<K: Kv>(
    kv: &K,
    region: RegionCode,
    generation: u64,
) -> Result<Option<Ledger>, StoreError> {
    let key = ledger_key(region, generation);
    let Some(bytes) = kv.get(&key, Ttl::DAY).await? else {
        return Ok(None);
    };
    Ledger::from_bytes(&bytes)
        .map(Some)
        .map_err(|error| StoreError::Damaged { key, error })
}

/// Removes both.
///
/// # Errors
/// Those of the key-value store.
pub async fn delete<K: Kv>(kv: &K, region: RegionCode, generation: u64) -> Result<(), StoreError> {
    kv.delete(&ledger_key(region, generation)).await?;
    kv.delete(&snapshot_key(region, generation)).await?;
    Ok(())
}
