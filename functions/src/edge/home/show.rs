//! `GET /{lang}/`

use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use app::Page;
use board::listing::Lang;

/// The crisis, three doors and the figures; without the figures when they cannot be read.
pub async fn show(desk: &Desk, ask: &Ask, lang: Lang) -> Answer {
    let head = desk
        .store
        .head(desk.memory, ask.now)
        .await
        .unwrap_or_default();
    let made_from = head.as_ref().map_or(0, |head| head.built);
    Answer::lasting(
        desk,
        ask,
        &ask.visit(lang, "/"),
        made_from,
        Page::Home { head },
    )
}
