use super::*;
use crate::eval::sources;
use std::collections::BTreeSet;

/// The words of the occupations that stay with these limits.
fn left(cannot: &str, when: &str) -> BTreeSet<String> {
    let list = |text: &str| -> Vec<String> {
        let texts = text.split('|').filter(|text| !text.is_empty());
        texts.map(str::to_owned).collect()
    };
    let table = Table::read().unwrap();
    let limits = Limits::read(&list(cannot), &list(when), &table);
    assert!(limits.unknown.is_empty(), "{:?}", limits.unknown);
    let taxonomy = Taxonomy::embedded();
    let sources = Sources::new(sources().unwrap());
    let avoid = limits.avoid(taxonomy);
    let stays = |occupation: &&Occupation| {
        let against = limits.against(occupation, taxonomy, &sources);
        against.is_none() && occupation.conditions.intersection(avoid).is_empty()
    };
    let stay = taxonomy.occupations().filter(stays);
    stay.map(|occupation| occupation.slug.to_string()).collect()
}

#[test]
fn phrases_leave_out_what_they_name_and_no_more() {
    // The phrase; what must go; what must stay.
    for (phrase, out, stays) in [
        ("no nights", "verpleegkundige bakker", "ober postbezorger"),
        ("geen weekenden", "ober", "boekhouder"),
        ("no evenings or shifts", "orderpicker", "boekhouder"),
        ("no early mornings", "bakker", "boekhouder"),
        (
            "no lifting above 15 kg",
            "verhuizer verzorgende-ig",
            "boekhouder winkelmedewerker",
        ),
        ("back problems", "verhuizer tegelzetter", "boekhouder"),
        (
            "no long standing",
            "ober oogstmedewerker",
            "boekhouder telefonist",
        ),
        ("bad knees", "tegelzetter pakketbezorger", "boekhouder"),
        (
            "no car",
            "pakketbezorger taxichauffeur vertegenwoordiger",
            "orderpicker",
        ),
        ("public transport only", "pakketbezorger", "orderpicker"),
        ("geen rijbewijs", "koerier", "orderpicker"),
        (
            "no customer contact",
            "ober caissiere klantenservicemedewerker",
            "orderpicker",
        ),
        (
            "no phone work",
            "telefonist telefonisch-verkoper",
            "orderpicker",
        ),
        (
            "desk work only",
            "ober orderpicker",
            "boekhouder data-entrymedewerker",
        ),
        (
            "seated work only",
            "ober orderpicker",
            "boekhouder buschauffeur",
        ),
        ("no desk work", "boekhouder", "orderpicker"),
        (
            "only from home",
            "ober hotelreceptionist",
            "klantenservicemedewerker",
        ),
        ("no physical work", "ober orderpicker", "boekhouder"),
        ("no personal care", "verzorgende-ig", "boekhouder kok"),
        (
            "no work with children",
            "gastouder leraar-basisonderwijs",
            "orderpicker",
        ),
        (
            "allergic to animals",
            "dierenverzorger medewerker-melkvee",
            "orderpicker",
        ),
        (
            "no pork and alcohol",
            "slager barmedewerker medewerker-varkenshouderij",
            "orderpicker",
        ),
        ("hay fever", "hovenier kasmedewerker", "orderpicker"),
        ("no cleaning", "schoonmaker", "orderpicker"),
        (
            "no stress, no stairs",
            "verpleegkundige glazenwasser",
            "winkelmedewerker",
        ),
        ("wheelchair user", "ober verhuizer", "boekhouder"),
        ("cannot read or write Dutch", "boekhouder", "orderpicker"),
        ("cannot get a VOG", "zorghulp", "orderpicker"),
        ("indoors only", "postbezorger", "orderpicker"),
    ] {
        let left = left(phrase, "");
        for word in out.split(' ') {
            assert!(!left.contains(word), "{phrase}: {word} is still there");
        }
        for word in stays.split(' ') {
            assert!(left.contains(word), "{phrase}: {word} is gone");
        }
    }
}

#[test]
fn a_time_that_is_named_leaves_out_the_others() {
    for (when, out, stays) in [
        ("weekdays", "ober", "boekhouder"),
        ("mornings only", "orderpicker", "boekhouder"),
        ("evenings", "boekhouder", "ober"),
        ("school hours", "schoonmaker ober", "boekhouder"),
    ] {
        let left = left("", when);
        for word in out.split(' ') {
            assert!(!left.contains(word), "{when}: {word} is still there");
        }
        assert!(left.contains(stays), "{when}: {stays} is gone");
    }
    let all = Taxonomy::embedded().occupations().count();
    for when in [
        "weekdays and weekends",
        "from 1 April",
        "immediately",
        "flexible",
        "per direct",
    ] {
        let weekends = usize::from(when.contains("weekends"));
        assert!(left("", when).len() + weekends >= all, "{when}");
    }
}

#[test]
fn hours_and_distances_are_numbers() {
    let table = Table::read().unwrap();
    let limits = Limits::read(
        &[
            "max 24 hours a week".to_owned(),
            "not further than 10 km".to_owned(),
        ],
        &[],
        &table,
    );
    assert_eq!(limits.hours, Hours::new(1, 24).ok());
    assert_eq!(limits.max_km, Some(10));
}

#[test]
fn what_is_not_understood_is_never_ignored() {
    let table = Table::read().unwrap();
    let phrases = ["no nights", "no zorbing", "none"].map(str::to_owned);
    assert_eq!(Limits::read(&phrases, &[], &table).unknown, ["no zorbing"]);
    assert_eq!(
        Limits::read(&[], &["blue".to_owned()], &table).unknown,
        ["blue"]
    );
}

#[test]
fn every_word_of_the_table_is_one_of_the_taxonomy() {
    let taxonomy = Taxonomy::embedded();
    let sources = Sources::new(sources().unwrap());
    let table = Table::read().unwrap();
    let limits = table.cannot.iter().chain(&table.only);
    for exclude in limits.flat_map(|limit| limit.out.iter().chain(&limit.but)) {
        let is_known = match exclude {
            Exclude::Condition(word) => !exclude::condition(taxonomy, word).is_empty(),
            Exclude::Activity(word) => sources.has_activity(word),
            Exclude::Skill(word) => sources.skill(word).is_some(),
            Exclude::Occupation(slug) => taxonomy.occupation_by_slug(slug).is_some(),
            Exclude::Isco(_) => {
                let mut all = taxonomy.occupations();
                all.any(|known| exclude.is(known, taxonomy, &sources))
            }
            _ => true,
        };
        assert!(is_known, "{exclude:?}");
    }
}
