//! What the phone needs to take over: written into the page by the Worker, read at the start.

use serde::{Deserialize, Serialize};

/// The element that holds it, as JSON.
pub const ELEMENT: &str = "wb-boot";

/// What the phone needs to take over a page: texts and numbers only, as every type more that
/// is read from JSON travels to the phone as code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boot {
    /// The language of the page.
    pub lang: String,
    /// The day it was drawn, as days since 1970: the phone ranks by the same day.
    pub today: u16,
    /// The regions that take part, separated by spaces.
    pub regions: String,
    /// The sectors that are short of people and those that let people go, in words.
    pub sectors: String,
    /// Addresses of what to fetch, separated by spaces: texts, and where the page needs them
    /// occupations, places and the snapshot that it was drawn from.
    pub files: String,
    /// The name of the island.
    pub island: String,
    /// What only this island knows, as JSON of its own.
    pub data: String,
}
