//! The packed public state of a region: what the phone fetches once and then ranks by itself.
//!
//! A snapshot is immutable. Readers still apply time: an [`Entry`] is open only up to its
//! last day, so an old copy never shows what has expired since.

use crate::codec::{DecodeError, Reader, Writer};
use crate::day::{Day, Instant};
use crate::event::{Rules, Stamp, Standing, State};
use crate::ids::{EventId, ListingId, OccupationId};
use crate::listing::Card;
use crate::places::{Pc4, RegionCode};

/// The version of the format. A reader refuses any other.
const VERSION: u8 = 2;

/// All open listings of a region at one moment, and what ended lately.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Which region.
    pub region: RegionCode,
    /// When it was made.
    pub built: Instant,
    /// The open listings, in order of id.
    pub entries: Vec<Entry>,
    /// What ended lately, in order of id: enough to offer what is similar.
    pub gone: Vec<Gone>,
}

/// An open listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which listing.
    pub id: ListingId,
    /// Its card.
    pub card: Card,
    /// Places left, at least one.
    pub left: u16,
    /// About how many people asked for the contact details so far.
    pub asked: u16,
    /// The day it was posted.
    pub posted: Day,
    /// The last day on which it may be shown.
    pub until: Day,
    /// Where the full listing is stored.
    pub detail: Detail,
}

/// The hour and id of the event that holds the full listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detail {
    /// Hours since 1970 UTC.
    pub hour: u32,
    /// Which event.
    pub event: EventId,
}

/// A listing that ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Which listing.
    pub id: ListingId,
    /// Its occupation.
    pub occupation: OccupationId,
    /// Its place.
    pub pc4: Pc4,
}

impl Detail {
    /// Where the event with this stamp is stored.
    pub fn of(stamp: Stamp) -> Self {
        Self {
            hour: hour(stamp.at),
            event: stamp.id,
        }
    }
}

/// Hours since 1970 UTC: the time bucket of the event keys.
pub fn hour(at: Instant) -> u32 {
    u32::try_from(at.0 / 3_600_000).unwrap_or(u32::MAX)
}

impl Entry {
    /// The entry of a listing with this state; none while not everybody may see it.
    pub fn of(id: ListingId, state: &State, rules: Rules, today: Day) -> Option<Self> {
        let Standing::Open(until) = state.standing(rules, today) else {
            return None;
        };
        Some(Self {
            id,
            card: state.card()?.clone(),
            left: state.places_left(),
            asked: state.asked(),
            posted: state.posted()?.day(),
            until,
            detail: Detail::of(state.card_stamp()?),
        })
    }

    /// Whether it may be shown on `today`.
    pub fn is_open(&self, today: Day) -> bool {
        today <= self.until && self.left > 0
    }

    /// Appends the packed form.
    pub fn encode(&self, out: &mut Writer) {
        self.id.encode(out);
        self.card.encode(out);
        out.number(self.left.into());
        out.number(self.asked.into());
        out.number(self.posted.0.into());
        out.number(self.until.0.into());
        out.number(self.detail.hour.into());
        // A posted event takes its id from the listing; only a revised one spends the bytes.
        let derived = self.detail.event == posted_event(self.id);
        out.byte((!derived).into());
        if !derived {
            self.detail.event.encode(out);
        }
    }

    /// Reads the packed form.
    ///
    /// # Errors
    /// [`DecodeError`] for bytes that are not an entry.
    pub fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let id = ListingId::decode(from)?;
        Ok(Self {
            id,
            card: Card::decode(from)?,
            left: from.small()?,
            asked: from.small()?,
            posted: Day(from.small()?),
            until: Day(from.small()?),
            detail: Detail {
                hour: from.small()?,
                event: match from.byte()? {
                    0 => posted_event(id),
                    _ => EventId::decode(from)?,
                },
            },
        })
    }
}

/// The id of the event that posts a listing: taken from the listing's own, so that posting
/// twice writes the same event twice.
pub fn posted_event(id: ListingId) -> EventId {
    let [a, b, c, d, e, f, g, h, ..] = id.0;
    EventId([a, b, c, d, e, f, g, h])
}

impl Snapshot {
    /// The packed form.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.byte(VERSION);
        out.byte(self.region.get());
        out.number(self.built.0);
        out.number(self.entries.len() as u64);
        for entry in &self.entries {
            entry.encode(&mut out);
        }
        out.number(self.gone.len() as u64);
        for gone in &self.gone {
            gone.id.encode(&mut out);
            out.number(gone.occupation.0.into());
            out.number(gone.pc4.get().into());
        }
        out.finish()
    }

    /// Reads the packed form.
    ///
    /// # Errors
    /// [`DecodeError`] for bytes that are not a snapshot of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut from = Reader::new(bytes);
        match from.byte()? {
            VERSION => {}
            other => return Err(DecodeError::Version(other)),
        }
        let region = RegionCode::try_from(from.byte()?).map_err(|_| DecodeError::Rule)?;
        let built = Instant(from.number()?);
        let count = from.count()?;
        let entries = (0..count)
            .map(|_| Entry::decode(&mut from))
            .collect::<Result<_, _>>()?;
        let count = from.count()?;
        let gone = (0..count)
            .map(|_| {
                Ok(Gone {
                    id: ListingId::decode(&mut from)?,
                    occupation: OccupationId(from.small()?),
                    pc4: Pc4::try_from(from.small::<u16>()?).map_err(|_| DecodeError::Rule)?,
                })
            })
            .collect::<Result<_, DecodeError>>()?;
        Ok(Self {
            region,
            built,
            entries,
            gone,
        })
    }

    /// The listing with this id, while it may be shown.
    pub fn find(&self, id: ListingId, today: Day) -> Option<&Entry> {
        self.entries
            .binary_search_by_key(&id, |entry| entry.id)
            .ok()
            .and_then(|at| self.entries.get(at))
            .filter(|entry| entry.is_open(today))
    }

    /// What is known of a listing that is over, among `entries` that expired since and `gone`.
    pub fn find_gone(&self, id: ListingId) -> Option<Gone> {
        let gone = self.gone.iter().find(|gone| gone.id == id).copied();
        gone.or_else(|| {
            let at = self
                .entries
                .binary_search_by_key(&id, |entry| entry.id)
                .ok()?;
            let entry = self.entries.get(at)?;
            Some(Gone {
                id,
                occupation: entry.card.occupation,
                pc4: entry.card.pc4,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::card;
    use proptest::prelude::*;

    prop_compose! {
        fn entry()(card in card(), id: [u8; 10], event: Option<[u8; 8]>, hour: u32, left in 1u16..100, asked: u16) -> Entry {
            let id = ListingId(id);
            Entry {
                id,
                card,
                left,
                asked,
                posted: Day(20_000),
                until: Day(20_014),
                detail: Detail { hour, event: event.map_or(posted_event(id), EventId) },
            }
        }
    }

    proptest! {
        #[test]
        fn a_snapshot_survives_being_packed(mut entries in prop::collection::vec(entry(), 0..20)) {
            entries.sort_by_key(|entry| entry.id);
            let gone = entries.iter().map(|entry| Gone {
                id: entry.id,
                occupation: entry.card.occupation,
                pc4: entry.card.pc4,
            }).collect();
            let snapshot = Snapshot {
                region: RegionCode::try_from(9u8).unwrap(),
                built: Instant(1_700_000_000_000),
                entries,
                gone,
            };
            prop_assert_eq!(Snapshot::from_bytes(&snapshot.to_bytes()), Ok(snapshot));
        }

        #[test]
        fn any_bytes_are_a_snapshot_or_refused(bytes: Vec<u8>) {
            let _ = Snapshot::from_bytes(&bytes);
        }

        #[test]
        fn damage_never_causes_a_panic(entry in entry(), at: prop::sample::Index, byte: u8, cut: prop::sample::Index) {
            let snapshot = Snapshot {
                region: RegionCode::try_from(9u8).unwrap(),
                built: Instant(1),
                entries: vec![entry],
                gone: Vec::new(),
            };
            let mut bytes = snapshot.to_bytes();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            let _ = Snapshot::from_bytes(&bytes);
            bytes.truncate(cut.index(bytes.len()));
            let _ = Snapshot::from_bytes(&bytes);
        }
    }

    #[test]
    fn another_version_is_refused() {
        assert_eq!(
            Snapshot::from_bytes(&[9, 9, 9]),
            Err(DecodeError::Version(9))
        );
    }
}
