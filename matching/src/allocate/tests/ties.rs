//! The order in which things are given does not matter.

use super::super::{Opening, Outcome, Person};
use super::any::any_case;
use super::{checked, person, places};
use proptest::prelude::*;

/// The items in the order of the numbers, and where each went.
fn shuffled<T: Clone>(items: &[T], numbers: &[u32]) -> (Vec<T>, Vec<u32>) {
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_key(|at| numbers[*at]);
    let mut new = vec![0; items.len()];
    for (to, from) in order.iter().enumerate() {
        new[*from] = to as u32;
    }
    (order.iter().map(|at| items[*at].clone()).collect(), new)
}

/// The same case told in another order; where people and openings went.
fn retold(
    people: &[Person],
    openings: &[Opening],
    numbers: &[u32],
) -> (Vec<Person>, Vec<Opening>, Vec<u32>, Vec<u32>) {
    let (openings, opening_to) = shuffled(openings, numbers);
    let (mut people, person_to) = shuffled(people, numbers);
    for person in &mut people {
        for candidate in &mut person.candidates {
            candidate.opening = opening_to[candidate.opening as usize];
        }
        person.candidates = shuffled(&person.candidates, numbers).0;
    }
    (people, openings, person_to, opening_to)
}

fn same_in_any_order(people: &[Person], openings: &[Opening], numbers: &[u32]) {
    let first = checked(people, openings);
    let (people, openings, person_to, opening_to) = retold(people, openings, numbers);
    let second = checked(&people, &openings);
    let expected = places(&first);
    let found = places(&second);
    for (at, place) in expected.iter().enumerate() {
        let place = place.map(|place| opening_to[place as usize]);
        assert_eq!(found[person_to[at] as usize], place);
    }
    for (at, demand) in first.openings.iter().enumerate() {
        assert_eq!(second.openings[opening_to[at] as usize], *demand);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_few_in_any_order_give_the_same_pairs(
        (people, openings) in any_case(8, 6, 6, 2),
        numbers in prop::collection::vec(any::<u32>(), 8),
    ) {
        same_in_any_order(&people, &openings, &numbers);
    }

    #[test]
    fn many_in_any_order_give_the_same_pairs(
        (people, openings) in any_case(80, 60, 60, 3),
        numbers in prop::collection::vec(any::<u32>(), 80),
    ) {
        same_in_any_order(&people, &openings, &numbers);
    }
}

#[test]
fn who_is_left_of_equals_depends_on_nothing_but_ids() {
    let people: Vec<_> = (0..40)
        .map(|id| person(id, &[(0, 700), (1, 700)]))
        .collect();
    let openings = super::openings(&[3, 4]);
    let numbers: Vec<u32> = (0..40)
        .map(|at: u32| at.wrapping_mul(2_654_435_761))
        .collect();
    same_in_any_order(&people, &openings, &numbers);
    let allocation = checked(&people, &openings);
    let sent = |outcome: &&Outcome| matches!(outcome, Outcome::Sent { .. });
    assert_eq!(allocation.people.iter().filter(sent).count(), 7);
}
