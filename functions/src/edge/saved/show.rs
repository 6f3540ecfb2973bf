//! `GET /{lang}/bewaard`

use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use app::Page;
use board::listing::Lang;

/// The page: the same for everybody. What was saved stands on the phone.
pub async fn show(desk: &Desk, ask: &Ask, lang: Lang) -> Answer {
    let visit = ask.visit(lang, "/bewaard");
    match desk.store.head(desk.memory, ask.now).await {
        Ok(head) => {
            let made_from = head.as_ref().map_or(0, |head| head.built);
            Answer::lasting(desk, ask, &visit, made_from, Page::Saved { head })
        }
        Err(_) => Answer::page(desk, &visit, Page::Unavailable),
    }
}
