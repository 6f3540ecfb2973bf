//! `GET /api/head`

use super::error;
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;

/// The current generations and figures of all regions, as JSON.
pub async fn show(desk: &Desk, ask: &Ask) -> Answer {
    match desk.store.head(desk.memory, ask.now).await {
        Ok(head) => match serde_json::to_vec(&*head.unwrap_or_default()) {
            Ok(json) => Answer::data("application/json", json, "public, max-age=20"),
            Err(_) => error(503, "unavailable"),
        },
        Err(_) => error(503, "unavailable"),
    }
}
