//! A small board for the tests.

use crate::rank::World;
use crate::sectors::Sectors;
use crate::taxonomy::Taxonomy;
use board::day::Day;
use board::draft::Vocabulary;
use board::ids::{EventId, ListingId};
use board::listing::{Card, Hours, Kind, Lang, LegalForm, Openings, Schooling, Shifts, Source};
use board::places::{PACKED, Pc4, Places};
use board::set::Set;
use board::snapshot::{Detail, Entry};
use board::text::{Organisation, Title};
use std::sync::OnceLock;

/// The day on which the tests take place.
pub fn today() -> Day {
    Day::from_ymd(2026, 3, 20).unwrap()
}

/// Agriculture, logistics and care are short; hotels, restaurants and culture are not.
const SECTORS: &str = "+A +H +Q -H51 -I -R ";

pub fn world() -> World<'static> {
    static PLACES: OnceLock<Places> = OnceLock::new();
    static SECTORS_READ: OnceLock<Sectors> = OnceLock::new();
    World {
        taxonomy: Taxonomy::embedded(),
        places: PLACES.get_or_init(|| Places::decode(PACKED).unwrap()),
        today: today(),
        sectors: SECTORS_READ.get_or_init(|| Sectors::from_text(SECTORS)),
    }
}

/// A plain open listing: the usual skills of its occupation, training given, at once.
pub fn entry(number: u16, occupation: &str, pc4: u16) -> Entry {
    let world = world();
    let occupation = world.taxonomy.occupation_by_slug(occupation).unwrap();
    let pc4 = Pc4::try_from(pc4).unwrap();
    let (required, learnable) = world.taxonomy.usual_skills(occupation.id, true);
    let mut id = [0; 10];
    id[..2].copy_from_slice(&number.to_be_bytes());
    Entry {
        id: ListingId(id),
        card: Card {
            kind: Kind::Vacancy,
            title: Title::try_from(world.taxonomy.label(occupation.id, Lang::NL)).unwrap(),
            organisation: Organisation::try_from("De Linde").unwrap(),
            occupation: occupation.id,
            required,
            learnable,
            pc4,
            region: world.places.get(pc4).unwrap().region,
            sector: occupation.sectors[0],
            forms: Set::EMPTY.with(LegalForm::Temporary),
            hours: Hours::new(16, 32).unwrap(),
            shifts: Shifts::default(),
            start: today(),
            end: None,
            openings: Openings::try_from(2).unwrap(),
            pay: None,
            licences: Set::EMPTY,
            languages: Vec::new(),
            schooling: Schooling::None,
            training: true,
            offers: Set::EMPTY,
            ways: Set::EMPTY,
            valid_until: None,
            source: Source::Sample,
            lang: Lang::NL,
        },
        left: 2,
        asked: 0,
        posted: Day(today().0 - 10),
        until: today().plus(10),
        detail: Detail {
            hour: 0,
            event: EventId([0; 8]),
        },
    }
}

/// A listing for every occupation, spread over places in and around the Achterhoek.
pub fn one_of_each() -> Vec<Entry> {
    let places = [7001, 7021, 7041, 7071, 7101, 7131, 7141, 7161, 6901, 6971];
    let occupations = world().taxonomy.occupations();
    let entry = |(at, occupation): (usize, &crate::Occupation)| {
        entry(at as u16, &occupation.slug, places[at % places.len()])
    };
    occupations.enumerate().map(entry).collect()
}
