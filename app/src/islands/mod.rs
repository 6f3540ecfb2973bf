//! The parts of pages that do something at once. The Worker draws them, the phone takes over.

pub mod boot;
pub mod combobox;
pub mod listing;
pub mod manage;
pub mod post;
pub mod receipt;
pub mod results;
pub mod saved;
pub mod seek;
pub mod widget;

pub use boot::{Boot, Files, Island};

use board::snapshot::Entry;
use crate::urlencoded::Pairs;
use leptos::prelude::*;
use matching::{Query, World};

/// What the phone ranks with: the snapshot, the tables and the day, for as long as the page lives.
#[derive(Clone, Copy)]
pub struct Engine {
    /// The open listings of the region.
    pub entries: &'static [Entry],
    /// Occupations, places and the day.
    pub world: &'static World<'static>,
}

impl Engine {
    /// The question that pairs of an address or a form ask. What cannot be read is left out:
    /// the Worker has said so where it was typed.
    pub fn read(self, pairs: Pairs) -> Query {
        Query::from_pairs(pairs, self.world.taxonomy, Some(self.world.places)).0
    }

    /// The address of a question.
    pub fn write(self, query: &Query) -> String {
        query.to_query_string(self.world.taxonomy)
    }
}

/// Whether the phone has taken over: no while the page is drawn and taken over, so that both
/// draw the same, and yes from then on. What needs script shows itself by it.
fn live(alive: bool) -> RwSignal<bool> {
    let live = RwSignal::new(false);
    Effect::new(move || live.set(alive));
    live
}

/// The element that an island is drawn in and taken over from.
pub const ROOT: &str = "wb-island";
