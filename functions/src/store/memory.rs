//! A key-value store in memory: for tests, for filling a board and for looking at it.

use super::kv::{Kv, KvError, Listed, MAX_METADATA, Page, PutOptions, Ttl};
use board::day::Instant;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ops::Bound;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Keys and values, consistent at once, with a clock that is set from outside.
#[derive(Debug)]
pub struct MemoryKv {
    keys: RefCell<BTreeMap<String, Stored>>,
    now: Cell<Instant>,
    counts: Cell<Counts>,
    page: usize,
}

/// A value with what goes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The value.
    pub value: Vec<u8>,
    /// Its metadata, as JSON.
    pub metadata: Option<String>,
    /// From when on it is gone.
    pub expires: Option<Instant>,
}

/// Operations by kind, as the platform counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Counts {
    /// Reads.
    pub gets: u32,
    /// Writes.
    pub puts: u32,
    /// Removals.
    pub deletes: u32,
    /// Pages of lists.
    pub lists: u32,
}

impl Default for MemoryKv {
    fn default() -> Self {
        Self {
            keys: RefCell::default(),
            now: Cell::default(),
            counts: Cell::default(),
            page: 1_000,
        }
    }
}

impl MemoryKv {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with pages of `page` keys (the platform has 1,000).
    #[must_use]
    pub fn with_page(self, page: usize) -> Self {
        Self {
            page: page.max(1),
            ..self
        }
    }

    /// Sets the clock by which keys expire.
    pub fn set_now(&self, now: Instant) {
        self.now.set(now);
    }

    /// What was done since the start or the last [`MemoryKv::take_counts`].
    pub fn counts(&self) -> Counts {
        self.counts.get()
    }

    /// The same, and counts from nought.
    pub fn take_counts(&self) -> Counts {
        self.counts.take()
    }

    /// Everything that is stored, in order of key.
    pub fn dump(&self) -> Vec<(String, Stored)> {
        let now = self.now.get();
        let keys = self.keys.borrow();
        keys.iter()
            .filter(|(_, stored)| stored.is_there(now))
            .map(|(key, stored)| (key.clone(), stored.clone()))
            .collect()
    }

    fn count(&self, kind: impl FnOnce(&mut Counts)) {
        let mut counts = self.counts.get();
        kind(&mut counts);
        self.counts.set(counts);
    }
}

impl Stored {
    fn is_there(&self, now: Instant) -> bool {
        self.expires.is_none_or(|expires| now < expires)
    }
}

impl Kv for MemoryKv {
    async fn get(&self, key: &str, _cache: Ttl) -> Result<Option<Vec<u8>>, KvError> {
        self.count(|counts| counts.gets += 1);
        let keys = self.keys.borrow();
        let stored = keys
            .get(key)
            .filter(|stored| stored.is_there(self.now.get()));
        Ok(stored.map(|stored| stored.value.clone()))
    }

    async fn put(&self, key: &str, value: &[u8], options: PutOptions) -> Result<(), KvError> {
        self.count(|counts| counts.puts += 1);
        let metadata = options.metadata;
        if metadata
            .as_ref()
            .is_some_and(|json| json.len() > MAX_METADATA)
        {
            return Err(KvError::Failed(format!("{key}: too much metadata")));
        }
        let expires = options
            .expires_in
            .map(|seconds| self.now.get().plus_millis(u64::from(seconds) * 1_000));
        let stored = Stored {
            value: value.to_vec(),
            metadata,
            expires,
        };
        self.keys.borrow_mut().insert(key.to_owned(), stored);
        Ok(())
    }

    async fn delete(&self, key: &str) -> Result<(), KvError> {
        self.count(|counts| counts.deletes += 1);
        self.keys.borrow_mut().remove(key);
        Ok(())
    }

    async fn list(&self, prefix: &str, cursor: Option<&str>) -> Result<Page, KvError> {
        self.count(|counts| counts.lists += 1);
        let now = self.now.get();
        let keys = self.keys.borrow();
        let start = match cursor {
            Some(last) => Bound::Excluded(last),
            None => Bound::Included(prefix),
        };
        let mut found = keys
            .range::<str, _>((start, Bound::Unbounded))
            .take_while(|(name, _)| name.starts_with(prefix))
            .filter(|(_, stored)| stored.is_there(now))
            .map(|(name, stored)| Listed {
                name: name.clone(),
                metadata: stored.metadata.clone(),
            });
        let page: Vec<Listed> = found.by_ref().take(self.page).collect();
        let cursor = page.last().map(|last| last.name.clone());
        Ok(Page {
            cursor: cursor.filter(|_| found.next().is_some()),
            keys: page,
        })
    }
}

/// Runs a future that waits for nothing, as all do over a [`MemoryKv`].
pub fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut context) {
            return done;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_goes_page_by_page_and_leaves_out_what_expired() {
        let kv = MemoryKv::new().with_page(2);
        run(async {
            for key in ["a/1", "a/2", "a/3", "b/1"] {
                kv.put(key, b"", PutOptions::default()).await.unwrap();
            }
            let brief = PutOptions {
                expires_in: Some(60),
                ..PutOptions::default()
            };
            kv.put("a/0", b"", brief).await.unwrap();
            kv.set_now(Instant(60_000));
            let first = kv.list("a/", None).await.unwrap();
            assert_eq!(first.keys.len(), 2);
            let second = kv.list("a/", first.cursor.as_deref()).await.unwrap();
            assert_eq!(second.keys[0].name, "a/3");
            assert_eq!(second.cursor, None);
        });
        assert_eq!(
            kv.counts(),
            Counts {
                puts: 5,
                lists: 2,
                ..Counts::default()
            }
        );
    }
}
