//! Who loses their work.

use board::listing::{Cefr, Hours, Licence};
use board::places::Pc4;
use board::set::Set;
use matching::{Occupation, Profile, Taxonomy};

use super::assumptions::Assumptions;
use super::dice::{About, Dice, Stream};
use super::trades::{LEAVING, Trade};
use super::world::{Tables, arrival};

/// Somebody without work.
pub struct Person {
    /// What they tell the board.
    pub profile: Profile,
    /// Their occupation.
    pub was: u16,
    /// From which day of the week on they look.
    pub from: u16,
}

/// How far people go, in kilometres (assumed; the middle is the board's own).
const DISTANCES: &[(u8, u32)] = &[(10, 20), (15, 20), (25, 40), (50, 20)];
/// Hours a week that people ask for (assumed).
const HOURS: &[((u8, u8), u32)] = &[
    ((8, 20), 15),
    ((16, 32), 30),
    ((24, 40), 30),
    ((32, 40), 25),
];
/// Levels of Dutch (assumed; never below what the occupation takes).
const DUTCH: &[(Cefr, u32)] = &[
    (Cefr::A2, 12),
    (Cefr::B1, 15),
    (Cefr::B2, 18),
    (Cefr::C1, 55),
];
/// Papers beyond those of the occupation: how many in a hundred have them (assumed; three
/// quarters of Dutch adults can drive a car, fewer of the young people in these sectors).
const PAPERS: &[(Licence, f64)] = &[
    (Licence::DrivingB, 0.65),
    (Licence::Bhv, 0.1),
    (Licence::Vog, 0.1),
    (Licence::Haccp, 0.1),
    (Licence::Forklift, 0.03),
    (Licence::Vca, 0.03),
    (Licence::DrivingC, 0.02),
];

/// The people of a week.
pub fn generate(tables: &Tables, assumptions: &Assumptions, dice: Dice) -> Vec<Person> {
    let occupations = occupations(tables.taxonomy, LEAVING);
    let person = |number| {
        let mut chance = dice.about(About::Person, number, 0);
        let was = *chance.weighted(&occupations)?;
        Some(Person {
            profile: profile(was, chance.pick(&tables.here), &mut chance),
            was: was.id.0,
            from: arrival(assumptions.at_once, chance.unit()),
        })
    };
    (0..assumptions.people as usize)
        .filter_map(person)
        .collect()
}

fn profile(was: &Occupation, pc4: Option<Pc4>, chance: &mut Stream) -> Profile {
    let hours = chance.weighted(HOURS).copied();
    let dutch = chance
        .weighted(DUTCH)
        .copied()
        .map(|level| level.max(was.language));
    let mut licences = Set::EMPTY;
    for (licence, often) in PAPERS {
        if chance.chance(*often) {
            licences = licences.with(*licence);
        }
    }
    Profile {
        was: vec![was.id],
        pc4,
        max_km: chance
            .weighted(DISTANCES)
            .copied()
            .unwrap_or(Profile::USUAL_KM),
        hours: hours.and_then(|(min, max)| Hours::new(min, max).ok()),
        licences,
        dutch,
        ..Profile::default()
    }
}

/// The occupations of some unit groups; several in one share its weight. A group that is not
/// in the taxonomy is left out.
pub(super) fn occupations<'a>(
    taxonomy: &'a Taxonomy,
    trades: &[Trade],
) -> Vec<(&'a Occupation, u32)> {
    let of = |isco| {
        taxonomy
            .occupations()
            .filter(move |known| known.isco == isco)
    };
    let mut all = Vec::new();
    for (isco, weight) in trades {
        let count = of(*isco).count() as u32;
        // In sixtieths, so that few groups lose by rounding.
        all.extend(of(*isco).map(|known| (known, weight * 60 / count)));
    }
    all
}
