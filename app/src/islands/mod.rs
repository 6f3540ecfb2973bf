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

pub use boot::{Boot, Files, Island};

use board::snapshot::Entry;
use crate::urlencoded::Pairs;
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
    fn read(self, pairs: Pairs) -> Query {
        Query::from_pairs(pairs, self.world.taxonomy, Some(self.world.places)).0
    }

    /// The address of a question.
    fn write(self, query: &Query) -> String {
        query.to_query_string(self.world.taxonomy)
    }
}

/// The element that an island is drawn in and taken over from.
pub const ROOT: &str = "wb-island";
