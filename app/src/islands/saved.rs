//! The listings that were saved on this phone.

use super::Engine;
use super::listing::CardActions;
use crate::parts::Card;
use crate::phone::storage;
use crate::site::T;
use crate::view::CardView;
use leptos::prelude::*;

/// The saved listings that are still open, and how many are not any more.
#[component]
pub fn Saved(t: T, engine: Option<Engine>) -> impl IntoView {
    let shown = RwSignal::new(None::<(Vec<CardView>, u32)>);
    Effect::new(move || shown.set(engine.map(|engine| find(t, engine))));
    move || match shown.get() {
        None => view! { <p role="status"></p> }.into_any(),
        Some((cards, gone)) => list(t, cards, gone),
    }
}

fn find(t: T, engine: Engine) -> (Vec<CardView>, u32) {
    let ids = storage::saved();
    let cards: Vec<CardView> = ids
        .iter()
        .filter_map(|id| {
            let entry = engine.entries.iter().find(|entry| entry.id.to_string() == *id)?;
            let mut card = CardView::plain(
                t,
                &entry.card,
                entry.left,
                None,
                engine.world.places,
                engine.world.today,
            );
            card.href = format!("/{}/baan/{id}", t.lang());
            card.id.clone_from(id);
            Some(card)
        })
        .collect();
    let gone = ids.len() - cards.len();
    (cards, gone as u32)
}

fn list(t: T, cards: Vec<CardView>, gone: u32) -> AnyView {
    let said = if cards.is_empty() && gone == 0 {
        t.saved_none().to_owned()
    } else {
        t.saved_count(cards.len() as u32)
    };
    let over = (gone > 0).then(|| view! { <p class="wb-subtle">{t.saved_gone(gone)}</p> });
    let items: Vec<AnyView> = cards
        .into_iter()
        .map(|card| {
            let actions = view! { <CardActions t id=card.id.clone() title=card.title.clone() alive=true /> };
            view! {
                <li>
                    <Card t card level=2 actions=Some(actions.into_any()) />
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="wb-stack">
            <p class="wb-lead" role="status">{said}</p>
            {over}
            <ol class="wb-card-list">{items}</ol>
        </div>
    }
    .into_any()
}
