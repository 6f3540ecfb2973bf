//! The fold: what a listing is, from what happened to it.
//!
//! A [`State`] is a join-semilattice: every field keeps the latest (or largest) of what was
//! seen, so applying events in any order, any number of times, in any grouping gives the
//! same state. That is what makes an eventually consistent store safe to build on.

use super::{CloseReason, Crowd, Event, Stamp, What};
use crate::codec::{DecodeError, Reader, Writer};
use crate::day::{Day, Instant};
use crate::ids::EventId;
use crate::listing::Card;
use crate::set::Flag;

/// Everything that is known about a listing.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct State {
    erased: bool,
    posted: Option<Instant>,
    fresh: Option<Instant>,
    card: Option<(Stamp, Box<Card>)>,
    left: Option<(Stamp, u16)>,
    paused: Option<(Stamp, bool)>,
    approved: Option<(Stamp, bool)>,
    closed: Option<(Stamp, CloseReason)>,
    reports: Vec<EventId>,
    asked: Crowd,
}

/// The rules of a board that decide whether a listing is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Days after which a listing sleeps unless its poster confirms it.
    pub sleeps_after: u16,
    /// Whether a desk approves a listing before it is seen.
    pub approve_first: bool,
}

/// How a listing stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Everybody may see it, up to and including this day.
    Open(Day),
    /// Its poster has not confirmed it in time; confirming wakes it.
    Asleep,
    /// Its last day to respond, or its longest life, is over.
    Expired,
    /// No places are left; saying otherwise opens it again.
    Full,
    /// The poster hides it for now.
    Paused,
    /// A desk must look at it first.
    Held,
    /// It ended.
    Closed(CloseReason),
    /// Nothing is left of it.
    Erased,
    /// Something happened to it, but it was never seen posted.
    Unknown,
}

impl State {
    /// After this many days a listing must be posted anew, whatever its poster confirms, so
    /// that nothing about anybody is kept for ever.
    pub const LONGEST_LIFE: u16 = 180;
    /// From this many reports on, a desk looks before anybody else does.
    pub const REPORTS_TO_HOLD: usize = 3;
    /// More reports say nothing more, and a listing's state must stay small.
    const REPORTS_KEPT: usize = 8;

    /// The state after these events.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> Self {
        let mut state = Self::default();
        for event in events {
            state.apply(event);
        }
        state
    }

    /// Takes an event into account.
    pub fn apply(&mut self, event: &Event) {
        let stamp = event.stamp;
        let mut seen = Self::default();
        match &event.what {
            What::Posted(card) => {
                seen.posted = Some(stamp.at);
                seen.fresh = Some(stamp.at);
                seen.card = Some((stamp, card.clone()));
            }
            What::Revised(card) => {
                seen.fresh = Some(stamp.at);
                seen.card = Some((stamp, card.clone()));
            }
            What::Confirmed => seen.fresh = Some(stamp.at),
            What::PlacesLeft(left) => seen.left = Some((stamp, *left)),
            What::Paused(paused) => seen.paused = Some((stamp, *paused)),
            What::Closed(reason) => seen.closed = Some((stamp, *reason)),
            What::Held => seen.approved = Some((stamp, false)),
            What::Approved => seen.approved = Some((stamp, true)),
            What::Reported(_) => seen.reports.push(stamp.id),
            What::Erased => seen.erased = true,
            What::Asked => seen.asked = seen.asked.with(stamp.id),
        }
        self.join(seen);
    }

    /// The state in which nothing is left.
    pub fn erase(&mut self) {
        *self = Self {
            erased: true,
            ..Self::default()
        };
    }

    /// Takes everything into account that another state knows.
    pub fn join(&mut self, other: Self) {
        if self.erased || other.erased {
            self.erase();
            return;
        }
        self.posted = match (self.posted, other.posted) {
            (Some(ours), Some(theirs)) => Some(ours.min(theirs)),
            (ours, theirs) => ours.or(theirs),
        };
        self.fresh = self.fresh.max(other.fresh);
        latest(&mut self.card, other.card);
        latest(&mut self.left, other.left);
        latest(&mut self.paused, other.paused);
        latest(&mut self.approved, other.approved);
        latest(&mut self.closed, other.closed);
        self.reports.extend(other.reports);
        self.reports.sort_unstable();
        self.reports.dedup();
        self.reports.truncate(Self::REPORTS_KEPT);
        self.asked = self.asked.union(other.asked);
    }

    /// How the listing stands on `today`.
    pub fn standing(&self, rules: Rules, today: Day) -> Standing {
        if self.erased {
            return Standing::Erased;
        }
        let (Some((_, card)), Some(fresh), Some(posted)) = (&self.card, self.fresh, self.posted)
        else {
            return Standing::Unknown;
        };
        if let Some((_, reason)) = self.closed {
            return Standing::Closed(reason);
        }
        let sleeps = fresh.day().plus(rules.sleeps_after);
        let ends = posted.day().plus(Self::LONGEST_LIFE);
        let ends = card.valid_until.map_or(ends, |day| day.min(ends));
        let held = match self.approved {
            Some((_, approved)) => !approved,
            None => rules.approve_first || self.reports.len() >= Self::REPORTS_TO_HOLD,
        };
        if today > ends {
            Standing::Expired
        } else if held {
            Standing::Held
        } else if self.paused.is_some_and(|(_, paused)| paused) {
            Standing::Paused
        } else if self.places_left() == 0 {
            Standing::Full
        } else if today > sleeps {
            Standing::Asleep
        } else {
            Standing::Open(sleeps.min(ends))
        }
    }

    /// The card as last posted or revised.
    pub fn card(&self) -> Option<&Card> {
        self.card.as_ref().map(|(_, card)| &**card)
    }

    /// The event that brought the card, under which the full listing is stored.
    pub fn card_stamp(&self) -> Option<Stamp> {
        self.card.as_ref().map(|(stamp, _)| *stamp)
    }

    /// When it was first posted.
    pub fn posted(&self) -> Option<Instant> {
        self.posted
    }

    /// When anything but a report last happened, as far as it shows.
    pub fn last_change(&self) -> Option<Instant> {
        [
            self.fresh,
            self.left.map(|(stamp, _)| stamp.at),
            self.paused.map(|(stamp, _)| stamp.at),
            self.approved.map(|(stamp, _)| stamp.at),
            self.closed.map(|(stamp, _)| stamp.at),
        ]
        .into_iter()
        .flatten()
        .max()
    }

    /// How many places are left: never more than the card says.
    pub fn places_left(&self) -> u16 {
        let all = self.card().map_or(0, |card| card.openings.get());
        self.left.map_or(all, |(_, left)| left.min(all))
    }

    /// About how many people asked for the contact details.
    pub fn asked(&self) -> u16 {
        self.asked.about()
    }

    /// Whether everything about the listing was withdrawn.
    pub fn is_erased(&self) -> bool {
        self.erased
    }

    /// Appends the packed form.
    pub fn encode(&self, out: &mut Writer) {
        out.byte(self.erased.into());
        out.number(self.posted.map_or(0, |at| at.0));
        out.number(self.fresh.map_or(0, |at| at.0));
        out.byte(self.card.is_some().into());
        if let Some((stamp, card)) = &self.card {
            encode_stamp(*stamp, out);
            card.encode(out);
        }
        register(self.left, out, u64::from);
        register(self.paused, out, u64::from);
        register(self.approved, out, u64::from);
        register(self.closed, out, |reason| reason as u64);
        out.number(self.reports.len() as u64);
        for report in &self.reports {
            report.encode(out);
        }
        out.number(self.asked.bits());
    }

    /// Reads the packed form.
    ///
    /// # Errors
    /// [`DecodeError`] for bytes that are not a state.
    pub fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            erased: from.byte()? != 0,
            posted: moment(from)?,
            fresh: moment(from)?,
            card: match from.byte()? {
                0 => None,
                _ => Some((decode_stamp(from)?, Box::new(Card::decode(from)?))),
            },
            left: read_register(from, |number| u16::try_from(number).ok())?,
            paused: read_register(from, |number| Some(number != 0))?,
            approved: read_register(from, |number| Some(number != 0))?,
            closed: read_register(from, |number| {
                CloseReason::ALL.get(usize::try_from(number).ok()?).copied()
            })?,
            reports: {
                let count = from.count()?;
                if count > Self::REPORTS_KEPT {
                    return Err(DecodeError::Rule);
                }
                (0..count)
                    .map(|_| EventId::decode(from))
                    .collect::<Result<_, _>>()?
            },
            asked: Crowd::from_bits(from.number()?),
        })
    }
}

fn latest<T>(ours: &mut Option<(Stamp, T)>, theirs: Option<(Stamp, T)>) {
    if let Some(theirs) = theirs
        && ours.as_ref().is_none_or(|ours| theirs.0 > ours.0)
    {
        *ours = Some(theirs);
    }
}

fn encode_stamp(stamp: Stamp, out: &mut Writer) {
    out.number(stamp.at.0);
    stamp.id.encode(out);
}

fn decode_stamp(from: &mut Reader<'_>) -> Result<Stamp, DecodeError> {
    Ok(Stamp {
        at: Instant(from.number()?),
        id: EventId::decode(from)?,
    })
}

fn moment(from: &mut Reader<'_>) -> Result<Option<Instant>, DecodeError> {
    let at = from.number()?;
    Ok((at > 0).then_some(Instant(at)))
}

fn register<T: Copy>(value: Option<(Stamp, T)>, out: &mut Writer, number: fn(T) -> u64) {
    out.byte(value.is_some().into());
    if let Some((stamp, value)) = value {
        encode_stamp(stamp, out);
        out.number(number(value));
    }
}

fn read_register<T>(
    from: &mut Reader<'_>,
    value: fn(u64) -> Option<T>,
) -> Result<Option<(Stamp, T)>, DecodeError> {
    if from.byte()? == 0 {
        return Ok(None);
    }
    let stamp = decode_stamp(from)?;
    let value = value(from.number()?).ok_or(DecodeError::Rule)?;
    Ok(Some((stamp, value)))
}
