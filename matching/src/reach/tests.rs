//! What an employer is told, for the needs that such a crisis brings.

use super::*;
use crate::rank::{Gate, rank};
use crate::tests::sample::{entry, world};
use crate::{Profile, Taxonomy};
use board::crisis::SectorGroup;
use board::listing::{
    Cefr, Hours, Lang, LanguageNeed, LegalForm, Licence, Offer, Part, Schooling, Sector, Shifts,
};
use board::places::Pc4;
use board::set::{Flag, Set};

/// Hotels and restaurants, culture and sport, travel agencies, air transport.
fn shrinking() -> Workers {
    let group = |letter: &str, groups: &[&str]| SectorGroup {
        sbi: Sector::try_from(letter).unwrap(),
        groups: groups.iter().map(|&group| group.to_owned()).collect(),
    };
    Table::embedded().of(&[
        group("I", &[]),
        group("R", &[]),
        group("N", &["79", "823"]),
        group("H", &["51"]),
    ])
}

/// A plain need in Doetinchem that trains nobody.
fn card(occupation: &str) -> Card {
    let mut card = entry(1, occupation, 7001).card;
    card.training = false;
    card.learnable = Vec::new();
    card.required = Vec::new();
    card
}

fn judged(card: &Card) -> Reach {
    reach(card, &world(), &shrinking()).unwrap()
}

fn names(reach: &Reach) -> Vec<&'static str> {
    let label = |group: &Group| Taxonomy::embedded().label(group.occupation, Lang::NL);
    reach.groups.iter().map(label).collect()
}

#[test]
fn the_same_work_comes_first_and_five_are_named() {
    for occupation in ["kok", "keukenhulp", "schoonmaker", "hotelreceptionist"] {
        let found = judged(&card(occupation));
        assert!((1..=NAMED).contains(&found.groups.len()), "{occupation}");
        assert!(found.people > 0);
        let first = found.groups[0].occupation;
        let own = Taxonomy::embedded().occupation_by_slug(occupation).unwrap();
        if shrinking().iter().any(|(known, _)| known == own.id) {
            assert_eq!(first, own.id, "{occupation}: {:?}", names(&found));
        }
    }
}

#[test]
fn every_one_that_is_named_lost_work_and_is_prepared() {
    let workers = shrinking();
    for occupation in world().taxonomy.occupations() {
        let found = judged(&card(&occupation.slug));
        for group in &found.groups {
            assert!(workers.iter().any(|(id, _)| id == group.occupation));
            assert!(world().taxonomy.fit(group.occupation, occupation.id) > 0);
        }
        // Nobody fits work for which nobody is prepared, and the number says so.
        assert!(!found.groups.is_empty() || found.people == 0);
    }
}

/// Rank and reach judge what a person of an occupation lacks by the same rules.
#[test]
fn what_people_lack_is_what_ranking_says() {
    let world = world();
    let workers = shrinking();
    let asks: [fn(&mut Card); 5] = [
        |_| (),
        |card| card.schooling = Schooling::Mbo3,
        |card| card.licences = Set::from_iter([Licence::DrivingB, Licence::Vca, Licence::Big]),
        |card| {
            card.languages = vec![LanguageNeed {
                lang: Lang::NL,
                level: Cefr::B2,
            }];
        },
        |card| card.forms = Set::EMPTY.with(LegalForm::WorkLearn),
    ];
    for occupation in [
        "kok",
        "verpleegkundige",
        "buschauffeur",
        "helpende-zorg",
        "lasser",
    ] {
        for ask in asks {
            let mut entry = entry(1, occupation, 7001);
            ask(&mut entry.card);
            let entries = [entry];
            let card = &entries[0].card;
            for (found, lacks) in Fitting::new(card, &world, &workers).lacking(card) {
                let profile = Profile {
                    was: vec![found.id],
                    dutch: Some(found.language),
                    ..Profile::default()
                };
                let gates = &rank(&profile, &entries, &world, 1)[0].gates;
                let slow = lacks
                    .papers
                    .iter()
                    .filter(|&paper| !crate::rank::gate::is_quick(paper));
                let mut expected: Vec<Gate> = slow.map(Gate::Licence).collect();
                expected.extend(lacks.schooling.then_some(Gate::Schooling(card.schooling)));
                expected.extend(lacks.dutch.then_some(Gate::Language(Cefr::B2)));
                assert_eq!(gates, &expected, "{} for {occupation}", found.slug);
            }
        }
    }
}

#[test]
fn what_is_asked_lowers_the_number_and_what_is_given_raises_it() {
    let plain = card("helpende-zorg");
    let people = |change: &dyn Fn(&mut Card)| {
        let mut card = plain.clone();
        change(&mut card);
        judged(&card).people
    };
    let before = people(&|_| ());
    assert!(before >= 50, "{before}");
    assert!(people(&|card| card.schooling = Schooling::Mbo2) < before);
    assert!(people(&|card| card.licences = card.licences.with(Licence::DrivingC)) < before);
    assert!(people(&|card| card.licences = card.licences.with(Licence::Haccp)) <= before);
    assert!(people(&|card| card.hours = Hours::new(4, 6).unwrap()) < before);
    assert!(people(&|card| card.kind = Kind::Assignment) < before);
    assert!(people(&|card| card.shifts = Shifts::product(0b110_0000, Set::EMPTY)) < before);
    assert!(people(&|card| card.pc4 = Pc4::try_from(1796).unwrap()) < before);
    assert!(people(&|card| card.training = true) > before);
    assert!(people(&|card| card.offers = card.offers.with(Offer::Travel)) > before);
    let night = Set::EMPTY.with(Part::Night);
    assert!(people(&|card| card.shifts = Shifts::product(0, night)) < before);
}

#[test]
fn the_hint_is_the_change_that_helps_most_and_is_only_said_when_it_helps() {
    let mut asks = card("helpende-zorg");
    asks.schooling = Schooling::Mbo3;
    asks.training = true;
    let found = judged(&asks);
    let hint = found.hint.unwrap();
    assert_eq!(hint.change, Change::NoDiploma);
    assert!(hint.people > found.people);
    let times = hint.times.unwrap();
    assert!(times.whole() >= 2, "{times:?}");

    let mut open = card("keukenhulp");
    open.training = true;
    open.hours = Hours::new(8, 40).unwrap();
    open.offers = Set::EMPTY.with(Offer::Travel);
    assert_eq!(judged(&open).hint, None);

    for occupation in world().taxonomy.occupations() {
        let card = card(&occupation.slug);
        let found = judged(&card);
        if let Some(hint) = found.hint {
            let enough = u64::from(hint.people) * 1000 + 1500
                >= u64::from(found.people.saturating_sub(1)) * WORTH_SAYING;
            assert!(enough, "{}: {found:?}", occupation.slug);
        }
    }
}

#[test]
fn the_law_is_never_asked_to_bend() {
    let mut nurse = card("verpleegkundige");
    nurse.schooling = Schooling::Mbo4;
    let hint = judged(&nurse).hint;
    assert!(hint.is_none_or(|hint| hint.change != Change::NoDiploma));
    // A certificate of conduct is usual in care: nobody is told to drop it.
    let mut care = card("helpende-zorg");
    let usual = world()
        .taxonomy
        .occupation(care.occupation)
        .unwrap()
        .licences;
    care.licences = usual;
    assert!(
        Change::all(&care, world().taxonomy).all(|(change, _)| change != Change::NoQuickPapers)
    );
}

#[test]
fn who_lends_staff_seeks_nobody() {
    let mut lent = card("kok");
    lent.kind = Kind::Surplus;
    assert_eq!(reach(&lent, &world(), &shrinking()), None);
    // All others have an answer, without sectors that shrink a plain one.
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Surplus) {
        lent.kind = *kind;
        let none = reach(&lent, &world(), &Workers::default()).unwrap();
        assert_eq!((none.people, none.groups.len(), none.hint), (0, 0, None));
    }
}

#[test]
fn work_that_is_soon_learned_has_more_people_than_work_that_takes_years() {
    let order = [
        "vakkenvuller",
        "orderpicker",
        "helpende-zorg",
        "verzorgende-ig",
        "verpleegkundige",
    ];
    let people = order.map(|occupation| judged(&card(occupation)).people);
    // Nobody comes from a kitchen to work that takes years to learn.
    assert!(
        people.is_sorted_by(|more, fewer| more >= fewer) && people[0] > people[3],
        "{people:?}"
    );
    // A thousand or so, as a village knows its people: not ten, and not ten thousand.
    assert!((100..2000).contains(&people[0]), "{people:?}");
}
