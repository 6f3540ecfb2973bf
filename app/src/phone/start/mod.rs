//! Taking over a page: read what the Worker wrote into it, fetch the tables, hydrate the island.
//!
//! Anything that cannot be had leaves the page as the Worker drew it, and that works by itself.
//! The islands are divided over two modules, so that nobody loads what their pages never use.

#[cfg(feature = "employer")]
mod employer;
#[cfg(feature = "jobseeker")]
mod jobseeker;

use super::fetch;
use crate::islands::{Boot, Engine, ROOT, boot};
use crate::site::{Origin, T};
use board::day::Day;
use board::listing::Lang;
use board::places::Places;
use board::snapshot::Snapshot;
use board::texts::Texts;
use leptos::prelude::*;
use matching::{Sectors, Taxonomy, World};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

/// Runs when the module is loaded.
#[wasm_bindgen(start)]
pub fn start() {
    if let Some(boot) = read() {
        wasm_bindgen_futures::spawn_local(async move {
            // Otherwise something could not be had, and the page stays as it is.
            if take_over(boot).await.is_some() {
                show_alive();
            }
        });
    }
}

/// From here on the page acts at once; what only helps without that is hidden by the styles.
fn show_alive() {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        // The name of an attribute that is right is never refused.
        let _ = root.set_attribute("data-live", "");
    }
}

fn read() -> Option<Boot> {
    let document = web_sys::window()?.document()?;
    let text = document.get_element_by_id(boot::ELEMENT)?.text_content()?;
    serde_json::from_str(&text).ok()
}

/// What an island starts with on the phone.
struct Start {
    t: T,
    engine: Option<Engine>,
    /// Scheme and host of the board.
    origin: String,
    /// The element of the island; none on a page where it is enough to follow what happens.
    root: Option<HtmlElement>,
    boot: Boot,
}

async fn take_over(boot: Boot) -> Option<()> {
    let lang = Lang::try_from(boot.lang.as_str()).ok()?;
    let mut files = boot.files.split(' ');
    let t = texts(lang, files.next()?).await?;
    let files: Vec<&str> = files.collect();
    let engine = if files.is_empty() {
        None
    } else {
        Some(tables(&files, Day(boot.today), &boot.sectors).await?)
    };
    let window = web_sys::window()?;
    let origin = window.location().origin().ok()?;
    let root = window.document()?.get_element_by_id(ROOT);
    let start = Start {
        t,
        engine,
        origin,
        root: root.and_then(|root| root.dyn_into().ok()),
        boot,
    };
    #[cfg(feature = "jobseeker")]
    return jobseeker::take_over(start);
    #[cfg(all(feature = "employer", not(feature = "jobseeker")))]
    return employer::take_over(start);
    #[cfg(not(any(feature = "employer", feature = "jobseeker")))]
    None
}

impl Start {
    /// Takes over what the Worker drew, for as long as the page lives. The view keeps its own
    /// type: to erase it costs more than a type more.
    fn hydrate<V: IntoView + 'static>(self, view: impl FnOnce() -> V + 'static) {
        let Self { root, origin, .. } = self;
        let draw = move || {
            provide_context(Origin(origin));
            view()
        };
        if let Some(root) = root {
            leptos::mount::hydrate_from(root, draw).forget();
        }
    }
}

/// The texts of a language.
pub(super) async fn texts(lang: Lang, address: &str) -> Option<T> {
    let file = String::from_utf8(fetch::bytes(address).await?).ok()?;
    Texts::parse(lang, file.leak()).ok()
}

/// The tables and the snapshot, to stay for as long as the page lives: the addresses of the
/// occupations, of the places, and of the snapshot if there is one.
pub(super) async fn tables(files: &[&str], today: Day, sectors: &str) -> Option<Engine> {
    let mut fetched = Vec::new();
    for address in files {
        fetched.push(fetch::bytes(address).await?);
    }
    let mut fetched = fetched.iter();
    let taxonomy = Taxonomy::from_bytes(fetched.next()?).ok()?;
    let places = Places::decode(fetched.next()?).ok()?;
    let entries = match fetched.next() {
        Some(snapshot) => Snapshot::from_bytes(snapshot).ok()?.entries,
        None => Vec::new(),
    };
    Some(Engine {
        entries: entries.leak(),
        world: Box::leak(Box::new(World {
            taxonomy: Box::leak(Box::new(taxonomy)),
            places: Box::leak(Box::new(places)),
            today,
            sectors: Box::leak(Box::new(Sectors::from_text(sectors))),
        })),
    })
}
