use board::crisis::Moderation;
use board::listing::Source;
use board::places::RegionCode;
use functions::store::Store;
use functions::store::memory::MemoryKv;
use functions::store::reads::Memory;

use super::*;

const SECRET: &str = "a secret of at least 32 characters";

/// 2026-03-20, half past midnight in the Netherlands: the hardest moment of a day.
const NOW: Instant = Instant(1_773_963_000_000);

fn crisis(name: &str) -> Crisis {
    let text = std::fs::read_to_string(crate::paths::at(name)).unwrap();
    crisis::parse(name, &text).unwrap()
}

fn filled(stock: Stock, crisis: &Crisis) -> (usize, Store<MemoryKv>) {
    let places = stock::places().unwrap();
    let store = stock::store(crisis, SECRET).unwrap();
    let samples = stock.samples(crisis, &places, NOW.day()).unwrap();
    let random = secret::stretch([1; 32]);
    let count = stock::post(&store, samples, crisis, &places, NOW, random).unwrap();
    run(store.rebuild(NOW)).unwrap();
    (count, store)
}

fn region(code: u8) -> RegionCode {
    RegionCode::try_from(code).unwrap()
}

#[test]
fn every_sample_is_open_and_says_that_it_is_one() {
    let (count, store) = filled(Stock::Sample, &crisis(crisis::DEFAULT));
    let memory = Memory::new(1);
    let (snapshot, _) = run(store.snapshot(&memory, region(9), NOW))
        .unwrap()
        .unwrap();
    assert_eq!(snapshot.entries.len(), count);
    assert!(
        snapshot
            .entries
            .iter()
            .all(|entry| entry.card.source == Source::Sample)
    );
    assert!(
        snapshot
            .entries
            .iter()
            .any(|entry| entry.left < entry.card.openings.get())
    );
    let entry = &snapshot.entries[0];
    assert!(run(store.detail(region(9), entry)).unwrap().is_some());
    assert!(run(store.reveal(&memory, entry.id, NOW)).is_ok());
}

#[test]
fn a_board_that_looks_first_has_looked_at_the_sample() {
    let mut crisis = crisis(crisis::DEFAULT);
    crisis.moderation = Moderation::Before;
    let (count, store) = filled(Stock::Sample, &crisis);
    let head = run(store.head(&Memory::new(1), NOW)).unwrap().unwrap();
    assert_eq!(head.listings() as usize, count);
}

#[test]
fn no_region_of_a_crisis_is_empty() {
    let crisis = crisis(crisis::ALL_REGIONS);
    let (_, store) = filled(Stock::Sample, &crisis);
    let head = run(store.head(&Memory::new(1), NOW)).unwrap().unwrap();
    assert_eq!(head.regions.len(), crisis.regions.len());
    assert!(head.regions.values().all(|region| region.listings >= 50));
}

#[test]
fn the_same_stock_has_the_same_mark_for_a_day() {
    let crisis = crisis(crisis::DEFAULT);
    let mark = |stock, secret: &str, now| mark(stock, &crisis, secret, now).unwrap();
    let first = mark(Stock::Sample, SECRET, NOW);
    assert_eq!(
        mark(Stock::Sample, SECRET, NOW.plus_millis(20 * 3_600_000)),
        first
    );
    assert_ne!(
        mark(Stock::Sample, SECRET, NOW.plus_millis(24 * 3_600_000)),
        first
    );
    assert_ne!(mark(Stock::Sample, &SECRET.repeat(2), NOW), first);
    let generated = Stock::Generated { count: 73, seed: 1 };
    assert_ne!(mark(generated, SECRET, NOW), first);
}

#[test]
fn of_very_many_only_the_first_come_in_full() {
    let stock = Stock::Generated {
        count: IN_FULL + 10,
        seed: 1,
    };
    let crisis = crisis(crisis::DEFAULT);
    let (count, entries) = entries(stock, &crisis, SECRET, NOW).unwrap();
    assert_eq!(count, IN_FULL + 10);
    let json = serde_json::to_string(&entries).unwrap();
    assert_eq!(json.matches("\"key\":\"private/").count(), IN_FULL);
    assert_eq!(json.matches("\"key\":\"snapshot/09/").count(), 1);
}
