//! The head of the board: which generation of each region is current, and its figures.
//!
//! One key for all regions, written by the cron alone. Flipping it is what makes a new
//! generation visible, everywhere at once; until then the old one stays whole.

use crate::day::Instant;
use crate::listing::Sector;
use crate::places::RegionCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is current.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Head {
    /// When it was written, in milliseconds since 1970.
    pub built: u64,
    /// Each region that has a generation.
    pub regions: BTreeMap<RegionCode, RegionHead>,
}

/// What is current in a region.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RegionHead {
    /// The current generation: the moment it was made, in milliseconds since 1970.
    pub generation: u64,
    /// The generations before it that are still stored, newest first.
    pub earlier: Vec<u64>,
    /// Open listings.
    pub listings: u32,
    /// Open places.
    pub places: u32,
    /// The sectors that have open listings, a bit each: A is the lowest.
    pub sectors: u32,
}

impl Head {
    /// When it was written.
    pub const fn built(&self) -> Instant {
        Instant(self.built)
    }

    /// Open places in all regions.
    pub fn places(&self) -> u32 {
        self.regions.values().map(|region| region.places).sum()
    }

    /// Open listings in all regions.
    pub fn listings(&self) -> u32 {
        self.regions.values().map(|region| region.listings).sum()
    }

    /// How many sectors have open listings in any region.
    pub fn sector_count(&self) -> u32 {
        self.regions
            .values()
            .fold(0, |sectors, region| sectors | region.sectors)
            .count_ones()
    }
}

impl RegionHead {
    /// Whether a sector has open listings.
    pub const fn has_sector(&self, sector: Sector) -> bool {
        self.sectors & (1 << sector.index()) != 0
    }
}
