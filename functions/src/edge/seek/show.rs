//! `GET /{lang}/werk`

use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::{Desk, places};
use app::Page;
use board::listing::Lang;
use matching::{Query, Taxonomy};

/// The questions, with what was answered before.
pub fn show(desk: &Desk, ask: &Ask, lang: Lang) -> Answer {
    let (query, _) = Query::from_pairs(ask.query_pairs(), Taxonomy::embedded(), Some(places()));
    let page = Page::Seek {
        query,
        unknown_work: None,
    };
    Answer::lasting(desk, ask, &ask.visit(lang, "/werk"), 0, page)
}
