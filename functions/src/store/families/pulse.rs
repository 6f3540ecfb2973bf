//! The moment of the last write: `pulse`. It tells the cron that there is something to list.
//!
//! Cost: one put a write, one get a turn. A write of it may fail: most often because somebody
//! else wrote it within the second, which does just as well; and the cron looks every five
//! minutes even without it.

use crate::store::kv::{Kv, PutOptions, Ttl};
use board::day::Instant;

const KEY: &str = "pulse";

/// Says that something was written.
pub async fn beat<K: Kv>(kv: &K, now: Instant) {
    let _ = kv
        .put(KEY, now.0.to_string().as_bytes(), PutOptions::default())
        .await;
}

/// When something was last written; nothing when that is not known.
pub async fn last<K: Kv>(kv: &K) -> Option<Instant> {
    let bytes = kv.get(KEY, Ttl::SHORT).await.ok()??;
    std::str::from_utf8(&bytes).ok()?.parse().ok().map(Instant)
}
