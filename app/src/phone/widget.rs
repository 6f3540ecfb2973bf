//! Mounting the board on a partner's page; the loader calls this once for each element.

use super::start::{tables, texts};
use crate::islands::widget::{Widget, WidgetProps};
use crate::site::Origin;
use board::day::Instant;
use board::listing::{Lang, Sector};
use board::places::RegionCode;
use leptos::prelude::*;
use matching::Query;
use serde::Deserialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

#[derive(Deserialize)]
struct Options {
    base: String,
    lang: String,
    region: String,
    sector: String,
    limit: usize,
    files: String,
}

/// Draws the board in `place`, as `options` (JSON) asks.
///
/// # Errors
/// A word that says what could not be had, for the loader to hand on as an event.
#[wasm_bindgen]
pub async fn widget(place: HtmlElement, options: String) -> Result<(), JsValue> {
    mount(place, &options).await.map_err(JsValue::from_str)
}

async fn mount(place: HtmlElement, options: &str) -> Result<(), &'static str> {
    let options: Options = serde_json::from_str(options).map_err(|_| "options")?;
    let lang = Lang::try_from(options.lang.as_str()).map_err(|_| "lang")?;
    let region = RegionCode::try_from(options.region.as_str()).map_err(|_| "region")?;
    let mut files = options.files.split(' ');
    let t = texts(lang, files.next().ok_or("files")?)
        .await
        .ok_or("texts")?;
    let files: Vec<&str> = files.collect();
    let today = Instant(js_sys::Date::now() as u64).day();
    let engine = tables(&files, today, "").await.ok_or("listings")?;
    let sectors = options
        .sector
        .split([',', ' '])
        .filter_map(|letter| Sector::try_from(letter).ok())
        .fold(0, |bits, sector| bits | 1 << sector.index());
    let query = Query {
        sectors,
        ..Query::default()
    };
    let base = options.base.clone();
    let limit = options.limit.clamp(1, Query::STEP);
    let handle = leptos::mount::mount_to(place, move || {
        provide_context(Origin(options.base));
        Widget(WidgetProps {
            t,
            engine,
            base,
            region,
            query,
            limit,
        })
    });
    handle.forget();
    Ok(())
}
