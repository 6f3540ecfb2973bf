//! Forms, read as the browser would send them.

use crate::urlencoded::{self, Pairs};
use leptos::wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{FormData, HtmlFormElement};

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

/// The form with this id.
pub fn by_id(id: &str) -> Option<HtmlFormElement> {
    web_sys::window()?
        .document()?
        .get_element_by_id(id)?
        .dyn_into()
        .ok()
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

/// What a field with this id has now.
pub fn value(id: &str) -> Option<String> {
    let field = web_sys::window()?.document()?.get_element_by_id(id)?;
    Some(field.dyn_into::<web_sys::HtmlInputElement>().ok()?.value())
}

/// Sets the controls of a form. `wanted` gives what all those of a name are to have together;
/// none leaves them as they are. A box is ticked when its own value is among it, any other
/// control takes the first.
pub fn show<'a>(form: &HtmlFormElement, wanted: impl Fn(&str) -> Option<Vec<&'a str>>) {
    let mut at = 0;
    while let Some(control) = form.get_with_index(at) {
        at += 1;
        let attribute = |name| control.get_attribute(name).unwrap_or_default();
        let Some(values) = wanted(&attribute("name")) else {
            continue;
        };
        let (property, value) = if attribute("type") == "checkbox" {
            let own = attribute("value");
            ("checked", JsValue::from_bool(values.contains(&&*own)))
        } else {
            let first = values.first().copied();
            ("value", JsValue::from_str(first.unwrap_or_default()))
        };
        // Setting a property of a form control cannot fail.
        let _ = js_sys::Reflect::set(&control, &property.into(), &value);
    }
}
