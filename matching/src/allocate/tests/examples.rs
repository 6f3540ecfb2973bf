//! What a desk sees, by example, and input that makes little sense.

use super::super::{Demand, Left, Outcome, Problem, allocate, most_possible};
use super::{checked, openings, person, places};

#[test]
fn who_loses_least_gives_way() {
    // Both fit the first place best; the second person has hardly anything else.
    let people = [
        person(1, &[(0, 900), (1, 850)]),
        person(2, &[(0, 800), (1, 100)]),
    ];
    let allocation = checked(&people, &openings(&[1, 1]));
    assert_eq!(
        allocation.people,
        [
            Outcome::Sent {
                opening: 1,
                score: 850,
                gave_up: 50
            },
            Outcome::Sent {
                opening: 0,
                score: 800,
                gave_up: 0
            }
        ]
    );
    assert_eq!(allocation.openings[0], Demand { sent: 1, price: 50 });
    assert_eq!(allocation.openings[1], Demand { sent: 1, price: 0 });
}

#[test]
fn who_is_left_hears_why() {
    let mut people = vec![
        person(1, &[(0, 700)]),
        person(2, &[(0, 650)]),
        person(3, &[]),
        person(4, &[(0, 900)]),
        person(5, &[(0, 0)]),
    ];
    people[3].least = 901;
    let allocation = checked(&people, &openings(&[1]));
    let left = |at: usize| match allocation.people[at] {
        Outcome::Left(left) => Some(left),
        Outcome::Sent { .. } => None,
    };
    assert_eq!(left(0), None);
    let (opening, missing) = (0, 0);
    assert_eq!(left(1), Some(Left::Taken { opening, missing }));
    assert_eq!(left(2), Some(Left::NothingOffered));
    assert_eq!(left(3), Some(Left::TooLow));
    assert_eq!(left(4), Some(Left::TooLow));
    // One place more would bring the second person.
    assert_eq!(allocation.openings[0].price, 650);
}

#[test]
fn what_was_missing_is_told_of_the_nearest_opening() {
    let people = [
        person(1, &[(0, 900)]),
        person(2, &[(0, 800)]),
        person(3, &[(1, 700)]),
        person(4, &[(1, 690)]),
        person(5, &[(0, 500), (1, 600)]),
    ];
    let allocation = checked(&people, &openings(&[1, 1]));
    let (opening, missing) = (1, 90);
    let expected = Outcome::Left(Left::Taken { opening, missing });
    assert_eq!(allocation.people[4], expected);
}

#[test]
fn nothing_to_allocate_is_fine() {
    assert_eq!(checked(&[], &[]).total, 0);
    assert_eq!(checked(&[], &openings(&[3])).openings[0].sent, 0);
    let people = [person(1, &[]), person(2, &[])];
    assert_eq!(places(&checked(&people, &[])), [None, None]);
}

#[test]
fn an_opening_without_places_takes_nobody() {
    let people = [person(1, &[(0, 500), (1, 3)])];
    let allocation = checked(&people, &openings(&[0, 1]));
    assert_eq!(places(&allocation), [Some(1)]);
    // 500 with the place, 3 without.
    assert_eq!(allocation.openings[0].price, 497);
}

#[test]
fn of_a_candidate_that_is_named_twice_the_better_score_counts() {
    let people = [person(1, &[(0, 500), (0, 700), (0, 600)])];
    assert_eq!(checked(&people, &openings(&[2])).total, 700);
}

#[test]
fn the_largest_numbers_add_up() {
    let people: Vec<_> = (0..100).map(|id| person(id, &[(0, u16::MAX)])).collect();
    let allocation = checked(&people, &openings(&[u16::MAX]));
    assert_eq!(allocation.total, 100 * u64::from(u16::MAX));
}

#[test]
fn what_cannot_be_understood_is_refused() {
    let people = [person(1, &[(0, 500), (7, 500)])];
    let openings = openings(&[1, 1]);
    assert_eq!(allocate(&people, &openings), Err(Problem::NoSuchOpening(1)));
    let people = [person(3, &[]), person(2, &[]), person(3, &[])];
    assert_eq!(allocate(&people, &openings), Err(Problem::SamePerson(3)));
    let twice = [openings[0], openings[0]];
    assert_eq!(allocate(&[], &twice), Err(Problem::SameOpening(100)));
}

#[test]
fn the_bound_takes_any_prices() {
    let people = [person(1, &[(0, 500), (9, 1000)])];
    assert_eq!(most_possible(&people, &openings(&[1]), &[]), 500);
    let dear = Demand {
        sent: 0,
        price: 600,
    };
    assert_eq!(most_possible(&people, &openings(&[1]), &[dear]), 600);
}
