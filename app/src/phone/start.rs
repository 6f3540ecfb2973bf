//! Taking over a page: read what the Worker wrote into it, fetch the tables, hydrate the island.
//!
//! Anything that cannot be had leaves the page as the Worker drew it, and that works by itself.

use super::{address, fetch};
use crate::islands::listing::AsideProps;
use crate::islands::manage::ManageProps;
use crate::islands::post::PostProps;
use crate::islands::receipt::ReceiptProps;
use crate::islands::results::ResultsProps;
use crate::islands::saved::SavedProps;
use crate::islands::seek::SeekProps;
use crate::islands::{self, Boot, Engine, Files, Island, ROOT, boot};
use crate::site::{Origin, T};
use crate::view::preview::Tables;
use crate::urlencoded;
use board::codec::{Reader, from_text};
use board::day::Day;
use board::places::Places;
use board::snapshot::{Entry, Snapshot};
use board::texts::Texts;
use leptos::prelude::*;
use matching::{Query, Taxonomy, World};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

/// Runs when the module is loaded.
#[wasm_bindgen(start)]
pub fn start() {
    if let Some(boot) = read() {
        wasm_bindgen_futures::spawn_local(async move {
            // None: something could not be had, and the page stays as it is.
            let _ = take_over(boot).await;
        });
    }
}

fn read() -> Option<Boot> {
    let document = web_sys::window()?.document()?;
    let text = document.get_element_by_id(boot::ELEMENT)?.text_content()?;
    serde_json::from_str(&text).ok()
}

/// The texts of a language.
pub(super) async fn texts(lang: board::listing::Lang, address: &str) -> Option<T> {
    let file = String::from_utf8(fetch::bytes(address).await?).ok()?;
    Texts::parse(lang, file.leak()).ok()
}

/// The tables and the snapshot, to stay for as long as the page lives.
pub(super) async fn tables(files: &Files, today: Day, short: u32) -> Option<Engine> {
    let taxonomy = Taxonomy::from_bytes(&fetch::bytes(&files.taxonomy).await?).ok()?;
    let places = Places::decode(&fetch::bytes(&files.places).await?).ok()?;
    let entries = if files.snapshot.is_empty() {
        Vec::new()
    } else {
        let snapshot = fetch::bytes(&files.snapshot).await?;
        Snapshot::from_bytes(&snapshot).ok()?.entries
    };
    Some(Engine {
        entries: entries.leak(),
        world: Box::leak(Box::new(World {
            taxonomy: Box::leak(Box::new(taxonomy)),
            places: Box::leak(Box::new(places)),
            today,
            short,
        })),
    })
}

async fn take_over(boot: Boot) -> Option<()> {
    let t = texts(boot.lang, &boot.files.texts).await?;
    let engine = if boot.island.needs_tables() {
        Some(tables(&boot.files, Day(boot.today), boot.short).await?)
    } else {
        None
    };
    let root: HtmlElement = web_sys::window()?
        .document()?
        .get_element_by_id(ROOT)?
        .dyn_into()
        .ok()?;
    let origin = web_sys::window()?.location().origin().ok()?;
    let today = Day(boot.today);
    let asked = || -> Option<Query> { Some(engine?.read(urlencoded::pairs(&address::query()))) };

    match boot.island {
        Island::Seek => {
            let engine = engine?;
            let query = asked()?;
            // The Worker drew what the address says; what the phone remembers comes after.
            let work = query
                .profile
                .was
                .first()
                .map(|was| engine.world.taxonomy.label(*was, t.lang()).to_owned())
                .unwrap_or_default();
            hydrate(root, origin, move || {
                islands::seek::Seek(SeekProps {
                    t,
                    query,
                    work,
                    unknown: false,
                    today,
                    taxonomy: Some(engine.world.taxonomy),
                })
                .into_any()
            });
        }
        Island::Results => {
            let engine = engine?;
            let query = asked()?;
            let pairs = urlencoded::pairs(&engine.write(&query));
            let only_region = boot.regions.len() == 1;
            super::storage::keep_answers(&query.profile_string(engine.world.taxonomy));
            hydrate(root, origin, move || {
                islands::results::Results(ResultsProps {
                    t,
                    query,
                    pairs,
                    drawn: None,
                    engine: Some(engine),
                    only_region,
                })
                .into_any()
            });
        }
        Island::Listing {
            entry,
            contact,
            desk,
        } => {
            let engine = engine?;
            let entry = Entry::decode(&mut Reader::new(&from_text(&entry)?)).ok()?;
            let entry: &'static Entry = Box::leak(Box::new(entry));
            let query = asked()?;
            hydrate(root, origin, move || {
                islands::listing::Aside(AsideProps {
                    t,
                    id: entry.id.to_string(),
                    title: entry.card.title.to_string(),
                    organisation: entry.card.organisation.to_string(),
                    shown: contact,
                    desk,
                    query,
                    drawn: None,
                    engine: Some((engine, entry)),
                })
                .into_any()
            });
        }
        Island::Saved => {
            hydrate(root, origin, move || {
                islands::saved::Saved(SavedProps { t, engine }).into_any()
            });
        }
        Island::Post(data) => {
            let world = engine?.world;
            let tables = Tables {
                world: *world,
                regions: boot.regions.leak(),
            };
            hydrate(root, origin, move || {
                islands::post::Post(PostProps {
                    t,
                    data,
                    tables,
                    alive: true,
                })
                .into_any()
            });
        }
        Island::Receipt(data) => hydrate(root, origin, move || {
            islands::receipt::Receipt(ReceiptProps {
                t,
                data,
                alive: true,
            })
            .into_any()
        }),
        Island::Manage(data) => hydrate(root, origin, move || {
            islands::manage::Manage(ManageProps {
                t,
                data,
                alive: true,
            })
            .into_any()
        }),
    }
    Some(())
}

fn hydrate(root: HtmlElement, origin: String, view: impl FnOnce() -> AnyView + 'static) {
    let handle = leptos::mount::hydrate_from(root, move || {
        provide_context(Origin(origin));
        view()
    });
    // For as long as the page lives.
    handle.forget();
}
