//! Random listings over all fields, also with what the taxonomy and the table do not know.

use crate::board::{World, today};
use crate::domain::day::Day;
use crate::domain::ids::{EventId, ListingId, OccupationId, SkillId};
use crate::domain::listing::{
    Card, Hours, Lang, LanguageNeed, Openings, Pay, PayUnit, Sector, Shifts,
};
use crate::domain::places::{Pc4, RegionCode};
use crate::domain::snapshot::{Detail, Entry};
use crate::domain::text::{Organisation, Title};
use crate::random::Random;

/// Few enough that people meet an organisation again.
pub const ORGANISATIONS: [&str; 6] = [
    "De Linde",
    "de linde",
    "Bakkerij 't Hoekje",
    "Förster & Zoon",
    "Офіс",
    "Zorg Thuis",
];

/// What a random listing can name.
pub struct Known {
    pub occupations: Vec<OccupationId>,
    pub skills: Vec<SkillId>,
    pub pc4s: Vec<Pc4>,
    pub regions: Vec<RegionCode>,
    pub sectors: Vec<Sector>,
}

impl Known {
    pub fn of(world: &World) -> Self {
        let occupations = world.taxonomy.occupations();
        Self {
            occupations: occupations.map(|occupation| occupation.id).collect(),
            skills: world.taxonomy.skills().map(|skill| skill.id).collect(),
            pc4s: world.places.iter().map(|place| place.pc4).collect(),
            regions: RegionCode::all().collect(),
            sectors: Sector::all().collect(),
        }
    }

    /// Mostly one that is there.
    pub fn occupation(&self, random: &mut Random) -> OccupationId {
        if random.chance(3) {
            OccupationId(random.number() as u16)
        } else {
            random.pick(&self.occupations)
        }
    }

    pub fn skill(&self, random: &mut Random) -> SkillId {
        if random.chance(3) {
            SkillId(random.number() as u16)
        } else {
            random.pick(&self.skills)
        }
    }

    /// Mostly one that is in use.
    pub fn pc4(&self, random: &mut Random) -> Pc4 {
        let any = random.maybe(3, |random| Pc4::try_from(random.number() as u16).ok());
        any.flatten().unwrap_or_else(|| random.pick(&self.pc4s))
    }
}

pub fn hours(random: &mut Random) -> Option<Hours> {
    let (a, b) = (random.below(60) as u8 + 1, random.below(60) as u8 + 1);
    Hours::new(a.min(b), a.max(b)).ok()
}

/// A day up to so many days before or after today.
pub fn around(random: &mut Random, days: u16) -> Day {
    Day(today().0 - days + random.below(2 * u32::from(days) + 1) as u16)
}

/// A listing; its id ends in its number, so that no two of a case have the same.
pub fn listing(random: &mut Random, known: &Known, number: u16) -> Option<Entry> {
    let mut id = [0; 10];
    let (first, last) = id.split_at_mut(8);
    first.copy_from_slice(&random.number().to_be_bytes());
    last.copy_from_slice(&number.to_be_bytes());
    let least = random.below(5000) + 1;
    let skills = |random: &mut Random| random.list(13, |random| known.skill(random));
    let card = Card {
        kind: random.flag(),
        title: Title::try_from(format!("Werk {}", random.below(1000)).as_str()).ok()?,
        organisation: Organisation::try_from(random.pick(&ORGANISATIONS)).ok()?,
        occupation: known.occupation(random),
        // Those who name none are judged by what is usual.
        required: random.maybe(60, skills).unwrap_or_default(),
        learnable: random.maybe(60, skills).unwrap_or_default(),
        pc4: known.pc4(random),
        region: random.pick(&known.regions),
        sector: random.pick(&known.sectors),
        forms: random.set(),
        hours: hours(random)?,
        shifts: random
            .maybe(75, |random| Shifts::from_bits(random.number() as u32))
            .unwrap_or_default(),
        start: around(random, 90),
        end: random.maybe(50, |random| around(random, 400)),
        openings: Openings::try_from(random.below(900) as u16 + 1).ok()?,
        pay: Pay::new(least, least + random.below(900), random.flag::<PayUnit>()).ok(),
        licences: random.set(),
        languages: random.list(4, |random| LanguageNeed {
            lang: random.pick(&[Lang::NL, Lang::EN]),
            level: random.flag(),
        }),
        schooling: random.flag(),
        training: random.chance(50),
        offers: random.set(),
        ways: random.set(),
        valid_until: None,
        source: random.flag(),
        lang: random.pick(&[Lang::NL, Lang::EN]),
    };
    let most_asked = random.pick(&[60, 60, 60, 65_536]);
    let asked = random.below(most_asked) as u16;
    Some(Entry {
        id: ListingId(id),
        card,
        left: [1, 2, 7, 0, 65_535][random.place(5)].min(random.below(2000) as u16),
        asked,
        posted: around(random, 20),
        until: Day(today().0 - 3 + random.below(60) as u16),
        detail: Detail {
            hour: random.below(500_000),
            event: EventId([0; 8]),
        },
    })
}
