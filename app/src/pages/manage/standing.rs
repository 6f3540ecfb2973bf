//! How a listing stands, in words.

use crate::site::T;
use crate::words;
use board::day::Day;
use board::event::{CloseReason, Standing};

/// One or two words.
pub fn chip(t: T, standing: Standing) -> &'static str {
    match standing {
        Standing::Open(_) => t.manage_chip_open(),
        Standing::Asleep => t.manage_chip_asleep(),
        Standing::Expired => t.manage_chip_expired(),
        Standing::Full => t.manage_chip_full(),
        Standing::Paused => t.manage_chip_paused(),
        Standing::Held => t.manage_chip_held(),
        Standing::Closed(_) => t.manage_chip_closed(),
        Standing::Erased => t.manage_chip_erased(),
        Standing::Unknown => t.manage_chip_unknown(),
    }
}

/// How the words look: with the accent where everybody sees the listing.
pub fn chip_class(standing: Standing) -> &'static str {
    match standing {
        Standing::Open(_) => "wb-chip wb-chip--accent",
        _ => "wb-chip",
    }
}

/// What it means, and until when.
pub fn sentence(t: T, standing: Standing, today: Day) -> String {
    match standing {
        Standing::Open(until) => return t.manage_state_open(&words::day(t, until, today)),
        Standing::Asleep => t.manage_state_asleep(),
        Standing::Expired => t.manage_state_expired(),
        Standing::Full => t.manage_state_full(),
        Standing::Paused => t.manage_state_paused(),
        Standing::Held => t.manage_state_held(),
        Standing::Closed(CloseReason::Filled) => t.manage_state_filled(),
        Standing::Closed(CloseReason::FilledElsewhere) => t.manage_state_filled_elsewhere(),
        Standing::Closed(CloseReason::Withdrawn) => t.manage_state_withdrawn(),
        Standing::Erased => t.manage_state_erased(),
        Standing::Unknown => t.manage_state_unknown(),
    }
    .to_owned()
}
