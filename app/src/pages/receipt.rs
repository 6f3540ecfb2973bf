//! The receipt of a listing that was just stored: where and until when it is seen, and the
//! private link to manage it.

use super::{Door, Drawn};
use crate::islands::receipt::{ReceiptData, link};
use crate::islands::{Island, ROOT};
use crate::parts::{Icon, card, icon, none, qr};
use crate::urlencoded::encoded;
use crate::view::CardView;
use crate::world::places;
use crate::{Site, Visit, words};
use board::event::{Standing, State};
use board::ids::{ListingId, ManageKey};
use board::listing::Kind;
use board::set::Flag;
use leptos::prelude::*;
use maud::html;

/// The page.
pub fn draw(site: &Site, visit: &Visit, id: ListingId, key: ManageKey, state: State) -> Drawn {
    let t = visit.texts();
    let (kind, title, view) = match state.card() {
        Some(card) => {
            let left = state.places_left();
            let mut view = CardView::plain(t, card, left, None, places(), visit.today());
            view.id = id.to_string();
            (card.kind, card.title.to_string(), Some(view))
        }
        None => (Kind::Vacancy, String::new(), None),
    };
    let (heading, stored) = match state.standing(site.crisis.rules(), visit.today()) {
        Standing::Open(until) => {
            let until = words::day(t, until, visit.today());
            (t.receipt_title(), t.receipt_stored(&title, &until))
        }
        _ => (t.receipt_title_held(), t.receipt_stored_held(&title)),
    };
    let manage_path = visit.href(&format!("/beheer/{id}#{key}"));
    let manage = format!("{}{manage_path}", visit.origin);
    let another = visit.href(if kind == Kind::Surplus {
        "/uitlenen"
    } else {
        "/plaatsen"
    });
    let card = view.map(|view| {
        let card = card(t, &view, 3, none()).into_string();
        view! {
            <section class="wb-stack" aria-labelledby="zo">
                <h2 id="zo">{t.receipt_card()}</h2>
                <div inner_html=card></div>
            </section>
        }
    });
    let keep = html! {
        a.wb-button href=(mail(&t.receipt_mail_subject(&title), &manage)) {
            (icon(Icon::Mail, "wb-icon"))
            (t.receipt_mail_self())
        }
        a.wb-button.wb-button--subtle href=(manage_path) { (t.receipt_manage()) }
    }
    .into_string();
    let main = view! {
        <div class="wb-container wb-container--narrow wb-section wb-stack wb-stack--lg">
            <div class="wb-stack">
                <h1>{heading}</h1>
                <p class="wb-lead">{stored}</p>
            </div>
            <section class="wb-panel wb-panel--accent wb-stack" aria-labelledby="link">
                <h2 id="link">{t.receipt_link_title()}</h2>
                <p>{t.receipt_link_why()}</p>
                <div id=ROOT inner_html=link(t, &manage).into_string()></div>
                <div class="wb-cluster">
                    {qr(&manage, t.receipt_qr())}
                    <p class="wb-subtle wb-small">{t.receipt_qr_why()}</p>
                </div>
                <div class="wb-button-group wb-button-group--stack" inner_html=keep></div>
            </section>
            {share(visit, id, &title)}
            {card}
            <p class="wb-no-print">
                <a class="wb-button" href=another>
                    {t.receipt_another()}
                </a>
            </p>
        </div>
    };
    Drawn {
        island: Some(Island::Receipt(ReceiptData {
            kind: kind.slug().to_owned(),
        })),
        door: Some(if kind == Kind::Surplus {
            Door::Lend
        } else {
            Door::Post
        }),
        ..Drawn::new(heading, main.into_any())
    }
}

/// Handing on the public page, which holds no secret.
fn share(visit: &Visit, id: ListingId, title: &str) -> AnyView {
    let t = visit.texts();
    let path = visit.href(&format!("/baan/{id}"));
    let text = t.receipt_share_text(title, &format!("{}{path}", visit.origin));
    let links = html! {
        a.wb-button href={ "https://wa.me/?text=" (encoded(&text)) } rel="noreferrer" {
            (icon(Icon::Chat, "wb-icon"))
            (t.receipt_share_whatsapp())
        }
        a.wb-button href=(mail(title, &text)) {
            (icon(Icon::Mail, "wb-icon"))
            (t.receipt_share_mail())
        }
        a.wb-button.wb-button--subtle href=(path) { (t.receipt_see()) }
    }
    .into_string();
    view! {
        <section class="wb-stack wb-no-print" aria-labelledby="deel">
            <h2 id="deel">{t.receipt_share_title()}</h2>
            <p>{t.receipt_share_why()}</p>
            <div class="wb-button-group wb-button-group--stack" inner_html=links></div>
        </section>
    }
    .into_any()
}

/// A mail to whom the visitor chooses. In such an address a plus is a plus, so spaces are
/// written in full (RFC 6068, section 5).
fn mail(subject: &str, body: &str) -> String {
    let part = |text: &str| encoded(text).replace('+', "%20");
    format!("mailto:?subject={}&body={}", part(subject), part(body))
}
