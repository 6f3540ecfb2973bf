//! What stands on a board before anybody posts: sample listings, stored by the real store.

use anyhow::{Context, Result, anyhow};
use board::crisis::Crisis;
use board::day::{Day, Instant};
use board::draft::{Checked, Facts, Field};
use board::event::{Event, Stamp, What};
use board::ids::EventId;
use board::listing::Source;
use board::places::{PACKED, Places, RegionCode};
use functions::store::Store;
use functions::store::families::event;
use functions::store::memory::{MemoryKv, run};
use functions::store::seal::Seal;
use functions::store::writes::Act;
use matching::Taxonomy;

use crate::sample::{self, Sample};

/// The region that the listings written by hand are for: the Achterhoek.
const BY_HAND: u8 = 9;

/// So many are generated for each region that has none written by hand.
const A_REGION: usize = 60;

const MINUTE: u64 = 60_000;
const DAY: u64 = 24 * 60 * MINUTE;

/// Something happened to a sample so long after it was posted.
const AFTER: u64 = 2 * MINUTE;
/// The first sample of today was posted so long ago: after everything that happened to it.
const LATEST: u64 = 5 * MINUTE;
/// Samples of one day are posted a minute apart, over this many minutes.
const SPREAD: u64 = 90;

/// Which listings stand on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stock {
    /// Those written by hand where the crisis is in their region, and some generated ones for
    /// every other region of the crisis.
    Sample,
    /// So many generated ones, spread over the regions of the crisis.
    Generated {
        /// How many.
        count: usize,
        /// The same seed gives the same listings.
        seed: u64,
    },
}

impl Stock {
    /// The forms of the listings, for a crisis and a day.
    ///
    /// # Errors
    /// When a file with listings cannot be read.
    pub fn samples(
        self,
        crisis: &Crisis,
        places: &Places,
        today: Day,
    ) -> Result<Box<dyn Iterator<Item = Sample>>> {
        match self {
            Self::Generated { count, seed } => {
                let generated = sample::generate(count, seed, &crisis.regions, places, today);
                Ok(Box::new(generated))
            }
            Self::Sample => {
                let is_by_hand = |region: &RegionCode| region.get() == BY_HAND;
                let mut samples = match crisis.regions.iter().any(is_by_hand) {
                    true => sample::handwritten(today)?,
                    false => Vec::new(),
                };
                for region in crisis.regions.iter().filter(|region| !is_by_hand(region)) {
                    // A seed for each, as samples of one seed share their keys.
                    let seed = region.get().into();
                    samples.extend(sample::generate(A_REGION, seed, &[*region], places, today));
                }
                Ok(Box::new(samples.into_iter()))
            }
        }
    }
}

/// The places table.
///
/// # Errors
/// None for the table that this build made.
pub fn places() -> Result<Places> {
    Places::decode(PACKED).context("the places table cannot be read")
}

/// An empty store in memory that follows the rules of a crisis.
///
/// # Errors
/// When the secret is too short.
pub fn store(crisis: &Crisis, secret: &str) -> Result<Store<MemoryKv>> {
    Ok(Store {
        kv: MemoryKv::new(),
        rules: crisis.rules(),
        seal: Seal::new(secret)?,
    })
}

/// Checks and posts samples at the moments when they were posted, up to `now`, and gives how
/// many. What follows from them is made by a rebuild of the store.
///
/// # Errors
/// A sample that the form refuses, by its title.
pub fn post(
    store: &Store<MemoryKv>,
    samples: impl Iterator<Item = Sample>,
    crisis: &Crisis,
    places: &Places,
    now: Instant,
    mut random: impl FnMut(&mut [u8]),
) -> Result<usize> {
    let facts = Facts {
        today: now.day(),
        places,
        regions: &crisis.regions,
        vocabulary: Taxonomy::embedded(),
    };
    let mut count = 0;
    for (number, sample) in samples.enumerate() {
        let checked = check(&sample, &facts)?;
        let days = u64::from(sample.posted_days_ago) * DAY;
        let at = now.minus_millis(days + LATEST + number as u64 % SPREAD * MINUTE);
        store.kv.set_now(at);
        run(put(store, &checked, sample.places_left, at, &mut random))?;
        count += 1;
    }
    store.kv.set_now(now);
    Ok(count)
}

fn check(sample: &Sample, facts: &Facts<'_>) -> Result<Checked> {
    let mut checked = sample.draft.check(facts).map_err(|problems| {
        let title = sample.draft.get(Field::Title);
        anyhow!("the sample \"{title}\" is no right form: {problems:?}")
    })?;
    // Whoever sees it must not take it for real.
    checked.listing.card.source = Source::Sample;
    Ok(checked)
}

async fn put(
    store: &Store<MemoryKv>,
    checked: &Checked,
    places_left: Option<u16>,
    at: Instant,
    random: &mut impl FnMut(&mut [u8]),
) -> Result<()> {
    let posted = store.post(checked, at, random).await?;
    let later = at.plus_millis(AFTER);
    if store.rules.approve_first {
        // Where a desk looks first, it looked.
        let approved = Event {
            listing: posted.id,
            stamp: Stamp {
                at: later,
                id: EventId([1; 8]),
            },
            what: What::Approved,
        };
        event::put(&store.kv, checked.listing.card.region, &approved, None).await?;
    }
    if let Some(left) = places_left {
        let act = Act::PlacesLeft(left);
        let id = EventId([2; 8]);
        store
            .act(posted.id, checked.key, act, id, later, random)
            .await?;
    }
    Ok(())
}
