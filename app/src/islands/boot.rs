//! What the phone needs to take over: written into the page by the Worker, read at the start.

use super::manage::ManageData;
use super::post::PostData;
use super::receipt::ReceiptData;
use board::listing::Lang;
use board::party::Contact;
use board::places::RegionCode;
use serde::{Deserialize, Serialize};

/// The element that holds it, as JSON.
pub const ELEMENT: &str = "wb-boot";

/// What the phone needs to take over a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boot {
    /// The language of the page.
    pub lang: Lang,
    /// The day it was drawn, as days since 1970: the phone ranks by the same day.
    pub today: u16,
    /// The regions that take part.
    pub regions: Vec<RegionCode>,
    /// The sectors that are short of people, a bit each.
    pub short: u32,
    /// What to fetch.
    pub files: Files,
    /// Which island there is.
    pub island: Island,
}

/// Addresses of what to fetch; empty for what this page does not need.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Files {
    /// The texts of the language.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub texts: String,
    /// The occupations and skills.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub taxonomy: String,
    /// The places table.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub places: String,
    /// The snapshot of the region, of the generation that the page was drawn from.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub snapshot: String,
}

/// Which island a page has, with what only this page knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Island {
    /// The questions.
    Seek,
    /// The results.
    Results,
    /// A listing.
    Listing {
        /// Its packed entry, as text.
        entry: String,
        /// The contact details, when they were asked for.
        contact: Option<Contact>,
        /// The desk of the region: its name and number.
        desk: Option<(String, String)>,
    },
    /// The saved listings.
    Saved,
    /// The form that makes or changes a listing.
    Post(PostData),
    /// The receipt.
    Receipt(ReceiptData),
    /// Opening a listing to manage it.
    Manage(ManageData),
}

impl Island {
    /// Whether the phone needs the occupations and the places for it.
    pub const fn needs_tables(&self) -> bool {
        !matches!(self, Self::Receipt(_) | Self::Manage(_))
    }
}
