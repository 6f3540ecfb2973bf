//! The address of the page: read, pushed, returned to.

use super::region;
use crate::urlencoded::{self, Pairs};
use gloo::events::EventListener;
use leptos::wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::{Element, Event, MouseEvent};

/// The query of this page's address, without its question mark.
pub fn query() -> String {
    web_sys::window()
        .and_then(|window| window.location().search().ok())
        .map(|search| search.trim_start_matches('?').to_owned())
        .unwrap_or_default()
}

/// The fragment of this page's address, without its `#`.
pub fn fragment() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .map(|hash| hash.trim_start_matches('#').to_owned())
        .unwrap_or_default()
}

/// Adds the same page with another query to the history.
pub fn push(query: &str) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else {
        return;
    };
    let address = format!("?{query}");
    // Browsers refuse this only when it is called very often; the page itself is right then.
    let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
    carry(query);
}

/// Lets the links outside the island that carry the question along follow it.
pub fn carry(query: &str) {
    let links = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector_all("a[data-query]").ok());
    let Some(links) = links else { return };
    let mut at = 0;
    while let Some(link) = links.item(at) {
        at += 1;
        let Ok(link) = link.dyn_into::<Element>() else {
            continue;
        };
        let href = link.get_attribute("href").unwrap_or_default();
        let path = href.split('?').next().unwrap_or_default();
        let mark = if query.is_empty() { "" } else { "?" };
        // The name of an attribute that exists is never refused.
        let _ = link.set_attribute("href", &format!("{path}{mark}{query}"));
    }
}

/// Calls back with the query when the visitor goes back or forward within this page.
pub fn on_return(call: impl Fn(Pairs) + 'static) {
    if let Some(window) = web_sys::window() {
        EventListener::new(&window, "popstate", move |_| {
            let query = query();
            carry(&query);
            call(urlencoded::pairs(&query));
        })
        .forget();
    }
}

/// The query of a clicked link that leads to this same page; none for any other click.
pub fn same_page_link(event: &Event) -> Option<Pairs> {
    let click = event.dyn_ref::<MouseEvent>()?;
    if click.ctrl_key() || click.meta_key() || click.shift_key() || click.button() != 0 {
        return None;
    }
    let href = region::closest(event, "a[href]")?.get_attribute("href")?;
    let path = web_sys::window()?.location().pathname().ok()?;
    let address = href.split('#').next().unwrap_or_default();
    let (link, query) = address.split_once('?').unwrap_or((address, ""));
    (link == path).then(|| urlencoded::pairs(query))
}
