//! From a search to its address.

use super::{Query, Sort, View, param};
use crate::profile::Profile;
use crate::taxonomy::Taxonomy;
use board::listing::{DAYS, Part, Sector, Shifts};
use board::set::{Flag, Set};

impl Query {
    /// The search as names and values: always in the same order, only what is not the default.
    pub fn to_pairs(&self, taxonomy: &Taxonomy) -> Vec<(&'static str, String)> {
        let mut out = Out::of(&self.profile, taxonomy);
        if let Some(region) = self.region {
            out.pair(param::REGION, region.to_string());
        }
        for sector in Sector::all().filter(|sector| self.has_sector(*sector)) {
            out.pair(param::SECTOR, sector.to_string());
        }
        out.set(param::KIND, self.kinds);
        out.set(param::FIT, self.fits);
        if self.sort != Sort::Fit {
            out.pair(param::SORT, self.sort.slug());
        }
        if self.view != View::List {
            out.pair(param::VIEW, self.view.slug());
        }
        if self.show != Self::STEP {
            out.pair(param::SHOW, self.show.to_string());
        }
        out.0
    }

    /// The search as the part of an address after the question mark; empty for the default.
    pub fn to_query_string(&self, taxonomy: &Taxonomy) -> String {
        joined(&self.to_pairs(taxonomy))
    }

    /// Only the person's answers as the part of an address after the question mark: how the
    /// phone keeps them.
    pub fn profile_string(&self, taxonomy: &Taxonomy) -> String {
        joined(&Out::of(&self.profile, taxonomy).0)
    }
}

/// Nothing needs percent-encoding: every value is a slug, a number or a date, of letters,
/// digits and hyphens.
fn joined(pairs: &[(&'static str, String)]) -> String {
    let mut joined = String::new();
    for (name, value) in pairs {
        if !joined.is_empty() {
            joined.push('&');
        }
        joined.push_str(name);
        joined.push('=');
        joined.push_str(value);
    }
    joined
}

struct Out(Vec<(&'static str, String)>);

impl Out {
    fn of(profile: &Profile, taxonomy: &Taxonomy) -> Self {
        let mut out = Self(Vec::new());
        for occupation in profile.was.iter().filter_map(|id| taxonomy.occupation(*id)) {
            out.pair(param::WAS, &*occupation.slug);
        }
        if let Some(pc4) = profile.pc4 {
            out.pair(param::PLACE, pc4.to_string());
        }
        if profile.max_km != Profile::USUAL_KM {
            out.pair(param::KM, profile.max_km.to_string());
        }
        if let Some(hours) = profile.hours {
            out.pair(param::HOURS, format!("{}-{}", hours.min(), hours.max()));
        }
        out.shifts(profile.shifts);
        out.set(param::FORM, profile.forms);
        if let Some(day) = profile.start {
            out.pair(param::FROM, day.to_string());
        }
        out.set(param::LICENCE, profile.licences);
        if let Some(level) = profile.dutch {
            out.pair(param::DUTCH, level.slug());
        }
        if let Some(diploma) = profile.diploma {
            out.pair(param::DIPLOMA, diploma.slug());
        }
        for (condition, bit) in taxonomy.conditions().zip(0..) {
            if profile.avoid.0 & 1 << bit != 0 {
                out.pair(param::AVOID, &*condition.slug);
            }
        }
        if profile.under_18 {
            out.pair(param::UNDER_18, "ja");
        }
        for (name, skills) in [(param::HAS, &profile.has), (param::LACKS, &profile.lacks)] {
            for skill in skills {
                out.pair(name, skill.0.to_string());
            }
        }
        out
    }

    fn pair(&mut self, name: &'static str, value: impl Into<String>) {
        self.0.push((name, value.into()));
    }

    fn set<T: Flag>(&mut self, name: &'static str, set: Set<T>) {
        for flag in set.iter() {
            self.pair(name, flag.slug());
        }
    }

    /// Days and parts, leaving out what [`Shifts::product`] fills in by itself.
    fn shifts(&mut self, shifts: Shifts) {
        let (days, parts) = (shifts.days(), shifts.parts());
        let by_day = [Part::Morning, Part::Afternoon, Part::Evening]
            .into_iter()
            .collect();
        let every_day = days == 0x7f;
        if !every_day {
            for (_, slug) in DAYS
                .iter()
                .enumerate()
                .filter(|(day, _)| days & 1 << day != 0)
            {
                self.pair(param::DAY, *slug);
            }
        }
        if every_day || parts != by_day {
            self.set(param::PART, parts);
        }
    }
}
