//! The form that makes or changes a listing, whole, with the card that it makes beside it.

use super::questions::Questions;
use crate::Action;
use crate::islands::post::regions::{preview_card, summary, who_fits};
use crate::islands::post::{FORM, PREVIEW, PROBLEMS, REACH, RESTORED};
use crate::parts::Markup;
use crate::parts::field::Form;
use crate::site::T;
use crate::view::preview::Tables;
use board::draft::{Draft, Field};
use board::listing::Kind;
use board::set::Flag;
use leptos::prelude::*;
use maud::html;

/// What the form is drawn from.
pub struct Sheet<'a> {
    /// The texts.
    pub t: T,
    /// What it is checked against.
    pub tables: Tables,
    /// What is filled in, kind, key and language included.
    pub draft: Draft,
    /// Whether to say what is wrong with it.
    pub checked: bool,
    /// Whether storing it just failed.
    pub failed: bool,
    /// Days until a listing sleeps.
    pub sleeps_after: u16,
    /// The listing that the form changes; none where it makes one.
    pub change: Option<Change<'a>>,
}

/// The listing that a form changes.
pub struct Change<'a> {
    /// Where its page is.
    pub address: &'a str,
    /// The event that the change will be.
    pub event: &'a str,
}

/// The form.
pub fn form(sheet: Sheet<'_>) -> AnyView {
    let Sheet {
        t, tables, change, ..
    } = sheet;
    let first = &tables.as_shown(sheet.draft, change.is_some());
    let kind = Kind::from_slug(first.get(Field::Kind)).unwrap_or(Kind::Vacancy);
    let problems = &match tables.check(first) {
        Err(problems) if sheet.checked => problems,
        _ => Vec::new(),
    };
    let form = Form { t, kind, problems };
    let questions = Questions {
        form,
        first,
        tables,
    };
    let address = change
        .as_ref()
        .map_or_else(|| address(t, kind), |change| change.address.to_owned());
    let send = if change.is_some() {
        t.post_submit_change()
    } else {
        t.post_submit()
    };
    let html = html! {
        form.wb-form.wb-text id=(FORM) method="post" action=(address) novalidate {
            @if sheet.failed { (failed(t)) }
            div id=(PROBLEMS) hidden[problems.is_empty()] { (summary(t, kind, problems)) }
            template id=(RESTORED) { (restored(t, kind, &address)) }
            (hidden(first, change.as_ref()))
            (questions.short())
            (questions.more())
            div.wb-stack.wb-stack--sm {
                button.wb-button.wb-button--primary.wb-button--large type="submit" { (send) }
                p.wb-subtle.wb-small { (t.post_sleeps(sheet.sleeps_after.into())) }
            }
        }
        aside.wb-columns__sticky.wb-stack.wb-stack--sm aria-labelledby="zo" {
            h2 id="zo" { (t.post_preview()) }
            div id=(PREVIEW) { (preview_card(t, first, tables)) }
            div id=(REACH) { (who_fits(t, first, tables)) }
            @if change.is_none() { p.wb-subtle.wb-small { (t.post_kept()) } }
        }
    };
    view! { <div class="wb-columns" inner_html=html.into_string()></div> }.into_any()
}

/// What the form sends along unseen.
fn hidden(first: &Draft, change: Option<&Change>) -> Markup {
    html! {
        @for field in Field::ALL.iter().filter(|field| field.is_hidden()) {
            input type="hidden" name=(field.slug()) value=(first.get(*field));
        }
        @if let Some(change) = change {
            input type="hidden" name="event" value=(change.event);
            input type="hidden" name="action" value=(Action::Revise.slug());
        }
    }
}

/// Where a new listing is sent, which is also where its form is asked for.
fn address(t: T, kind: Kind) -> String {
    match kind {
        Kind::Surplus => format!("/{}/uitlenen", t.lang()),
        _ => format!("/{}/plaatsen", t.lang()),
    }
}

/// Storing failed; everything is still there.
fn failed(t: T) -> Markup {
    html! {
        section.wb-alert.wb-alert--error role="alert" tabindex="-1" autofocus
            aria-labelledby="mislukt" {
            h2.wb-alert__title id="mislukt" { (t.post_failed_title()) }
            p.wb-alert__content { (t.post_failed()) }
        }
    }
}

/// What was filled in before is back. Starting over asks the Worker for a fresh form, as
/// only that has a new key.
fn restored(t: T, kind: Kind, address: &str) -> Markup {
    html! {
        section.wb-alert role="status" aria-labelledby="terug" {
            h2.wb-alert__title id="terug" { (t.post_restored_title()) }
            div.wb-alert__content.wb-stack.wb-stack--sm {
                p { (t.post_restored()) }
                p {
                    a.wb-button data-start-over href={
                        (address)
                        @if kind == Kind::Assignment { "?kind=" (kind.slug()) }
                    } { (t.post_start_over()) }
                }
            }
        }
    }
}
