//! A store that fails where it is told to, and whose lists are late.

use board::day::Instant;
use functions::store::kv::{Kv, KvError, Page, PutOptions, Ttl};
use functions::store::memory::MemoryKv;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// How a put fails.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// It is not done.
    Lost,
    /// It is done, and reported as failed.
    Unsaid,
    /// It is refused for coming too soon.
    TooMany,
}

#[derive(Default)]
pub struct Faulty {
    pub memory: MemoryKv,
    /// The next put of a key that starts so fails.
    pub put_fault: Cell<Option<(&'static str, Fault)>>,
    /// Whether everything fails.
    pub down: Cell<bool>,
    /// Keys written from now on appear in lists so many milliseconds later.
    pub list_delay: Cell<u64>,
    /// The head that reads give, instead of the current one.
    pub old_head: RefCell<Option<Vec<u8>>>,
    now: Cell<Instant>,
    listed_from: RefCell<BTreeMap<String, Instant>>,
}

impl Faulty {
    pub fn set_now(&self, now: Instant) {
        self.now.set(now);
        self.memory.set_now(now);
    }

    fn check(&self) -> Result<(), KvError> {
        if self.down.get() {
            Err(KvError::Failed("down".into()))
        } else {
            Ok(())
        }
    }
}

impl Kv for Faulty {
    async fn get(&self, key: &str, cache: Ttl) -> Result<Option<Vec<u8>>, KvError> {
        self.check()?;
        if key == "head"
            && let Some(old) = self.old_head.borrow().clone()
        {
            return Ok(Some(old));
        }
        self.memory.get(key, cache).await
    }

    async fn put(&self, key: &str, value: &[u8], options: PutOptions) -> Result<(), KvError> {
        self.check()?;
        let fault = self
            .put_fault
            .get()
            .filter(|(start, _)| key.starts_with(start));
        if fault.is_some() {
            self.put_fault.set(None);
        }
        match fault.map(|(_, fault)| fault) {
            Some(Fault::Lost) => return Err(KvError::Failed("lost".into())),
            Some(Fault::TooMany) => return Err(KvError::TooMany),
            Some(Fault::Unsaid) | None => {}
        }
        self.memory.put(key, value, options).await?;
        let from = self.now.get().plus_millis(self.list_delay.get());
        self.listed_from.borrow_mut().insert(key.to_owned(), from);
        match fault {
            Some(_) => Err(KvError::Failed("unsaid".into())),
            None => Ok(()),
        }
    }

    async fn delete(&self, key: &str) -> Result<(), KvError> {
        self.check()?;
        self.memory.delete(key).await
    }

    async fn list(&self, prefix: &str, cursor: Option<&str>) -> Result<Page, KvError> {
        self.check()?;
        let mut page = self.memory.list(prefix, cursor).await?;
        let from = self.listed_from.borrow();
        page.keys.retain(|listed| {
            from.get(&listed.name)
                .is_none_or(|from| *from <= self.now.get())
        });
        Ok(page)
    }
}
