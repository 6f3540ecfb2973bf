//! What a route works with: the store, what this isolate remembers, and the board it serves.

use super::kv::Cloud;
use crate::store::Store;
use crate::store::reads::Memory;
use crate::store::seal::Seal;
use app::{Manifest, Site};
use board::crisis::Crisis;
use board::day::Instant;
use board::ids::{EventId, ManageKey};
use board::places::{PACKED, Places};
use std::sync::OnceLock;
use worker::{Date, Env};

/// The crisis file and the list of built files, as the build found them.
const CRISIS: &str = include_str!(concat!(env!("OUT_DIR"), "/crisis.json"));
const MANIFEST: &str = include_str!(concat!(env!("OUT_DIR"), "/manifest.json"));

/// Snapshots that an isolate keeps: 8 regions of 6,000 listings are about 25 MB of its 128.
const SNAPSHOTS: usize = 8;

thread_local! {
    static MEMORY: &'static Memory = Box::leak(Box::new(Memory::new(SNAPSHOTS)));
}

/// What a route works with.
pub struct Desk {
    /// The store.
    pub store: Store<Cloud>,
    /// What this isolate remembers.
    pub memory: &'static Memory,
    /// The board.
    pub site: &'static Site,
}

impl Desk {
    /// Takes what the operator bound to the Worker.
    ///
    /// # Errors
    /// What is missing, in a sentence for the operator.
    pub fn open(env: &Env) -> Result<Self, String> {
        let site = site()?;
        let kv = env
            .kv("BOARD")
            .map_err(|error| format!("bind the KV namespace BOARD: {error}"))?;
        let secret = env
            .secret("SEAL_KEY")
            .map_err(|error| format!("set the secret SEAL_KEY: {error}"))?;
        let seal = Seal::new(&secret.to_string()).map_err(|error| error.to_string())?;
        Ok(Self {
            store: Store {
                kv: Cloud(kv),
                rules: site.crisis.rules(),
                seal,
            },
            memory: MEMORY.with(|memory| *memory),
            site,
        })
    }
}

fn site() -> Result<&'static Site, String> {
    static SITE: OnceLock<Result<Site, String>> = OnceLock::new();
    let read = || {
        let crisis: Crisis = serde_json::from_str(CRISIS).map_err(|error| error.to_string())?;
        let manifest: Manifest =
            serde_json::from_str(MANIFEST).map_err(|error| error.to_string())?;
        Ok(Site::new(crisis, manifest))
    };
    SITE.get_or_init(read).as_ref().map_err(Clone::clone)
}

/// Changes with what the pages are made of: the built files and the crisis.
pub const EDITION: [&str; 2] = [MANIFEST, CRISIS];

/// The places table.
pub fn places() -> &'static Places {
    static PLACES: OnceLock<Places> = OnceLock::new();
    // The table is made by this build, and read in the tests of `board`.
    PLACES.get_or_init(|| Places::decode(PACKED).unwrap_or_default())
}

/// The platform's clock. It stands still between one wait for the store and the next.
pub fn now() -> Instant {
    Instant(Date::now().as_millis())
}

/// Fills bytes from the platform's source of randomness.
pub fn random(bytes: &mut [u8]) {
    if getrandom::fill(bytes).is_err() {
        // Workers always have Web Crypto. Were it gone, going on with a predictable secret
        // would be worse than ending this request.
        std::process::abort();
    }
}

/// A new manage key.
pub fn new_key() -> ManageKey {
    let mut key = [0; 24];
    random(&mut key);
    ManageKey(key)
}

/// A new event id.
pub fn new_event() -> EventId {
    let mut id = [0; 8];
    random(&mut id);
    EventId(id)
}
