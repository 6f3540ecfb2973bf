//! One listing.

mod contact;
mod report;
mod show;

pub use contact::contact;
pub use report::report;
pub use show::show;

use super::answer::Answer;
use super::ask::Ask;
use super::desk::{Desk, new_event, places};
use crate::store::reads::Found;
use app::Page;
use board::ids::{EventId, ListingId};
use board::listing::Lang;
use board::party::Contact;
use board::places::RegionCode;
use board::snapshot::{Entry, Gone};
use matching::{Query, Taxonomy};

/// What a page of a listing shows besides it.
#[derive(Default)]
struct Extra {
    contact: Option<Box<Contact>>,
    reported: bool,
}

/// One sender counts once a day for a listing, for each `purpose`. Who it was cannot be read
/// from the id.
fn once_a_day(desk: &Desk, ask: &Ask, listing: ListingId, purpose: &str) -> EventId {
    match ask.header("CF-Connecting-IP") {
        Some(sender) => {
            let day = ask.now.day().0.to_be_bytes();
            let parts = [purpose.as_bytes(), &listing.0, &day, sender.as_bytes()];
            EventId(desk.store.seal.pseudonym(&parts))
        }
        None => new_event(),
    }
}

/// The listing that an address names, when everybody may see it; else the page that says why
/// not.
async fn find(desk: &Desk, ask: &Ask, lang: Lang, id: &str) -> Result<Box<Entry>, Answer> {
    let visit = ask.visit(lang, &format!("/baan/{id}"));
    let Ok(id) = id.parse::<ListingId>() else {
        return Err(Answer::page(desk, &visit, Page::NotFound));
    };
    match desk.store.find(desk.memory, id, ask.now).await {
        Ok(Found::Open(entry)) => Ok(entry),
        Ok(Found::Gone(gone, region)) => Err(over(desk, ask, lang, gone, region).await),
        Ok(Found::Nothing) => Err(Answer::page(desk, &visit, Page::NotFound)),
        Err(_) => Err(Answer::page(desk, &visit, Page::Unavailable)),
    }
}

/// A listing that is over, with what is similar.
async fn over(desk: &Desk, ask: &Ask, lang: Lang, gone: Gone, region: RegionCode) -> Answer {
    let snapshot = desk.store.snapshot(desk.memory, region, ask.now).await;
    let snapshot = snapshot.unwrap_or_default().map(|(snapshot, _)| snapshot);
    let visit = ask.visit(lang, &format!("/baan/{}", gone.id));
    Answer::page(desk, &visit, Page::Gone { gone, snapshot })
}

/// The page of a listing; without its full text when that cannot be read just now.
async fn draw(desk: &Desk, ask: &Ask, lang: Lang, entry: Box<Entry>, extra: Extra) -> Answer {
    let detail = desk.store.detail(entry.card.region, &entry).await;
    let (query, _) = Query::from_pairs(ask.query_pairs(), Taxonomy::embedded(), Some(places()));
    let visit = ask.visit(lang, &format!("/baan/{}", entry.id));
    let page = Page::Listing {
        entry,
        listing: detail.unwrap_or_default().map(Box::new),
        query,
        contact: extra.contact,
        reported: extra.reported,
    };
    Answer::page(desk, &visit, page)
}
