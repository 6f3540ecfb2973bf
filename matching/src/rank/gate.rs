//! What stands in the way of a match. A gate never hides a listing: it is shown with it.

use super::person::{Person, Work};
use super::points;
use super::reason::Why;
use super::score::Tally;
use crate::taxonomy::{Conditions, Occupation, Taxonomy};
use board::listing::{Card, Cefr, Hours, Lang, LegalForm, Licence, Part, Schooling, Shifts};
use board::places::Km;
use board::set::Set;

/// Something that must be solved before someone can start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// A licence that takes months, or that the law asks for.
    Licence(Licence),
    /// This schooling is asked for.
    Schooling(Schooling),
    /// This level of Dutch is asked for.
    Language(Cefr),
    /// It is further than the person wants to travel.
    Distance(Km),
    /// The hours, given here, are far from what the person asks for.
    Hours(Hours),
    /// The law sets this age for the work.
    Age(u8),
    /// The work usually brings this, which the person wants to avoid.
    Condition(Conditions),
}

impl Gate {
    /// Whether it is solved by learning something, not by another wish.
    pub const fn is_learned(&self) -> bool {
        matches!(
            self,
            Self::Licence(_) | Self::Schooling(_) | Self::Language(_)
        )
    }
}

/// Papers that can be had in some days or weeks, and often through the employer: a course
/// of one to three days, or a certificate that the employer asks for (VOG).
pub(crate) fn is_quick(licence: Licence) -> bool {
    matches!(
        licence,
        Licence::Vog | Licence::Haccp | Licence::Bhv | Licence::Vca | Licence::Forklift
    )
}

/// Whether the law asks for a paper where it is usual, whether or not the listing names it.
pub(crate) fn is_by_law(licence: Licence) -> bool {
    !is_quick(licence) && !matches!(licence, Licence::DrivingB | Licence::DrivingT)
}

/// Papers that the law asks for in an occupation.
pub(super) fn by_law(occupation: &Occupation) -> Set<Licence> {
    let usual = occupation.licences.iter();
    usual.filter(|licence| is_by_law(*licence)).collect()
}

/// The papers that the law asks for in the work of a card, whether or not it names them. Who
/// learns on the job gets them there.
pub(crate) fn papers_by_law(card: &Card, taxonomy: &Taxonomy) -> Set<Licence> {
    if card.forms.contains(LegalForm::WorkLearn) {
        return Set::EMPTY;
    }
    taxonomy
        .occupation(card.occupation)
        .map_or(Set::EMPTY, by_law)
}

/// The level of Dutch that a card asks for.
pub(crate) fn dutch_asked(card: &Card) -> Option<Cefr> {
    let mut languages = card.languages.iter();
    let dutch = languages.find(|need| need.lang == Lang::NL);
    dutch.map(|need| need.level)
}

/// More hours apart than this is another job, not a matter of asking: a working day.
pub(crate) const HOURS_APART: u8 = 8;

/// How many hours a week two ranges are apart; none where they overlap.
pub(crate) fn hours_apart(offered: Hours, asked: Hours) -> u8 {
    let more = offered.min().saturating_sub(asked.max());
    more.max(asked.min().saturating_sub(offered.max()))
}

/// What a card's own days and parts of the day say of nights and weekends.
pub(crate) fn odd_hours(shifts: Shifts) -> Conditions {
    let mut found = Conditions::default();
    if shifts.parts().contains(Part::Night) {
        found = found.union(Conditions::NIGHTS);
    }
    // Saturday and Sunday are the two highest bits.
    if shifts.days() & 0b110_0000 != 0 {
        found = found.union(Conditions::WEEKENDS);
    }
    found
}

/// Licences, schooling, languages, age and conditions: what stands in the way becomes a gate,
/// or a reason where it is quickly had or not known.
pub(super) fn check(person: &Person<'_>, card: &Card, work: Option<&Work<'_>>, tally: &mut Tally) {
    let occupation = work.map(|work| work.occupation);
    let by_law = work.map_or(Set::EMPTY, |work| work.by_law);
    licences(person, card, by_law, tally);
    schooling(person, card, occupation, tally);
    languages(person, card, occupation, tally);
    age(person, occupation, tally);
    conditions(person, card, occupation, tally);
}

fn schooling(person: &Person<'_>, card: &Card, occupation: Option<&Occupation>, tally: &mut Tally) {
    let asked = card.schooling;
    let Some(has) = person.schooling else {
        if asked > Schooling::None {
            tally.add(Why::SchoolingAsked(asked), 0);
        }
        return;
    };
    let usual = occupation.map_or(Schooling::None, |occupation| occupation.entry);
    if asked > has {
        tally.gate(Gate::Schooling(asked));
    } else if asked == Schooling::None && usual > has && !is_learned(person, card) {
        // Whoever posts in a hurry leaves the question open.
        let levels = usual as i16 - has as i16;
        tally.add(
            Why::SchoolingUsually(usual),
            points::MORE_SCHOOLING * levels.min(3),
        );
    }
}

/// Whether people can learn the work by doing it.
fn is_learned(person: &Person<'_>, card: &Card) -> bool {
    !card.forms.intersection(person.marks.work_learn).is_empty()
}

fn licences(person: &Person<'_>, card: &Card, by_law: Set<Licence>, tally: &mut Tally) {
    // Who learns on the job gets the paper there.
    let by_law = if is_learned(person, card) {
        Set::EMPTY
    } else {
        by_law
    };
    let asked = card.licences.union(by_law);
    let lacking = asked.difference(person.papers);
    if lacking.is_empty() {
        if !asked.is_empty() {
            tally.add(Why::PapersHeld, points::PAPERS);
        }
        return;
    }
    for licence in lacking.iter() {
        if is_quick(licence) {
            tally.add(Why::PaperToGet(licence), points::PAPER_TO_GET);
        } else {
            tally.gate(Gate::Licence(licence));
        }
    }
}

fn languages(person: &Person<'_>, card: &Card, occupation: Option<&Occupation>, tally: &mut Tally) {
    let asked = dutch_asked(card);
    let usual = occupation.map(|occupation| occupation.language);
    if let Some(level) = person.profile.dutch {
        match (asked, usual) {
            (Some(asked), _) if asked > level => tally.gate(Gate::Language(asked)),
            (None, Some(usual)) if usual > level => {
                tally.add(Why::DutchUsually(usual), points::MORE_DUTCH);
            }
            _ => {}
        }
    }
    if card.languages.iter().any(|need| need.lang != Lang::NL) {
        tally.add(Why::LanguageAsked, 0);
    }
}

/// Only an age that the law sets: to ask for any other is forbidden to who posts.
fn age(person: &Person<'_>, occupation: Option<&Occupation>, tally: &mut Tally) {
    let least = occupation.map_or(0, |occupation| occupation.age);
    if person.profile.under_18 && least >= 18 {
        tally.gate(Gate::Age(least));
    }
}

/// What the person wants to avoid. When the work is at night or in the weekend the listing
/// itself says better than its occupation.
fn conditions(
    person: &Person<'_>,
    card: &Card,
    occupation: Option<&Occupation>,
    tally: &mut Tally,
) {
    let avoided = person.profile.avoid;
    if avoided.is_empty() {
        return;
    }
    let mut found = occupation.map_or_else(Conditions::default, |found| found.conditions);
    if !card.shifts.is_empty() {
        found = found.difference(Conditions::NIGHTS.union(Conditions::WEEKENDS));
        found = found.union(odd_hours(card.shifts));
    }
    for condition in found.intersection(avoided).iter() {
        tally.gate(Gate::Condition(condition));
    }
}
