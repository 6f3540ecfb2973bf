//! What every page knows: the board it belongs to and the visit it is drawn for.

use board::crisis::{Crisis, Desk};
use board::day::{Day, Instant};
use board::listing::Lang;
use board::places::RegionCode;
use board::texts::Texts;
use matching::Sectors;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The board: the same for every visit.
pub struct Site {
    /// The crisis, as `crisis.toml` describes it.
    pub crisis: Crisis,
    /// Where the built files are.
    pub manifest: Manifest,
    /// The sectors that are short of people, and those that let people go.
    pub sectors: Sectors,
}

/// Logical names of built files, such as `app.js`, to their addresses with the hash of their
/// contents.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Manifest(BTreeMap<String, String>);

impl Manifest {
    /// The address of a built file; empty for one that was not built.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// One visit to one page.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The language of the page.
    pub lang: Lang,
    /// When.
    pub now: Instant,
    /// Scheme and host, such as `https://werkbrug.example.nl`, for addresses to share.
    pub origin: String,
    /// The path without its language, such as `/banen`.
    pub path: String,
    /// The query without its question mark; empty if there is none.
    pub query: String,
}

impl Visit {
    /// The texts in the visitor's language.
    #[cfg(feature = "ssr")]
    pub fn texts(&self) -> Texts {
        Texts::embedded(self.lang)
    }

    /// The calendar day.
    pub fn today(&self) -> Day {
        self.now.day()
    }

    /// The address of a page of the board in the visitor's language.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }
}

impl Site {
    /// A board for this crisis.
    pub fn new(crisis: Crisis, manifest: Manifest) -> Self {
        Self {
            sectors: Sectors::of(&crisis.short, &crisis.shrinking),
            crisis,
            manifest,
        }
    }

    /// The desk of a region, or of the first region that has one.
    pub fn desk(&self, region: Option<RegionCode>) -> Option<&Desk> {
        region
            .and_then(|region| self.crisis.desks.get(&region))
            .or_else(|| self.crisis.desks.values().next())
    }

    /// The only region, where a board has one.
    pub fn only_region(&self) -> Option<RegionCode> {
        match self.crisis.regions.as_slice() {
            [region] => Some(*region),
            _ => None,
        }
    }
}

/// The texts of a language, wherever this runs.
pub type T = Texts;

/// Scheme and host of the board, given to every component below.
#[derive(Clone, Debug)]
pub struct Origin(pub String);

/// Scheme and host of the board; empty outside a page.
pub fn origin() -> String {
    leptos::prelude::use_context::<Origin>().map_or_else(String::new, |origin| origin.0)
}
