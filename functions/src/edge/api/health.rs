//! `GET /api/health`

use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use serde_json::json;

/// Beyond this the cron has missed an hourly turn.
const LATE: u64 = 75 * 60_000;

/// Whether the store answers, and how long ago the cron wrote: at least once an hour.
pub async fn show(desk: &Desk, ask: &Ask) -> Answer {
    let head = desk.store.head(desk.memory, ask.now).await;
    let built = head
        .as_ref()
        .ok()
        .and_then(Option::as_ref)
        .map(|head| head.built);
    let age = built.map(|built| ask.now.0.saturating_sub(built));
    let well = head.is_ok() && age.is_some_and(|age| age < LATE);
    let said = json!({
        "ok": well,
        "store": head.is_ok(),
        "seconds-since-cron": age.map(|age| age / 1_000),
    });
    Answer::json(if well { 200 } else { 503 }, &said)
}
