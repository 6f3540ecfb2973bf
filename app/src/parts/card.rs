//! A listing as a card.

use super::Fit;
use crate::site::T;
use crate::view::CardView;
use leptos::prelude::*;

/// The card. `level` is the level of its heading, 2 or 3; `actions` stand at its foot.
#[component]
pub fn Card(t: T, card: CardView, level: u8, actions: Option<AnyView>) -> impl IntoView {
    let heading = format!("w-{}", card.id);
    let title = if card.href.is_empty() {
        view! { <span lang=card.title_lang dir="auto">{card.title}</span> }.into_any()
    } else {
        view! {
            <a class="wb-card__link" href=card.href lang=card.title_lang dir="auto">
                {card.title}
            </a>
        }
        .into_any()
    };
    let title = if level == 2 {
        view! { <h2 class="wb-card__title" id=heading.clone()>{title}</h2> }.into_any()
    } else {
        view! { <h3 class="wb-card__title" id=heading.clone()>{title}</h3> }.into_any()
    };
    let facts: Vec<AnyView> = [
        (t.fact_where(), card.whereabouts),
        (t.fact_when(), card.when),
        (t.fact_hours(), card.hours),
        (t.fact_pay(), card.pay),
        (t.fact_places(), card.places),
    ]
    .into_iter()
    .map(|(key, value)| fact(key, value))
    .collect();
    let fit = card.fit.map(|fit| {
        view! {
            <div class="wb-fit wb-card__fit">
                <Fit fit />
            </div>
        }
    });
    let actions = actions.map(|actions| view! { <div class="wb-card__actions">{actions}</div> });
    view! {
        <article class="wb-card" aria-labelledby=heading>
            <div>{title} <p class="wb-card__organisation">{card.organisation}</p></div>
            <div class="wb-card__body">
                <dl class="wb-data-list">{facts}</dl>
                {fit}
            </div>
            {actions}
        </article>
    }
}

/// One row of a list of facts.
pub fn fact(key: &'static str, value: String) -> AnyView {
    view! {
        <div class="wb-data-list__item">
            <dt class="wb-data-list__key">{key}</dt>
            <dd class="wb-data-list__value">{value}</dd>
        </div>
    }
    .into_any()
}
