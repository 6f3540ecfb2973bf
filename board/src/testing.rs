//! Values for tests: any card, any event, the largest card there can be.

use crate::day::{Day, Instant};
use crate::event::{CloseReason, Complaint, Event, Stamp, What};
use crate::ids::{EventId, ListingId, OccupationId, SkillId};
use crate::listing::{
    Card, Cefr, Hours, Kind, Lang, LanguageNeed, Openings, Pay, PayUnit, Schooling, Sector, Shifts,
    Source,
};
use crate::places::{Pc4, RegionCode};
use crate::set::{Flag, Set};
use crate::text::{Organisation, Title};
use proptest::prelude::*;
use proptest::sample::select;

fn flag<T: Flag + std::fmt::Debug>() -> impl Strategy<Value = T> {
    select(T::ALL)
}

fn set<T: Flag + std::fmt::Debug>() -> impl Strategy<Value = Set<T>> {
    any::<u32>().prop_map(Set::from_bits)
}

fn day() -> impl Strategy<Value = Day> {
    (1u16..60_000).prop_map(Day)
}

fn skills() -> impl Strategy<Value = Vec<SkillId>> {
    prop::collection::vec(any::<u16>().prop_map(SkillId), 0..=Card::MAX_SKILLS)
}

prop_compose! {
    fn pay()(min in 1u32..4_000_000, more in 0u32..1_000_000, unit in flag::<PayUnit>()) -> Pay {
        Pay::new(min, min + more, unit).unwrap()
    }
}

prop_compose! {
    fn words()(
        title in "[a-zA-Zéïж]{3,40}",
        organisation in "[a-zA-Z &]{0,20}[a-z]{2,10}",
    ) -> (Title, Organisation) {
        (Title::try_from(title.as_str()).unwrap(), Organisation::try_from(organisation.as_str()).unwrap())
    }
}

prop_compose! {
    fn times()(
        start in day(),
        end in prop::option::of(day()),
        valid_until in prop::option::of(day()),
        min in 1u8..=30,
        more in 0u8..=30,
        shifts in any::<u32>().prop_map(Shifts::from_bits),
    ) -> (Day, Option<Day>, Option<Day>, Hours, Shifts) {
        (start, end, valid_until, Hours::new(min, min + more).unwrap(), shifts)
    }
}

prop_compose! {
    /// Any card.
    pub fn card()(
        (title, organisation) in words(),
        (start, end, valid_until, hours, shifts) in times(),
        (kind, schooling, source) in (flag::<Kind>(), flag::<Schooling>(), flag::<Source>()),
        (forms, licences, offers, ways) in (set(), set(), set(), set()),
        (required, learnable) in (skills(), skills()),
        (occupation, pc4, openings) in (any::<u16>(), 1000u16..=9999, 1u16..=Openings::MAX),
        pay in prop::option::of(pay()),
        level in prop::option::of(flag::<Cefr>()),
        training: bool,
    ) -> Card {
        Card {
            kind, title, organisation,
            occupation: OccupationId(occupation),
            required, learnable,
            pc4: Pc4::try_from(pc4).unwrap(),
            region: RegionCode::try_from(9u8).unwrap(),
            sector: Sector::try_from("Q").unwrap(),
            forms, hours, shifts, start, end,
            openings: Openings::try_from(openings).unwrap(),
            pay, licences,
            languages: level.map(|level| LanguageNeed { lang: Lang::NL, level }).into_iter().collect(),
            schooling, training, offers, ways, valid_until, source,
            lang: Lang::EN,
        }
    }
}

/// The largest card: every text at its limit in letters of two bytes, every list full.
pub fn largest_card() -> Card {
    let skills: Vec<SkillId> = (0..Card::MAX_SKILLS).map(|_| SkillId(u16::MAX)).collect();
    Card {
        kind: Kind::Surplus,
        title: Title::try_from("ж".repeat(Title::MAX).as_str()).unwrap(),
        organisation: Organisation::try_from("ж".repeat(Organisation::MAX).as_str()).unwrap(),
        occupation: OccupationId(u16::MAX),
        required: skills.clone(),
        learnable: skills,
        pc4: Pc4::try_from(9999u16).unwrap(),
        region: RegionCode::try_from(38u8).unwrap(),
        sector: Sector::try_from("U").unwrap(),
        forms: Set::from_bits(u32::MAX),
        hours: Hours::new(1, 60).unwrap(),
        shifts: Shifts::from_bits(u32::MAX),
        start: Day(u16::MAX),
        end: Some(Day(u16::MAX)),
        openings: Openings::try_from(Openings::MAX).unwrap(),
        pay: Some(Pay::new(1, Pay::MAX, PayUnit::Day).unwrap()),
        licences: Set::from_bits(u32::MAX),
        languages: vec![
            LanguageNeed {
                lang: Lang::NL,
                level: Cefr::C2
            };
            Card::MAX_LANGUAGES
        ],
        schooling: Schooling::Wo,
        training: true,
        offers: Set::from_bits(u32::MAX),
        ways: Set::from_bits(u32::MAX),
        valid_until: Some(Day(u16::MAX)),
        source: Source::Sample,
        lang: Lang::EN,
    }
}

fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        card().prop_map(|card| What::Posted(Box::new(card))),
        card().prop_map(|card| What::Revised(Box::new(card))),
        Just(What::Confirmed),
        any::<u16>().prop_map(What::PlacesLeft),
        any::<bool>().prop_map(What::Paused),
        flag::<CloseReason>().prop_map(What::Closed),
        Just(What::Held),
        Just(What::Approved),
        flag::<Complaint>().prop_map(What::Reported),
        Just(What::Erased),
        Just(What::Asked),
    ]
}

/// Events of one listing, each with an id of its own, at times that may be equal.
pub fn events() -> impl Strategy<Value = Vec<Event>> {
    prop::collection::vec((what(), 1u64..50), 0..10).prop_map(|events| {
        events
            .into_iter()
            .enumerate()
            .map(|(number, (what, at))| Event {
                listing: ListingId([1; 10]),
                stamp: Stamp {
                    at: Instant(at * 3_600_000),
                    id: EventId([number as u8; 8]),
                },
                what,
            })
            .collect()
    })
}
