use board::places::{PACKED, Places};
use matching::{Profile, Sectors, Taxonomy, World};

use super::Sources;
use super::limits::Table;
use super::ten::{Person, TEN, Ten, ten};
use super::told::Told;
use crate::crisis;
use crate::eval::sources;

/// The example that is in the repository, whatever this board is built for.
const CRISIS: &str = include_str!("../../../examples/nederland.toml");

fn asked(line: &str) -> (Profile, Ten) {
    let crisis = crisis::parse("crisis.toml", CRISIS).unwrap();
    let sectors = Sectors::of(&crisis.short, &crisis.shrinking);
    let places = Places::decode(PACKED).unwrap();
    let world = World {
        taxonomy: Taxonomy::embedded(),
        places: &places,
        today: board::day::Day::from_ymd(2026, 3, 20).unwrap(),
        sectors: &sectors,
    };
    let sources = Sources::new(sources().unwrap());
    let table = Table::read().unwrap();
    let person = Person::new(&Told::read(line).unwrap(), &world, &sources, &table);
    assert!(person.limits.unknown.is_empty());
    let ten = ten(&person, &world, &sources).unwrap();
    (person.profile, ten)
}

fn was(line: &str) -> Vec<String> {
    let (profile, _) = asked(line);
    let taxonomy = Taxonomy::embedded();
    let slugs = profile.was.iter().filter_map(|id| taxonomy.occupation(*id));
    slugs
        .map(|occupation| occupation.slug.to_string())
        .collect()
}

#[test]
fn a_title_and_a_code_say_together_what_someone_did() {
    assert_eq!(was(r#"{"was":"waiter","isco08":"5131"}"#), ["ober"]);
    assert_eq!(
        was(r#"{"was":"hotel cleaner","isco08":9112}"#),
        ["kamerschoonmaker"]
    );
    assert_eq!(was(r#"{"was":"ober / kok"}"#), ["ober", "kok"]);
    assert_eq!(
        was(r#"{"was":"taxi driver, coach driver","isco08":"8331"}"#),
        ["taxichauffeur", "touringcarchauffeur"]
    );
    assert_eq!(was(r#"{"was":"xqzzk","isco08":"5131"}"#), ["ober"]);
}

#[test]
fn ten_different_codes_outside_the_own_sector_are_offered() {
    let (_, ten) = asked(r#"{"was":"waiter","isco08":"5131","pc4":"7001"}"#);
    let taxonomy = Taxonomy::embedded();
    let mut codes: Vec<u16> = ten.first.iter().map(|offer| offer.isco).collect();
    assert_eq!(codes.len(), TEN);
    for code in &codes {
        let mut of_code = taxonomy.occupations().filter(|known| known.isco == *code);
        assert!(
            of_code.any(|known| known.sectors[0].letter() != 'I'),
            "{code}"
        );
    }
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), TEN);
}

#[test]
fn what_a_gate_forbids_is_never_offered() {
    let (_, ten) = asked(
        r#"{"was":"musician","isco08":"2652","pc4":"7001","licences":[],"languages":{"nl":"A2"},
        "entry_level":"mbo2","cannot":["no car","no nights"]}"#,
    );
    let taxonomy = Taxonomy::embedded();
    assert!(!ten.first.is_empty());
    for offer in &ten.first {
        let mut same = taxonomy
            .occupations()
            .filter(|known| known.isco == offer.isco);
        assert!(
            same.any(|known| {
                known.entry <= board::listing::Schooling::Mbo2
                    && known.language <= board::listing::Cefr::A2
                    && !known.licences.contains(board::listing::Licence::DrivingB)
            }),
            "{}",
            offer.label
        );
    }
}

#[test]
fn fewer_are_offered_when_fewer_are_possible_and_it_is_said_why() {
    let (_, ten) = asked(
        r#"{"was":"waiter","entry_level":"none","languages":{"nl":"A1"},"cannot":["desk work only"]}"#,
    );
    assert!(ten.first.len() < TEN);
    assert!(ten.in_the_way.values().sum::<usize>() > 100);
}
