//! What the form says of who fits.

use super::*;
use board::crisis::SectorGroup;
use board::day::Day;
use board::ids::ManageKey;
use board::listing::{Kind, Sector};
use board::places::RegionCode;
use board::texts::Texts;
use matching::reach::Table;
use matching::{Taxonomy, Workers, World};

fn tables(shrinking: &[&str]) -> Tables {
    let shrinking: Vec<SectorGroup> = shrinking
        .iter()
        .map(|letter| SectorGroup {
            sbi: Sector::try_from(*letter).unwrap(),
            groups: Vec::new(),
        })
        .collect();
    let workers: Workers = Table::embedded().of(&shrinking);
    Tables {
        world: World {
            taxonomy: Taxonomy::embedded(),
            places: crate::world::places(),
            today: Day::from_ymd(2026, 4, 14).unwrap(),
            sectors: Box::leak(Box::default()),
        },
        regions: vec![RegionCode::try_from("09").unwrap()].leak(),
        workers: Box::leak(Box::new(workers)),
    }
}

fn draft(kind: Kind, pairs: &[(Field, &str)]) -> Draft {
    let key = ManageKey([7; 24]).to_string();
    let mut draft = Draft::from_pairs([("kind", kind.slug()), ("key", &key), ("lang", "nl")]);
    for (field, value) in pairs {
        draft.set(*field, *value);
    }
    draft
}

const CARE: [(Field, &str); 3] = [
    (Field::Work, "helpende zorg en welzijn"),
    (Field::Postcode, "7001"),
    (Field::HoursMin, "24"),
];

fn view(pairs: &[(Field, &str)]) -> Option<ReachView> {
    let t = Texts::embedded(Lang::NL);
    reach_view(t, &draft(Kind::Vacancy, pairs), tables(&["I", "R"]))
}

#[test]
fn it_starts_with_the_work_and_counts_once_the_place_is_known() {
    assert_eq!(view(&[]), None);
    let work = view(&CARE[..1]).unwrap();
    assert!(work.people.is_none() && work.hint.is_none());
    assert_eq!(work.groups.len(), 5);
    let placed = view(&CARE[..2]).unwrap();
    assert!(placed.people.unwrap().starts_with("Ongeveer "));
    assert_eq!(placed.groups, work.groups);
}

#[test]
fn the_hint_names_the_change_and_what_it_does() {
    let mut asks = CARE.to_vec();
    asks.push((Field::Training, "ja"));
    asks.push((Field::Schooling, "mbo4"));
    let hint = view(&asks).unwrap().hint.unwrap();
    let t = Texts::embedded(Lang::NL);
    assert!(hint.starts_with(t.reach_no_diploma()), "{hint}");
    assert!(hint.contains("keer zoveel mensen"), "{hint}");
}

#[test]
fn nothing_is_said_to_who_lends_or_without_figures() {
    let t = Texts::embedded(Lang::NL);
    let lent = draft(Kind::Surplus, &CARE);
    assert_eq!(reach_view(t, &lent, tables(&["I"])), None);
    let sought = draft(Kind::Vacancy, &CARE);
    assert_eq!(reach_view(t, &sought, tables(&["U"])), None);
    assert!(reach_view(t, &sought, tables(&["I"])).is_some());
}

#[test]
fn a_half_is_written_as_each_language_does() {
    let mut asks = CARE.to_vec();
    asks.push((Field::Training, "ja"));
    for (lang, half) in [(Lang::NL, "2,5 keer"), (Lang::EN, "2.5 times")] {
        let t = Texts::embedded(lang);
        let view = reach_view(t, &draft(Kind::Vacancy, &asks), tables(&["I"])).unwrap();
        let hint = view.hint.unwrap();
        assert!(hint.contains(half), "{hint}");
    }
}
