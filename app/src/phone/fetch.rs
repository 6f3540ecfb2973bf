//! Files from the board's own address.

use leptos::wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Request, RequestInit, Response};

/// The bytes at an address; none when it cannot be had.
pub async fn bytes(address: &str) -> Option<Vec<u8>> {
    let response = ask(address, "GET").await?;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The text that answers a POST without contents, and its status.
pub async fn post(address: &str) -> Option<(u16, String)> {
    let init = RequestInit::new();
    init.set_method("POST");
    let response = send(&Request::new_with_str_and_init(address, &init).ok()?).await?;
    let text: JsValue = JsFuture::from(response.text().ok()?).await.ok()?;
    Some((response.status(), text.as_string()?))
}

async fn ask(address: &str, method: &str) -> Option<Response> {
    let init = RequestInit::new();
    init.set_method(method);
    let response = send(&Request::new_with_str_and_init(address, &init).ok()?).await?;
    response.ok().then_some(response)
}

async fn send(request: &Request) -> Option<Response> {
    let answer = JsFuture::from(web_sys::window()?.fetch_with_request(request)).await;
    answer.ok()?.dyn_into().ok()
}
