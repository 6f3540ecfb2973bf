//! Searches in addresses and forms.

use super::any::query;
use super::sample::world;
use crate::profile::Profile;
use crate::query::{Query, QueryProblem, pairs};
use board::draft::Problem;
use board::listing::Hours;
use proptest::prelude::*;

fn read(text: &str) -> (Query, Vec<QueryProblem>) {
    Query::from_pairs(pairs(text), world().taxonomy, Some(world().places))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_search_comes_back_from_its_address(query in query()) {
        let text = query.to_query_string(world().taxonomy);
        let (again, problems) = read(&text);
        prop_assert_eq!(&again, &query);
        prop_assert_eq!(problems, []);
        prop_assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b"=&-".contains(&b)), "{}", text);
    }

    #[test]
    fn any_address_is_read_and_then_stays_as_it_is(text in "((was|werk|pc|km|uren|uren-min|dag|deel|vorm|vanaf|papier|nl|kan|regio|sector|soort|fit|sort|toon|n)=[a-z0-9%+-]{0,9}&){0,9}") {
        let (query, _) = read(&text);
        let (again, problems) = read(&query.to_query_string(world().taxonomy));
        prop_assert_eq!(again, query);
        prop_assert_eq!(problems, []);
    }
}

#[test]
fn the_default_search_is_an_empty_address() {
    assert_eq!(Query::default().to_query_string(world().taxonomy), "");
    assert_eq!(read(""), (Query::default(), Vec::new()));
}

#[test]
fn a_form_without_script_is_understood() {
    let (query, problems) =
        read("werk=kelner&pc=7001+ab&km=10&uren=16-32&deel=avond&dag=za&dag=zo&vanaf=&nl=");
    assert_eq!(problems, []);
    assert_eq!(
        query.to_query_string(world().taxonomy),
        "was=ober&pc=7001&km=10&uren=16-32&dag=za&dag=zo&deel=avond"
    );
    let (query, _) = read("was=ober&pc=Doetinchem");
    let place = query
        .profile
        .pc4
        .and_then(|pc4| world().places.get(pc4))
        .unwrap();
    assert_eq!(place.name, "Doetinchem");
    assert_eq!(
        read("uren-min=32&uren-max=16").0.profile.hours,
        Hours::new(16, 32).ok()
    );
    assert_eq!(read("km=37").0.profile.max_km, Profile::USUAL_KM);
}

#[test]
fn what_people_type_wrong_is_said_and_kept() {
    let (query, problems) = read("werk=xqzw&pc=0000&uren=90&sort=nonsense&vorm=nonsense");
    assert_eq!(query, Query::default());
    let said: Vec<(&str, &str)> = problems
        .iter()
        .map(|wrong| (wrong.field, &*wrong.typed))
        .collect();
    assert_eq!(said, [("werk", "xqzw"), ("pc", "0000"), ("uren", "90-")]);
    assert_eq!(problems[0].problem, Problem::UnknownWork);
}

#[test]
fn without_the_places_a_postcode_is_believed_and_a_town_is_not_known() {
    let alone = |text| Query::from_pairs(pairs(text), world().taxonomy, None);
    assert_eq!(
        alone("pc=7001AB").0.profile.pc4.map(|pc4| pc4.get()),
        Some(7001)
    );
    assert_eq!(alone("pc=Doetinchem").1.len(), 1);
}
