//! A board whose listings are packed as they travel, and what a phone does with it.

use crate::domain::codec::DecodeError;
use crate::domain::day::Day;
use crate::domain::listing::{Hours, Lang, Licence, Shifts};
use crate::domain::places::{PACKED, Pc4, Places};
use crate::domain::set::Set;
use crate::domain::snapshot::Snapshot;
use matching::{Profile, Query, Sectors, Taxonomy, rank, search};

/// 20 March 2026: the day on which everything here takes place.
pub const fn today() -> Day {
    Day(20_532)
}

/// The sectors of `crisis.toml`, as [`Sectors::to_text`] writes them: care, lorries and storage,
/// farming, supermarkets and education are short; hotels and restaurants, travel, aviation and
/// culture let people go.
const SECTORS: &str = "+Q +H494 +H52 +H53 +A +G4711 +P -I -N79 -N823 -H51 -R ";

/// Listings that are explained, as many as a page shows at first.
const SHOWN: usize = Query::STEP;

/// What ranking needs besides a person and listings.
pub struct World {
    pub(crate) taxonomy: &'static Taxonomy,
    pub(crate) places: Places,
    sectors: Sectors,
}

impl World {
    /// With the tables that are compiled in.
    pub fn new() -> Self {
        Self {
            taxonomy: Taxonomy::embedded(),
            // A test of the table reads the same bytes.
            places: Places::decode(PACKED).unwrap_or_default(),
            sectors: Sectors::from_text(SECTORS),
        }
    }

    fn usual(&self) -> matching::World<'_> {
        self.with(&self.sectors)
    }

    pub(crate) fn with<'a>(&'a self, sectors: &'a Sectors) -> matching::World<'a> {
        matching::World {
            taxonomy: self.taxonomy,
            places: &self.places,
            today: today(),
            sectors,
        }
    }
}

impl Default for World {
    fn default() -> Self {
        Self::new()
    }
}

/// A snapshot, packed and read, and the people who search in it.
pub struct Board {
    world: World,
    packed: Vec<u8>,
    snapshot: Snapshot,
    people: Vec<Query>,
}

impl Board {
    /// Reads a packed snapshot.
    ///
    /// # Errors
    /// When the bytes are not one.
    pub fn new(packed: Vec<u8>) -> Result<Self, DecodeError> {
        let world = World::new();
        Ok(Self {
            snapshot: Snapshot::from_bytes(&packed)?,
            people: PEOPLE
                .iter()
                .map(|(was, pc4)| person(&world, was, *pc4))
                .collect(),
            packed,
            world,
        })
    }

    /// How many people there are.
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// Ranks every listing for a person, explains the first twenty, and gives a number in which
    /// all that came out is needed, so that no compiler leaves anything away.
    pub fn rank(&self, person: usize) -> u32 {
        let Some(query) = self.people.get(person) else {
            return 0;
        };
        let (profile, world) = (&query.profile, self.world.usual());
        let matches = rank(profile, &self.snapshot.entries, &world, SHOWN);
        matches.iter().fold(0, |sum: u32, found| {
            let points: i32 = found
                .reasons
                .iter()
                .map(|reason| i32::from(reason.points))
                .sum();
            sum.wrapping_mul(31)
                .wrapping_add(u32::from(found.score) ^ points as u32)
        })
    }

    /// The same by [`search`], which is what a page calls: it also counts what filters leave
    /// out, and lists all that stays.
    pub fn search(&self, person: usize) -> u32 {
        let Some(query) = self.people.get(person) else {
            return 0;
        };
        let found = search(query, &self.snapshot.entries, &self.world.usual());
        (found.all.len() + found.left_out.sum() + found.matches.len()) as u32
    }

    /// Reads every packed byte once, in order, and adds them up: the least that anything that
    /// looks at all listings can take.
    pub fn pass(&self) -> u32 {
        let bytes = std::hint::black_box(&*self.packed).iter();
        bytes.fold(0, |sum: u32, byte| sum.wrapping_add((*byte).into()))
    }

    /// Reads the snapshot from its packed bytes, and gives how many listings it has.
    pub fn unpack(&self) -> usize {
        Snapshot::from_bytes(&self.packed).map_or(0, |snapshot| snapshot.entries.len())
    }

    /// Packs the snapshot, and gives how many bytes that takes.
    pub fn pack(&self) -> usize {
        self.snapshot.to_bytes().len()
    }

    /// Each listing on a line, for engines that are not ours: title, organisation, degrees north
    /// and east, with tabs between.
    pub fn listings(&self) -> String {
        let lines = self.snapshot.entries.iter().filter_map(|entry| {
            let card = &entry.card;
            let place = self.world.places.get(card.pc4)?;
            let (title, organisation) = (&card.title, &card.organisation);
            let work = self.world.taxonomy.label(card.occupation, Lang::NL);
            let (lat, lon) = (place.lat, place.lon);
            Some(format!(
                "{title}\t{organisation}\t{work}\t{lat:.4}\t{lon:.4}\n"
            ))
        });
        lines.collect()
    }

    /// Where each person lives: degrees north and east with a tab between, a line each.
    pub fn homes(&self) -> String {
        let homes = self.people.iter().filter_map(|query| {
            let place = self.world.places.get(query.profile.pc4?)?;
            Some(format!("{:.4}\t{:.4}\n", place.lat, place.lon))
        });
        homes.collect()
    }
}

/// Who searches: what they did, by its slug, and where they live. All told everything, which is
/// what takes longest.
const PEOPLE: [(&str, u16); 5] = [
    ("ober", 7001),
    ("cabinepersoneel", 1171),
    ("podiumbouwer", 3011),
    ("reisadviseur", 5611),
    ("winkelmedewerker", 9711),
];

fn person(world: &World, was: &str, pc4: u16) -> Query {
    let did = world.taxonomy.occupation_by_slug(was);
    Query {
        profile: Profile {
            was: did.map(|occupation| occupation.id).into_iter().collect(),
            pc4: Pc4::try_from(pc4).ok(),
            max_km: 25,
            hours: Hours::new(16, 36).ok(),
            shifts: Shifts::product(0b001_1111, Set::from_bits(0b111)),
            forms: Set::from_bits(0b11),
            start: Some(today()),
            licences: Set::EMPTY.with(Licence::DrivingB),
            dutch: crate::domain::listing::Cefr::B1.into(),
            diploma: crate::domain::listing::Schooling::Mbo2.into(),
            ..Profile::default()
        },
        ..Query::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn today_is_that_day() {
        assert_eq!(Day::from_ymd(2026, 3, 20), Ok(today()));
    }

    #[test]
    fn everybody_did_something_and_lives_somewhere() {
        let world = World::new();
        for (was, pc4) in PEOPLE {
            let profile = person(&world, was, pc4).profile;
            assert_eq!(profile.was.len(), 1, "{was}");
            assert!(world.places.get(profile.pc4.unwrap()).is_some(), "{pc4}");
        }
    }
}
