use crate::faulty::{Fault, Faulty};
use crate::sample::{checked, contact, event, key, minutes, random, region, store};
use board::event::{CloseReason, Standing};
use board::ids::ListingId;
use board::party::Mail;
use functions::store::StoreError;
use functions::store::memory::{Counts, MemoryKv, run};
use functions::store::writes::Act;

fn posted(kv: &functions::store::Store<MemoryKv>) -> ListingId {
    run(kv.post(&checked(1), minutes(0), &mut random))
        .unwrap()
        .id
}

#[test]
fn the_poster_sees_its_own_writes_at_once() {
    let store = store(MemoryKv::new());
    let id = posted(&store);
    store.kv.take_counts();
    let act = Act::PlacesLeft(1);
    let state = run(store.act(id, key(1), act, event(1), minutes(1), &mut random)).unwrap();
    assert_eq!(state.places_left(), 1);
    assert_eq!(
        store.kv.take_counts(),
        Counts {
            gets: 1,
            puts: 3,
            ..Counts::default()
        }
    );
    let opened = run(store.open(id, key(1))).unwrap();
    assert_eq!(opened.state.places_left(), 1);
    assert_eq!(opened.contact, contact());
    assert_eq!(opened.listing, Some(checked(1).listing));
}

#[test]
fn another_key_opens_and_changes_nothing() {
    let store = store(MemoryKv::new());
    let id = posted(&store);
    let before = store.kv.dump();
    assert_eq!(run(store.open(id, key(2))), Err(StoreError::NotFound));
    for act in [Act::Confirm, Act::Erase, Act::Close(CloseReason::Filled)] {
        let refused = run(store.act(id, key(2), act, event(1), minutes(1), &mut random));
        assert_eq!(refused, Err(StoreError::NotFound));
    }
    assert_eq!(
        run(store.open(ListingId([0; 10]), key(1))),
        Err(StoreError::NotFound)
    );
    assert_eq!(store.kv.dump(), before);
}

#[test]
fn an_action_that_is_repeated_later_changes_nothing() {
    let store = store(MemoryKv::new());
    let id = posted(&store);
    let act = |places, number, minute| {
        let act = Act::PlacesLeft(places);
        run(store.act(id, key(1), act, event(number), minutes(minute), &mut random)).unwrap()
    };
    act(2, 1, 1);
    act(1, 2, 2);
    // Back in the browser, and the first form sent again.
    assert_eq!(act(2, 1, 3).places_left(), 1);
}

#[test]
fn an_action_of_which_a_part_failed_can_be_repeated() {
    for family in ["event/", "private/"] {
        let store = store(Faulty::default());
        let id = run(store.post(&checked(1), minutes(0), &mut random))
            .unwrap()
            .id;
        let mut revised = checked(1);
        revised.listing.card.openings = 9u16.try_into().unwrap();
        revised.contact.mail = Some(Mail::try_from("werk@example.nl").unwrap());
        let act = || {
            Act::Revise(
                Box::new(revised.listing.clone()),
                Box::new(revised.contact.clone()),
            )
        };
        store.kv.put_fault.set(Some((family, Fault::Lost)));
        assert!(run(store.act(id, key(1), act(), event(1), minutes(1), &mut random)).is_err());
        run(store.act(id, key(1), act(), event(1), minutes(2), &mut random)).unwrap();
        let opened = run(store.open(id, key(1))).unwrap();
        assert_eq!(opened.state.places_left(), 9);
        assert_eq!(opened.contact, revised.contact);
        assert_eq!(opened.listing, Some(revised.listing));
    }
}

#[test]
fn two_taps_within_a_second_are_both_stored() {
    let store = store(Faulty::default());
    let id = run(store.post(&checked(1), minutes(0), &mut random))
        .unwrap()
        .id;
    store.kv.put_fault.set(Some(("private/", Fault::TooMany)));
    let act = Act::Close(CloseReason::Filled);
    run(store.act(id, key(1), act, event(1), minutes(1), &mut random)).unwrap();
    run(store.turn(minutes(2), false)).unwrap();
    let opened = run(store.open(id, key(1))).unwrap();
    let standing = opened.state.standing(store.rules, minutes(2).day());
    assert_eq!(standing, Standing::Closed(CloseReason::Filled));
}

#[test]
fn a_listing_stays_in_its_region() {
    let store = store(MemoryKv::new());
    let id = posted(&store);
    let mut moved = checked(1).listing;
    moved.card.region = region(5);
    let act = Act::Revise(Box::new(moved), Box::new(contact()));
    let refused = run(store.act(id, key(1), act, event(1), minutes(1), &mut random));
    assert_eq!(refused, Err(StoreError::OtherRegion));
}
