//! Handing an address to somebody else: the system's own sheet, or the clipboard.

use leptos::wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    // web-sys hides these behind an unstable flag.
    #[wasm_bindgen(js_namespace = navigator, js_name = share, catch)]
    fn share_sheet(data: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["navigator", "clipboard"], js_name = writeText, catch)]
    fn write_text(text: &str) -> Result<JsValue, JsValue>;
}

/// Whether the system has a sheet to share with.
pub fn can_share() -> bool {
    web_sys::window().is_some_and(|window| {
        js_sys::Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false)
    })
}

/// Opens the system's sheet. A visitor who closes it has not failed.
pub fn share(title: &str, address: &str) {
    let data = js_sys::Object::new();
    let set = |name: &str, value: &str| {
        // Setting a property of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&data, &name.into(), &value.into());
    };
    set("title", title);
    set("url", address);
    quietly(share_sheet(&data));
}

/// Puts a text on the clipboard.
pub fn copy(text: &str) {
    quietly(write_text(text));
}

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Waits for a promise whose refusal changes nothing, so that it is not reported as an error.
fn quietly(promise: Result<JsValue, JsValue>) {
    let promise = promise
        .ok()
        .and_then(|value| value.dyn_into::<js_sys::Promise>().ok());
    if let Some(promise) = promise {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
        });
    }
}
