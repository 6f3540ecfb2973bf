use crate::faulty::Faulty;
use crate::sample::{checked, checked_in, contact, event, key, minutes, random, region, store};
use board::event::CloseReason;
use functions::store::StoreError;
use functions::store::memory::{Counts, MemoryKv, run};
use functions::store::reads::{Found, Memory};
use functions::store::seal::listing_of;
use functions::store::writes::Act;

pub fn memory() -> Memory {
    Memory::new(8)
}

#[test]
fn a_public_page_costs_at_most_one_read_when_warm() {
    let store = store(MemoryKv::new());
    run(store.post(&checked(1), minutes(0), &mut random)).unwrap();
    run(store.turn(minutes(1), false)).unwrap();
    let (memory, now, id) = (memory(), minutes(2), listing_of(key(1)));
    run(store.snapshot(&memory, region(9), now)).unwrap();
    store.kv.take_counts();
    run(store.snapshot(&memory, region(9), now)).unwrap();
    let Ok(Found::Open(entry)) = run(store.find(&memory, id, now)) else {
        panic!("not open")
    };
    assert_eq!(store.kv.take_counts(), Counts::default());
    assert_eq!(
        run(store.detail(region(9), &entry)).unwrap(),
        Some(checked(1).listing)
    );
    assert_eq!(
        store.kv.take_counts(),
        Counts {
            gets: 1,
            ..Counts::default()
        }
    );
    assert_eq!(run(store.reveal(&memory, id, now)), Ok(contact()));
    assert_eq!(
        store.kv.take_counts(),
        Counts {
            gets: 1,
            ..Counts::default()
        }
    );
}

#[test]
fn a_listing_can_be_read_before_any_snapshot_has_it() {
    let store = store(MemoryKv::new());
    run(store.turn(minutes(0), false)).unwrap();
    run(store.post(&checked(1), minutes(1), &mut random)).unwrap();
    let found = run(store.find(&memory(), listing_of(key(1)), minutes(1))).unwrap();
    assert!(matches!(found, Found::Open(entry) if entry.card == checked(1).listing.card));
}

#[test]
fn contact_details_are_shown_only_while_the_listing_is_open() {
    let store = store(MemoryKv::new());
    let id = listing_of(key(1));
    assert_eq!(
        run(store.reveal(&memory(), id, minutes(0))),
        Err(StoreError::NotFound)
    );
    run(store.post(&checked(1), minutes(0), &mut random)).unwrap();
    run(store.turn(minutes(1), false)).unwrap();
    let close = Act::Close(CloseReason::Withdrawn);
    run(store.act(id, key(1), close, event(1), minutes(2), &mut random)).unwrap();
    // The snapshot still has it; its own record knows better.
    assert_eq!(
        run(store.reveal(&memory(), id, minutes(2))),
        Err(StoreError::NotOpen)
    );
    run(store.turn(minutes(3), false)).unwrap();
    assert_eq!(
        run(store.reveal(&memory(), id, minutes(3))),
        Err(StoreError::NotOpen)
    );
}

#[test]
fn a_listing_is_found_among_many_regions() {
    let store = store(MemoryKv::new());
    for (number, region) in board::places::RegionCode::all().enumerate() {
        let checked = checked_in(number as u32, region.get());
        run(store.post(&checked, minutes(0), &mut random)).unwrap();
    }
    run(store.turn(minutes(1), false)).unwrap();
    let memory = Memory::new(2);
    for number in [0, 20, 34] {
        let found = run(store.find(&memory, listing_of(key(number)), minutes(2))).unwrap();
        assert!(matches!(found, Found::Open(_)), "{number}");
    }
}

#[test]
fn in_an_outage_the_last_good_copy_is_shown_and_contact_is_not() {
    let store = store(Faulty::default());
    let id = listing_of(key(1));
    run(store.post(&checked(1), minutes(0), &mut random)).unwrap();
    run(store.turn(minutes(1), false)).unwrap();
    let memory = memory();
    run(store.snapshot(&memory, region(9), minutes(2))).unwrap();
    store.kv.down.set(true);
    let (snapshot, _) = run(store.snapshot(&memory, region(9), minutes(140)))
        .unwrap()
        .unwrap();
    assert_eq!(snapshot.built, minutes(1));
    assert!(
        run(store.reveal(&memory, id, minutes(140)))
            .unwrap_err()
            .is_outage()
    );
    assert!(run(store.snapshot(&Memory::new(8), region(9), minutes(140))).is_err());
}
