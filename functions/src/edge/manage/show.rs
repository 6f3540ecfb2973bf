//! `GET /{lang}/beheer/{id}`

use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use app::Page;
use board::ids::ListingId;
use board::listing::Lang;

/// The page that asks for the key. The key itself is in the fragment of the address, which
/// does not reach the Worker; nothing is read or changed here.
pub fn show(desk: &Desk, ask: &Ask, lang: Lang, id: &str) -> Answer {
    let visit = ask.visit(lang, &format!("/beheer/{id}"));
    let page = match id.parse::<ListingId>() {
        Ok(id) => Page::Manage {
            id,
            opened: None,
            refused: false,
        },
        Err(_) => Page::NotFound,
    };
    Answer::page(desk, &visit, page)
}
