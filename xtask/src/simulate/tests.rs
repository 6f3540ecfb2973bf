use std::fs;
use std::sync::OnceLock;

use super::assumptions::{ALL, Assumptions};
use super::report::{gini, lines};
use super::trades::{LEAVING, NEEDED};
use super::world::{Tables, World};
use super::{hindsight, policy, run, week};
use crate::paths;

/// Read once, which takes most of the time of these tests.
fn tables() -> &'static Tables {
    static READ: OnceLock<Tables> = OnceLock::new();
    READ.get_or_init(|| Tables::read().unwrap())
}

/// A week that is over in a moment.
fn small() -> Assumptions {
    Assumptions {
        people: 60.0,
        places: 30.0,
        ..Assumptions::default()
    }
}

#[test]
fn a_seed_plays_the_same_week_again_and_another_seed_another() {
    let tables = tables();
    let first = run(tables, &small(), 1);
    assert_eq!(first, run(tables, &small(), 1));
    assert_ne!(first, run(tables, &small(), 2));
}

#[test]
fn no_policy_fills_more_than_hindsight() {
    let tables = tables();
    for seed in 1..=5 {
        let world = World::new(tables, &small(), seed);
        let best = hindsight::best(&world).filled;
        assert!(best > 0.0 && best <= world.places() as f64);
        for policy in policy::all() {
            let filled = week::play(&world, policy.as_ref()).filled;
            assert!(filled <= best, "{}: {filled} of {best}", policy.name());
        }
    }
}

#[test]
fn the_places_and_the_people_are_as_many_as_asked() {
    let tables = tables();
    let world = World::new(tables, &small(), 3);
    assert_eq!(world.people.len(), 60);
    assert_eq!(world.places(), 30);
    assert!(world.needs.is_sorted_by_key(|need| need.from));
}

#[test]
fn where_nobody_is_picky_and_anybody_will_do_all_places_can_be_filled() {
    let tables = tables();
    let assumptions = Assumptions {
        picky: -100.0,
        bar: -100.0,
        ..small()
    };
    let world = World::new(tables, &assumptions, 1);
    let able = (0..world.needs.len()).all(|need| {
        let fits = (0..world.people.len()).filter(|person| world.pairs.of(*person, need).able);
        fits.count() >= world.places()
    });
    let best = hindsight::best(&world).filled as usize;
    assert!(!able || best == world.places());
    assert!(best > world.places() / 2);
}

#[test]
fn gini_is_0_for_equals_and_nearly_1_when_one_has_all() {
    assert_eq!(gini(vec![3, 3, 3, 3]), 0.0);
    assert!((gini(vec![0, 0, 0, 8]) - 0.75).abs() < 1e-9);
    assert_eq!(gini(vec![]), 0.0);
}

#[test]
fn several_weeks_are_told_with_their_range() {
    let tables = tables();
    let weeks: Vec<_> = (1..=2).map(|seed| run(tables, &small(), seed)).collect();
    let has = |lines: &[String], start: &str| lines.iter().any(|line| line.starts_with(start));
    let one = lines(&weeks[..1]);
    for start in ["ours_filled: ", "newest_gini: ", "ours_over_optimum: "] {
        assert!(has(&one, start), "{start}");
    }
    assert!(!has(&one, "ours_filled_range: "));
    assert!(has(&lines(&weeks), "ours_filled_range: "));
}

#[test]
fn every_trade_is_in_the_taxonomy_or_weighs_little() {
    let tables = tables();
    for trades in [LEAVING, NEEDED] {
        let known = |isco: u16| {
            tables
                .taxonomy
                .occupations()
                .any(|found| found.isco == isco)
        };
        let sum = |all: bool| -> u32 {
            let counted = trades.iter().filter(|(isco, _)| all || known(*isco));
            counted.map(|(_, weight)| weight).sum()
        };
        assert!(sum(false) * 10 >= sum(true) * 9);
    }
}

#[test]
fn the_document_names_every_assumption_with_its_value_and_source() {
    let text = fs::read_to_string(paths::at("xtask/src/simulate/README.md")).unwrap();
    for known in ALL {
        let row = format!(
            "| `{}` | {} | {} | {} |",
            known.name, known.value, known.about, known.source
        );
        assert!(text.contains(&row), "{row}");
    }
}

#[test]
fn each_assumption_can_be_varied_alone() {
    for known in ALL {
        let usual = Assumptions::default();
        assert_ne!(usual.with(known, 2.0), usual);
        assert_eq!(usual.with(known, 2.0).with(known, 0.5), usual);
    }
}
