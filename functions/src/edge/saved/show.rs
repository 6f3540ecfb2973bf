//! `GET /{lang}/bewaard`

use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use app::Page;
use board::listing::Lang;

/// The page: the same for everybody.
pub fn show(desk: &Desk, ask: &Ask, lang: Lang) -> Answer {
    Answer::lasting(desk, ask, &ask.visit(lang, "/bewaard"), 0, Page::Saved)
}
