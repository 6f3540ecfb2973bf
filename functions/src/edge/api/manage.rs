//! `POST /api/manage/{id}`

use super::error;
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use crate::edge::manage::{Refusal, Wish, done};
use crate::store::StoreError;
use board::codec::{Writer, to_text};
use board::event::State;
use board::ids::ListingId;
use board::set::Flag;
use serde_json::{Value, json};

/// Does what the form says. Gives the packed state in base 32, or the fields that are wrong.
pub async fn act(desk: &Desk, ask: &Ask, id: &str) -> Answer {
    let (Ok(id), Some(wish)) = (id.parse::<ListingId>(), Wish::read(ask)) else {
        return error(404, "not-found");
    };
    let state = match done(desk, ask, id, &wish).await {
        Ok(Some(state)) => Ok(state),
        Ok(None) => desk
            .store
            .open(id, wish.key)
            .await
            .map(|opened| opened.state)
            .map_err(Refusal::Store),
        Err(refusal) => Err(refusal),
    };
    match state {
        Ok(state) => Answer::json(200, &json!({ "state": packed(&state) })),
        Err(Refusal::Store(StoreError::NotFound)) => error(404, "not-found"),
        Err(Refusal::Store(_)) => error(503, "unavailable"),
        Err(Refusal::Problems(problems)) => {
            let fields: Vec<Value> = problems
                .iter()
                .map(|problem| problem.field.slug().into())
                .collect();
            Answer::json(422, &json!({ "error": "fields", "fields": fields }))
        }
    }
}

fn packed(state: &State) -> String {
    let mut out = Writer::new();
    state.encode(&mut out);
    to_text(&out.finish())
}
