//! What one does with a listing: keep it, hand it on, see why it fits, get in touch.

use super::Engine;
use crate::parts::{Fit, Icon, Skills, icon};
use crate::phone::{fetch, share, storage};
use crate::site::T;
use crate::urlencoded;
use crate::view::listing::{FitPage, fit_page};
use board::party::Contact;
use board::snapshot::Entry;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use matching::Query;

/// Keep and hand on, at the foot of a card and beside a listing. Keeping needs script, so it
/// appears with it; handing on is a link that works without.
#[component]
pub fn CardActions(t: T, id: String, title: String, alive: bool) -> impl IntoView {
    let path = format!("/{}/baan/{id}", t.lang());
    let href = whatsapp(&title, &path);
    let describe = format!("w-{id}");
    let live = super::live(alive);
    let address = format!("{}{path}", crate::site::origin());
    let share_it = move |event: leptos::ev::MouseEvent| {
        if alive && share::can_share() {
            event.prevent_default();
            share::share(&title, &address);
        }
    };
    view! {
        {move || live.get().then(|| view! { <SaveButton t id=id.clone() /> })}
        <a
            class="wb-button wb-button--subtle"
            href=href
            rel="noreferrer"
            aria-describedby=describe
            on:click=share_it
        >
            {icon(Icon::Share, "wb-icon")}
            {t.listing_share()}
        </a>
    }
}

/// Keeps a listing on this phone, or lets it go.
#[component]
fn SaveButton(t: T, id: String) -> impl IntoView {
    let describe = format!("w-{id}");
    let saved = RwSignal::new(storage::saved().contains(&id));
    view! {
        <button
            class="wb-button wb-button--subtle"
            type="button"
            aria-pressed=move || saved.get().to_string()
            aria-describedby=describe
            on:click=move |_| saved.set(storage::toggle_saved(&id))
        >
            {icon(Icon::Save, "wb-icon")}
            {move || if saved.get() { t.listing_saved() } else { t.listing_save() }}
        </button>
    }
}

/// A link that opens WhatsApp with the title and the address of a listing.
fn whatsapp(title: &str, path: &str) -> String {
    let text = format!("{title} {}{path}", crate::site::origin());
    format!("https://wa.me/?text={}", urlencoded::encoded(&text))
}

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
    let page = Memo::new(move |_| match engine {
        Some((engine, entry)) => query.with(|query| fit_page(t, query, entry, engine.world)),
        None => drawn.clone(),
    });
    Effect::new(move || {
        // A listing opened from outside is explained by the answers that the phone remembers.
        if let (Some((engine, _)), None, Some(answers)) =
            (engine, page.get_untracked(), storage::answers())
        {
            query.set(engine.read(urlencoded::pairs(&answers)));
        }
    });
    view! {
        <section class="wb-panel wb-stack wb-no-print" aria-labelledby="past">
            <h2 id="past">{t.listing_fit_title()}</h2>
            {move || match page.get() {
                Some(page) => explained(page),
                None => ask(t),
            }}
        </section>
    }
}

fn explained(page: FitPage) -> AnyView {
    view! {
        <div class="wb-fit">
            <Fit fit=page.fit />
        </div>
        <p>
            <b>{page.coverage}</b>
        </p>
        <Skills skills=page.skills />
    }
    .into_any()
}

fn ask(t: T) -> AnyView {
    view! {
        <p>{t.listing_fit_unknown()}</p>
        <p>
            <a class="wb-button" href=format!("/{}/werk", t.lang())>
                {t.listing_fit_ask()}
            </a>
        </p>
    }
    .into_any()
}

/// Everything that one does with a listing, as it stands beside it.
#[component]
pub fn Aside(
    t: T,
    id: String,
    title: String,
    organisation: String,
    /// The contact details, when the page was asked for with them.
    shown: Option<Contact>,
    /// The desk of the region: its name and number.
    desk: Option<(String, String)>,
    /// The jobseeker's answers.
    query: Query,
    /// The fit as the Worker drew it.
    drawn: Option<FitPage>,
    /// What the phone ranks with, and the listing.
    engine: Option<(Engine, &'static Entry)>,
) -> impl IntoView {
    let alive = engine.is_some();
    view! {
        <div class="wb-stack">
            <ContactBox t id=id.clone() organisation shown desk alive />
            <div class="wb-button-group wb-no-print">
                <CardActions t id title alive />
                <PrintButton t alive />
            </div>
            <FitSection t query drawn engine />
        </div>
    }
}

/// What came of asking for the contact details.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Reveal {
    Hidden,
    Asking,
    Shown(Box<Contact>),
    Failed,
}

/// Getting in touch: the details come after an action, one listing at a time.
#[component]
pub fn ContactBox(
    t: T,
    id: String,
    organisation: String,
    /// The details, when the page was asked for with them.
    shown: Option<Contact>,
    /// The desk that answers when the poster chose it: its name and number.
    desk: Option<(String, String)>,
    alive: bool,
) -> impl IntoView {
    let action = format!("/{}/baan/{id}/contact", t.lang());
    let reveal = RwSignal::new(match shown {
        Some(contact) => Reveal::Shown(Box::new(contact)),
        None => Reveal::Hidden,
    });
    let ask = move |event: SubmitEvent| {
        if !alive {
            return;
        }
        event.prevent_default();
        reveal.set(Reveal::Asking);
        let address = format!("/api/contact/{id}");
        wasm_bindgen_futures::spawn_local(async move {
            let contact = match fetch::post(&address).await {
                Some((200, text)) => serde_json::from_str(&text).ok(),
                _ => None,
            };
            reveal.set(contact.map_or(Reveal::Failed, |contact| Reveal::Shown(Box::new(contact))));
        });
    };
    let form = move |t: T| {
        let busy = move || (reveal.get() == Reveal::Asking).then_some("true");
        view! {
            <p>{t.contact_intro(&organisation)}</p>
            <form method="post" action=action.clone() on:submit=ask.clone()>
                <button
                    class="wb-button wb-button--primary wb-button--large wb-button--wide"
                    type="submit"
                    aria-busy=busy
                >
                    {t.contact_show()}
                </button>
            </form>
            <p class="wb-subtle wb-small">{t.contact_why()}</p>
        }
        .into_any()
    };
    view! {
        <section
            class="wb-panel wb-panel--accent wb-stack"
            class:wb-no-print=move || !matches!(reveal.get(), Reveal::Shown(_))
            id="contact"
            aria-labelledby="contact-kop"
        >
            <h2 id="contact-kop">{t.contact_title()}</h2>
            <div class="wb-stack" aria-live="polite">
                {move || match reveal.get() {
                    Reveal::Shown(contact) => details(t, *contact, desk.clone()),
                    Reveal::Failed => {
                        view! {
                            <p class="wb-form-field__error" role="alert">{t.contact_failed()}</p>
                            {form(t)}
                        }
                            .into_any()
                    }
                    Reveal::Hidden | Reveal::Asking => form(t),
                }}
            </div>
        </section>
    }
}

fn details(t: T, contact: Contact, desk: Option<(String, String)>) -> AnyView {
    let mut links: Vec<AnyView> = Vec::new();
    let mut add = |href: String, mark: Icon, words: String| {
        let class = if links.is_empty() {
            "wb-button wb-button--primary wb-button--large wb-button--wide"
        } else {
            "wb-button wb-button--wide"
        };
        links.push(
            view! {
                <li>
                    <a class=class href=href rel="noreferrer">
                        {icon(mark, "wb-icon")}
                        {words}
                    </a>
                </li>
            }
            .into_any(),
        );
    };
    if let Some(phone) = &contact.phone {
        add(format!("tel:{}", phone.as_str()), Icon::Phone, t.contact_call(&phone.to_string()));
    }
    if let Some(phone) = &contact.whatsapp {
        add(
            format!("https://wa.me/{}", phone.digits()),
            Icon::Chat,
            t.contact_whatsapp(&phone.to_string()),
        );
    }
    if let Some(mail) = &contact.mail {
        add(format!("mailto:{}", mail.as_str()), Icon::Mail, mail.to_string());
    }
    if let Some(site) = &contact.site {
        let words = site.as_str().trim_start_matches("https://").to_owned();
        add(site.to_string(), Icon::Site, words);
    }
    if let (true, Some((name, number))) = (contact.desk, desk) {
        add(format!("tel:{number}"), Icon::Phone, t.contact_desk(&name));
    }
    let ask_for = contact.name.map(|name| t.contact_ask_for(name.as_str()));
    view! {
        <p>{ask_for.unwrap_or_else(|| t.contact_say().to_owned())}</p>
        <ul class="wb-stack wb-stack--sm wb-list-plain wb-print-links">{links}</ul>
        <p class="wb-subtle wb-small">{t.contact_safety()}</p>
    }
    .into_any()
}

/// Printing needs script, so the button appears with it.
#[component]
pub fn PrintButton(t: T, alive: bool) -> impl IntoView {
    let live = super::live(alive);
    move || {
        live.get().then(|| {
            view! {
                <button
                    class="wb-button wb-button--subtle"
                    type="button"
                    on:click=|_| share::print()
                >
                    {icon(Icon::Print, "wb-icon")}
                    {t.listing_print()}
                </button>
            }
        })
    }
}
