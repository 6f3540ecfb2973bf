//! What happens to a listing. Events are facts: written once, never changed. What a listing
//! is now follows from them by a fold ([`State`]).

mod crowd;
mod state;
#[cfg(test)]
mod tests;

pub use crowd::Crowd;
pub use state::{Rules, Standing, State};

use crate::codec::{DecodeError, Reader, Writer};
use crate::day::Instant;
use crate::ids::{EventId, ListingId};
use crate::listing::Card;
use crate::set::Flag;

/// A fact about a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Which listing.
    pub listing: ListingId,
    /// When and which: orders events the same way everywhere.
    pub stamp: Stamp,
    /// What happened.
    pub what: What,
}

/// The writer's time and the event's id. Two clocks may disagree; the order is still total
/// and the same for every reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// When, by the writer's clock.
    pub at: Instant,
    /// Which event.
    pub id: EventId,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The listing came to be.
    Posted(Box<Card>),
    /// The poster changed it.
    Revised(Box<Card>),
    /// The poster says it still stands.
    Confirmed,
    /// So many places are left.
    PlacesLeft(u16),
    /// The poster hides it for now (`true`) or shows it again.
    Paused(bool),
    /// It ended.
    Closed(CloseReason),
    /// A desk hides it.
    Held,
    /// A desk approves it.
    Approved,
    /// A visitor reported it.
    Reported(Complaint),
    /// The poster withdrew everything about it.
    Erased,
    /// Somebody asked for the contact details: a person was pointed here.
    Asked,
}

crate::flags! {
    /// Why a listing ended.
    pub enum CloseReason {
        /// People were found through the board.
        Filled = "gevuld",
        /// People were found elsewhere.
        FilledElsewhere = "elders",
        /// The work is no longer there.
        Withdrawn = "vervallen",
    }
}

crate::flags! {
    /// What is wrong with a listing, says a visitor.
    pub enum Complaint {
        /// The work is no longer there.
        Gone = "weg",
        /// It looks like fraud.
        Fraud = "fraude",
        /// It demands or excludes what the law forbids.
        Discrimination = "discriminatie",
        /// Something else.
        Other = "anders",
    }
}

/// The version of the packed form.
const VERSION: u8 = 1;

impl Event {
    /// The packed form without the ids, which stand in the key.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.byte(VERSION);
        out.number(self.stamp.at.0);
        match &self.what {
            What::Posted(card) => {
                out.byte(0);
                card.encode(&mut out);
            }
            What::Revised(card) => {
                out.byte(1);
                card.encode(&mut out);
            }
            What::Confirmed => out.byte(2),
            What::PlacesLeft(left) => {
                out.byte(3);
                out.number((*left).into());
            }
            What::Paused(paused) => {
                out.byte(4);
                out.byte((*paused).into());
            }
            What::Closed(reason) => {
                out.byte(5);
                out.byte(*reason as u8);
            }
            What::Held => out.byte(6),
            What::Approved => out.byte(7),
            What::Reported(complaint) => {
                out.byte(8);
                out.byte(*complaint as u8);
            }
            What::Erased => out.byte(9),
            What::Asked => out.byte(10),
        }
        out.finish()
    }

    /// Reads the packed form of the event that stands under these ids.
    ///
    /// # Errors
    /// [`DecodeError`] for bytes that are not an event.
    pub fn from_bytes(listing: ListingId, id: EventId, bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut from = Reader::new(bytes);
        match from.byte()? {
            VERSION => {}
            other => return Err(DecodeError::Version(other)),
        }
        let at = Instant(from.number()?);
        let what = match from.byte()? {
            0 => What::Posted(Box::new(Card::decode(&mut from)?)),
            1 => What::Revised(Box::new(Card::decode(&mut from)?)),
            2 => What::Confirmed,
            3 => What::PlacesLeft(from.small()?),
            4 => What::Paused(from.byte()? != 0),
            5 => What::Closed(flag(from.byte()?)?),
            6 => What::Held,
            7 => What::Approved,
            8 => What::Reported(flag(from.byte()?)?),
            9 => What::Erased,
            10 => What::Asked,
            _ => return Err(DecodeError::Rule),
        };
        Ok(Self {
            listing,
            stamp: Stamp { at, id },
            what,
        })
    }
}

fn flag<T: Flag>(number: u8) -> Result<T, DecodeError> {
    T::ALL
        .get(usize::from(number))
        .copied()
        .ok_or(DecodeError::Rule)
}
