//! Stands in for wasm-streams 0.5 in the phone's modules.
//!
//! Leptos depends on server_fn, which names this crate for server functions that stream. The
//! board has no server functions. The real crate exports classes to JavaScript, so a linker keeps
//! them and the asynchronous code behind them: a tenth of everything the phone loads. The Worker
//! uses a later version of the real crate and is not affected.

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// What server_fn names. It is never made: both ways to make one end the program.
pub struct ReadableStream(std::convert::Infallible);

impl ReadableStream {
    /// Never called.
    pub fn from_raw(_: web_sys::ReadableStream) -> Self {
        unreachable!("the board has no server functions")
    }

    /// Never called.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_: S) -> Self {
        unreachable!("the board has no server functions")
    }

    /// Cannot be called.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        match self.0 {}
    }

    /// Cannot be called.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        futures_util::stream::once(async move { match self.0 {} })
    }
}
