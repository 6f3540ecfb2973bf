//! A listing as a card.

use super::fit;
use crate::site::T;
use crate::view::CardView;
use maud::{Markup, html};

/// The card. `level` is the level of its heading, 2 or 3; `actions` stand at its foot.
pub fn card(t: T, card: &CardView, level: u8, actions: Markup) -> Markup {
    let id = format!("w-{}", card.id);
    html! {
        article.wb-card aria-labelledby=(id) {
            div {
                @if level == 2 {
                    h2.wb-card__title id=(id) { (title(card)) }
                } @else {
                    h3.wb-card__title id=(id) { (title(card)) }
                }
                p.wb-card__organisation { (card.organisation) }
            }
            div.wb-card__body {
                dl.wb-data-list {
                    (fact(t.fact_where(), &card.whereabouts))
                    (fact(t.fact_when(), &card.when))
                    (fact(t.fact_hours(), &card.hours))
                    (fact(t.fact_pay(), &card.pay))
                    (fact(t.fact_places(), &card.places))
                }
                @if let Some(view) = &card.fit {
                    div.wb-fit.wb-card__fit { (fit(view)) }
                }
            }
            @if !actions.0.is_empty() {
                div.wb-card__actions { (actions) }
            }
        }
    }
}

fn title(card: &CardView) -> Markup {
    let lang = card.title_lang.as_deref();
    html! {
        @if card.href.is_empty() {
            span lang=[lang] dir="auto" { (card.title) }
        } @else {
            a.wb-card__link href=(card.href) lang=[lang] dir="auto" { (card.title) }
        }
    }
}

/// One row of a list of facts.
pub fn fact(key: &str, value: &str) -> Markup {
    html! {
        div.wb-data-list__item {
            dt.wb-data-list__key { (key) }
            dd.wb-data-list__value { (value) }
        }
    }
}
