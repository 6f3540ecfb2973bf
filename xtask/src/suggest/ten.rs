//! The first ten occupations.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use board::listing::{Card, Lang, Licence, Schooling, Sector};
use board::set::{Flag, Set};
use board::snapshot::Entry;
use matching::{Gate, Match, Profile, Reason, World, rank};

use super::limits::{Limits, Table};
use super::outside::outside;
use super::told::Told;
use super::{Sources, listings, origin};

/// How many codes are asked for.
pub const TEN: usize = 10;

/// From so many years on someone has shown others how the work is done.
const MANY_YEARS: f64 = 5.0;
/// The skills of who has done any work for long: dividing the work and training newcomers.
const OF_MANY_YEARS: [&str; 2] = ["train-new", "divide-work"];

/// What is offered to a person.
#[derive(Default)]
pub struct Ten {
    /// Best first; at most [`TEN`], each code once.
    pub first: Vec<Offer>,
    /// What stood in the way of the occupations that were not offered, and of how many.
    pub in_the_way: BTreeMap<String, usize>,
}

/// An occupation that is offered.
pub struct Offer {
    /// Its unit group of ISCO-08.
    pub isco: u16,
    /// Its Dutch name.
    pub label: String,
    /// Its points, of 1,000.
    pub score: u16,
    /// Where they come from.
    pub reasons: Vec<Reason>,
}

/// A person as the ranking takes them.
pub struct Person<'t> {
    /// What goes through the ranking.
    pub profile: Profile,
    /// What cannot be said in a profile.
    pub limits: Limits<'t>,
    licences: Option<Set<Licence>>,
    schooling: Option<Schooling>,
}

impl<'t> Person<'t> {
    /// Looks up what someone told.
    ///
    /// Five years or more give the skills of who trains others; with less than one year only
    /// the essential skills count, as the others come with time.
    pub fn new(told: &Told, world: &World<'_>, sources: &Sources, table: &'t Table) -> Self {
        let taxonomy = world.taxonomy;
        let limits = Limits::read(&told.cannot, &told.when, table);
        let mut profile = Profile {
            was: origin::occupations(told, taxonomy),
            pc4: told.pc4.filter(|pc4| world.places.get(*pc4).is_some()),
            hours: limits.hours.or(told.hours),
            licences: told.licences.unwrap_or_default(),
            dutch: told.dutch,
            diploma: told.schooling,
            avoid: limits.avoid(taxonomy),
            ..Profile::default()
        };
        if let Some(km) = limits.max_km.or(told.max_km) {
            profile.max_km = km;
        }
        match told.years {
            Some(years) if years < 1.0 => {
                let was = profile.was.iter().filter_map(|id| taxonomy.occupation(*id));
                profile.lacks = sorted(was.flat_map(|occupation| occupation.useful.clone()));
            }
            Some(years) if years >= MANY_YEARS => {
                let skills = OF_MANY_YEARS.iter().filter_map(|word| sources.skill(word));
                profile.has = sorted(skills);
            }
            _ => {}
        }
        Self {
            profile,
            limits,
            licences: told.licences,
            schooling: told.schooling,
        }
    }

    /// The sections and codes of ISCO-08 of what someone did.
    fn own(&self, world: &World<'_>) -> (BTreeSet<Sector>, BTreeSet<u16>) {
        let was = self.profile.was.iter();
        let was = was.filter_map(|id| world.taxonomy.occupation(*id));
        was.filter_map(|known| Some((*known.sectors.first()?, known.isco)))
            .unzip()
    }

    /// What stands in the way though the profile cannot say so: in a profile, what someone did
    /// counts for schooling and a car, even when someone says to have less.
    fn lacks(&self, card: &Card) -> Option<Gate> {
        let schooling = self.schooling.filter(|has| card.schooling > *has);
        let car = self.licences.filter(|has| {
            let drives = [
                Licence::DrivingB,
                Licence::DrivingC,
                Licence::DrivingCe,
                Licence::DrivingD,
            ];
            card.licences.contains(Licence::DrivingB)
                && !drives.iter().any(|licence| has.contains(*licence))
        });
        schooling
            .map(|_| Gate::Schooling(card.schooling))
            .or(car.map(|_| Gate::Licence(Licence::DrivingB)))
    }
}

/// The first ten occupations outside the own sector, if each had an open place nearby.
///
/// The best occupation of each code without a gate is listed, and the board ranks those: so
/// its order, its variety and its places for short sectors hold for ten different codes.
///
/// # Errors
/// When the taxonomy has a label that is no title.
pub fn ten(person: &Person<'_>, world: &World<'_>, sources: &Sources) -> Result<Ten> {
    let taxonomy = world.taxonomy;
    let place = listings::place(world.places, person.profile.pc4)?;
    let (sectors, codes) = person.own(world);
    let mut ten = Ten::default();
    let mut entries = Vec::new();
    for occupation in taxonomy.occupations() {
        let Some(sector) = outside(occupation, &sectors) else {
            continue;
        };
        if codes.contains(&occupation.isco) {
            continue;
        }
        let hours = person.profile.hours;
        let mut entry = listings::plain(occupation, taxonomy, &place, hours, world.today)?;
        entry.card.sector = sector;
        let limit = person.limits.against(occupation, taxonomy, sources);
        if let Some(limit) = limit {
            ten.count(limit.why.clone());
        } else if let Some(gate) = person.lacks(&entry.card) {
            ten.count(named(&gate, world));
        } else {
            entries.push(entry);
        }
    }
    let all = rank(&person.profile, &entries, world, entries.len());
    let mut best: BTreeMap<u16, &Match<'_>> = BTreeMap::new();
    for found in &all {
        if let Some(gate) = found.gates.first() {
            ten.count(named(gate, world));
        } else if let Some(code) = code(found, world) {
            let known = best.entry(code).or_insert(found);
            if found.score > known.score {
                *known = found;
            }
        }
    }
    let best: Vec<Entry> = best
        .into_values()
        .map(|found| found.entry.clone())
        .collect();
    ten.first = rank(&person.profile, &best, world, TEN)
        .iter()
        .filter_map(|found| {
            Some(Offer {
                isco: code(found, world)?,
                label: taxonomy
                    .label(found.entry.card.occupation, Lang::NL)
                    .to_owned(),
                score: found.score,
                reasons: found.reasons.clone(),
            })
        })
        .collect();
    Ok(ten)
}

fn code(found: &Match<'_>, world: &World<'_>) -> Option<u16> {
    let occupation = world.taxonomy.occupation(found.entry.card.occupation)?;
    Some(occupation.isco)
}

impl Ten {
    fn count(&mut self, why: String) {
        *self.in_the_way.entry(why).or_default() += 1;
    }
}

/// A gate in a few words.
fn named(gate: &Gate, world: &World<'_>) -> String {
    let taxonomy = world.taxonomy;
    match gate {
        Gate::Licence(licence) => taxonomy.licence_label(*licence, Lang::EN).to_owned(),
        Gate::Schooling(level) => format!("schooling ({})", level.slug()),
        Gate::Language(level) => format!("Dutch ({})", level.slug()),
        Gate::Distance(_) => "distance".to_owned(),
        Gate::Hours(_) => "hours".to_owned(),
        Gate::Age(age) => format!("age ({age})"),
        Gate::Condition(condition) => taxonomy.condition_label(*condition, Lang::EN).to_owned(),
    }
}

fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    all.collect::<BTreeSet<T>>().into_iter().collect()
}
