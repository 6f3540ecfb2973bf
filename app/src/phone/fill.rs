//! Puts a draft back into the fields of a form.

use board::draft::{Draft, Field};
use board::set::Flag;
use wasm_bindgen::JsValue;
use web_sys::HtmlFormElement;

/// Sets every field of the form to what the draft has for it.
pub fn fill(form: &HtmlFormElement, draft: &Draft) {
    let mut at = 0;
    while let Some(control) = form.get_with_index(at) {
        at += 1;
        let Some(field) = control
            .get_attribute("name")
            .and_then(|name| Field::from_slug(&name))
        else {
            continue;
        };
        // A box has its own value in its attribute; a text, a choice and an area take one.
        let (property, value) = if control.get_attribute("type").as_deref() == Some("checkbox") {
            let own = control.get_attribute("value").unwrap_or_default();
            ("checked", JsValue::from_bool(draft.has(field, &own)))
        } else {
            ("value", JsValue::from_str(draft.get(field)))
        };
        // Setting a property of a form control cannot fail.
        let _ = js_sys::Reflect::set(&control, &property.into(), &value);
    }
}
