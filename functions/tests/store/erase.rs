use crate::faulty::{Fault, Faulty};
use crate::reads::memory;
use crate::sample::{HOUR, checked, contact, event, key, minutes, random, store};
use functions::store::memory::run;
use functions::store::reads::Found;
use functions::store::seal::listing_of;
use functions::store::writes::Act;
use functions::store::{Store, StoreError};

fn everything(store: &Store<Faulty>) -> Vec<u8> {
    let dump = store.kv.memory.dump();
    dump.into_iter()
        .flat_map(|(_, stored)| {
            [
                stored.value,
                stored.metadata.unwrap_or_default().into_bytes(),
            ]
        })
        .flatten()
        .collect()
}

fn holds(store: &Store<Faulty>, words: &str) -> bool {
    everything(store)
        .windows(words.len())
        .any(|part| part == words.as_bytes())
}

#[test]
fn erasing_leaves_nothing_but_the_fact() {
    let store = store(Faulty::default());
    let id = listing_of(key(1));
    run(store.post(&checked(1), minutes(0), &mut random)).unwrap();
    run(store.turn(minutes(1), false)).unwrap();
    let mut revised = checked(1).listing;
    revised.description = "Andere woorden.".try_into().unwrap();
    let act = Act::Revise(Box::new(revised), Box::new(contact()));
    run(store.act(id, key(1), act, event(1), minutes(2), &mut random)).unwrap();
    run(store.turn(minutes(3), false)).unwrap();
    assert!(holds(&store, "Andere woorden.") && holds(&store, "Help met wassen"));

    run(store.act(id, key(1), Act::Erase, event(2), minutes(70), &mut random)).unwrap();
    assert!(!holds(&store, "Andere woorden.") && !holds(&store, "Help met wassen"));
    assert_eq!(run(store.open(id, key(1))), Err(StoreError::NotFound));
    run(store.turn(minutes(71), false)).unwrap();
    assert_eq!(
        run(store.find(&memory(), id, minutes(71))),
        Ok(Found::Nothing)
    );
    // The old generations go within a day, with the regions' own renewal.
    for hours in 1..=24 {
        let now = minutes(70).plus_millis(hours * HOUR);
        run(store.turn(now, true)).unwrap();
    }
    assert!(!holds(&store, "Zorghulp"));
    let events = store.kv.memory.dump();
    assert_eq!(
        events
            .iter()
            .filter(|(key, _)| key.starts_with("event/"))
            .count(),
        1
    );
}

#[test]
fn erasing_that_failed_halfway_is_completed_by_the_cron() {
    let store = store(Faulty::default());
    let id = listing_of(key(1));
    run(store.post(&checked(1), minutes(0), &mut random)).unwrap();
    run(store.turn(minutes(1), false)).unwrap();
    // The event is written, but said to have failed: the contact details are still there.
    store.kv.put_fault.set(Some(("event/", Fault::Unsaid)));
    assert!(run(store.act(id, key(1), Act::Erase, event(1), minutes(2), &mut random)).is_err());
    assert!(run(store.open(id, key(1))).is_ok());
    run(store.turn(minutes(5), false)).unwrap();
    assert_eq!(run(store.open(id, key(1))), Err(StoreError::NotFound));
    assert!(!holds(&store, "Help met wassen"));
}

#[test]
fn erased_wins_over_what_arrives_later() {
    let store = store(Faulty::default());
    let id = listing_of(key(1));
    run(store.post(&checked(1), minutes(0), &mut random)).unwrap();
    let dump = store.kv.memory.dump();
    let (name, posted) = dump
        .iter()
        .find(|(key, _)| key.starts_with("event/"))
        .unwrap();
    run(store.turn(minutes(1), false)).unwrap();
    run(store.act(id, key(1), Act::Erase, event(1), minutes(2), &mut random)).unwrap();
    run(store.turn(minutes(3), false)).unwrap();
    // A location that had not heard of the removal shows the event again.
    run(async {
        use functions::store::kv::{Kv, PutOptions};
        let options = PutOptions {
            metadata: posted.metadata.clone(),
            expires_in: None,
        };
        store
            .kv
            .memory
            .put(name, &posted.value, options)
            .await
            .unwrap();
    });
    run(store.turn(minutes(4), true)).unwrap();
    assert_eq!(
        run(store.head(&memory(), minutes(4)))
            .unwrap()
            .unwrap()
            .listings(),
        0
    );
    run(store.rebuild(minutes(5))).unwrap();
    assert_eq!(
        run(store.head(&memory(), minutes(5)))
            .unwrap()
            .unwrap()
            .listings(),
        0
    );
    assert!(
        !holds(&store, "Help met wassen"),
        "the rebuild removes it for good"
    );
}
