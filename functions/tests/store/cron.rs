use crate::faulty::{Fault, Faulty};
use crate::reads::memory;
use crate::sample::{
    DAY, HOUR, MINUTE, checked, checked_in, checked_until, event, key, minutes, random, region,
    store,
};
use board::day::Instant;
use board::event::CloseReason;
use board::head::Head;
use functions::store::Store;
use functions::store::kv::Kv;
use functions::store::memory::{MemoryKv, run};
use functions::store::writes::Act;

fn post<K: Kv>(store: &Store<K>, number: u32, at: Instant) {
    run(store.post(&checked(number), at, &mut random)).unwrap();
}

fn turn<K: Kv>(store: &Store<K>, at: Instant) -> Head {
    run(store.turn(at, false)).unwrap();
    head(store, at)
}

fn head<K: Kv>(store: &Store<K>, at: Instant) -> Head {
    let head = run(store.head(&memory(), at)).unwrap().unwrap();
    (*head).clone()
}

#[test]
fn a_post_is_in_the_snapshot_after_the_next_turn() {
    let store = store(MemoryKv::new());
    turn(&store, minutes(0));
    post(&store, 1, minutes(1));
    let head = turn(&store, minutes(2));
    assert_eq!(
        (head.listings(), head.places(), head.sector_count()),
        (1, 3, 1)
    );
    let (snapshot, generation) = run(store.snapshot(&memory(), region(9), minutes(2)))
        .unwrap()
        .unwrap();
    assert_eq!(generation, minutes(2).0);
    assert_eq!(snapshot.entries.len(), 1);
}

#[test]
fn what_was_closed_is_gone_after_the_next_turn() {
    let store = store(MemoryKv::new());
    post(&store, 1, minutes(0));
    assert_eq!(turn(&store, minutes(1)).listings(), 1);
    let id = functions::store::seal::listing_of(key(1));
    let act = Act::Close(CloseReason::Filled);
    run(store.act(id, key(1), act, event(1), minutes(2), &mut random)).unwrap();
    assert_eq!(turn(&store, minutes(3)).listings(), 0);
    let (snapshot, _) = run(store.snapshot(&memory(), region(9), minutes(3)))
        .unwrap()
        .unwrap();
    assert!(snapshot.find_gone(id).is_some());
}

#[test]
fn a_turn_that_is_repeated_changes_nothing() {
    let store = store(MemoryKv::new());
    post(&store, 1, minutes(0));
    let first = turn(&store, minutes(1));
    let again = turn(&store, minutes(1));
    assert_eq!(first, again);
    let later = turn(&store, minutes(2));
    assert_eq!(later.regions, first.regions);
}

#[test]
fn an_event_that_the_lists_show_late_is_still_folded() {
    for late in 1..=8 {
        for minute in [0, 20, 50, 57, 59] {
            let store = store(Faulty::default());
            store.kv.set_now(minutes(minute));
            turn(&store, minutes(minute));
            store.kv.list_delay.set(late * MINUTE);
            post(&store, 1, minutes(minute));
            store.kv.list_delay.set(0);
            for passed in 1..=15 {
                store.kv.set_now(minutes(minute + passed));
                turn(&store, minutes(minute + passed));
            }
            assert_eq!(
                head(&store, minutes(minute + 15)).listings(),
                1,
                "{late} {minute}"
            );
        }
    }
}

#[test]
fn without_a_pulse_an_event_is_folded_within_ten_minutes() {
    let store = store(Faulty::default());
    turn(&store, minutes(0));
    for minute in 1..45 {
        turn(&store, minutes(minute));
    }
    store.kv.put_fault.set(Some(("pulse", Fault::Lost)));
    post(&store, 1, minutes(45));
    for minute in 46..=55 {
        turn(&store, minutes(minute));
    }
    assert_eq!(head(&store, minutes(55)).listings(), 1);
}

#[test]
fn a_turn_that_crashes_leaves_the_old_head_and_the_next_makes_up() {
    for family in ["ledger/", "snapshot/", "head"] {
        for fault in [Fault::Lost, Fault::Unsaid] {
            let store = store(Faulty::default());
            post(&store, 1, minutes(0));
            let before = turn(&store, minutes(1));
            post(&store, 2, minutes(2));
            store.kv.put_fault.set(Some((family, fault)));
            assert!(run(store.turn(minutes(3), false)).is_err());
            if (family, fault) != ("head", Fault::Unsaid) {
                assert_eq!(head(&store, minutes(3)), before);
            }
            let read = run(store.snapshot(&memory(), region(9), minutes(3))).unwrap();
            assert!(read.is_some_and(|(snapshot, _)| !snapshot.entries.is_empty()));
            assert_eq!(turn(&store, minutes(4)).listings(), 2);
        }
    }
}

#[test]
fn hours_without_a_cron_are_made_up_for() {
    let store = store(Faulty::default());
    turn(&store, minutes(0));
    for number in 1..=20 {
        post(&store, number, minutes(u64::from(number) * 7));
    }
    // Two hours and 28 minutes in which no turn succeeded.
    assert_eq!(turn(&store, minutes(148)).listings(), 20);
}

#[test]
fn a_head_that_is_read_late_loses_nothing() {
    let store = store(Faulty::default());
    turn(&store, minutes(50));
    let old = store
        .kv
        .memory
        .dump()
        .into_iter()
        .find(|(key, _)| key == "head")
        .unwrap();
    post(&store, 1, minutes(58));
    assert_eq!(turn(&store, minutes(59)).listings(), 1);
    // The next turn runs where the head of nine minutes ago is still served.
    *store.kv.old_head.borrow_mut() = Some(old.1.value);
    post(&store, 2, minutes(61));
    run(store.turn(minutes(75), true)).unwrap();
    *store.kv.old_head.borrow_mut() = None;
    assert_eq!(head(&store, minutes(75)).listings(), 2);
}

#[test]
fn all_regions_become_current_at_once() {
    let store = store(MemoryKv::new());
    for (number, code) in [(1, 9), (2, 9), (3, 5), (4, 38)] {
        run(store.post(&checked_in(number, code), minutes(0), &mut random)).unwrap();
    }
    let head = turn(&store, minutes(1));
    let listings: Vec<_> = head
        .regions
        .iter()
        .map(|(code, region)| (code.get(), region.listings))
        .collect();
    assert_eq!(listings, [(5, 1), (9, 2), (38, 1)]);
}

#[test]
fn what_expires_leaves_the_figures_with_the_day() {
    let store = store(MemoryKv::new());
    let start = minutes(0);
    run(store.post(&checked_until(1, start.day()), start, &mut random)).unwrap();
    assert_eq!(turn(&store, minutes(1)).listings(), 1);
    let tomorrow = start.plus_millis(DAY - 9 * HOUR);
    let mut at = tomorrow;
    while at.day() == start.day() {
        at = at.plus_millis(5 * MINUTE);
    }
    assert_eq!(turn(&store, at.plus_millis(5 * MINUTE)).listings(), 0);
}

#[test]
fn a_busy_hour_of_several_pages_is_folded_in_full() {
    let store = store(MemoryKv::new().with_page(10));
    turn(&store, minutes(0));
    for number in 0..600 {
        post(
            &store,
            number,
            minutes(1).plus_millis(u64::from(number) * 5_000),
        );
        if number % 12 == 11 {
            let now = minutes(1).plus_millis(u64::from(number) * 5_000 + 1);
            assert_eq!(turn(&store, now).listings(), number + 1);
        }
    }
    let rebuilt = run(store.rebuild(minutes(60))).unwrap();
    assert_eq!((rebuilt.listings, rebuilt.differing.len()), (600, 0));
}

#[test]
fn generations_that_nobody_needs_are_removed() {
    let store = store(Faulty::default());
    for number in 1..=6u32 {
        post(&store, number, minutes(u64::from(number) * 2));
        turn(&store, minutes(u64::from(number) * 2 + 1));
    }
    let stored = |store: &Store<Faulty>| {
        let dump = store.kv.memory.dump();
        dump.iter()
            .filter(|(key, _)| key.starts_with("snapshot/"))
            .count()
    };
    assert_eq!(stored(&store), 3);
    // A crash leaves an orphan, which the rebuild finds.
    post(&store, 7, minutes(20));
    store.kv.put_fault.set(Some(("head", Fault::Lost)));
    assert!(run(store.turn(minutes(21), false)).is_err());
    assert_eq!(stored(&store), 4);
    run(store.turn(minutes(22), false)).unwrap();
    run(store.rebuild(minutes(120))).unwrap();
    assert_eq!(stored(&store), 3);
}

#[test]
fn a_lost_or_unreadable_ledger_is_rebuilt_from_the_events() {
    let store = store(MemoryKv::new());
    post(&store, 1, minutes(0));
    let generation = turn(&store, minutes(1)).regions[&region(9)].generation;
    let name = format!("ledger/09/{generation}");
    run(store.kv.put(&name, b"\xffold", Default::default())).unwrap();
    post(&store, 2, minutes(61));
    assert_eq!(turn(&store, minutes(62)).listings(), 2);
}

#[test]
fn the_rebuild_agrees_with_the_turns_and_finds_what_they_missed() {
    let store = store(Faulty::default());
    post(&store, 1, minutes(0));
    turn(&store, minutes(1));
    let rebuilt = run(store.rebuild(minutes(2))).unwrap();
    assert_eq!((rebuilt.listings, &*rebuilt.differing), (1, &[][..]));
    assert!(rebuilt.renewed.is_empty());
    // Later than any overlap.
    store.kv.set_now(minutes(3));
    store.kv.list_delay.set(90 * MINUTE);
    post(&store, 2, minutes(3));
    store.kv.list_delay.set(0);
    for minute in 4..120 {
        store.kv.set_now(minutes(minute));
        turn(&store, minutes(minute));
    }
    assert_eq!(head(&store, minutes(120)).listings(), 1);
    let rebuilt = run(store.rebuild(minutes(121))).unwrap();
    assert_eq!(rebuilt.differing.len(), 1);
    assert_eq!(head(&store, minutes(121)).listings(), 2);
}

#[test]
fn what_is_written_after_a_rebuild_is_still_found() {
    let store = store(MemoryKv::new());
    post(&store, 1, minutes(0));
    run(store.rebuild(minutes(1))).unwrap();
    post(&store, 2, minutes(2));
    assert_eq!(turn(&store, minutes(3)).listings(), 2);
}
