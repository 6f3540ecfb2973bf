//! What stands above the form when something is to be said about all of it.

use super::question;
use crate::phone::storage;
use crate::site::T;
use board::draft::FieldProblem;
use board::listing::Kind;
use board::set::Flag;
use leptos::prelude::*;

/// The id of the summary of problems, which takes the focus.
pub const SUMMARY: &str = "fouten-lijst";

/// What is wrong, each with a link to its field; nothing where nothing is.
pub fn summary(t: T, kind: Kind, problems: &[FieldProblem]) -> Option<AnyView> {
    if problems.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = problems
        .iter()
        .map(|found| {
            let words = found.problem.explain(t);
            if found.field.is_hidden() {
                return view! { <li>{words}</li> }.into_any();
            }
            let question = question(t, kind, found.field);
            let mark = if question.ends_with('?') { "" } else { ":" };
            let words = format!("{question}{mark} {words}");
            view! {
                <li>
                    <a href=format!("#{}", found.field.slug())>{words}</a>
                </li>
            }
            .into_any()
        })
        .collect();
    Some(
        view! {
            <section
                class="wb-alert wb-alert--error"
                id=SUMMARY
                role="alert"
                tabindex="-1"
                autofocus
                aria-labelledby="fouten"
            >
                <h2 class="wb-alert__title" id="fouten">
                    {t.post_problems(problems.len() as u32)}
                </h2>
                <ul class="wb-alert__content">{items}</ul>
            </section>
        }
        .into_any(),
    )
}

/// Storing failed; everything is still there.
pub fn failed(t: T) -> AnyView {
    view! {
        <section
            class="wb-alert wb-alert--error"
            role="alert"
            tabindex="-1"
            autofocus
            aria-labelledby="mislukt"
        >
            <h2 class="wb-alert__title" id="mislukt">{t.post_failed_title()}</h2>
            <p class="wb-alert__content">{t.post_failed()}</p>
        </section>
    }
    .into_any()
}

/// What was filled in before is back. Starting over asks the Worker for a fresh form, as
/// only that has a new key.
pub fn restored(t: T, kind: Kind, address: String) -> AnyView {
    let fresh = if kind == Kind::Assignment {
        format!("{address}?kind={}", kind.slug())
    } else {
        address
    };
    view! {
        <section class="wb-alert" role="status" aria-labelledby="terug">
            <h2 class="wb-alert__title" id="terug">{t.post_restored_title()}</h2>
            <div class="wb-alert__content wb-stack wb-stack--sm">
                <p>{t.post_restored()}</p>
                <p>
                    <a
                        class="wb-button"
                        href=fresh
                        on:click=move |_| storage::clear_draft(kind.slug())
                    >
                        {t.post_start_over()}
                    </a>
                </p>
            </div>
        </section>
    }
    .into_any()
}
