//! `POST /api/contact/{id}`

use super::error;
use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::Desk;
use crate::store::StoreError;
use crate::store::reads::Found;
use app::view::ContactView;
use board::ids::ListingId;
use board::listing::Lang;
use board::texts::Texts;

/// The contact details of an open listing, as links in the language of `?lang=`: a list of
/// texts, see [`ContactView::into_texts`].
pub async fn reveal(desk: &Desk, ask: &Ask, id: &str) -> Answer {
    let Ok(id) = id.parse::<ListingId>() else {
        return error(404, "not-found");
    };
    match links(desk, ask, id).await {
        Ok(links) => Answer::json(200, &serde_json::json!(links.into_texts())),
        Err(StoreError::NotFound) => error(404, "not-found"),
        Err(StoreError::NotOpen) => error(410, "over"),
        Err(_) => error(503, "unavailable"),
    }
}

async fn links(desk: &Desk, ask: &Ask, id: ListingId) -> Result<ContactView, StoreError> {
    let contact = desk.store.reveal(desk.memory, id, ask.now).await?;
    // In memory by now: the region says which desk answers.
    let region = match desk.store.find(desk.memory, id, ask.now).await? {
        Found::Open(entry) => Some(entry.card.region),
        _ => None,
    };
    let pairs = ask.query_pairs();
    let lang = pairs
        .iter()
        .find(|(name, _)| name == "lang")
        .and_then(|(_, lang)| Lang::try_from(lang.as_str()).ok())
        .unwrap_or(Lang::NL);
    let texts = Texts::embedded(lang);
    Ok(ContactView::of(texts, &contact, desk.site.desk(region)))
}
