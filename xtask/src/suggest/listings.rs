//! A plain listing for each occupation: one that asks and offers what is usual for it.

use anyhow::{Context, Result};
use board::day::Day;
use board::draft::Vocabulary;
use board::ids::{EventId, ListingId};
use board::listing::{
    Card, Hours, Kind, Lang, LanguageNeed, LegalForm, Openings, Part, Shifts, Source,
};
use board::places::{Pc4, Place};
use board::set::Set;
use board::snapshot::{Detail, Entry};
use board::text::{Organisation, Title};
use matching::{Conditions, Occupation, Taxonomy};

/// Up to a quarter of a year an employer in need trains people itself.
const TRAINED: u8 = 12;

/// The days from Monday on, a bit each.
const WEEKDAYS: u8 = 0b001_1111;
const ALL_DAYS: u8 = 0b111_1111;

/// An open place in this occupation, for as many hours as someone seeks.
pub fn plain(
    occupation: &Occupation,
    taxonomy: &Taxonomy,
    place: &Place<'_>,
    hours: Option<Hours>,
    today: Day,
) -> Result<Entry> {
    let training = occupation.weeks <= TRAINED;
    let (required, learnable) = taxonomy.usual_skills(occupation.id, training);
    let label = taxonomy.label(occupation.id, Lang::NL);
    let mut id = [0; 10];
    id[..2].copy_from_slice(&spread(occupation.id.0).to_be_bytes());
    id[2..4].copy_from_slice(&occupation.id.0.to_be_bytes());
    Ok(Entry {
        id: ListingId(id),
        card: Card {
            kind: Kind::Vacancy,
            title: Title::try_from(label).with_context(|| label.to_owned())?,
            organisation: Organisation::try_from("Voorbeeld")?,
            occupation: occupation.id,
            required,
            learnable,
            pc4: place.pc4,
            region: place.region,
            sector: occupation.sectors.first().copied().context("no sector")?,
            forms: Set::EMPTY.with(LegalForm::Temporary),
            hours: match hours {
                Some(hours) => hours,
                None => Hours::new(16, 36)?,
            },
            shifts: shifts(taxonomy, occupation.conditions),
            start: today,
            end: None,
            openings: Openings::try_from(2)?,
            pay: None,
            licences: occupation.licences,
            languages: vec![LanguageNeed {
                lang: Lang::NL,
                level: occupation.language,
            }],
            schooling: occupation.entry,
            training,
            offers: Set::EMPTY,
            ways: Set::EMPTY,
            valid_until: None,
            source: Source::Sample,
            lang: Lang::NL,
        },
        left: 2,
        asked: 0,
        // Not new, so that no occupation is ahead for it.
        posted: Day(today.0 - 10),
        until: today.plus(10),
        detail: Detail {
            hour: 0,
            event: EventId([0; 8]),
        },
    })
}

/// Ids of listings are random, and ties are broken by them.
fn spread(number: u16) -> u16 {
    number.wrapping_mul(40_503)
}

/// When the work usually is, from its conditions.
fn shifts(taxonomy: &Taxonomy, conditions: Conditions) -> Shifts {
    let is = |bits: Conditions| !conditions.intersection(bits).is_empty();
    let changing = taxonomy
        .conditions()
        .position(|known| &*known.slug == "shifts");
    let changing = changing.is_some_and(|at| is(Conditions(1 << at)));
    let mut parts = Set::EMPTY.with(Part::Morning).with(Part::Afternoon);
    if changing || is(Conditions::NIGHTS) {
        parts = parts.with(Part::Evening);
    }
    if is(Conditions::NIGHTS) {
        parts = parts.with(Part::Night);
    }
    let days = if is(Conditions::WEEKENDS) {
        ALL_DAYS
    } else {
        WEEKDAYS
    };
    Shifts::product(days, parts)
}

/// Where the listings are: in the person's own postcode, or anywhere when that is not known.
pub fn place(places: &board::places::Places, pc4: Option<Pc4>) -> Result<Place<'_>> {
    let own = pc4.and_then(|pc4| places.get(pc4));
    let place = own.or_else(|| places.iter().next());
    place.context("there are no places")
}
