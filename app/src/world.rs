//! The tables that the Worker has compiled in, decoded once.

use crate::{Site, Visit};
use board::places::{PACKED, Places};
use matching::{Taxonomy, World};
use std::sync::OnceLock;

/// The places table.
pub fn places() -> &'static Places {
    static PLACES: OnceLock<Places> = OnceLock::new();
    // The table is made by this build and read in the tests of `board`.
    PLACES.get_or_init(|| Places::decode(PACKED).unwrap_or_default())
}

/// What ranking needs to know, for one visit.
pub fn world<'a>(site: &'a Site, visit: &Visit) -> World<'a> {
    World {
        taxonomy: Taxonomy::embedded(),
        places: places(),
        today: visit.today(),
        sectors: &site.sectors,
    }
}
