//! `GET /{lang}/baan/{id}`

use super::{Extra, draw, find};
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use board::listing::Lang;

/// A listing; 410 with what is similar for one that is over.
pub async fn show(desk: &Desk, ask: &Ask, lang: Lang, id: &str) -> Answer {
    match find(desk, ask, lang, id).await {
        Ok(entry) => draw(desk, ask, lang, entry, Extra::default()).await,
        Err(answer) => answer,
    }
}
