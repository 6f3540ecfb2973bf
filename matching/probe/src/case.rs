//! A random search: who asks, among which listings, with which filters.

use crate::domain::ids::SkillId;
use crate::domain::listing::Shifts;
use crate::domain::set::Set;
use crate::domain::snapshot::Entry;
use crate::domain::text::Organisation;
use crate::listing::{Known, ORGANISATIONS, around, hours, listing};
use crate::random::Random;
use matching::{Conditions, DISTANCES, Profile, Query, Sectors, known_as};

/// The most listings of a case: several times what is shown at first.
const MOST: u32 = 60;

/// A search and what it searches in.
pub struct Case {
    pub query: Query,
    pub entries: Vec<Entry>,
    pub sectors: Sectors,
}

/// The case of a seed.
pub fn case(seed: u32, known: &Known) -> Case {
    let mut random = Random::new(seed.into());
    let count = random.below(MOST + 1) as u16;
    let numbers = 0..count;
    let mut entries: Vec<Entry> = numbers
        .filter_map(|number| listing(&mut random, known, number))
        .collect();
    // As snapshots have them, and as nobody promised them.
    if random.chance(70) {
        entries.sort_by_key(|entry| entry.id);
    }
    Case {
        query: query(&mut random, known),
        entries,
        sectors: trends(&mut random),
    }
}

/// Filters that let something through, mostly.
fn query(random: &mut Random, known: &Known) -> Query {
    Query {
        profile: profile(random, known),
        region: random.maybe(10, |random| random.pick(&known.regions)),
        sectors: random.maybe(30, sectors).unwrap_or(0),
        kinds: random.maybe(40, Random::set).unwrap_or(Set::EMPTY),
        fits: random.maybe(40, Random::set).unwrap_or(Set::EMPTY),
        sort: random.flag(),
        view: random.flag(),
        show: Query::STEP * (1 + random.place(Query::MOST / Query::STEP)),
    }
}

/// A person who told everything, nothing, or anything between.
fn profile(random: &mut Random, known: &Known) -> Profile {
    let told = random.pick(&[0, 50, 50, 100]);
    let skills = |random: &mut Random| {
        let mut skills: Vec<SkillId> = random.list(12, |random| known.skill(random));
        skills.sort_unstable();
        skills.dedup();
        skills
    };
    let mut was = random
        .maybe(told.max(30), |random| {
            random.list(Profile::MAX_WAS as u32 + 1, |random| {
                known.occupation(random)
            })
        })
        .unwrap_or_default();
    was.sort_unstable();
    was.dedup();
    let employers = |random: &mut Random| {
        let names = random.list(4, |random| random.pick(&ORGANISATIONS));
        let names = names
            .into_iter()
            .filter_map(|name| Organisation::try_from(name).ok());
        names.map(|name| known_as(&name)).collect()
    };
    Profile {
        was,
        pc4: random.maybe(told.max(30), |random| known.pc4(random)),
        max_km: random.pick(&DISTANCES),
        hours: random.maybe(told, hours).flatten(),
        shifts: random
            .maybe(told, |random| Shifts::from_bits(random.number() as u32))
            .unwrap_or_default(),
        forms: random.maybe(told, Random::set).unwrap_or(Set::EMPTY),
        start: random.maybe(told, |random| around(random, 90)),
        licences: random.maybe(told, Random::set).unwrap_or(Set::EMPTY),
        dutch: random.maybe(told, Random::flag),
        diploma: random.maybe(told, Random::flag),
        avoid: random
            .maybe(told, |random| Conditions(random.number() as u32))
            .unwrap_or_default(),
        under_18: random.chance(told / 4),
        worked_with: random.maybe(told, employers).unwrap_or_default(),
        has: random.maybe(told, skills).unwrap_or_default(),
        lacks: random.maybe(told, skills).unwrap_or_default(),
    }
}

/// Any sectors, a bit each.
fn sectors(random: &mut Random) -> u32 {
    random.number() as u32 & 0x1f_ffff
}

/// Sections and groups that are short or let people go.
fn trends(random: &mut Random) -> Sectors {
    let words = random.list(12, |random| {
        let sign = random.pick(&['+', '-']);
        let section = char::from(b'A' + random.below(21) as u8);
        match random.maybe(60, |random| random.pick(&[4, 47, 49, 494, 51, 56, 86, 872])) {
            Some(group) => format!("{sign}{section}{group}"),
            None => format!("{sign}{section}"),
        }
    });
    Sectors::from_text(&words.join(" "))
}
