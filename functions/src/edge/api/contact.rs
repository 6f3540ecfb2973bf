//! `POST /api/contact/{id}`

use super::error;
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use crate::store::StoreError;
use board::ids::ListingId;

/// The contact details of an open listing, as JSON.
pub async fn reveal(desk: &Desk, ask: &Ask, id: &str) -> Answer {
    let Ok(id) = id.parse::<ListingId>() else {
        return error(404, "not-found");
    };
    match desk.store.reveal(desk.memory, id, ask.now).await {
        Ok(contact) => match serde_json::to_value(&contact) {
            Ok(json) => Answer::json(200, &json),
            Err(_) => error(503, "unavailable"),
        },
        Err(StoreError::NotFound) => error(404, "not-found"),
        Err(StoreError::NotOpen) => error(410, "over"),
        Err(_) => error(503, "unavailable"),
    }
}
