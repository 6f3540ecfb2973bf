//! The islands: which page has which, and which module of the phone takes it over.

use super::manage::ManageData;
use super::post::PostData;
use super::receipt::ReceiptData;

/// Which island a page has, with what only this page knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Island {
    /// The questions.
    Seek,
    /// The results.
    Results,
    /// A listing.
    Listing {
        /// Its packed entry, as text.
        entry: String,
    },
    /// The saved listings.
    Saved {
        /// The current generation of each region, as in the address of its snapshot,
        /// separated by spaces.
        generations: String,
    },
    /// The form that makes or changes a listing.
    Post(PostData),
    /// The receipt.
    Receipt(ReceiptData),
    /// Opening a listing to manage it.
    Manage(ManageData),
}

/// A module for the phone. A page loads the one that has its island.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bundle {
    /// For people who seek work, and for the widget.
    Jobseeker,
    /// For people who post.
    Employer,
}

impl Bundle {
    /// The first part of the names of its files in the manifest.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Jobseeker => "jobseeker",
            Self::Employer => "employer",
        }
    }
}

impl Island {
    /// Its name.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Seek => "seek",
            Self::Results => "results",
            Self::Listing { .. } => "listing",
            Self::Saved { .. } => "saved",
            Self::Post(_) => "post",
            Self::Receipt(_) => "receipt",
            Self::Manage(_) => "manage",
        }
    }

    /// What only this island knows, as JSON or packed; empty when that is nothing.
    pub fn data(&self) -> String {
        let json = match self {
            Self::Seek | Self::Results => return String::new(),
            Self::Saved { generations } => return generations.clone(),
            Self::Listing { entry } => return entry.clone(),
            Self::Post(data) => serde_json::to_string(data),
            Self::Receipt(data) => serde_json::to_string(data),
            Self::Manage(data) => serde_json::to_string(data),
        };
        // These are plain structs of texts: writing them cannot fail.
        json.unwrap_or_default()
    }

    /// The module that has it.
    pub const fn bundle(&self) -> Bundle {
        match self {
            Self::Seek | Self::Results | Self::Listing { .. } | Self::Saved { .. } => {
                Bundle::Jobseeker
            }
            Self::Post(_) | Self::Receipt(_) | Self::Manage(_) => Bundle::Employer,
        }
    }

    /// Whether the phone needs the occupations and the places for it.
    pub const fn needs_tables(&self) -> bool {
        !matches!(self, Self::Receipt(_) | Self::Manage(_))
    }
}
