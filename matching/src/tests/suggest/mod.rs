//! Type-ahead on what people type.

use crate::suggest::{Suggestion, fold};
use crate::taxonomy::Taxonomy;
use board::ids::OccupationId;
use board::listing::Lang;
use proptest::prelude::*;

/// The slugs of the first five.
fn first(query: &str) -> Vec<&'static str> {
    let taxonomy = Taxonomy::embedded();
    let found = taxonomy.suggest(query, Lang::NL, 5);
    found
        .iter()
        .filter_map(|found| taxonomy.occupation(found.occupation))
        .map(|found| &*found.slug)
        .collect()
}

#[test]
fn typing_errors_other_words_and_other_languages_are_understood() {
    for (query, wanted) in [
        ("ober", "ober"),
        ("obber", "ober"),
        ("OBRE", "ober"),
        ("kelner", "ober"),
        ("kellner", "ober"),
        ("waitress", "ober"),
        ("waitres", "ober"),
        ("офіціант", "ober"),
        ("نادل", "ober"),
        ("ik was ober", "ober"),
        ("bediening medewerker", "ober"),
        ("vrachtwagencauffeur", "vrachtwagenchauffeur"),
        ("vrachtwagnchaufeur", "vrachtwagenchauffeur"),
        ("stewerdess", "cabinepersoneel"),
        ("verpleger", "verpleegkundige"),
        ("koken", "kok"),
        ("winkelmedewerkster", "winkelmedewerker"),
        ("schoonmkaer", "schoonmaker"),
        ("zelfstandig werkend kok (m/v)", "kok"),
    ] {
        assert_eq!(first(query).first(), Some(&wanted), "{query}");
    }
}

#[test]
fn what_people_type_is_understood_in_19_of_20_cases() {
    let cases: Vec<(&str, &str)> = include_str!("typed.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" -> "))
        .collect();
    assert!(cases.len() >= 200);
    let mut missed = Vec::new();
    for (typed, wanted) in &cases {
        let wanted: Vec<&str> = wanted.split(' ').collect();
        for slug in &wanted {
            let known = Taxonomy::embedded().occupation_by_slug(slug);
            assert!(known.is_some(), "{typed}: there is no {slug}");
        }
        if !first(typed).iter().any(|slug| wanted.contains(slug)) {
            missed.push(*typed);
        }
    }
    assert!(missed.len() * 20 <= cases.len(), "missed: {missed:?}");
}

#[test]
fn nothing_is_suggested_for_nothing() {
    for query in ["", "  -- ", "xqzw", "(/)", "\u{301}", "qqqqqqqqqqqqqqqq"] {
        assert_eq!(first(query), [""; 0], "{query}");
    }
}

#[test]
fn an_answer_is_taken_for_what_it_resembles_and_not_for_what_it_hardly_sounds_like() {
    let taxonomy = Taxonomy::embedded();
    for typed in [
        "obber",
        "vrachtwagnchaufeur",
        "офіціант",
        "ik was ober",
        "serveester",
    ] {
        assert!(taxonomy.find(typed).is_some(), "{typed}");
    }
    for typed in ["qqxxzzyyww", "asdfghjkl", ""] {
        assert_eq!(taxonomy.find(typed), None, "{typed}");
    }
}

#[test]
fn each_label_comes_first_for_what_it_says() {
    let taxonomy = Taxonomy::embedded();
    for lang in [Lang::NL, Lang::EN] {
        for occupation in taxonomy.occupations() {
            let label = taxonomy.label(occupation.id, lang);
            let found = taxonomy.suggest(label, lang, 1);
            assert!(
                found.iter().any(|found| fold(found.matched) == fold(label)),
                "{label}: {found:?}"
            );
        }
    }
}

#[test]
fn whole_words_come_before_longer_ones() {
    for query in ["kok", "chauffeur", "monteur", "docent", "bar"] {
        let found = Taxonomy::embedded().suggest(query, Lang::NL, 20);
        let is_longer = |found: &Suggestion<'_>| {
            let matched = fold(found.matched);
            !matched.split(' ').any(|word| word == query)
        };
        assert!(found.iter().is_sorted_by_key(is_longer), "{found:?}");
        assert!(found.first().is_some_and(|first| !is_longer(first)));
    }
}

/// Whether each occupation stands once in a list that is no longer than asked.
fn is_in_order(found: &[Suggestion<'_>], limit: usize) -> bool {
    let mut ids: Vec<OccupationId> = found.iter().map(|found| found.occupation).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.len() == found.len() && found.len() <= limit
}

#[test]
fn an_occupation_is_suggested_once_and_no_more_than_asked() {
    for query in ["m", "mede", "medewerker", "chauf", "zorg help"] {
        let found = Taxonomy::embedded().suggest(query, Lang::NL, 3);
        assert!(is_in_order(&found, 3), "{query}: {found:?}");
    }
}

/// All beginnings of names of these lengths, with each two neighbouring letters in the wrong
/// order.
fn swapped(lengths: &[usize]) -> Vec<(String, OccupationId)> {
    let mut all = Vec::new();
    for occupation in Taxonomy::embedded().occupations() {
        let labels =
            [Lang::NL, Lang::EN].map(|lang| Taxonomy::embedded().label(occupation.id, lang));
        for name in labels.into_iter().chain(occupation.synonyms()) {
            let name: Vec<char> = fold(name).chars().collect();
            for length in lengths.iter().filter(|length| **length <= name.len()) {
                for at in 1..*length {
                    let mut typed = name[..*length].to_vec();
                    typed.swap(at - 1, at);
                    if typed != name[..*length] && !typed[at - 1..=at].contains(&' ') {
                        all.push((typed.into_iter().collect(), occupation.id));
                    }
                }
            }
        }
    }
    all
}

#[test]
fn swapped_letters_in_an_unfinished_word_are_understood_in_9_of_10_cases() {
    let taxonomy = Taxonomy::embedded();
    let cases = swapped(&[4, 6, 9, 14]);
    let right = |(typed, wanted): &&(String, OccupationId)| {
        taxonomy
            .suggest(typed, Lang::NL, 5)
            .iter()
            .any(|found| found.occupation == *wanted)
    };
    let found = cases.iter().filter(right).count();
    assert!(found * 10 >= cases.len() * 9, "{found} of {}", cases.len());
}

proptest! {
    #[test]
    fn any_text_is_answered(text: String, limit in 0usize..12) {
        let found = Taxonomy::embedded().suggest(&text, Lang::NL, limit);
        prop_assert!(is_in_order(&found, limit));
    }

    #[test]
    fn any_words_are_answered(text in "[a-zа-яا-ي0-9 ]{0,90}") {
        let found = Taxonomy::embedded().suggest(&text, Lang::EN, 5);
        prop_assert!(is_in_order(&found, 5));
    }
}
