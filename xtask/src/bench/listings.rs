//! The listings that are measured: those of the generated sample, packed as they travel.

use anyhow::{Context, Result, anyhow};
use board::day::Instant;
use board::draft::Facts;
use board::ids::ListingId;
use board::listing::Card;
use board::places::RegionCode;
use board::snapshot::{Detail, Entry, Snapshot, posted_event};
use matching::Taxonomy;
use probe::{Random, today};

use crate::sample;
use crate::seed::stock;

/// The sample and all that is random about a listing come from it.
const SEED: u64 = 1;

/// So many different cards are made; more listings than that share them, under ids, counts and
/// days of their own.
const CARDS: usize = 10_000;

/// How long everything stays open, in days.
const OPEN: u16 = 30;

/// Makes snapshots of any size.
pub struct Stock {
    cards: Vec<Card>,
}

impl Stock {
    /// Fills and checks the forms of the sample.
    ///
    /// # Errors
    /// A sample that the form refuses.
    pub fn generate() -> Result<Self> {
        let places = stock::places()?;
        let regions: Vec<RegionCode> = RegionCode::all().collect();
        let facts = Facts {
            today: today(),
            places: &places,
            regions: &regions,
            vocabulary: Taxonomy::embedded(),
        };
        let samples = sample::generate(CARDS, SEED, &regions, &places, today());
        let cards = samples.map(|sample| {
            let checked = sample.draft.check(&facts);
            checked
                .map(|checked| checked.listing.card)
                .map_err(|problems| anyhow!("the sample is no right form: {problems:?}"))
        });
        Ok(Self {
            cards: cards.collect::<Result<_>>()?,
        })
    }

    /// A packed snapshot of so many listings, all open, in order of id as every snapshot.
    ///
    /// # Errors
    /// When there are no listings.
    pub fn snapshot(&self, count: usize) -> Result<Vec<u8>> {
        let mut random = Random::new(SEED);
        let cards = self.cards.iter().cycle().take(count);
        let mut entries: Vec<Entry> = cards.map(|card| entry(card, &mut random)).collect();
        entries.sort_by_key(|entry| entry.id);
        let snapshot = Snapshot {
            // Its listings are of all regions, as if the phone had fetched every snapshot.
            region: self.cards.first().context("no listings")?.region,
            built: Instant(u64::from(today().0) * 86_400_000),
            entries,
            gone: Vec::new(),
        };
        Ok(snapshot.to_bytes())
    }
}

fn entry(card: &Card, random: &mut Random) -> Entry {
    let mut id = [0; 10];
    id[..8].copy_from_slice(&random.number().to_be_bytes());
    let id = ListingId(id);
    let mut posted = today();
    posted.0 -= random.below(14) as u16;
    Entry {
        id,
        card: card.clone(),
        left: card.openings.get(),
        asked: random.below(20) as u16,
        posted,
        until: today().plus(OPEN),
        detail: Detail {
            hour: u32::from(posted.0) * 24,
            event: posted_event(id),
        },
    }
}
