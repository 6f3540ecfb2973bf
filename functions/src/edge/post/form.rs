//! `GET /{lang}/plaatsen` and `GET /{lang}/uitlenen`

use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::{Desk, new_key};
use app::Page;
use board::draft::{Draft, Field};
use board::listing::{Kind, Lang};
use board::set::Flag;

/// The kind that an address asks for: `?kind=opdracht`; a vacancy otherwise.
pub fn kind(ask: &Ask) -> Kind {
    let pairs = ask.query_pairs();
    let asked = pairs.iter().find(|(name, _)| name == Field::Kind.slug());
    asked
        .and_then(|(_, value)| Kind::from_slug(value))
        .filter(|kind| *kind != Kind::Surplus)
        .unwrap_or(Kind::Vacancy)
}

/// An empty form, or one with what the address fills in, and a new key.
pub fn form(desk: &Desk, ask: &Ask, lang: Lang, kind: Kind) -> Answer {
    let mut draft = Draft::from_pairs(ask.query_pairs());
    draft.set(Field::Kind, kind.slug());
    draft.set(Field::Lang, lang.as_str());
    draft.set(Field::Key, new_key().to_string());
    let page = Page::Post {
        kind,
        draft,
        problems: Vec::new(),
        failed: false,
    };
    Answer::page(desk, &ask.visit(lang, path(kind)), page)
}

/// The path of the form of a kind.
pub(super) const fn path(kind: Kind) -> &'static str {
    match kind {
        Kind::Vacancy | Kind::Assignment => "/plaatsen",
        Kind::Surplus => "/uitlenen",
    }
}
