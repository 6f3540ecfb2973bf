//! `POST /{lang}/baan/{id}/melden`

use super::{Extra, draw, find};
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::{Desk, new_event};
use app::Page;
use board::event::Complaint;
use board::ids::EventId;
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
    let event = reporter(desk, ask, &entry.id.0);
    let report = desk
        .store
        .report(entry.id, entry.card.region, complaint, event, ask.now);
    match report.await {
        Ok(()) => {
            draw(
                desk,
                ask,
                lang,
                entry,
                Extra {
                    contact: None,
                    reported: true,
                },
            )
            .await
        }
        Err(_) => Answer::page(desk, &visit, Page::Unavailable),
    }
}

/// One sender counts once a day for a listing. Who it was cannot be read from the id.
fn reporter(desk: &Desk, ask: &Ask, listing: &[u8]) -> EventId {
    match ask.header("CF-Connecting-IP") {
        Some(sender) => {
            let day = ask.now.day().0.to_be_bytes();
            EventId(
                desk.store
                    .seal
                    .pseudonym(&[listing, &day, sender.as_bytes()]),
            )
        }
        None => new_event(),
    }
}
