//! The board's facts in a key-value store.
//!
//! Every fact is a key of its own, written once; everything else is derived from them by the
//! cron. What each kind of key holds stands in [`families`]; who writes, folds and reads them
//! in [`writes`], [`cron`] and [`reads`]. Nothing here knows a platform: all of it is generic
//! over [`kv::Kv`], and says no rule of the board, which are in `board`.

pub mod cron;
pub mod families;
pub mod kv;
pub mod memory;
pub mod reads;
pub mod seal;
pub mod writes;

use board::codec::DecodeError;
use board::event::Rules;
use kv::KvError;
use seal::{Seal, SealError};

/// The store: a key-value store, the rules of the board and the key for contact details.
pub struct Store<K> {
    /// Where everything is.
    pub kv: K,
    /// The rules that decide whether a listing is seen.
    pub rules: Rules,
    /// What seals contact details.
    pub seal: Seal,
}

/// Why the store did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The key-value store did not take part.
    #[error(transparent)]
    Kv(#[from] KvError),
    /// A stored value is not what its key says.
    #[error("{key}: {error}")]
    Damaged {
        /// Which key.
        key: String,
        /// What is wrong with it.
        error: DecodeError,
    },
    /// Contact details do not open or close.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// There is no such listing, or the key does not fit it; which of the two is not said.
    #[error("no such listing")]
    NotFound,
    /// The listing is not open, so its contact details are not shown.
    #[error("the listing is not open")]
    NotOpen,
    /// A change would move the listing to another labour market region: it must be posted
    /// anew, as a region folds its own events alone.
    #[error("the place is in another region")]
    OtherRegion,
    /// An event is larger than the metadata of a key can be.
    #[error("the event does not fit its key")]
    TooLarge,
}

impl StoreError {
    /// Whether trying again later can help.
    pub const fn is_outage(&self) -> bool {
        matches!(self, Self::Kv(_) | Self::Damaged { .. } | Self::Seal(_))
    }
}
