//! How people are spread over the work, and what stands in their way by law or by wish.

use super::sample::{entry, one_of_each, world};
use crate::profile::{Profile, known_as};
use crate::rank::{Gate, Match, Why, rank};
use crate::taxonomy::Conditions;
use board::listing::{Kind, Part, Shifts};
use board::places::Pc4;
use board::set::Set;
use board::snapshot::Entry;
use board::text::Organisation;

fn person(slug: &str) -> Profile {
    Profile {
        was: vec![world().taxonomy.occupation_by_slug(slug).unwrap().id],
        pc4: Pc4::try_from(7001u16).ok(),
        ..Profile::default()
    }
}

fn first<'a>(profile: &Profile, entries: &'a [Entry]) -> Match<'a> {
    rank(profile, entries, &world(), 1).remove(0)
}

fn condition(slug: &str) -> Conditions {
    let mut known = world().taxonomy.conditions().zip(0..);
    Conditions(1 << known.find(|(known, _)| &*known.slug == slug).unwrap().1)
}

#[test]
fn where_many_were_pointed_already_others_come_first() {
    let crowded = Entry {
        asked: 20,
        ..entry(1, "zorghulp", 7001)
    };
    let quiet = entry(2, "zorghulp", 7001);
    let entries = [crowded.clone(), quiet];
    let found = rank(&person("ober"), &entries, &world(), 2);
    assert_eq!(found[0].entry.id, entries[1].id);
    let reason = found[1].reasons.iter().find(|reason| reason.points < -50);
    assert_eq!(reason.unwrap().why, Why::Crowded { asked: 20, left: 2 });
    // With places enough, twenty people are no crowd.
    let roomy = Entry {
        left: 100,
        ..crowded
    };
    let found = first(&person("ober"), std::slice::from_ref(&roomy));
    let lost: i16 = found
        .reasons
        .iter()
        .filter(|reason| matches!(reason.why, Why::Crowded { .. }))
        .map(|reason| reason.points)
        .sum();
    assert!((-15..=0).contains(&lost), "{lost}");
}

#[test]
fn of_equal_listings_not_everybody_gets_the_same_one_first() {
    let entries: Vec<Entry> = (0..200u16)
        .map(|number| {
            let mut equal = entry(number, "zorghulp", 7001);
            equal.id.0[0] = number as u8;
            equal
        })
        .collect();
    let mut seen: Vec<_> = ["ober", "kok", "kapper", "croupier", "piloot", "barista"]
        .map(|slug| first(&person(slug), &entries).entry.id)
        .to_vec();
    seen.sort();
    seen.dedup();
    assert!(seen.len() >= 4, "{seen:?}");
}

#[test]
fn only_the_law_sets_an_age() {
    let guard = entry(1, "beveiliger", 7001);
    let young = Profile {
        under_18: true,
        ..person("ober")
    };
    let found = first(&young, std::slice::from_ref(&guard));
    assert!(found.gates.contains(&Gate::Age(18)));
    let helper = entry(1, "zorghulp", 7001);
    let found = first(&young, std::slice::from_ref(&helper));
    assert!(!found.gates.iter().any(|gate| matches!(gate, Gate::Age(_))));
}

#[test]
fn what_is_to_be_avoided_is_a_gate_and_the_listing_itself_says_when() {
    let avoids = |slug| Profile {
        avoid: condition(slug),
        ..person("ober")
    };
    let nurse = entry(1, "verpleegkundige", 7001);
    let nights = Gate::Condition(condition("nights"));
    assert!(
        first(&avoids("nights"), std::slice::from_ref(&nurse))
            .gates
            .contains(&nights)
    );
    let mut by_day = nurse.clone();
    by_day.card.shifts = Shifts::product(0b1_1111, Set::EMPTY.with(Part::Morning));
    assert!(
        !first(&avoids("nights"), std::slice::from_ref(&by_day))
            .gates
            .contains(&nights)
    );
    let mut at_night = entry(2, "zorghulp", 7001);
    at_night.card.shifts = Shifts::product(0b1, Set::EMPTY.with(Part::Night));
    assert!(
        first(&avoids("nights"), std::slice::from_ref(&at_night))
            .gates
            .contains(&nights)
    );
    let lifting = Gate::Condition(condition("lifting"));
    assert!(
        first(&avoids("lifting"), std::slice::from_ref(&nurse))
            .gates
            .contains(&lifting)
    );
}

#[test]
fn a_new_client_is_among_the_first_three_assignments() {
    let mut entries: Vec<Entry> = (0..8)
        .map(|number| entry(number, "fotograaf", 7001))
        .collect();
    for (number, entry) in entries.iter_mut().enumerate() {
        entry.card.kind = Kind::Assignment;
        let name = if number < 7 {
            "Vaste klant"
        } else {
            "Nieuwe klant"
        };
        entry.card.organisation = Organisation::try_from(name).unwrap();
    }
    // The new one is the furthest away.
    entries[7].card.pc4 = Pc4::try_from(7021u16).unwrap();
    let professional = Profile {
        worked_with: vec![known_as(&entries[0].card.organisation)],
        ..person("fotograaf")
    };
    let found = rank(&professional, &entries, &world(), 3);
    assert_eq!(found[2].entry.id, entries[7].id);
    assert!(
        found[0]
            .reasons
            .iter()
            .any(|reason| reason.why == Why::WorkedTogether)
    );
    // Who knows nobody yet sees the best first.
    let found = rank(&person("fotograaf"), &entries, &world(), 3);
    assert!(found.iter().all(|found| found.entry.id != entries[7].id));
}

#[test]
fn sectors_that_let_people_go_come_behind_those_that_are_short() {
    let entries = one_of_each();
    let found = rank(&person("ober"), &entries, &world(), entries.len());
    let points = |letter: char| {
        let of = found
            .iter()
            .filter(move |found| found.entry.card.sector.letter() == letter);
        let reasons = of.flat_map(|found| &found.reasons);
        reasons
            .filter(|reason| matches!(reason.why, Why::ShortSector | Why::ShrinkingSector))
            .map(|reason| reason.points)
            .max()
    };
    assert!(
        points('Q') > Some(0) && points('I') < Some(0),
        "{:?}",
        points('I')
    );
    assert_eq!(points('F'), None);
}
