//! The regions of the form's page that change while one types, the same on both sides.

use crate::parts::field::label;
use crate::parts::{Markup, card, none, reach};
use crate::site::T;
use crate::view::preview::{Tables, preview};
use crate::view::reach::reach_view;
use board::day::Day;
use board::draft::{Draft, FieldProblem};
use board::listing::Kind;
use board::set::Flag;
use maud::html;

/// The id of the summary of problems, which takes the focus.
pub const SUMMARY: &str = "fouten-lijst";

/// What is wrong, each with a link to its field; nothing where nothing is.
pub fn summary(t: T, kind: Kind, problems: &[FieldProblem]) -> Markup {
    html! {
        @if !problems.is_empty() {
            section.wb-alert.wb-alert--error id=(SUMMARY) role="alert" tabindex="-1" autofocus
                aria-labelledby="fouten" {
                h2.wb-alert__title id="fouten" { (t.post_problems(problems.len() as u32)) }
                ul.wb-alert__content {
                    @for found in problems { li { (problem(t, kind, found)) } }
                }
            }
        }
    }
}

fn problem(t: T, kind: Kind, found: &FieldProblem) -> Markup {
    let words = found.problem.explain(t);
    let question = label(t, kind, found.field);
    html! {
        @if found.field.is_hidden() {
            (words)
        } @else {
            a href={ "#" (found.field.slug()) } {
                (question) @if !question.ends_with('?') { ":" } " " (words)
            }
        }
    }
}

/// What is worth pointing out about the pay.
pub fn hints(t: T, draft: &Draft, today: Day) -> Markup {
    html! {
        @for (_, hint) in draft.hints(today) {
            p.wb-alert.wb-alert--warning { (hint.explain(t)) }
        }
    }
}

/// The card as it will be seen.
pub fn preview_card(t: T, draft: &Draft, tables: Tables) -> Markup {
    html! {
        @if let Some(view) = preview(t, draft, tables) { (card(t, &view, 3, none())) }
    }
}

/// Who fits, as far as that can be said.
pub fn who_fits(t: T, draft: &Draft, tables: Tables) -> Markup {
    html! {
        @if let Some(view) = reach_view(t, draft, tables) { (reach(t, &view)) }
    }
}
