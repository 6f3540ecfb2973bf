//! The fields of a form and the regions around them, as the Worker drew them: marked, unfolded
//! and filled with what the phone draws.

use super::region;
use crate::site::T;
use board::draft::{Field, FieldProblem};
use board::set::Flag;
use leptos::wasm_bindgen::JsCast;
use maud::Markup;
use web_sys::{Element, HtmlFormElement, HtmlInputElement};

/// Marks the fields that something is wrong with, and unfolds what they stand in; takes the
/// marks of all others away.
pub fn mark(t: T, problems: &[FieldProblem]) {
    for field in Field::ALL.iter().copied() {
        let problem = problems.iter().find(|found| found.field == field);
        let words = problem.map(|found| found.problem.explain(t));
        // Nobody sees a hidden field, so it has no place for its problem.
        if let Some(place) = region::by_id(&format!("{}-error", field.slug())) {
            say(&place, field.slug(), words);
        }
    }
}

fn say(place: &Element, id: &str, words: Option<&str>) {
    place.set_text_content(words);
    let _ = place.toggle_attribute_with_force("hidden", words.is_none());
    if let Some(around) = place.parent_element() {
        around.set_class_name(match words {
            Some(_) => "wb-form-field wb-form-field--invalid",
            None => "wb-form-field",
        });
    }
    if let Some(control) = region::by_id(id) {
        // The name of an attribute that exists is never refused.
        let _ = match words {
            Some(_) => control.set_attribute("aria-invalid", "true"),
            None => control.remove_attribute("aria-invalid"),
        };
    }
    if words.is_some() {
        unfold(id);
    }
}

/// Whether a field is marked.
pub fn is_marked(id: &str) -> bool {
    region::by_id(id).is_some_and(|field| field.has_attribute("aria-invalid"))
}

/// Unfolds everything that the element with this id stands in.
pub fn unfold(id: &str) {
    let Some(element) = region::by_id(id) else {
        return;
    };
    while let Ok(Some(folded)) = element.closest("details:not([open])") {
        if folded.set_attribute("open", "").is_err() {
            return;
        }
    }
}

/// Sets what a field of one line has.
pub fn set(id: &str, value: &str) {
    let field = region::by_id(id).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field {
        field.set_value(value);
    }
}

/// Sets the contents of a region, and gives whether that changed anything. What is the same
/// stays, so that it is not read out again and keeps the focus.
pub fn update(id: &str, contents: Markup) -> bool {
    let Some(element) = region::by_id(id) else {
        return false;
    };
    let html = contents.into_string();
    // As the browser writes it.
    let written = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.create_element("template").ok())
        .map(|template| {
            template.set_inner_html(&html);
            template.inner_html()
        });
    if written.is_some_and(|written| written == element.inner_html()) {
        return false;
    }
    element.set_inner_html(&html);
    true
}

/// Puts the contents of a template in its place: what only makes sense with script.
pub fn unpack(id: &str) {
    if let Some(template) = region::by_id(id) {
        template.set_outer_html(&template.inner_html());
    }
}

/// Says on the button of a form that it is being sent.
pub fn busy(form: &HtmlFormElement, words: &str) {
    if let Ok(Some(button)) = form.query_selector("[type=submit]") {
        button.set_text_content(Some(words));
        let _ = button.set_attribute("aria-busy", "true");
    }
}
