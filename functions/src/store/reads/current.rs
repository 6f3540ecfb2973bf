//! The head and the current snapshots.

use super::isolate::{Generation, Memory};
use crate::store::families::{generation, head};
use crate::store::kv::Kv;
use crate::store::{Store, StoreError};
use board::day::Instant;
use board::head::Head;
use board::places::RegionCode;
use board::snapshot::Snapshot;
use std::rc::Rc;

/// A head this young is not read again.
const HEAD_FRESH: u64 = 20_000;

impl<K: Kv> Store<K> {
    /// The head, at most 20 seconds old; an older one when the store does not answer.
    ///
    /// # Errors
    /// Those of the key-value store, when this isolate has none yet.
    pub async fn head(
        &self,
        memory: &Memory,
        now: Instant,
    ) -> Result<Option<Rc<Head>>, StoreError> {
        let known = memory.head.borrow().clone();
        if let Some((read, head)) = &known
            && now.0.saturating_sub(read.0) < HEAD_FRESH
        {
            return Ok(Some(head.clone()));
        }
        match head::get(&self.kv).await {
            Ok(Some(head)) => {
                let head = Rc::new(head);
                *memory.head.borrow_mut() = Some((now, head.clone()));
                Ok(Some(head))
            }
            Ok(None) => Ok(known.map(|(_, head)| head)),
            Err(error) => known.map(|(_, head)| Some(head)).ok_or(error),
        }
    }

    /// The current snapshot of a region with its generation; the one before it when the
    /// current one is not here yet; nothing when the region has none.
    ///
    /// # Errors
    /// Those of the key-value store, when this isolate has no older copy either.
    pub async fn snapshot(
        &self,
        memory: &Memory,
        region: RegionCode,
        now: Instant,
    ) -> Result<Option<(Rc<Snapshot>, u64)>, StoreError> {
        let head = self.head(memory, now).await?;
        let Some(current) = head.as_ref().and_then(|head| head.regions.get(&region)) else {
            return Ok(None);
        };
        let pair = |known: Generation| (known.snapshot, known.number);
        if let Some(known) = memory.snapshot(region, Some(current.generation)) {
            return Ok(Some(pair(known)));
        }
        let read = self.read_snapshot(memory, region, current.generation).await;
        if let Ok(Some(_)) = read {
            return read;
        }
        // Late or failing: the last good copy of this isolate, or the generation before.
        if let Some(known) = memory.snapshot(region, None) {
            return Ok(Some(pair(known)));
        }
        match current.earlier.first() {
            Some(earlier) => self.read_snapshot(memory, region, *earlier).await,
            None => read,
        }
    }

    async fn read_snapshot(
        &self,
        memory: &Memory,
        region: RegionCode,
        number: u64,
    ) -> Result<Option<(Rc<Snapshot>, u64)>, StoreError> {
        let read = generation::snapshot(&self.kv, region, number).await?;
        Ok(read.map(|snapshot| {
            let snapshot = Rc::new(snapshot);
            memory.keep(number, snapshot.clone());
            (snapshot, number)
        }))
    }
}
