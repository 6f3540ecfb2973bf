use std::collections::BTreeSet;

use board::day::Day;
use board::draft::{Checked, Draft, Facts, Field};
use board::listing::Kind;
use board::places::{PACKED, Places, RegionCode};
use matching::Taxonomy;

use super::*;

fn today() -> Day {
    Day::from_ymd(2026, 3, 20).unwrap()
}

fn places() -> Places {
    Places::decode(PACKED).unwrap()
}

fn all_regions() -> Vec<RegionCode> {
    RegionCode::all().collect()
}

fn generated(count: usize, seed: u64) -> Vec<Sample> {
    generate(count, seed, &all_regions(), &places(), today()).collect()
}

/// The listings that forms make, in `regions`; says of a form that is refused what it is.
fn checked(samples: &[Sample], regions: &[RegionCode]) -> Vec<Checked> {
    let places = places();
    let facts = Facts {
        today: today(),
        places: &places,
        regions,
        vocabulary: Taxonomy::embedded(),
    };
    let check = |sample: &Sample| {
        let title = sample.draft.get(Field::Title);
        sample
            .draft
            .check(&facts)
            .unwrap_or_else(|problems| panic!("{title}: {problems:?}"))
    };
    samples.iter().map(check).collect()
}

fn texts(draft: &Draft) -> String {
    let fields = [Field::Title, Field::Organisation, Field::Description];
    fields
        .map(|field| draft.get(field).to_lowercase())
        .join(" ")
}

#[test]
fn every_file_of_the_sample_is_read() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/sample/achterhoek");
    let there: BTreeSet<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    let read = handwritten::FILES
        .iter()
        .map(|(name, _)| (*name).to_owned());
    assert_eq!(read.collect::<BTreeSet<_>>(), there);
}

#[test]
fn what_is_written_by_hand_passes_the_check_of_the_form() {
    let samples = handwritten(today()).unwrap();
    let listings = checked(&samples, &[RegionCode::try_from("09").unwrap()]);
    let kinds = |kind| {
        listings
            .iter()
            .filter(|checked| checked.listing.card.kind == kind)
            .count()
    };
    assert!(kinds(Kind::Vacancy) >= 50);
    assert!(kinds(Kind::Assignment) >= 9);
    assert!(kinds(Kind::Surplus) >= 8);
}

#[test]
fn what_is_generated_passes_the_check_of_the_form() {
    let samples = generated(2_000, 1);
    assert_eq!(checked(&samples, &all_regions()).len(), 2_000);
}

#[test]
fn a_sample_has_no_more_places_left_than_openings() {
    for sample in handwritten(today())
        .unwrap()
        .iter()
        .chain(&generated(2_000, 2))
    {
        let openings = sample.draft.get(Field::Openings).parse().unwrap_or(1);
        assert!(
            sample
                .places_left
                .is_none_or(|left| (1..=openings).contains(&left)),
            "{sample:?}"
        );
        assert!(sample.posted_days_ago <= MAX_POSTED_DAYS_AGO);
    }
}

#[test]
fn the_same_seed_gives_the_same_listings_and_fewer_are_the_first_of_them() {
    let many = generated(300, 7);
    assert_eq!(many, generated(300, 7));
    assert_eq!(many[..50], generated(50, 7));
    assert_ne!(many[..50], generated(50, 8));
}

#[test]
fn every_region_and_every_kind_is_generated_in_proportion() {
    let listings = checked(&generated(2_000, 3), &all_regions());
    let regions: BTreeSet<_> = listings
        .iter()
        .map(|checked| checked.listing.card.region)
        .collect();
    assert_eq!(regions.len(), 35);
    let vacancies = listings
        .iter()
        .filter(|checked| checked.listing.card.kind == Kind::Vacancy);
    assert!((1_600..1_800).contains(&vacancies.count()));
}

#[test]
fn no_region_gives_no_listings() {
    assert_eq!(generate(10, 1, &[], &places(), today()).count(), 0);
}

#[test]
fn no_two_samples_share_a_key() {
    let samples = [handwritten(today()).unwrap(), generated(2_000, 1)].concat();
    let keys: BTreeSet<_> = samples
        .iter()
        .map(|sample| sample.draft.get(Field::Key))
        .collect();
    assert_eq!(keys.len(), samples.len());
}

#[test]
fn nobody_real_can_be_called_or_written_to() {
    for Sample { draft, .. } in handwritten(today())
        .unwrap()
        .iter()
        .chain(&generated(2_000, 4))
    {
        for phone in draft.all(Field::Phone).chain(draft.all(Field::WhatsApp)) {
            assert!(
                phone.starts_with("06-12 34 56 ") && phone.len() == 14,
                "{phone}"
            );
        }
        for mail in draft.all(Field::Mail) {
            assert!(mail.ends_with(".example.nl"), "{mail}");
        }
        for site in draft.all(Field::Site) {
            assert!(
                site.split('/')
                    .next()
                    .is_some_and(|host| host.ends_with(".example.nl")),
                "{site}"
            );
        }
    }
}

#[test]
fn no_text_asks_for_an_age_a_sex_or_an_origin() {
    let starts = [
        "leeftijd",
        "jong",
        "student",
        "starter",
        "scholier",
        "dame",
        "mannelijk",
        "vrouwelijk",
        "moedertaal",
    ];
    let whole = ["man", "vrouw", "m/v", "young", "native", "male", "female"];
    for Sample { draft, .. } in handwritten(today())
        .unwrap()
        .iter()
        .chain(&generated(2_000, 5))
    {
        let text = texts(draft);
        for word in text.split(|c: char| !c.is_alphanumeric() && c != '/') {
            assert!(!whole.contains(&word), "{word}: {text}");
            assert!(
                !starts.iter().any(|start| word.starts_with(start)),
                "{word}: {text}"
            );
        }
    }
}
