//! The kinds of keys, each with its name, its value and what it costs.
//!
//! | key | value | written by | reads |
//! |---|---|---|---|
//! | `event/{hour}/{region}/{listing}/{event}` | full listing or nothing; the event in the metadata | each write, once | listed by the cron; one get for a listing's page |
//! | `private/{listing}` | hash of the key, sealed contact, state | each write of the poster | one get to reveal or manage |
//! | `pulse` | moment of the last write | each write | one get a turn |
//! | `head` | current generations and figures | the cron | one get in 20 s an isolate |
//! | `snapshot/{region}/{generation}` | what everybody may see | the cron, once | one get a generation an isolate |
//! | `ledger/{region}/{generation}` | all states | the cron, once | one get a turn that has events |

pub mod event;
pub mod generation;
pub mod head;
pub mod private;
pub mod pulse;

use board::event::State;
use board::ledger::Ledger;

/// Seconds after which what was written about a listing is gone: its longest life, and the
/// days that an ended one is remembered.
pub const KEPT: u32 = (State::LONGEST_LIFE as u32 + Ledger::REMEMBERED as u32) * 86_400;
