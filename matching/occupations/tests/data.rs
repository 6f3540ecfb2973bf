//! What holds for the sources in `matching/data`.

use occupations::{Occupation, Sources, Term};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn sources() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    Sources::read(&folder).unwrap_or_else(|problem| panic!("{problem}"))
}

/// Letters and digits only, in small letters.
fn plain(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

fn skills(occupation: &Occupation) -> impl Iterator<Item = &u16> {
    occupation.essential.iter().chain(&occupation.useful)
}

#[test]
fn there_is_enough_to_choose_from() {
    let sources = sources();
    let vocabulary = &sources.vocabulary;
    assert!(sources.occupations.len() >= 240);
    assert!((300..=400).contains(&vocabulary.activities.len()));
    assert!((300..=500).contains(&vocabulary.skills.len()));
    assert!((25..=40).contains(&vocabulary.knowledge.len()));
    assert!((15..=32).contains(&vocabulary.conditions.len()));
}

#[test]
fn every_occupation_is_complete() {
    for occupation in sources().occupations {
        let slug = &occupation.slug;
        assert!(occupation.activities.len() >= 22, "{slug}: activities");
        let skills = skills(&occupation).count();
        assert!((10..=18).contains(&skills), "{slug}: {skills} skills");
        assert!(!occupation.essential.is_empty(), "{slug}: essential skills");
        assert!(!occupation.knowledge.is_empty(), "{slug}: knowledge");
        assert!(occupation.conditions != 0, "{slug}: conditions");
        let synonyms = occupation.synonyms.len();
        assert!((8..=20).contains(&synonyms), "{slug}: {synonyms} synonyms");
    }
}

#[test]
fn nothing_in_the_vocabularies_is_unused() {
    let sources = sources();
    let used = |numbers: &dyn Fn(&Occupation) -> Vec<u16>| -> BTreeSet<u16> {
        sources.occupations.iter().flat_map(numbers).collect()
    };
    let activities = used(&|occupation| occupation.activities.clone());
    let skilled = used(&|occupation| skills(occupation).copied().collect());
    let known = used(&|occupation| occupation.knowledge.iter().map(|(no, _)| *no).collect());
    let vocabulary = &sources.vocabulary;
    let check = |terms: &mut dyn Iterator<Item = &Term>, used: &BTreeSet<u16>| {
        for term in terms {
            assert!(used.contains(&term.no), "{} is used nowhere", term.id);
        }
    };
    check(&mut vocabulary.activities.iter(), &activities);
    check(
        &mut vocabulary.skills.iter().map(|skill| &skill.term),
        &skilled,
    );
    check(&mut vocabulary.knowledge.iter(), &known);
    let bits = sources
        .occupations
        .iter()
        .fold(0, |bits, found| bits | found.conditions);
    assert_eq!(bits.count_ones() as usize, vocabulary.conditions.len());
}

#[test]
fn every_skill_has_three_to_five_that_resemble_it() {
    for skill in sources().vocabulary.skills {
        let related = skill.related.len();
        assert!((3..=5).contains(&related), "{}: {related}", skill.term.id);
    }
}

#[test]
fn no_two_terms_have_the_same_name() {
    let sources = sources();
    let vocabulary = &sources.vocabulary;
    let lists: [Vec<&Term>; 3] = [
        vocabulary.activities.iter().collect(),
        vocabulary.skills.iter().map(|skill| &skill.term).collect(),
        vocabulary.knowledge.iter().collect(),
    ];
    for terms in lists {
        for language in 0..2 {
            let mut known: BTreeMap<String, &str> = BTreeMap::new();
            for term in &terms {
                let other = known.insert(plain(&term.labels[language]), &term.id);
                assert_eq!(other, None, "{} has the same name", term.id);
            }
        }
    }
}

#[test]
fn no_occupation_is_named_as_another() {
    let sources = sources();
    let mut labels: BTreeMap<String, &str> = BTreeMap::new();
    for occupation in &sources.occupations {
        for label in &occupation.labels {
            let other = labels.insert(plain(label), &occupation.slug);
            assert!(
                other.is_none_or(|other| other == occupation.slug),
                "{} and {other:?} are both \"{label}\"",
                occupation.slug
            );
        }
    }
    // One word may mean several occupations ("trainer"), but never twice the same one.
    for occupation in &sources.occupations {
        let names: BTreeSet<String> = occupation
            .synonyms
            .iter()
            .map(|name| name.to_lowercase())
            .collect();
        assert_eq!(
            names.len(),
            occupation.synonyms.len(),
            "{}",
            occupation.slug
        );
    }
}

#[test]
fn no_two_occupations_are_nearly_the_same() {
    let sources = sources();
    let all = |occupation: &Occupation| -> BTreeSet<(bool, u16)> {
        let does = occupation.activities.iter().map(|no| (false, *no));
        does.chain(skills(occupation).map(|no| (true, *no)))
            .collect()
    };
    let sets: Vec<_> = sources.occupations.iter().map(all).collect();
    for (at, set) in sets.iter().enumerate() {
        for (other, known) in sets.iter().enumerate().take(at) {
            let both = set.intersection(known).count() * 100 / set.union(known).count();
            assert!(
                both < 90,
                "{} and {} share {both} %",
                sources.occupations[at].slug,
                sources.occupations[other].slug
            );
        }
    }
}
