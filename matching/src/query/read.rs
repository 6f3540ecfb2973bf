//! From the pairs of an address or a form to a search.

use super::{Query, Sort, View, param};
use crate::order::insert;
use crate::profile::{DISTANCES, Profile};
use crate::taxonomy::{Conditions, Taxonomy};
use board::day::Day;
use board::draft::{Problem, Vocabulary};
use board::ids::{OccupationId, SkillId};
use board::listing::{Cefr, Hours, HoursError, Sector, Shifts, days_from_slugs};
use board::places::{Pc4, Places, Postcode, RegionCode};
use board::set::{Flag, Set};

/// Something that was typed and could not be used. It is left out of the search, and shown
/// at its field with what was typed still in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryProblem {
    /// The name of the field, one of [`param`].
    pub field: &'static str,
    /// What was typed.
    pub typed: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// More pairs than any form has fields are not read.
const MOST_PAIRS: usize = 400;

impl Query {
    /// Reads the decoded pairs of an address or a form. What is not typed by people (slugs,
    /// numbers) is ignored when it is unknown, as an address may be older than the board;
    /// what people type and cannot be used is reported. Without the places table, which the
    /// phone does not always have, a town is not understood and a postcode is believed.
    pub fn from_pairs<N: AsRef<str>, V: AsRef<str>>(
        pairs: impl IntoIterator<Item = (N, V)>,
        taxonomy: &Taxonomy,
        places: Option<&Places>,
    ) -> (Self, Vec<QueryProblem>) {
        let pairs: Vec<(N, V)> = pairs.into_iter().take(MOST_PAIRS).collect();
        let mut read = Read {
            pairs: pairs
                .iter()
                .map(|(name, value)| (name.as_ref(), value.as_ref().trim()))
                .collect(),
            problems: Vec::new(),
        };
        let show = read
            .first(param::SHOW)
            .and_then(|text| text.parse().ok())
            .unwrap_or(Self::STEP);
        let query = Self {
            profile: read.profile(taxonomy, places),
            region: read
                .first(param::REGION)
                .and_then(|text| RegionCode::try_from(text).ok()),
            sectors: read
                .all(param::SECTOR)
                .filter_map(|text| Sector::try_from(text).ok())
                .fold(0, |bits, sector| bits | 1 << sector.index()),
            kinds: Set::from_slugs(read.all(param::KIND)),
            fits: Set::from_slugs(read.all(param::FIT)),
            sort: read.flag(param::SORT).unwrap_or(Sort::Fit),
            view: read.flag(param::VIEW).unwrap_or(View::List),
            show: show.clamp(1, Self::MOST).next_multiple_of(Self::STEP),
        };
        (query, read.problems)
    }
}

struct Read<'a> {
    pairs: Vec<(&'a str, &'a str)>,
    problems: Vec<QueryProblem>,
}

impl<'a> Read<'a> {
    /// The values of a name that are not empty.
    fn all(&self, name: &'static str) -> impl Iterator<Item = &'a str> {
        let values = self
            .pairs
            .iter()
            .filter(move |(known, value)| *known == name && !value.is_empty());
        values.map(|(_, value)| *value)
    }

    fn first(&self, name: &'static str) -> Option<&'a str> {
        self.all(name).next()
    }

    fn flag<T: Flag>(&self, name: &'static str) -> Option<T> {
        self.first(name).and_then(T::from_slug)
    }

    fn report(&mut self, field: &'static str, typed: &str, problem: Problem) {
        self.problems.push(QueryProblem {
            field,
            typed: typed.to_owned(),
            problem,
        });
    }

    fn profile(&mut self, taxonomy: &Taxonomy, places: Option<&Places>) -> Profile {
        let was = self.was(taxonomy);
        let days = days_from_slugs(self.all(param::DAY));
        let km = self.first(param::KM).and_then(|text| text.parse().ok());
        Profile {
            was,
            pc4: self.place(places),
            max_km: km
                .filter(|km| DISTANCES.contains(km))
                .unwrap_or(Profile::USUAL_KM),
            hours: self.hours(),
            shifts: Shifts::product(days, Set::from_slugs(self.all(param::PART))),
            forms: Set::from_slugs(self.all(param::FORM)),
            start: self.start(),
            licences: Set::from_slugs(self.all(param::LICENCE)),
            dutch: self.flag::<Cefr>(param::DUTCH),
            diploma: self.flag(param::DIPLOMA),
            avoid: self.avoid(taxonomy),
            under_18: self.first(param::UNDER_18) == Some("ja"),
            worked_with: Vec::new(),
            has: self.skills(param::HAS, taxonomy),
            lacks: self.skills(param::LACKS, taxonomy),
        }
    }

    fn was(&mut self, taxonomy: &Taxonomy) -> Vec<OccupationId> {
        let mut was: Vec<OccupationId> = Vec::new();
        for name in [param::WAS, param::WORK] {
            let texts: Vec<&str> = self.all(name).collect();
            for text in texts {
                match taxonomy.find(text) {
                    Some(id) if was.len() < Profile::MAX_WAS && !was.contains(&id) => was.push(id),
                    Some(_) => {}
                    None => self.report(param::WORK, text, Problem::UnknownWork),
                }
            }
        }
        was
    }

    /// Only the first four digits of what was typed go any further.
    fn place(&mut self, places: Option<&Places>) -> Option<Pc4> {
        let text = self.first(param::PLACE)?;
        let postcode = Postcode::try_from(text).map(Postcode::pc4);
        let found = match postcode {
            Ok(pc4) => Ok(pc4),
            Err(error) => Pc4::try_from(text)
                .ok()
                .or_else(|| places?.find_by_name(text))
                .ok_or(Problem::Postcode(error)),
        };
        let in_use = |pc4: &Pc4| places.is_none_or(|places| places.get(*pc4).is_some());
        match found {
            Ok(pc4) if in_use(&pc4) => Some(pc4),
            Ok(_) => {
                self.report(param::PLACE, text, Problem::UnknownPostcode);
                None
            }
            Err(problem) => {
                self.report(param::PLACE, text, problem);
                None
            }
        }
    }

    fn hours(&mut self) -> Option<Hours> {
        let field = |name| self.first(name).unwrap_or_default();
        let (min, max) = match self.first(param::HOURS) {
            Some(text) => text.split_once('-').unwrap_or((text, "")),
            None => (field(param::HOURS_MIN), field(param::HOURS_MAX)),
        };
        if min.is_empty() && max.is_empty() {
            return None;
        }
        // People mix up the two fields; which one is more is clear.
        let hours = match Hours::from_texts(min, max) {
            Err(HoursError::Reversed) => Hours::from_texts(max, min),
            other => other,
        };
        hours
            .map_err(|error| {
                self.report(param::HOURS, &format!("{min}-{max}"), Problem::Hours(error))
            })
            .ok()
    }

    fn start(&mut self) -> Option<Day> {
        let text = self.first(param::FROM)?;
        Day::try_from(text)
            .map_err(|error| self.report(param::FROM, text, Problem::Day(error)))
            .ok()
    }

    fn avoid(&self, taxonomy: &Taxonomy) -> Conditions {
        let slugs = self.all(param::AVOID);
        slugs.fold(Conditions::default(), |avoided, slug| {
            let known = taxonomy.conditions().zip(0..);
            let bits = known
                .filter(|(condition, _)| &*condition.slug == slug)
                .map(|(_, bit)| Conditions(1 << bit));
            bits.fold(avoided, Conditions::union)
        })
    }

    fn skills(&self, name: &'static str, taxonomy: &Taxonomy) -> Vec<SkillId> {
        let known = self
            .all(name)
            .filter_map(|text| Vocabulary::skill(taxonomy, text));
        let mut skills: Vec<SkillId> = Vec::new();
        known.for_each(|skill| insert(&mut skills, skill));
        skills.truncate(Profile::MAX_CORRECTIONS);
        skills
    }
}
