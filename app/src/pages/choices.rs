//! Choices of a jobseeker's forms: boxes to tick, one of several, and the groups they stand in.

use crate::site::T;
use leptos::prelude::*;

/// A group of choices that may be left open, under its question.
pub fn optional_group(
    t: T,
    id: &'static str,
    legend: &'static str,
    class: &'static str,
    items: Vec<AnyView>,
) -> AnyView {
    let legend = view! { {legend} " " {optional(t)} };
    group(id, legend.into_any(), class, items)
}

/// A group of choices under its question.
pub fn group(
    id: &'static str,
    legend: AnyView,
    class: &'static str,
    items: Vec<AnyView>,
) -> AnyView {
    view! {
        <fieldset class="wb-form-field" id=id>
            <legend class="wb-form-field__label">{legend}</legend>
            <div class=class>{items}</div>
        </fieldset>
    }
    .into_any()
}

/// Says that an answer is not needed.
pub fn optional(t: T) -> AnyView {
    view! { <span class="wb-form-field__optional">{t.not_required()}</span> }.into_any()
}

/// A box to tick.
pub fn check(name: &'static str, value: &str, label: &str, checked: bool) -> AnyView {
    choice(
        "checkbox",
        name,
        value.to_owned(),
        label.to_owned(),
        checked,
    )
}

/// One of several.
pub fn radio(name: &'static str, value: String, label: String, checked: bool) -> AnyView {
    choice("radio", name, value, label, checked)
}

/// A value that the form sends along unseen.
pub fn hidden(name: impl Into<String>, value: impl Into<String>) -> AnyView {
    let (name, value): (String, String) = (name.into(), value.into());
    view! { <input type="hidden" name=name value=value /> }.into_any()
}

/// The options of a list to choose from: value, words, and whether it is chosen.
pub fn options(
    all: impl IntoIterator<Item = (impl Into<String>, impl Into<String>, bool)>,
) -> Vec<AnyView> {
    all.into_iter()
        .map(|(value, words, chosen)| {
            let (value, words): (String, String) = (value.into(), words.into());
            view! {
                <option value=value selected=chosen>
                    {words}
                </option>
            }
            .into_any()
        })
        .collect()
}

fn choice(
    kind: &'static str,
    name: &'static str,
    value: String,
    label: String,
    checked: bool,
) -> AnyView {
    view! {
        <label class="wb-choice">
            <input class="wb-choice__input" type=kind name=name value=value checked=checked />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
