//! Who fits a need, as a form shows it while it is filled in.

#[cfg(test)]
#[cfg(feature = "ssr")]
mod tests;

use super::preview::{SoFar, Tables, so_far};
use crate::site::T;
use board::draft::{Draft, Field};
use board::listing::{Hours, Lang};
use board::set::Flag;
use matching::reach::{Change, Hint, Times, rounded};
use matching::{Fit, reach};

/// Who fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReachView {
    /// About how many people; none while it is not known where the work is.
    pub people: Option<String>,
    /// What they did, best first.
    pub groups: Vec<GroupView>,
    /// What would let in more.
    pub hint: Option<String>,
}

/// People of one occupation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupView {
    /// What they did.
    pub name: String,
    /// How well that fits.
    pub fit: Fit,
    /// The word for it.
    pub word: &'static str,
}

/// Every number of hours: while it is not filled in how many there are.
const ANY_HOURS: (u8, u8) = (1, Hours::MAX);

/// Who fits what a draft comes to so far. None as long as the work is not known, for staff that
/// is lent, and where there are no figures about the sectors that shrink.
pub fn reach_view(t: T, draft: &Draft, tables: Tables) -> Option<ReachView> {
    let SoFar { mut card, missing } = so_far(draft, tables)?;
    if missing.contains(&Field::Work) || tables.workers.iter().next().is_none() {
        return None;
    }
    if missing.contains(&Field::HoursMin) {
        card.hours = Hours::new(ANY_HOURS.0, ANY_HOURS.1).ok()?;
    }
    let found = reach(&card, &tables.world, tables.workers)?;
    let somewhere = !missing.contains(&Field::Postcode);
    let people = match rounded(found.people) {
        Some(people) => t.reach_people(people),
        None => t.reach_few().to_owned(),
    };
    let taxonomy = tables.world.taxonomy;
    let groups = found.groups.iter().map(|group| GroupView {
        name: taxonomy.label(group.occupation, t.lang()).to_owned(),
        fit: group.fit,
        word: group.fit.word(t),
    });
    Some(ReachView {
        people: somewhere.then_some(people),
        groups: groups.collect(),
        hint: found
            .hint
            .filter(|_| somewhere)
            .and_then(|hint| say(t, &hint)),
    })
}

fn say(t: T, hint: &Hint) -> Option<String> {
    let change = match hint.change {
        Change::NoDiploma => t.reach_no_diploma().to_owned(),
        Change::LessDutch(level) => t.reach_less_dutch(level.slug()),
        Change::NoQuickPapers => t.reach_no_papers().to_owned(),
        Change::WiderHours(hours) => t.reach_wider_hours(hours.min().into(), hours.max().into()),
        Change::OtherDays => t.reach_other_days().to_owned(),
        Change::Travel => t.reach_travel().to_owned(),
        Change::Training => t.reach_training().to_owned(),
        Change::WorkLearn => t.reach_work_learn().to_owned(),
    };
    match hint.times {
        Some(many) => Some(t.reach_hint(&change, &times(t, many))),
        None => Some(t.reach_hint_people(&change, rounded(hint.people)?)),
    }
}

/// `1,5` in Dutch, `1.5` in other languages.
fn times(t: T, times: Times) -> String {
    let half = match times.and_a_half() {
        false => "",
        true if t.lang() == Lang::NL => ",5",
        true => ".5",
    };
    format!("{}{half}", times.whole())
}
