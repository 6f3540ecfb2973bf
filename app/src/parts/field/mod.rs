//! A field of the form that makes a listing: its question, hint and problem, all from the
//! [`Field`] itself. Everywhere the same, with and without script.
//!
//! Each field has a place for what is wrong with it, hidden while nothing is, so that the phone
//! only fills it in.

#![cfg(any(feature = "ssr", feature = "employer"))]

#[cfg(feature = "ssr")]
mod control;
#[cfg(feature = "ssr")]
mod draw;
mod words;

#[cfg(feature = "ssr")]
pub use draw::{field, is_needed, labelled};
pub use words::label;

use super::Markup;
use crate::site::T;
use board::draft::{Field, FieldProblem};
use board::listing::Kind;
use board::set::Flag;
use maud::html;
use words::hint;

/// The form that a field stands in.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    /// The texts.
    pub t: T,
    /// What kind of listing it makes.
    pub kind: Kind,
    /// What is wrong now.
    pub problems: &'a [FieldProblem],
}

impl Form<'_> {
    /// What to say at a field.
    fn problem(self, field: Field) -> Option<&'static str> {
        let known = self.problems.iter().find(|known| known.field == field)?;
        Some(known.problem.explain(self.t))
    }

    /// The ids of the hint and the problem of a field, separated by a space.
    pub fn described_by(self, field: Field) -> String {
        let id = field.slug();
        match hint(self.t, self.kind, field) {
            Some(_) => format!("{id}-hint {id}-error"),
            None => format!("{id}-error"),
        }
    }

    /// Whether something is wrong with a field.
    pub fn is_wrong(self, field: Field) -> bool {
        self.problem(field).is_some()
    }
}

/// How choices stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Under each other.
    List,
    /// In a row that wraps.
    #[cfg(feature = "ssr")]
    Inline,
    /// In columns.
    #[cfg(feature = "ssr")]
    Tiles,
}

impl Layout {
    const fn class(self) -> &'static str {
        match self {
            Self::List => "wb-choices",
            #[cfg(feature = "ssr")]
            Self::Inline => "wb-choices wb-choices--inline",
            #[cfg(feature = "ssr")]
            Self::Tiles => "wb-choices wb-choices--tiles",
        }
    }
}

/// A box to tick: its value, what it is called, and whether it is ticked.
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// A question with several boxes to tick.
pub fn group(
    form: Form,
    field: Field,
    optional: bool,
    layout: Layout,
    choices: &[Choice],
) -> Markup {
    html! {
        fieldset.wb-form-field.wb-form-field--invalid[form.is_wrong(field)]
            id=(field.slug()) tabindex="-1" aria-describedby=(form.described_by(field)) {
            legend.wb-form-field__label { (question(form, field, optional)) }
            (remarks(form, field))
            div class=(layout.class()) {
                @for choice in choices {
                    label.wb-choice {
                        input.wb-choice__input type="checkbox" name=(field.slug())
                            value=(choice.value) checked[choice.ticked];
                        span { (choice.label) }
                    }
                }
            }
        }
    }
}

fn question(form: Form, field: Field, optional: bool) -> Markup {
    html! {
        (label(form.t, form.kind, field))
        @if optional {
            span.wb-form-field__optional { " " (form.t.post_optional()) }
        }
    }
}

fn remarks(form: Form, field: Field) -> Markup {
    let id = field.slug();
    let problem = form.problem(field);
    html! {
        @if let Some(hint) = hint(form.t, form.kind, field) {
            p.wb-form-field__description id={ (id) "-hint" } { (hint) }
        }
        p.wb-form-field__error id={ (id) "-error" } hidden[problem.is_none()] {
            (problem.unwrap_or_default())
        }
    }
}
