//! The listings that were saved on this phone.

use super::Engine;
use crate::parts::listing_card;
use crate::phone::{fetch, storage};
use crate::site::{T, origin};
use crate::view::CardView;
use board::snapshot::{Entry, Snapshot};
use leptos::prelude::*;
use maud::html;

/// The saved listings that are still open, and how many are not any more. The Worker knows of
/// none, so it draws an empty list.
#[component]
pub fn Saved(
    t: T,
    engine: Option<Engine>,
    /// The current generation of each region, as in the address of its snapshot.
    generations: String,
) -> impl IntoView {
    let shown = RwSignal::new(String::new());
    let origin = origin();
    super::effect(move |_| {
        if let Some(engine) = engine {
            let (generations, origin) = (generations.clone(), origin.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let found = entries(&generations).await;
                shown.set(list(t, engine, found.as_deref(), &origin));
            });
        }
    });
    view! { <div class="wb-stack" inner_html=shown></div> }
}

/// The open listings of the regions where something was saved; none when one cannot be read, as
/// what was not read must not be called gone.
async fn entries(generations: &str) -> Option<Vec<Entry>> {
    let saved = storage::saved();
    let mut entries = Vec::new();
    for generation in generations.split(' ') {
        let region = generation.split('/').next().unwrap_or_default();
        if !saved
            .iter()
            .any(|key| key.split('/').next() == Some(region))
        {
            continue;
        }
        let bytes = fetch::bytes(&format!("/api/snapshot/{generation}")).await?;
        entries.extend(Snapshot::from_bytes(&bytes).ok()?.entries);
    }
    Some(entries)
}

fn list(t: T, engine: Engine, entries: Option<&[Entry]>, origin: &str) -> String {
    let Some(entries) = entries else {
        return html! { p.wb-lead role="status" { (t.unavailable_text()) } }.into_string();
    };
    let saved = storage::saved();
    let world = engine.world;
    let cards: Vec<CardView> = saved
        .iter()
        .filter_map(|key| {
            let entry = entries
                .iter()
                .find(|entry| CardView::key_of(entry) == *key)?;
            let mut card =
                CardView::plain(t, &entry.card, entry.left, None, world.places, world.today);
            card.href = format!("/{}/baan/{}", t.lang(), entry.id);
            card.id = entry.id.to_string();
            card.key.clone_from(key);
            Some(card)
        })
        .collect();
    let gone = (saved.len() - cards.len()) as u32;
    html! {
        p.wb-lead role="status" {
            @if saved.is_empty() { (t.saved_none()) } @else { (t.saved_count(cards.len() as u32)) }
        }
        @if gone > 0 { p.wb-subtle { (t.saved_gone(gone)) } }
        ol.wb-card-list {
            @for card in &cards { li { (listing_card(t, card, 2, origin, Some(true))) } }
        }
    }
    .into_string()
}
