//! The state of every listing of a region, hidden ones too: what the next snapshot is made
//! from. Private to the Worker; it holds no contact details.

use crate::codec::{DecodeError, Reader, Writer};
use crate::day::{Day, Instant};
use crate::event::{Event, Rules, Standing, State};
use crate::ids::ListingId;
use crate::places::RegionCode;
use crate::snapshot::{Entry, Gone, Snapshot};
use std::collections::BTreeMap;

const VERSION: u8 = 2;

/// States by listing.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Ledger {
    states: BTreeMap<ListingId, State>,
}

impl Ledger {
    /// Days that an ended listing is remembered, so that its address says what happened and
    /// a late event finds it ended.
    pub const REMEMBERED: u16 = 28;

    /// Takes events into account, in any order, any number of times.
    pub fn apply<'a>(&mut self, events: impl IntoIterator<Item = &'a Event>) {
        for event in events {
            self.states.entry(event.listing).or_default().apply(event);
        }
    }

    /// The state of a listing.
    pub fn get(&self, id: ListingId) -> Option<&State> {
        self.states.get(&id)
    }

    /// How many listings there are, in any state.
    pub fn len(&self) -> usize {
        self.states.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.states.is_empty()
    }

    /// Forgets what ended long ago. Erased listings stay as bare ids until then too, as the
    /// erasing must win over any event that arrives late.
    pub fn forget(&mut self, today: Day) {
        self.states.retain(|_, state| {
            let last = match (state.posted(), state.last_change()) {
                (Some(posted), Some(change)) => {
                    posted.day().plus(State::LONGEST_LIFE).max(change.day())
                }
                (_, Some(change)) => change.day(),
                // Erased: all that is left is that it was. It costs 13 bytes, and goes with
                // the next rebuild from the events once those have expired.
                _ => return true,
            };
            today <= last.plus(Self::REMEMBERED)
        });
    }

    /// The listings that were erased.
    pub fn erased(&self) -> impl Iterator<Item = ListingId> + '_ {
        self.states
            .iter()
            .filter(|(_, state)| state.is_erased())
            .map(|(id, _)| *id)
    }

    /// What everybody may see.
    pub fn snapshot(&self, region: RegionCode, rules: Rules, now: Instant) -> Snapshot {
        let today = now.day();
        let mut entries = Vec::new();
        let mut gone = Vec::new();
        for (id, state) in &self.states {
            let (Some(card), Some(posted)) = (state.card(), state.posted()) else {
                continue;
            };
            match state.standing(rules, today) {
                Standing::Open(_) => entries.extend(Entry::of(*id, state, rules, today)),
                Standing::Asleep | Standing::Expired | Standing::Full | Standing::Closed(_) => {
                    let since = state.last_change().unwrap_or(posted).day();
                    if today <= since.plus(rules.sleeps_after + Self::REMEMBERED) {
                        gone.push(Gone {
                            id: *id,
                            occupation: card.occupation,
                            pc4: card.pc4,
                        });
                    }
                }
                Standing::Paused | Standing::Held | Standing::Erased | Standing::Unknown => {}
            }
        }
        Snapshot {
            region,
            built: now,
            entries,
            gone,
        }
    }

    /// The packed form.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::new();
        out.byte(VERSION);
        out.number(self.states.len() as u64);
        for (id, state) in &self.states {
            id.encode(&mut out);
            state.encode(&mut out);
        }
        out.finish()
    }

    /// Reads the packed form.
    ///
    /// # Errors
    /// [`DecodeError`] for bytes that are not a ledger of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut from = Reader::new(bytes);
        match from.byte()? {
            VERSION => {}
            other => return Err(DecodeError::Version(other)),
        }
        let count = from.count()?;
        let states = (0..count)
            .map(|_| Ok((ListingId::decode(&mut from)?, State::decode(&mut from)?)))
            .collect::<Result<_, DecodeError>>()?;
        Ok(Self { states })
    }
}
