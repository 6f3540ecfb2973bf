//! What stands on the board. A kind of listing is one file in `kind/`.

mod card;
mod forms;
mod hours;
pub mod kind;
mod language;
mod openings;
mod pay;
mod schooling;
mod sector;
mod shifts;

pub use card::{Card, Source};
pub use forms::{LegalForm, Offer};
pub use hours::{Hours, HoursError};
pub use kind::Kind;
pub use language::{Cefr, Lang, LanguageError, LanguageNeed};
pub use openings::{Openings, OpeningsError};
pub use pay::{Euros, Pay, PayError, PayUnit};
pub use schooling::{Licence, Schooling};
pub use sector::{Sector, SectorError};
pub use shifts::{DAYS, Part, Shifts, days_from_slugs};

use crate::codec::{DecodeError, Reader, Writer};
use crate::party::{KvkNumber, WebAddress};
use crate::text::Description;

/// A listing in full, as everybody may read it: the card and what only its own page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// What lists, ranking and metadata carry.
    pub card: Card,
    /// The poster's own words.
    pub description: Description,
    /// The poster's number in the trade register.
    pub kvk: Option<KvkNumber>,
    /// The organisation's own site.
    pub website: Option<WebAddress>,
}

/// The version of the packed listing.
const VERSION: u8 = 1;

impl Listing {
    /// The packed form.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.byte(VERSION);
        self.card.encode(&mut out);
        out.text(self.description.as_str());
        out.text(&self.kvk.map(|kvk| kvk.to_string()).unwrap_or_default());
        out.text(self.website.as_ref().map_or("", WebAddress::as_str));
        out.finish()
    }

    /// Reads the packed form.
    ///
    /// # Errors
    /// [`DecodeError`] for bytes that are not a listing.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut from = Reader::new(bytes);
        match from.byte()? {
            VERSION => {}
            other => return Err(DecodeError::Version(other)),
        }
        Ok(Self {
            card: Card::decode(&mut from)?,
            description: rule(Description::try_from(from.text()?))?,
            kvk: optional(from.text()?)?,
            website: optional(from.text()?)?,
        })
    }
}

fn rule<T, E>(result: Result<T, E>) -> Result<T, DecodeError> {
    result.map_err(|_| DecodeError::Rule)
}

fn optional<'a, T: TryFrom<&'a str>>(text: &'a str) -> Result<Option<T>, DecodeError> {
    if text.is_empty() {
        Ok(None)
    } else {
        rule(T::try_from(text)).map(Some)
    }
}
