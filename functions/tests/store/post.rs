use crate::faulty::{Fault, Faulty};
use crate::sample::{checked, minutes, random, store};
use board::event::Standing;
use functions::store::memory::{Counts, MemoryKv, run};
use functions::store::seal::listing_of;

#[test]
fn posting_costs_one_read_and_three_writes() {
    let store = store(MemoryKv::new());
    let posted = run(store.post(&checked(1), minutes(0), &mut random)).unwrap();
    assert!(!posted.already);
    assert_eq!(posted.id, listing_of(checked(1).key));
    let standing = posted.state.standing(store.rules, minutes(0).day());
    assert!(matches!(standing, Standing::Open(_)));
    assert_eq!(
        store.kv.counts(),
        Counts {
            gets: 1,
            puts: 3,
            ..Counts::default()
        }
    );
}

#[test]
fn posting_twice_makes_one_listing_even_across_the_hour() {
    let store = store(MemoryKv::new());
    let first = run(store.post(&checked(1), minutes(59), &mut random)).unwrap();
    let keys = store.kv.dump().len();
    let second = run(store.post(&checked(1), minutes(61), &mut random)).unwrap();
    assert!(second.already);
    assert_eq!(
        (first.id, first.state, first.stamp),
        (second.id, second.state, second.stamp)
    );
    assert_eq!(store.kv.dump().len(), keys);
}

#[test]
fn a_try_that_failed_anywhere_is_completed_under_the_same_key() {
    for fault in [Fault::Lost, Fault::Unsaid] {
        for family in ["private/", "event/"] {
            let store = store(Faulty::default());
            store.kv.put_fault.set(Some((family, fault)));
            assert!(run(store.post(&checked(1), minutes(59), &mut random)).is_err());
            let posted = run(store.post(&checked(1), minutes(61), &mut random)).unwrap();
            let dump = store.kv.memory.dump();
            let events = dump
                .iter()
                .filter(|(key, _)| key.starts_with("event/"))
                .count();
            assert_eq!(events, 1, "{family} {fault:?}");
            run(store.turn(minutes(62), false)).unwrap();
            assert!(run(store.reveal(&crate::reads::memory(), posted.id, minutes(63))).is_ok());
        }
    }
}

#[test]
fn a_form_that_was_changed_after_a_failed_try_is_what_counts() {
    let store = store(Faulty::default());
    store.kv.put_fault.set(Some(("event/", Fault::Lost)));
    assert!(run(store.post(&checked(1), minutes(0), &mut random)).is_err());
    let mut changed = checked(1);
    changed.listing.card.openings = 7u16.try_into().unwrap();
    let posted = run(store.post(&changed, minutes(1), &mut random)).unwrap();
    assert_eq!(posted.state.places_left(), 7);
    run(store.turn(minutes(2), false)).unwrap();
    let head = run(store.head(&crate::reads::memory(), minutes(2)))
        .unwrap()
        .unwrap();
    assert_eq!(head.places(), 7);
}

#[test]
fn a_form_sent_twice_within_a_second_succeeds_both_times() {
    let store = store(Faulty::default());
    run(store.post(&checked(1), minutes(0), &mut random)).unwrap();
    // The second request read the store before the first had written.
    let record = store
        .kv
        .memory
        .dump()
        .into_iter()
        .find(|(key, _)| key.starts_with("private/"));
    let (name, record) = record.unwrap();
    run(async {
        use functions::store::kv::{Kv, PutOptions};
        store.kv.memory.delete(&name).await.unwrap();
        store.kv.put_fault.set(Some(("private/", Fault::TooMany)));
        let refused = store.post(&checked(1), minutes(0), &mut random).await;
        assert!(refused.is_err(), "nothing was there to go on from");
        store
            .kv
            .memory
            .put(&name, &record.value, PutOptions::default())
            .await
            .unwrap();
    });
    assert!(
        run(store.post(&checked(1), minutes(0), &mut random))
            .unwrap()
            .already
    );
}

#[test]
fn a_failing_pulse_does_not_fail_the_post() {
    let store = store(Faulty::default());
    store.kv.put_fault.set(Some(("pulse", Fault::TooMany)));
    assert!(run(store.post(&checked(1), minutes(0), &mut random)).is_ok());
}
