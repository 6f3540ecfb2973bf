//! What one does with a listing: keep it, hand it on, print it, see why it fits, get in touch.

use super::{Engine, ROOT};
use crate::parts::{Icon, Markup, actions, contact, fit, icon, skills};
use crate::phone::{address, fetch, form, region, storage};
use crate::site::T;
use crate::urlencoded;
use crate::view::listing::{FitPage, fit_page};
use crate::view::{CardView, ContactView};
use board::listing::Kind;
use board::snapshot::Entry;
use leptos::prelude::*;
use matching::{Query, known_as};
use maud::html;

/// Where the contact details come.
pub const CONTACT: &str = "contact-gegevens";
/// Where keeping, handing on and printing are.
pub const ACTIONS: &str = "acties";

/// Why this fits: drawn by the Worker when the address has answers, by the phone when it
/// remembers them.
#[component]
pub fn FitSection(
    t: T,
    query: Query,
    /// What the Worker drew.
    drawn: Option<FitPage>,
    /// What the phone ranks with, and the listing.
    engine: Option<(Engine, &'static Entry)>,
) -> impl IntoView {
    let query = RwSignal::new(query);
    let page = move || match engine {
        Some((engine, entry)) => query.with(|query| fit_page(t, query, entry, engine.world)),
        None => drawn.clone(),
    };
    if let Some((engine, _)) = engine {
        super::effect(move |_| query.set(opened(engine, query.get_untracked())));
        follow(engine, query);
    }
    let html = super::text(move || explained(t, page().as_ref()).into_string());
    view! {
        <section class="wb-panel wb-stack wb-no-print" aria-labelledby="past">
            <h2 id="past">{t.listing_fit_title()}</h2>
            <div class="wb-stack" inner_html=html></div>
        </section>
    }
}

/// A question with what only the phone knows. A listing opened from outside is explained by the
/// answers that the phone remembers.
fn opened(engine: Engine, mut query: Query) -> Query {
    if !query.is_personal()
        && let Some(answers) = storage::answers()
    {
        address::carry(&answers);
        query = engine.read(urlencoded::pairs(&answers));
    }
    query.profile.worked_with = storage::worked_with();
    query
}

/// Lets the links at the skills, and the way back, change the question.
fn follow(engine: Engine, query: RwSignal<Query>) {
    region::on(ROOT, "click", move |event| {
        let Some(pairs) = address::same_page_link(event) else {
            return;
        };
        event.prevent_default();
        let next = engine.read(pairs);
        storage::keep_answers(&engine.answers(&next));
        address::push(&engine.write(&next));
        query.set(opened(engine, next));
        // The link is drawn anew with other words, and gets the focus back when that is done.
        let id = region::closest(event, "a").map_or_else(String::new, |link| link.id());
        wasm_bindgen_futures::spawn_local(async move { form::focus(&id) });
    });
    address::on_return(move |pairs| query.set(opened(engine, engine.read(pairs))));
}

fn explained(t: T, page: Option<&FitPage>) -> Markup {
    html! {
        @if let Some(page) = page {
            div.wb-fit { (fit(&page.fit)) }
            p { b { (page.coverage) } }
            (skills(&page.skills))
        } @else {
            p { (t.listing_fit_unknown()) }
            p { a.wb-button href={ "/" (t.lang()) "/werk" } { (t.listing_fit_ask()) } }
        }
    }
}

/// The form that asks for the contact details; the details come in its place.
pub fn ask_for_contact(t: T, id: &str, organisation: &str, failed: bool) -> Markup {
    html! {
        @if failed { p.wb-form-field__error role="alert" { (t.contact_failed()) } }
        p { (t.contact_intro(organisation)) }
        form method="post" action={ "/" (t.lang()) "/baan/" (id) "/contact" } data-contact=(id) {
            button.wb-button.wb-button--primary.wb-button--large.wb-button--wide type="submit" {
                (t.contact_show())
            }
        }
        p.wb-subtle.wb-small { (t.contact_why()) }
    }
}

/// Keeping, handing on and printing. What needs script is there when `saved` says so.
pub fn all_actions(t: T, entry: &Entry, origin: &str, saved: Option<bool>) -> Markup {
    let (id, key) = (entry.id.to_string(), CardView::key_of(entry));
    html! {
        (actions(t, &id, &key, entry.card.title.as_str(), origin, saved))
        @if saved.is_some() {
            button.wb-button.wb-button--subtle type="button" data-print {
                (icon(Icon::Print, "wb-icon"))
                (t.listing_print())
            }
        }
    }
}

/// Makes the page of a listing act at once.
pub fn act(t: T, entry: &'static Entry, origin: &str) {
    let saved = storage::saved().contains(&CardView::key_of(entry));
    region::set(
        ACTIONS,
        &all_actions(t, entry, origin, Some(saved)).into_string(),
    );
    region::on(CONTACT, "submit", move |event| {
        event.prevent_default();
        if let Some(button) =
            region::by_id(CONTACT).and_then(|box_| box_.query_selector("button").ok()?)
        {
            let _ = button.set_attribute("aria-busy", "true");
        }
        wasm_bindgen_futures::spawn_local(reveal(t, entry));
    });
}

async fn reveal(t: T, entry: &'static Entry) {
    let address = format!("/api/contact/{}?lang={}", entry.id, t.lang());
    let answer = fetch::post(&address).await;
    let details: Option<ContactView> = match answer {
        Some((200, text)) => serde_json::from_str(&text)
            .ok()
            .and_then(ContactView::from_texts),
        _ => None,
    };
    let html = match details {
        Some(details) => {
            // Who was written to before is no news the next time.
            if entry.card.kind == Kind::Assignment {
                storage::keep_client(known_as(&entry.card.organisation));
            }
            contact(t, &details)
        }
        None => {
            let organisation = entry.card.organisation.as_str();
            ask_for_contact(t, &entry.id.to_string(), organisation, true)
        }
    };
    region::set(CONTACT, &html.into_string());
}
