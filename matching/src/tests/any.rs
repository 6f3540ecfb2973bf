//! Any person, any search, any listing.

use super::sample::{entry, today, world};
use crate::profile::{DISTANCES, Profile};
use crate::query::{Query, Sort, View};
use crate::taxonomy::{Conditions, Taxonomy};
use board::day::Day;
use board::ids::{OccupationId, SkillId};
use board::listing::{Cefr, Hours, Kind, Lang, LanguageNeed, Schooling, Sector, Shifts};
use board::places::{Pc4, RegionCode};
use board::set::{Flag, Set};
use board::snapshot::Entry;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

pub fn flag<T: Flag + std::fmt::Debug>() -> impl Strategy<Value = T> {
    select(T::ALL)
}

fn set<T: Flag + std::fmt::Debug>() -> impl Strategy<Value = Set<T>> {
    any::<u32>().prop_map(Set::from_bits)
}

fn occupation() -> impl Strategy<Value = OccupationId> {
    select(
        world()
            .taxonomy
            .occupations()
            .map(|occupation| occupation.id)
            .collect::<Vec<_>>(),
    )
}

fn was() -> impl Strategy<Value = Vec<OccupationId>> {
    let all: Vec<_> = world()
        .taxonomy
        .occupations()
        .map(|occupation| occupation.id)
        .collect();
    subsequence(all, 0..=Profile::MAX_WAS).prop_shuffle()
}

fn skills() -> impl Strategy<Value = Vec<SkillId>> {
    let all: Vec<_> = world().taxonomy.skills().map(|skill| skill.id).collect();
    subsequence(all, 0..8)
}

fn pc4() -> impl Strategy<Value = Pc4> {
    select(
        world()
            .places
            .iter()
            .map(|place| place.pc4)
            .collect::<Vec<_>>(),
    )
}

fn hours() -> impl Strategy<Value = Hours> {
    (1..=Hours::MAX, 1..=Hours::MAX).prop_map(|(a, b)| Hours::new(a.min(b), a.max(b)).unwrap())
}

fn shifts() -> impl Strategy<Value = Shifts> {
    (any::<u8>(), set()).prop_map(|(days, parts)| Shifts::product(days, parts))
}

prop_compose! {
    pub fn profile()(
        was in was(),
        pc4 in option::of(pc4()),
        max_km in select(&DISTANCES[..]),
        hours in option::of(hours()),
        shifts in shifts(),
        forms in set(),
        start in option::of((0u16..40_000).prop_map(Day)),
        licences in set(),
        dutch in option::of(flag::<Cefr>()),
        has in skills(),
        lacks in skills(),
        (diploma, avoid, under_18) in (option::of(flag::<Schooling>()), 0u32..1 << 20, any::<bool>()),
    ) -> Profile {
        Profile {
            was, pc4, max_km, hours, shifts, forms, start, licences, dutch, has, lacks, diploma, under_18,
            avoid: Conditions(avoid),
            worked_with: Vec::new(),
        }
    }
}

prop_compose! {
    pub fn query()(
        profile in profile(),
        region in option::of(select(RegionCode::all().collect::<Vec<_>>())),
        sectors in 0u32..1 << 21,
        kinds in set(),
        fits in set(),
        sort in flag::<Sort>(),
        view in flag::<View>(),
        steps in 1..=Query::MOST / Query::STEP,
    ) -> Query {
        Query { profile, region, sectors, kinds, fits, sort, view, show: steps * Query::STEP }
    }
}

prop_compose! {
    fn listing()(
        number: u16,
        occupation in occupation(),
        pc4 in pc4(),
        (kind, schooling) in (flag::<Kind>(), flag::<Schooling>()),
        sector in select(Sector::all().collect::<Vec<_>>()),
        (forms, licences, offers) in (set(), set(), set()),
        hours in hours(),
        shifts in shifts(),
        start in 0u16..200,
        languages in vec((select(&[Lang::NL, Lang::EN][..]), flag::<Cefr>()), 0..2),
        training: bool,
        posted in 0u16..30,
        left in 1u16..1000,
        asked in 0u16..100,
    ) -> Entry {
        let slug = &Taxonomy::embedded().occupation(occupation).unwrap().slug;
        let mut entry = entry(number, slug, pc4.get());
        let card = &mut entry.card;
        (card.kind, card.schooling, card.sector) = (kind, schooling, sector);
        (card.forms, card.licences, card.offers) = (forms, licences, offers);
        (card.hours, card.shifts, card.training) = (hours, shifts, training);
        card.start = Day(today().0 - 60 + start);
        card.languages = languages.into_iter().map(|(lang, level)| LanguageNeed { lang, level }).collect();
        entry.posted = Day(today().0 - posted);
        (entry.left, entry.asked) = (left, asked);
        entry
    }
}

/// Listings with different ids.
pub fn listings() -> impl Strategy<Value = Vec<Entry>> {
    vec(listing(), 0..40).prop_map(|mut entries| {
        entries.sort_by_key(|entry| entry.id);
        entries.dedup_by_key(|entry| entry.id);
        entries
    })
}
