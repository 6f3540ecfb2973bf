//! Type-ahead on what people type.

use crate::suggest::fold;
use crate::taxonomy::Taxonomy;
use board::ids::OccupationId;
use board::listing::Lang;

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
    ] {
        assert_eq!(first(query).first(), Some(&wanted), "{query}");
    }
}

#[test]
fn nothing_is_suggested_for_nothing() {
    assert!(first("").is_empty() && first("  -- ").is_empty() && first("xqzw").is_empty());
}

#[test]
fn an_occupation_is_suggested_once_and_no_more_than_asked() {
    let taxonomy = Taxonomy::embedded();
    for query in ["m", "mede", "medewerker", "chauf", "zorg help"] {
        let found = taxonomy.suggest(query, Lang::NL, 3);
        let mut ids: Vec<OccupationId> = found.iter().map(|found| found.occupation).collect();
        ids.sort_unstable();
        ids.dedup();
        assert!(
            ids.len() == found.len() && found.len() <= 3,
            "{query}: {found:?}"
        );
    }
}

/// Names that are begun, with two neighbouring letters in the wrong order.
fn swapped() -> Vec<(String, OccupationId)> {
    let mut all = Vec::new();
    for occupation in Taxonomy::embedded().occupations() {
        let labels =
            [Lang::NL, Lang::EN].map(|lang| Taxonomy::embedded().label(occupation.id, lang));
        for name in labels.into_iter().chain(occupation.synonyms()) {
            let name: Vec<char> = fold(name).chars().collect();
            for length in [4, 6, 9, 14] {
                let mut typed: Vec<char> = name.iter().take(length).copied().collect();
                // Another place in every name, the same in every run.
                let at = (name.len() * 7 + length) % typed.len().max(1);
                if typed.len() == length && at + 1 < length && typed[at] != typed[at + 1] {
                    typed.swap(at, at + 1);
                    all.push((typed.into_iter().collect(), occupation.id));
                }
            }
        }
    }
    all
}

#[test]
fn swapped_letters_in_an_unfinished_word_are_understood_in_17_of_20_cases() {
    let taxonomy = Taxonomy::embedded();
    let cases = swapped();
    let right = |(typed, wanted): &&(String, OccupationId)| {
        taxonomy
            .suggest(typed, Lang::NL, 5)
            .iter()
            .any(|found| found.occupation == *wanted)
    };
    let found = cases.iter().filter(right).count();
    assert!(
        found * 100 >= cases.len() * 85,
        "{found} of {}",
        cases.len()
    );
}
