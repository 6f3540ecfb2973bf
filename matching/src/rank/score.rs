//! One listing beside one person: its reasons, gates, score and fit.
//!
//! The same function judges and explains. When judging, which is done for every listing,
//! nothing is remembered but the sum; the reasons are only for what is shown.

use super::coverage::{Coverage, Have, Named, Sum};
use super::gate::{self, Gate, HOURS_APART, hours_apart};
use super::person::{Person, Work};
use super::reason::{Reason, Why};
use super::{Judged, Match, points, travel};
use crate::fit::Fit;
use crate::sectors::Trend;
use board::listing::{Card, Kind, LegalForm};
use board::places::Km;
use board::set::Flag;
use board::snapshot::Entry;

/// From this fit on, in thousandths, work is the same trade and needs no long training.
const NEAR: u16 = 500;

/// Points, reasons and gates while they are gathered.
#[derive(Default)]
pub(super) struct Tally {
    points: i32,
    gated: bool,
    learned: bool,
    said: Option<Said>,
}

/// What is remembered when a listing is explained.
#[derive(Default)]
struct Said {
    reasons: Vec<Reason>,
    gates: Vec<Gate>,
}

impl Tally {
    pub(super) fn add(&mut self, why: Why, points: i16) {
        self.points += i32::from(points);
        if self.said.is_some() {
            self.say(why, points);
        }
    }

    /// Apart, and so is what makes the reason: of ten thousand listings twenty are explained.
    #[cold]
    #[inline(never)]
    fn say(&mut self, why: Why, points: i16) {
        if let Some(said) = &mut self.said {
            said.reasons.push(Reason { why, points });
        }
    }

    pub(super) fn gate(&mut self, gate: Gate) {
        self.gated = true;
        self.learned |= gate.is_learned();
        if let Some(said) = &mut self.said {
            said.gates.push(gate);
        }
    }
}

impl Person<'_> {
    /// The score of the entry at this place, without its reasons.
    pub(super) fn judge(&self, at: usize, entry: &Entry) -> Judged {
        let mut tally = Tally::default();
        let (km, fit) = (
            self.distance(entry.card.pc4),
            self.fit(entry.card.occupation),
        );
        let coverage = self.tally(entry, km, &mut tally);
        Judged {
            at,
            score: tally.points.clamp(0, 1000) as u16,
            gated: tally.gated,
            fit: in_words(fit, &coverage, &tally),
            km,
        }
    }

    /// The same with every reason.
    pub(super) fn explain<'e>(&self, entry: &'e Entry) -> Match<'e> {
        let mut tally = Tally {
            said: Some(Said::default()),
            ..Tally::default()
        };
        let card = &entry.card;
        let km = self.distance(card.pc4);
        let coverage = self.tally(entry, km, &mut tally);
        let fit = in_words(self.fit(card.occupation), &coverage, &tally);
        let said = tally.said.unwrap_or_default();
        let mut found = Match {
            entry,
            score: tally.points.clamp(0, 1000) as u16,
            fit,
            km,
            held: coverage.held,
            needed: coverage.needed,
            missing: Vec::new(),
            close: Vec::new(),
            reasons: said.reasons,
            gates: said.gates,
        };
        let occupation = self.work(card.occupation).map(|work| work.occupation);
        Named::of(card, occupation).each(|id, _| match self.have(id) {
            Have::Yes => {}
            Have::Close(like) => found.close.push((id, like)),
            Have::SameGroup | Have::No => found.missing.push(id),
        });
        found
    }

    fn tally(&self, entry: &Entry, km: Option<Km>, tally: &mut Tally) -> Coverage {
        let card = &entry.card;
        let work = self.work(card.occupation);
        let mut sum = Sum::default();
        Named::of(card, work.map(|work| work.occupation))
            .each(|id, learnable| sum.add(self.count(id), learnable));
        let coverage = sum.coverage();
        if self.is_known() && coverage.needed > 0 {
            let (held, needed) = (coverage.held, coverage.needed);
            tally.add(
                Why::SkillCoverage { held, needed },
                share(points::SKILLS, coverage.of_held),
            );
        }
        if let Some(km) = km {
            self.travel(km, tally);
        }
        self.start(card, tally);
        let alike = work.map_or(0, |work| work.fit);
        match alike {
            0 => {}
            1000 => tally.add(Why::SameOccupation, points::SIMILAR as i16),
            _ => tally.add(
                Why::SimilarWork(alike),
                share(points::SIMILAR, alike.into()),
            ),
        }
        if coverage.close > 0 {
            let points = share(points::SKILLS, coverage.of_close);
            tally.add(Why::CloseSkills(coverage.close), points);
        }
        if coverage.same_group > 0 {
            let points = share(points::SKILLS, coverage.of_same_group);
            tally.add(Why::SameGroupSkills(coverage.same_group), points);
        }
        self.level(work, tally);
        self.wishes(card, tally);
        gate::check(self, card, work, tally);
        self.offers(entry, work, &coverage, tally);
        self.crowd(entry, tally);
        if card.kind == Kind::Assignment && self.profile.has_worked_with(&card.organisation) {
            tally.add(Why::WorkedTogether, 0);
        }
        coverage
    }

    /// What it takes to learn other work, and what would be left unused.
    fn level(&self, work: Option<&Work<'_>>, tally: &mut Tally) {
        let Some(Work {
            occupation, fit, ..
        }) = work
        else {
            return;
        };
        let weeks = occupation.weeks;
        if self.is_known() && weeks > points::SHORT_TRAINING && *fit < NEAR {
            let over = i16::from(weeks - points::SHORT_TRAINING);
            let points = (over * points::WEEK).max(points::LONG_TRAINING);
            tally.add(Why::LongTraining { weeks }, points);
        }
        if let Some(own) = self.schooling
            && own > occupation.entry
        {
            let levels = own as i16 - occupation.entry as i16;
            tally.add(Why::BelowSchooling, points::LESS_SCHOOLING * levels);
        }
    }

    fn travel(&self, km: Km, tally: &mut Tally) {
        tally.add(
            Why::Distance(km),
            share(points::DISTANCE, travel::weight(km).into()),
        );
        if km.0 > self.profile.max_km.into() {
            tally.gate(Gate::Distance(km));
        }
    }

    fn start(&self, card: &Card, tally: &mut Tally) {
        let today = self.world.today;
        let begins = card.start.max(today);
        let can = self.profile.start.map_or(today, |day| day.max(today));
        if begins < can {
            let days = (can.0 - begins.0).min(points::START as u16);
            tally.add(Why::StartsBefore(begins), -(days as i16));
            return;
        }
        let wait = begins.0 - can.0;
        if wait > points::START as u16 {
            tally.add(Why::StartsLate(begins), points::START_LATE);
            return;
        }
        let why = match begins.0 - today.0 {
            0 => Why::StartsNow,
            days => Why::StartsIn(days),
        };
        tally.add(why, points::START - wait as i16);
    }

    /// Hours, shifts and legal forms: wishes that cost points and never hide a listing.
    fn wishes(&self, card: &Card, tally: &mut Tally) {
        if let Some(hours) = self.profile.hours {
            let apart = hours_apart(card.hours, hours);
            if apart == 0 {
                tally.add(Why::HoursFit, points::HOURS);
            } else {
                tally.add(
                    Why::HoursDiffer(card.hours),
                    points::HOURS_DIFFER - i16::from(apart),
                );
            }
            if apart > HOURS_APART {
                tally.gate(Gate::Hours(card.hours));
            }
        }
        if !self.profile.shifts.is_empty() && !card.shifts.is_empty() {
            if self.profile.shifts.intersection(card.shifts).is_empty() {
                tally.add(Why::ShiftsDiffer, points::SHIFTS_DIFFER);
            } else {
                tally.add(Why::ShiftsFit, points::SHIFTS);
            }
        }
        if !self.profile.forms.is_empty() {
            // The lowest of both.
            let both = self.profile.forms.intersection(card.forms).bits();
            match LegalForm::ALL.get(both.trailing_zeros() as usize).copied() {
                Some(form) => tally.add(Why::FormFits(form), points::FORM),
                None => tally.add(Why::FormDiffers, points::FORM_DIFFERS),
            }
        }
    }

    fn offers(
        &self,
        entry: &Entry,
        work: Option<&Work<'_>>,
        coverage: &Coverage,
        tally: &mut Tally,
    ) {
        let card = &entry.card;
        if card.training && coverage.held < coverage.needed {
            let weeks = work.map_or(0, |work| work.occupation.weeks);
            tally.add(Why::TrainingGiven { weeks }, points::TRAINING);
        }
        let alike = work.map_or(0, |work| work.fit);
        match self.trend(card) {
            Trend::Short if alike > 0 => {
                tally.add(Why::ShortSector, points::SHORT_SECTOR);
            }
            Trend::Short => tally.add(Why::ShortSector, points::SHORT_SECTOR_NEW),
            // Who did this work knows best what it is worth.
            Trend::Shrinking if alike == 1000 => {}
            Trend::Steady => {}
            Trend::Shrinking => tally.add(Why::ShrinkingSector, points::SHRINKING_SECTOR),
        }
        if entry.left >= 3 {
            tally.add(
                Why::ManyPlaces(entry.left),
                points::PLACES.min(entry.left.min(100) as i16),
            );
        }
        if !card.offers.intersection(self.marks.travel).is_empty() {
            tally.add(Why::TravelOffered, points::TRAVEL);
        }
        if !card.offers.intersection(self.marks.lodging).is_empty() {
            tally.add(Why::LodgingOffered, points::LODGING);
        }
        match self.world.today.0.saturating_sub(entry.posted.0) {
            0 => tally.add(Why::NewToday, points::NEW_TODAY),
            1..7 => tally.add(Why::NewThisWeek, points::NEW_THIS_WEEK),
            _ => {}
        }
    }

    /// People already pointed here against the places that are left, so that not everybody is
    /// sent to the same house: half of the points at [`points::CROWD`] people a place.
    fn crowd(&self, entry: &Entry, tally: &mut Tally) {
        let (asked, left) = (u32::from(entry.asked), u32::from(entry.left));
        if asked == 0 {
            return;
        }
        let crowded = asked * 1000 / (asked + points::CROWD * left);
        let points = share(points::CROWDED, crowded);
        if points > 0 {
            let (asked, left) = (entry.asked, entry.left);
            tally.add(Why::Crowded { asked, left }, -points);
        }
    }
}

/// Distance and hours stand in the way too, but no training helps against them.
fn in_words(fit: u16, coverage: &Coverage, tally: &Tally) -> Fit {
    if tally.learned {
        return Fit::WithTraining;
    }
    Fit::of(fit.into(), coverage.covered())
}

/// So many thousandths of `most` points.
fn share(most: u32, thousandths: u32) -> i16 {
    ((most * thousandths + 500) / 1000) as i16
}
