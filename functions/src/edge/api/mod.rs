//! What the phone, the widget and other sites fetch.

mod contact;
mod head;
mod health;
mod manage;
mod snapshot;

use super::answer::Answer;
use super::ask::Ask;
use super::desk::Desk;
use serde_json::json;

/// Answers `/api/...`.
pub async fn answer(desk: &Desk, ask: &Ask, method: &str, path: &[&str]) -> Answer {
    match (method, path) {
        ("GET", ["snapshot", region]) => snapshot::latest(desk, ask, region).await,
        ("GET", ["snapshot", region, generation]) => {
            snapshot::generation(desk, region, generation).await
        }
        ("GET", ["head"]) => head::show(desk, ask).await,
        ("GET", ["health"]) => health::show(desk, ask).await,
        ("POST", ["contact", id]) => contact::reveal(desk, ask, id).await,
        ("POST", ["manage", id]) => manage::act(desk, ask, id).await,
        _ => error(404, "not-found"),
    }
}

/// An error, by a word for programs.
fn error(status: u16, word: &str) -> Answer {
    Answer::json(status, &json!({ "error": word }))
}
