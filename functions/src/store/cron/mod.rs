//! From events to snapshots, once a minute.
//!
//! A turn lists the events since the last one, folds them into the ledgers of their regions,
//! writes new generations and then, with one put of the head, makes all of them current. A
//! crash before that put leaves the old head, whole and valid.
//!
//! What makes it right on a store that is late, repeats itself and fails:
//! - Which hours to list follows from the head itself ([`window`]): a turn that was missed,
//!   that failed or that read an old head is made up for by the next.
//! - Folding is idempotent, so listing an event again costs nothing but the list.
//! - `head.built` only moves on when every region with events was folded.
//! - Once a day everything is listed ([`rebuild`]), and the two must agree.

mod fold;
mod rebuild;
mod sweep;
mod turn;
mod window;

pub use rebuild::Rebuilt;
pub use turn::Turn;

use super::kv::Kv;
use super::{Store, StoreError};
use board::day::Instant;

/// What a turn of the cron did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ran {
    /// An ordinary turn.
    Turn(Turn),
    /// The daily rebuild.
    Rebuild(Rebuilt),
}

/// When everything is rebuilt: 03:17 UTC, when the fewest people are about.
const REBUILD_MINUTE: u64 = 3 * 60 + 17;

impl<K: Kv> Store<K> {
    /// The cron, called every minute.
    ///
    /// # Errors
    /// Those of the key-value store. The next turn makes up for it.
    pub async fn cron(&self, now: Instant) -> Result<Ran, StoreError> {
        if now.0 / 60_000 % 1_440 == REBUILD_MINUTE {
            self.rebuild(now).await.map(Ran::Rebuild)
        } else {
            self.turn(now, false).await.map(Ran::Turn)
        }
    }
}
