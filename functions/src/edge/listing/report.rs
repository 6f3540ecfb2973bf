//! `POST /{lang}/baan/{id}/melden`

use super::{Extra, draw, find, once_a_day};
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use app::Page;
use board::event::Complaint;
use board::listing::Lang;
use board::set::Flag;

/// Stores what a visitor says is wrong with a listing.
pub async fn report(desk: &Desk, ask: &Ask, lang: Lang, id: &str) -> Answer {
    let entry = match find(desk, ask, lang, id).await {
        Ok(entry) => entry,
        Err(answer) => return answer,
    };
    let visit = ask.visit(lang, &format!("/baan/{id}"));
    let Some(complaint) = Complaint::from_slug(ask.field("reden")) else {
        return Answer::page(desk, &visit, Page::Refused(400));
    };
    let event = once_a_day(desk, ask, entry.id, "melden");
    let report = desk
        .store
        .report(entry.id, entry.card.region, complaint, event, ask.now);
    match report.await {
        Ok(()) => {
            let extra = Extra {
                reported: true,
                ..Extra::default()
            };
            draw(desk, ask, lang, entry, extra).await
        }
        Err(_) => Answer::page(desk, &visit, Page::Unavailable),
    }
}
