//! What the store asks of a key-value store, so that one in memory or a simulated one can
//! stand in for the platform's.

/// Why an operation on the key-value store did not succeed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KvError {
    /// It failed; a write may or may not have been done.
    #[error("the key-value store failed: {0}")]
    Failed(String),
    /// The key was written less than a second ago (429); this write was not done.
    #[error("the key was written less than a second ago")]
    TooMany,
}

/// How long a location may answer a read from its own copy.
///
/// Cloudflare KV takes no less than 30 seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ttl(u32);

impl Ttl {
    /// For what changes: the least that the platform takes.
    pub const SHORT: Self = Self(30);
    /// For full listings: immutable, but erasing must reach every copy within the hour.
    pub const HOUR: Self = Self(3_600);
    /// For snapshots and ledgers, whose keys never change their value.
    pub const DAY: Self = Self(86_400);

    /// In seconds.
    pub const fn seconds(self) -> u32 {
        self.0
    }
}

/// What goes with a value.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PutOptions {
    /// JSON that `list` returns; at most [`MAX_METADATA`] bytes.
    pub metadata: Option<String>,
    /// After so many seconds the key is gone. Cloudflare KV takes no less than 60.
    pub expires_in: Option<u32>,
}

/// The most bytes of metadata of a key.
pub const MAX_METADATA: usize = 1_024;

/// A key as a list has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its full name.
    pub name: String,
    /// Its metadata, as JSON.
    pub metadata: Option<String>,
}

/// A page of a list. It may be empty while there are more.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Page {
    /// The keys, in order of name.
    pub keys: Vec<Listed>,
    /// Where the next page starts; nothing when this was the last.
    pub cursor: Option<String>,
}

/// A key-value store: eventually consistent, the last write wins.
#[allow(
    async_fn_in_trait,
    reason = "callers are generic and single-threaded, so no future needs to be Send"
)]
pub trait Kv {
    /// The value of a key, perhaps as it was up to `cache` ago, or longer.
    async fn get(&self, key: &str, cache: Ttl) -> Result<Option<Vec<u8>>, KvError>;
    /// Writes a key.
    async fn put(&self, key: &str, value: &[u8], options: PutOptions) -> Result<(), KvError>;
    /// Removes a key; one that is not there is no error.
    async fn delete(&self, key: &str) -> Result<(), KvError>;
    /// A page of the keys that start with `prefix`.
    async fn list(&self, prefix: &str, cursor: Option<&str>) -> Result<Page, KvError>;
}
