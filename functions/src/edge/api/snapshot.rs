//! `GET /api/snapshot/{region}` and `GET /api/snapshot/{region}/{generation}`

use super::error;
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use crate::store::families::generation as generations;
use board::places::RegionCode;

/// The edge compresses only types it knows, and a plain stream of bytes is none of them.
const KIND: &str = "application/x-protobuf";

/// A generation never changes, so a copy is good for ever.
pub async fn generation(desk: &Desk, region: &str, number: &str) -> Answer {
    let (Ok(region), Ok(number)) = (RegionCode::try_from(region), number.parse()) else {
        return error(404, "not-found");
    };
    match generations::snapshot_bytes(&desk.store.kv, region, number).await {
        Ok(Some(bytes)) => Answer::data(KIND, bytes, "public, max-age=31536000, immutable")
            .with("X-Werkbrug-Generation", number.to_string()),
        Ok(None) => error(404, "not-found"),
        Err(_) => error(503, "unavailable"),
    }
}

/// The current generation of a region.
pub async fn latest(desk: &Desk, ask: &Ask, region: &str) -> Answer {
    let Ok(region) = RegionCode::try_from(region) else {
        return error(404, "not-found");
    };
    match desk.store.snapshot(desk.memory, region, ask.now).await {
        Ok(Some((snapshot, number))) => {
            Answer::data(KIND, snapshot.to_bytes(), "public, max-age=30")
                .with("X-Werkbrug-Generation", number.to_string())
        }
        Ok(None) => error(404, "not-found"),
        Err(_) => error(503, "unavailable"),
    }
}
