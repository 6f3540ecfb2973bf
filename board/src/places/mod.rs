//! Where things are: four-digit postcodes, the places table, labour market regions, distances.
//!
//! The table has one row for each of the 4,072 four-digit postcodes (PC4). Its sources, licences
//! and measured error stand at the head of `data/places.tsv`. What does not live here: how far
//! somebody is willing to travel, which belongs to matching.

mod distance;
mod format;
mod name;
mod pc4;
mod postcode;
mod region;
mod table;

pub use distance::Km;
pub use pc4::{Pc4, Pc4Error};
pub use postcode::{Postcode, PostcodeError};
pub use region::{REGIONS, Region, RegionCode, RegionError, Tile};
pub use table::{Place, Places, PlacesError};

/// The packed table, as [`Places::decode`] reads it; `build.rs` packs it from `data/places.tsv`.
#[cfg(feature = "embedded")]
pub static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.bin"));

#[cfg(test)]
#[path = "../../build/places.rs"]
mod pack;
#[cfg(test)]
mod tests;
