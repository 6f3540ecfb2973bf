use super::*;
use crate::day::Day;
use crate::testing::{card, events, largest_card};
use proptest::prelude::*;

const RULES: Rules = Rules {
    sleeps_after: 14,
    approve_first: false,
};

fn event(number: u8, at: u64, what: What) -> Event {
    Event {
        listing: ListingId([1; 10]),
        stamp: Stamp {
            at: Instant(at),
            id: EventId([number; 8]),
        },
        what,
    }
}

proptest! {
    #[test]
    fn any_order_gives_the_same_state(events in events(), seed: u64) {
        let state = State::of(&events);
        let mut shuffled = events;
        // A different order for every seed, by sorting on a mixed number.
        shuffled.sort_by_key(|event| {
            (u64::from(event.stamp.id.0[0]) + 1).wrapping_mul(seed | 1).rotate_left(17)
        });
        prop_assert_eq!(State::of(&shuffled), state);
    }

    #[test]
    fn repeats_change_nothing(events in events(), again in any::<prop::sample::Index>()) {
        let mut state = State::of(&events);
        let before = state.clone();
        if !events.is_empty() {
            state.apply(&events[again.index(events.len())]);
        }
        prop_assert_eq!(state, before);
    }

    #[test]
    fn any_grouping_gives_the_same_state(events in events(), at in any::<prop::sample::Index>()) {
        let (left, right) = events.split_at(if events.is_empty() { 0 } else { at.index(events.len()) });
        let (mut one, two) = (State::of(left), State::of(right));
        let mut other = two.clone();
        other.join(one.clone());
        one.join(two);
        prop_assert_eq!(&one, &State::of(&events));
        prop_assert_eq!(one, other);
    }

    #[test]
    fn erased_wins_over_everything(events in events()) {
        let erased = events.iter().any(|event| event.what == What::Erased);
        let state = State::of(&events);
        prop_assert_eq!(state.is_erased(), erased);
        if erased {
            prop_assert_eq!(state.standing(RULES, Day(0)), Standing::Erased);
            prop_assert!(state.card().is_none());
        }
    }

    #[test]
    fn closed_wins_over_all_but_erased(events in events()) {
        let closed = events.iter().any(|event| matches!(event.what, What::Closed(_)));
        let posted = events.iter().any(|event| matches!(event.what, What::Posted(_)));
        let state = State::of(&events);
        if closed && posted && !state.is_erased() {
            prop_assert!(matches!(state.standing(RULES, Day(0)), Standing::Closed(_)));
        }
    }

    #[test]
    fn an_event_survives_being_stored(events in events()) {
        for event in events {
            let read = Event::from_bytes(event.listing, event.stamp.id, &event.to_bytes());
            prop_assert_eq!(read, Ok(event));
        }
    }

    #[test]
    fn a_state_survives_being_stored(events in events()) {
        let state = State::of(&events);
        let mut out = Writer::new();
        state.encode(&mut out);
        prop_assert_eq!(State::decode(&mut Reader::new(&out.finish())), Ok(state));
    }

    #[test]
    fn any_bytes_are_an_event_or_refused(bytes: Vec<u8>) {
        let _ = Event::from_bytes(ListingId([0; 10]), EventId([0; 8]), &bytes);
        let _ = State::decode(&mut Reader::new(&bytes));
    }

    #[test]
    fn every_card_fits_in_metadata(card in card()) {
        let event = event(1, u64::MAX, What::Posted(Box::new(card)));
        prop_assert!(event.to_bytes().len() <= Card::MAX_BYTES);
    }
}

#[test]
fn the_largest_card_fits_in_metadata() {
    let event = event(1, u64::MAX, What::Revised(Box::new(largest_card())));
    let bytes = event.to_bytes();
    assert!(bytes.len() <= Card::MAX_BYTES, "{} bytes", bytes.len());
}

#[test]
fn a_listing_sleeps_until_its_poster_confirms_it() {
    const DAY: u64 = 86_400_000;
    let mut card = largest_card();
    card.valid_until = None;
    let posted = event(1, 100 * DAY, What::Posted(Box::new(card)));
    let mut state = State::of([&posted]);
    assert_eq!(state.standing(RULES, Day(114)), Standing::Open(Day(114)));
    assert_eq!(state.standing(RULES, Day(115)), Standing::Asleep);
    state.apply(&event(2, 115 * DAY, What::Confirmed));
    assert_eq!(state.standing(RULES, Day(115)), Standing::Open(Day(129)));
    // Confirming for ever does not keep it for ever.
    state.apply(&event(3, 280 * DAY, What::Confirmed));
    assert_eq!(state.standing(RULES, Day(281)), Standing::Expired);
}

#[test]
fn places_pauses_and_reports_decide_who_sees_it() {
    let mut card = largest_card();
    card.valid_until = None;
    let mut state = State::of([&event(1, 1, What::Posted(Box::new(card)))]);
    let standing = |state: &State| state.standing(RULES, Day(1));
    state.apply(&event(2, 2, What::PlacesLeft(0)));
    assert_eq!(standing(&state), Standing::Full);
    state.apply(&event(3, 3, What::PlacesLeft(5)));
    assert!(matches!(standing(&state), Standing::Open(_)));
    assert_eq!(state.places_left(), 5);
    state.apply(&event(4, 4, What::Paused(true)));
    assert_eq!(standing(&state), Standing::Paused);
    state.apply(&event(5, 5, What::Paused(false)));
    for number in 6..9 {
        state.apply(&event(number, 6, What::Reported(Complaint::Fraud)));
    }
    assert_eq!(standing(&state), Standing::Held);
    state.apply(&event(9, 7, What::Approved));
    assert!(matches!(standing(&state), Standing::Open(_)));
}

#[test]
fn where_a_desk_looks_first_nothing_is_seen_before() {
    let rules = Rules {
        approve_first: true,
        ..RULES
    };
    let mut card = largest_card();
    card.valid_until = None;
    let mut state = State::of([&event(1, 1, What::Posted(Box::new(card)))]);
    assert_eq!(state.standing(rules, Day(1)), Standing::Held);
    state.apply(&event(2, 2, What::Approved));
    assert!(matches!(state.standing(rules, Day(1)), Standing::Open(_)));
}
