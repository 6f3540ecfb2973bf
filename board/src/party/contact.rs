//! How to get in touch: kept apart from the listing, sealed where stored, shown one at a time.

use super::{Mail, Phone, WebAddress};
use crate::set::Set;
use crate::text::PersonName;
use serde::{Deserialize, Serialize};

crate::flags! {
    /// A way to get in touch that the poster chose. A card shows which there are, never
    /// the details.
    pub enum ContactWay {
        /// By telephone.
        Call = "bellen",
        /// By WhatsApp.
        WhatsApp = "whatsapp",
        /// By mail.
        Mail = "mail",
        /// On the organisation's own site.
        Site = "site",
        /// Through the desk of the region (werkgeversservicepunt).
        Desk = "loket",
    }
}

/// The details behind the ways a poster chose.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// Whom to ask for.
    pub name: Option<PersonName>,
    /// For calls.
    pub phone: Option<Phone>,
    /// For WhatsApp.
    pub whatsapp: Option<Phone>,
    /// For mail.
    pub mail: Option<Mail>,
    /// The page where people respond.
    pub site: Option<WebAddress>,
    /// Whether the desk of the region answers for the poster.
    pub desk: bool,
}

impl Contact {
    /// The ways that have details.
    pub fn ways(&self) -> Set<ContactWay> {
        [
            (self.phone.is_some(), ContactWay::Call),
            (self.whatsapp.is_some(), ContactWay::WhatsApp),
            (self.mail.is_some(), ContactWay::Mail),
            (self.site.is_some(), ContactWay::Site),
            (self.desk, ContactWay::Desk),
        ]
        .into_iter()
        .filter_map(|(there, way)| there.then_some(way))
        .collect()
    }
}
