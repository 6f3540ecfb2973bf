//! Regions of the page: their HTML, and what happens in them.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget};

/// The element with this id.
pub fn by_id(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// Sets the contents of an element. The HTML comes from this crate's own templates, which
/// escape everything that people wrote.
pub fn set(id: &str, html: &str) {
    if let Some(element) = by_id(id) {
        element.set_inner_html(html);
    }
}

/// Lets a link lead elsewhere.
pub fn point(id: &str, href: &str) {
    if let Some(link) = by_id(id) {
        // The name of an attribute that exists is never refused.
        let _ = link.set_attribute("href", href);
    }
}

/// Shows or hides an element.
pub fn hide(id: &str, hidden: bool) {
    if let Some(element) = by_id(id) {
        // The name of an attribute that exists is never refused.
        let _ = element.toggle_attribute_with_force("hidden", hidden);
    }
}

/// Calls back for every event of a kind in an element, for as long as the page lives.
pub fn on(id: &str, kind: &'static str, call: impl Fn(&Event) + 'static) {
    if let Some(element) = by_id(id) {
        listen(&element, kind, call);
    }
}

/// Calls back for every event of a kind on the page, for as long as it lives.
pub fn on_page(kind: &'static str, call: impl Fn(&Event) + 'static) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        listen(&document, kind, call);
    }
}

/// Calls back for every event of a kind at a target, for as long as the page lives.
pub fn listen(target: &EventTarget, kind: &'static str, call: impl Fn(&Event) + 'static) {
    listen_boxed(target, kind, Box::new(call));
}

fn listen_boxed(target: &EventTarget, kind: &'static str, call: Box<dyn Fn(&Event)>) {
    // Not passive: some of what is listened for takes the place of what the browser would do.
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, kind, options, move |event| call(event)).forget();
}

/// The element at or above the one where an event happened that a selector names.
pub fn closest(event: &Event, selector: &str) -> Option<Element> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element.closest(selector).ok()?
}
