//! What holds for every ranking.

use super::any::{listings, profile};
use super::sample::{entry, one_of_each, today, world};
use crate::fit::Fit;
use crate::profile::Profile;
use crate::rank::{Gate, Have, Why, rank, similar, skill_by_skill};
use board::ids::{OccupationId, SkillId};
use board::listing::{Cefr, Hours, Kind, Lang, LanguageNeed, Licence, Schooling};
use board::places::Pc4;
use board::set::Set;
use board::texts::Texts;
use proptest::prelude::*;

/// Every listing, however many.
const ALL: usize = usize::MAX;

fn waiter() -> Profile {
    Profile {
        was: vec![world().taxonomy.occupation_by_slug("ober").unwrap().id],
        pc4: Pc4::try_from(7001u16).ok(),
        ..Profile::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_of_the_listings_does_not_matter(
        profile in profile(),
        (sorted, shuffled) in listings().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
    ) {
        let ids = |entries| -> Vec<_> {
            let found = rank(&profile, entries, &world(), ALL);
            found.into_iter().map(|found| (found.entry.id, found.score, found.reasons)).collect()
        };
        prop_assert_eq!(ids(&sorted), ids(&shuffled));
    }

    #[test]
    fn the_points_of_the_reasons_make_the_score(profile in profile(), entries in listings()) {
        for found in rank(&profile, &entries, &world(), ALL) {
            let sum: i32 = found.reasons.iter().map(|reason| i32::from(reason.points)).sum();
            prop_assert_eq!(i32::from(found.score), sum.clamp(0, 1000));
            prop_assert!(sum <= 1000);
        }
    }

    #[test]
    fn nothing_is_hidden_and_no_gate_is_silent(profile in profile(), entries in listings()) {
        let found = rank(&profile, &entries, &world(), ALL);
        prop_assert_eq!(found.len(), entries.len());
        prop_assert!(found.is_sorted_by_key(|found| !found.gates.is_empty()));
        let papers = profile.papers(world().taxonomy);
        for found in found {
            let card = &found.entry.card;
            for licence in card.licences.difference(papers).iter() {
                let gate = found.gates.contains(&Gate::Licence(licence));
                let reason = found.reasons.iter().any(|reason| reason.why == Why::PaperToGet(licence));
                prop_assert!(gate || reason, "{:?} is silent", licence);
            }
            if found.km.is_some_and(|km| km.0 > profile.max_km.into()) {
                prop_assert!(found.gates.iter().any(|gate| matches!(gate, Gate::Distance(_))));
            }
            prop_assert!(!found.gates.iter().any(Gate::is_learned) || found.fit == Fit::WithTraining);
        }
    }

    #[test]
    fn everything_is_said_in_every_language(profile in profile(), entries in listings()) {
        for found in rank(&profile, &entries, &world(), ALL) {
            for t in Texts::LANGUAGES.map(Texts::embedded) {
                let reasons = found.reasons.iter().map(|reason| reason.explain(t, world().taxonomy));
                let gates = found.gates.iter().map(|gate| gate.explain(t, world().taxonomy));
                for said in reasons.chain(gates) {
                    prop_assert!(!said.is_empty() && !said.contains(['{', '}']), "{}", said);
                }
            }
        }
    }
}

#[test]
fn a_waiter_in_doetinchem_gets_care_logistics_and_farm_work_with_reasons() {
    let world_now = world();
    let of_short_sectors: Vec<_> = one_of_each()
        .into_iter()
        .filter(|entry| world_now.sectors.is_short(entry.card.sector))
        .collect();
    let found = rank(&waiter(), &of_short_sectors, &world(), ALL);
    let first = &found[..10];
    for letter in ["A", "H", "Q"] {
        let there = first
            .iter()
            .any(|found| found.entry.card.sector.to_string() == letter);
        assert!(
            there,
            "no sector {letter}: {:?}",
            first
                .iter()
                .map(|found| &found.entry.card.title)
                .collect::<Vec<_>>()
        );
    }
    for found in first {
        let says =
            |wanted: fn(&Why) -> bool| found.reasons.iter().any(|reason| wanted(&reason.why));
        assert!(says(|why| matches!(why, Why::SkillCoverage { .. })));
        assert!(says(|why| matches!(why, Why::Distance(_))));
        assert!(says(|why| matches!(why, Why::StartsNow)));
        assert!(found.gates.is_empty());
    }
}

#[test]
fn reasons_read_as_people_speak() {
    let mut job = entry(1, "gastvrouw-zorg", 7021);
    job.card.start = today().plus(1);
    let found = rank(&waiter(), std::slice::from_ref(&job), &world(), ALL).remove(0);
    let t = Texts::embedded(Lang::NL);
    let said: Vec<String> = found
        .reasons
        .iter()
        .map(|reason| reason.explain(t, world().taxonomy))
        .collect();
    assert_eq!(
        said[0],
        format!(
            "Je hebt {} van de {} vaardigheden",
            found.held, found.needed
        )
    );
    assert_eq!(said[1], format!("Ongeveer {} km", found.km.unwrap().0));
    assert_eq!(said[2], "Je kunt morgen beginnen");
}

#[test]
fn every_sector_that_is_short_is_seen_in_the_first_ten() {
    let mut entries: Vec<_> = (0..20).map(|number| entry(number, "ober", 7001)).collect();
    entries.extend(one_of_each().into_iter().map(|mut entry| {
        entry.id.0[0] = 9;
        entry
    }));
    let profile = Profile {
        max_km: 100,
        ..waiter()
    };
    let world = world();
    let found = rank(&profile, &entries, &world, ALL);
    let bit = |found: &crate::Match<'_>| 1u32 << found.entry.card.sector.index();
    let open: Vec<_> = found
        .iter()
        .filter(|found| found.gates.is_empty())
        .collect();
    let short = |found: &&&crate::Match<'_>| world.sectors.is_short(found.entry.card.sector);
    let possible = open
        .iter()
        .filter(short)
        .fold(0, |bits, found| bits | bit(found));
    let seen = found[..10].iter().fold(0, |bits, found| bits | bit(found));
    assert_eq!(possible & !seen, 0);
}

#[test]
fn at_most_three_of_one_occupation_stand_in_the_first_ten() {
    let mut entries: Vec<_> = (0..20).map(|number| entry(number, "ober", 7001)).collect();
    entries.extend((20..40).map(|number| entry(number, "barmedewerker", 7001)));
    entries.extend(one_of_each().into_iter().map(|mut entry| {
        entry.id.0[0] = 9;
        entry
    }));
    let profile = Profile {
        max_km: 100,
        ..waiter()
    };
    let found = rank(&profile, &entries, &world(), ALL);
    let occupations: Vec<OccupationId> = found[..10]
        .iter()
        .map(|found| found.entry.card.occupation)
        .collect();
    for occupation in &occupations {
        assert!(
            occupations
                .iter()
                .filter(|other| *other == occupation)
                .count()
                <= 3
        );
    }
    // What steps back keeps its order behind the ten.
    let behind: Vec<_> = found[10..]
        .iter()
        .filter(|found| found.entry.card.occupation == waiter().was[0])
        .map(|found| found.entry.id)
        .collect();
    assert!(behind.len() >= 17 && behind.is_sorted());
    assert_eq!(found.len(), entries.len());
}

#[test]
fn each_obstacle_is_a_gate() {
    let gates = |change: fn(&mut board::listing::Card)| {
        let mut job = entry(1, "zorghulp", 7001);
        change(&mut job.card);
        let profile = Profile {
            dutch: Some(Cefr::A2),
            hours: Hours::new(8, 16).ok(),
            ..waiter()
        };
        rank(&profile, std::slice::from_ref(&job), &world(), ALL)
            .remove(0)
            .gates
    };
    let hours = Hours::new(36, 40).unwrap();
    assert_eq!(gates(|_| ()), []);
    assert_eq!(
        gates(|card| card.licences = Set::EMPTY.with(Licence::Big).with(Licence::Vog)),
        [Gate::Licence(Licence::Big)]
    );
    assert_eq!(
        gates(|card| card.schooling = Schooling::Mbo2),
        [Gate::Schooling(Schooling::Mbo2)]
    );
    assert_eq!(
        gates(|card| card.languages = vec![LanguageNeed {
            lang: Lang::NL,
            level: Cefr::B1
        }]),
        [Gate::Language(Cefr::B1)]
    );
    assert_eq!(
        gates(|card| card.hours = Hours::new(36, 40).unwrap()),
        [Gate::Hours(hours)]
    );
    let far = entry(1, "zorghulp", 9711);
    let found = rank(&waiter(), std::slice::from_ref(&far), &world(), ALL).remove(0);
    assert_eq!(found.gates, [Gate::Distance(found.km.unwrap())]);
}

#[test]
fn what_an_occupation_needs_by_law_is_asked_also_when_the_listing_forgets_it() {
    let job = entry(1, "verpleegkundige", 7001);
    let found = rank(&waiter(), std::slice::from_ref(&job), &world(), ALL).remove(0);
    assert!(found.gates.contains(&Gate::Licence(Licence::Big)));
    let nurse = Profile {
        was: vec![job.card.occupation],
        ..waiter()
    };
    assert_eq!(
        rank(&nurse, std::slice::from_ref(&job), &world(), ALL)
            .remove(0)
            .gates,
        []
    );
}

#[test]
fn without_a_past_the_nearest_and_newest_come_first_with_reasons() {
    let near = entry(5, "ober", 7001);
    let far = entry(1, "ober", 7101);
    let mut new = entry(9, "ober", 7001);
    new.posted = today();
    let profile = Profile {
        was: Vec::new(),
        ..waiter()
    };
    let entries = [far, near, new];
    let found = rank(&profile, &entries, &world(), ALL);
    assert_eq!(
        found
            .iter()
            .map(|found| found.entry.id.0[1])
            .collect::<Vec<_>>(),
        [9, 5, 1]
    );
    assert!(
        found[0]
            .reasons
            .iter()
            .any(|reason| reason.why == Why::NewToday)
    );
    assert!(
        !found[0]
            .reasons
            .iter()
            .any(|reason| matches!(reason.why, Why::SkillCoverage { .. }))
    );
}

#[test]
fn what_is_over_is_not_ranked() {
    let mut over = entry(1, "ober", 7001);
    over.until = today();
    assert_eq!(
        rank(&waiter(), std::slice::from_ref(&over), &world(), ALL).len(),
        1
    );
    over.until.0 -= 1;
    assert!(rank(&waiter(), std::slice::from_ref(&over), &world(), ALL).is_empty());
}

#[test]
fn skill_by_skill_agrees_with_the_match_and_with_corrections() {
    let job = entry(1, "gastvrouw-zorg", 7001);
    let count = |profile: &Profile| {
        let lines = skill_by_skill(profile, &job.card, world().taxonomy);
        lines.iter().filter(|line| line.have == Have::Yes).count()
    };
    let found = rank(&waiter(), std::slice::from_ref(&job), &world(), ALL).remove(0);
    assert_eq!(count(&waiter()), usize::from(found.held));
    let more = Profile {
        has: vec![found.close[0].0],
        ..waiter()
    };
    assert_eq!(count(&more), usize::from(found.held) + 1);
    let named = |id: &SkillId| job.card.required.contains(id) || job.card.learnable.contains(id);
    let held = waiter()
        .skills(world().taxonomy)
        .into_iter()
        .find(named)
        .unwrap();
    let less = Profile {
        lacks: vec![held],
        ..waiter()
    };
    assert_eq!(count(&less), usize::from(found.held) - 1);
}

#[test]
fn what_is_similar_to_a_listing_that_is_over_is_like_work_for_jobseekers() {
    let mut entries = one_of_each();
    let ober = waiter().was[0];
    let lent = entries
        .iter_mut()
        .find(|entry| entry.card.occupation == ober)
        .unwrap();
    lent.card.kind = Kind::Surplus;
    let found = similar(ober, Pc4::try_from(7001u16).unwrap(), &entries, &world(), 5);
    assert!((1..=5).contains(&found.len()));
    assert!(
        found
            .iter()
            .all(|found| found.entry.card.kind == Kind::Vacancy)
    );
    assert!(
        found
            .iter()
            .any(|found| &*found.entry.card.title.to_string() == "barmedewerker")
    );
}
