//! The form that makes a listing, and the one that changes it.
//!
//! The fields keep what is typed themselves; the phone reads the whole form at every change,
//! as the browser would send it. So what was typed before the phone took over stays, and the
//! form is sent in the same way with and without script.

mod fields;
mod notices;
mod skills;

use crate::Action;
use crate::parts::field::Form;
use crate::parts::{Card, field};
use crate::phone::{fill, form, storage};
use crate::site::T;
use crate::view::preview::{Tables, is_untouched, preview};
use board::draft::{Draft, Field};
use board::listing::Kind;
use board::set::Flag;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The id of the form.
const FORM: &str = "oproep";

/// What a form starts from, the same on the Worker and on the phone.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PostData {
    /// What is filled in, kind, key and language included: as it came from a form, or as
    /// [`Draft::of`] gives it.
    pub draft: Vec<(String, String)>,
    /// Whether to say what is wrong with it.
    pub checked: bool,
    /// Whether storing it just failed.
    pub failed: bool,
    /// Days until a listing sleeps.
    pub sleeps_after: u16,
    /// The listing that the form changes; none where it makes one.
    pub change: Option<Change>,
}

/// The listing that a form changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Which listing.
    pub id: String,
    /// The event that the change will be.
    pub event: String,
}

/// The form, with the card that it makes beside it.
#[component]
pub fn Post(
    /// The texts.
    t: T,
    /// What the form starts from.
    data: PostData,
    /// What it is checked against.
    tables: Tables,
    /// Whether the phone took over.
    alive: bool,
) -> impl IntoView {
    let changing = data.change.is_some();
    let first = tables.as_shown(Draft::from_pairs(data.draft), changing);
    let kind = Kind::from_slug(first.get(Field::Kind)).unwrap_or(Kind::Vacancy);
    let wrong = match tables.check(&first) {
        Err(problems) if data.checked => problems,
        _ => Vec::new(),
    };
    let problems = RwSignal::new(wrong);
    // Problems are first said after the first try, and then as soon as they change.
    let tried = RwSignal::new(data.checked);
    let busy = RwSignal::new(false);
    let restored = RwSignal::new(false);
    let start = RwSignal::new(first.clone());
    let draft = RwSignal::new(first.clone());
    // The phone shows this value at once, so it must be what was typed before it took over.
    let typed = alive.then(|| form::by_id(FORM)).flatten();
    let typed = typed.map(|form| Draft::from_pairs(form::pairs(&form)));
    let work = RwSignal::new(typed.as_ref().unwrap_or(&first).get(Field::Work).to_owned());
    let lang = t.lang();

    let keep = move || {
        if !changing {
            let pairs = draft.with_untracked(|draft| {
                draft
                    .pairs()
                    .map(|(name, value)| (name.to_owned(), value.to_owned()))
                    .collect()
            });
            storage::save_draft(kind.slug(), &pairs);
        }
    };
    let read = move || {
        if let (true, Some(form)) = (alive, form::by_id(FORM)) {
            draft.set(Draft::from_pairs(form::pairs(&form)));
        }
    };
    let check_again = move || {
        if alive && tried.get_untracked() {
            let now = draft
                .with_untracked(|draft| tables.check(draft))
                .err()
                .unwrap_or_default();
            if problems.with_untracked(|before| *before != now) {
                problems.set(now);
            }
        }
    };
    // The field shows a chosen occupation a moment later, so it cannot be read yet.
    let chosen = Callback::new(move |()| {
        draft.update(|draft| draft.set(Field::Work, work.get_untracked()));
        keep();
        check_again();
    });
    let submit = move |event: SubmitEvent| {
        if !alive {
            return;
        }
        read();
        tried.set(true);
        check_again();
        if problems.with_untracked(Vec::is_empty) {
            busy.set(true);
        } else {
            event.prevent_default();
            request_animation_frame(|| form::focus(notices::SUMMARY));
        }
    };
    Effect::new(move || {
        let Some(form) = form::by_id(FORM).filter(|_| alive) else {
            return;
        };
        let typed = Draft::from_pairs(form::pairs(&form));
        let kept = (!changing && is_untouched(&typed))
            .then(|| storage::load_draft(kind.slug()))
            .flatten()
            .map(Draft::from_pairs)
            .filter(|kept| !is_untouched(kept));
        let Some(mut kept) = kept else {
            work.set(typed.get(Field::Work).to_owned());
            draft.set(typed);
            return;
        };
        kept.set(Field::Kind, kind.slug());
        kept.set(Field::Lang, lang.to_string());
        work.set(kept.get(Field::Work).to_owned());
        fill::fill(&form, &kept);
        start.set(kept.clone());
        draft.set(kept);
        restored.set(true);
    });

    let form = Form { t, kind, problems };
    let address = form_address(t, kind, data.change.as_ref());
    let hidden = hidden(&first, data.change);
    let taxonomy = alive.then_some(tables.world.taxonomy);
    let ask = fields::Ask {
        form,
        start,
        draft,
        work,
        tables,
        taxonomy,
        chosen,
    };
    let shown = Memo::new(move |_| draft.with(|draft| preview(t, draft, tables)));
    let card = move || {
        let card = shown.get();
        card.map(|card| view! { <Card t card level=3 actions=None /> }.into_any())
    };
    let again = address.clone();
    let restored = move || {
        restored
            .get()
            .then(|| notices::restored(t, kind, again.clone()))
    };
    let words = move || {
        if busy.get() {
            t.post_busy()
        } else if changing {
            t.post_submit_change()
        } else {
            t.post_submit()
        }
    };
    let send = view! {
        <div class="wb-stack wb-stack--sm">
            <button
                class="wb-button wb-button--primary wb-button--large"
                type="submit"
                aria-busy=move || busy.get().then_some("true")
            >
                {words}
            </button>
            <p class="wb-subtle wb-small">{t.post_sleeps(data.sleeps_after.into())}</p>
        </div>
    };
    let contents: Vec<AnyView> = vec![
        data.failed.then(|| notices::failed(t)).into_any(),
        (move || problems.with(|all| notices::summary(t, kind, all))).into_any(),
        restored.into_any(),
        hidden.into_any(),
        ask.short(&first).into_any(),
        ask.more(&first),
        send.into_any(),
    ];
    let kept =
        (!changing).then(|| view! { <p class="wb-subtle wb-small">{t.post_kept()}</p> }.into_any());
    let aside = view! {
        <aside class="wb-columns__sticky wb-stack wb-stack--sm" aria-labelledby="zo">
            <h2 id="zo">{t.post_preview()}</h2>
            {card}
            {kept}
        </aside>
    };
    view! {
        <div class="wb-columns">
            <form
                class="wb-form wb-text"
                id=FORM
                method="post"
                action=address
                novalidate=true
                on:submit=submit
                on:input=move |_| {
                    read();
                    if alive {
                        keep();
                    }
                }
                on:change=move |_| check_again()
            >
                {contents}
            </form>
            {aside.into_any()}
        </div>
    }
}

/// What the form sends along unseen.
fn hidden(first: &Draft, change: Option<Change>) -> Vec<AnyView> {
    let own = Field::ALL.iter().filter(|field| field.is_hidden());
    let own = own.map(|field| (field.slug(), first.get(*field).to_owned()));
    let change = change.into_iter().flat_map(|change| {
        [
            ("event", change.event),
            ("action", Action::Revise.slug().to_owned()),
        ]
    });
    own.chain(change)
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> }.into_any())
        .collect()
}

/// Where a form is sent, which for a new listing is also where it is asked for.
fn form_address(t: T, kind: Kind, change: Option<&Change>) -> String {
    match (change, kind) {
        (Some(change), _) => format!("/{}/beheer/{}", t.lang(), change.id),
        (None, Kind::Surplus) => format!("/{}/uitlenen", t.lang()),
        (None, _) => format!("/{}/plaatsen", t.lang()),
    }
}

/// The question of a field, for the summary of problems.
fn question(t: T, kind: Kind, at: Field) -> &'static str {
    field::label(t, kind, at)
}
