//! `POST /{lang}/baan/{id}/contact`

use super::{Extra, draw, find, once_a_day};
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use crate::store::StoreError;
use app::Page;
use board::listing::Lang;

/// The listing with its contact details. Fails closed: without the store nothing is shown.
pub async fn contact(desk: &Desk, ask: &Ask, lang: Lang, id: &str) -> Answer {
    let entry = match find(desk, ask, lang, id).await {
        Ok(entry) => entry,
        Err(answer) => return answer,
    };
    match desk.store.reveal(desk.memory, entry.id, ask.now).await {
        Ok(contact) => {
            // People come first: a count that cannot be stored is no reason to keep them waiting.
            let event = once_a_day(desk, ask, entry.id, "contact");
            let region = entry.card.region;
            let _ = desk.store.asked(entry.id, region, event, ask.now).await;
            let extra = Extra {
                contact: Some(Box::new(contact)),
                ..Extra::default()
            };
            draw(desk, ask, lang, entry, extra).await
        }
        Err(error) => {
            let page = match error {
                StoreError::NotFound | StoreError::NotOpen => Page::NotFound,
                _ => Page::Unavailable,
            };
            Answer::page(desk, &ask.visit(lang, &format!("/baan/{id}")), page)
        }
    }
}
