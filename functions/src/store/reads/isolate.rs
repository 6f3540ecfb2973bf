//! What an isolate remembers between requests.

use board::day::Instant;
use board::head::Head;
use board::places::RegionCode;
use board::snapshot::Snapshot;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// What an isolate remembers between requests.
#[derive(Debug)]
pub struct Memory {
    pub(super) head: RefCell<Option<(Instant, Rc<Head>)>>,
    snapshots: RefCell<VecDeque<Generation>>,
    most: usize,
}

/// A snapshot with its generation.
#[derive(Clone, Debug)]
pub struct Generation {
    /// The generation.
    pub number: u64,
    /// The snapshot.
    pub snapshot: Rc<Snapshot>,
}

impl Memory {
    /// Remembers at most `most` snapshots, the last used ones.
    pub const fn new(most: usize) -> Self {
        Self {
            head: RefCell::new(None),
            snapshots: RefCell::new(VecDeque::new()),
            most,
        }
    }

    /// A snapshot of a region: of this generation, or of any.
    pub(super) fn snapshot(&self, region: RegionCode, number: Option<u64>) -> Option<Generation> {
        let mut snapshots = self.snapshots.borrow_mut();
        let at = snapshots.iter().position(|known| {
            known.snapshot.region == region && number.is_none_or(|number| known.number == number)
        })?;
        let found = snapshots.remove(at)?;
        snapshots.push_front(found.clone());
        Some(found)
    }

    /// Remembers a snapshot.
    pub(super) fn keep(&self, number: u64, snapshot: Rc<Snapshot>) {
        let mut snapshots = self.snapshots.borrow_mut();
        // One a region: an older generation is read again by nobody.
        snapshots.retain(|known| known.snapshot.region != snapshot.region);
        snapshots.push_front(Generation { number, snapshot });
        snapshots.truncate(self.most);
    }
}
