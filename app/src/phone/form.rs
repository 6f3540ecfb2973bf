//! Forms, read as the browser would send them.

use crate::urlencoded::{self, Pairs};
use leptos::ev::Event;
use leptos::wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, FormData, HtmlFormElement};

#[wasm_bindgen]
extern "C" {
    // The binding of web-sys has no constructor that takes a form's data.
    type URLSearchParams;
    #[wasm_bindgen(constructor)]
    fn new(data: &FormData) -> URLSearchParams;
    #[wasm_bindgen(method, js_name = toString)]
    fn to_text(this: &URLSearchParams) -> String;
}

/// The contents of a form, as a query.
pub fn text(form: &HtmlFormElement) -> String {
    FormData::new_with_form(form)
        .map(|data| URLSearchParams::new(&data).to_text())
        .unwrap_or_default()
}

/// The pairs of a form.
pub fn pairs(form: &HtmlFormElement) -> Pairs {
    urlencoded::pairs(&text(form))
}

/// The pairs of the form with this id, or of the one around the event's target, when the
/// event comes from a field.
pub fn pairs_around(event: &Event, id: &str) -> Option<Pairs> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let form = by_id(id).or_else(|| around(&target, id))?;
    Some(pairs(&form))
}

/// The form with this id.
pub fn by_id(id: &str) -> Option<HtmlFormElement> {
    web_sys::window()?
        .document()?
        .get_element_by_id(id)?
        .dyn_into()
        .ok()
}

// In a shadow root the document does not know the id.
fn around(target: &Element, id: &str) -> Option<HtmlFormElement> {
    let root = target.get_root_node();
    let root = root.dyn_ref::<web_sys::ShadowRoot>()?;
    root.get_element_by_id(id)?.dyn_into().ok()
}

/// Sends a form, as if its button had been pressed, without checking it again.
pub fn send(form: &HtmlFormElement) {
    // Fails only for a form that is not on the page.
    let _ = form.submit();
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        // Fails only for an element that cannot take it.
        let _ = element.focus();
    }
}

/// Whether a key was pressed in a field for text, where Enter would send the form.
pub fn is_field(event: &leptos::ev::KeyboardEvent) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok())
        .is_some()
}
