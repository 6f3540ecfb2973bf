//! One listing beside one person: its reasons, gates, score and fit.

use super::coverage::{Have, named};
use super::gate::{self, Gate};
use super::person::Person;
use super::reason::{Reason, Why};
use super::{Match, points, travel};
use crate::fit::Fit;
use board::ids::SkillId;
use board::listing::{Card, Offer};
use board::snapshot::Entry;

/// Reasons and gates while they are gathered.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) reasons: Vec<Reason>,
    pub(super) gates: Vec<Gate>,
}

impl Tally {
    pub(super) fn add(&mut self, why: Why, points: i16) {
        self.reasons.push(Reason { why, points });
    }
}

/// The skills of a listing beside those of a person.
#[derive(Default)]
struct Skills {
    held: u8,
    needed: u8,
    missing: Vec<SkillId>,
    close: Vec<(SkillId, SkillId)>,
    /// In thousandths, what is needed from the first day counting double.
    coverage: u32,
    /// In thousandths, resembling skills counting half.
    close_coverage: u32,
}

impl Person<'_> {
    pub(super) fn score<'e>(&self, entry: &'e Entry) -> Match<'e> {
        let card = &entry.card;
        let mut tally = Tally::default();
        let skills = self.skills_for(card);
        if self.is_known() && skills.needed > 0 {
            let (held, needed) = (skills.held, skills.needed);
            tally.add(
                Why::SkillCoverage { held, needed },
                share(points::SKILLS, skills.coverage),
            );
        }
        let km = self
            .profile
            .pc4
            .and_then(|home| self.world.places.distance_km(home, card.pc4));
        if let Some(km) = km {
            tally.add(
                Why::Distance(km),
                share(points::DISTANCE, travel::weight(km).into()),
            );
            if km.0 > self.profile.max_km.into() {
                tally.gates.push(Gate::Distance(km));
            }
        }
        self.start(card, &mut tally);
        let similarity = self.similarity(card.occupation);
        let alike = share(points::SIMILAR, similarity.thousandths.into());
        if similarity.thousandths == 1000 {
            tally.add(Why::SameOccupation, alike);
        } else if alike > 0 {
            tally.add(
                Why::SimilarWork {
                    shared: similarity.shared,
                },
                alike,
            );
        }
        if !skills.close.is_empty() {
            let count = skills.close.len() as u8;
            tally.add(
                Why::CloseSkills(count),
                share(points::SKILLS, skills.close_coverage),
            );
        }
        self.wishes(card, &mut tally);
        gate::check(self, card, &mut tally);
        self.offers(entry, &skills, &mut tally);
        // Distance and hours stand in the way too, but no training helps against them.
        let fit = if tally.gates.iter().any(Gate::is_learned) {
            Fit::WithTraining
        } else {
            Fit::of(
                similarity.thousandths.into(),
                skills.coverage + skills.close_coverage,
            )
        };
        let sum: i32 = tally
            .reasons
            .iter()
            .map(|reason| i32::from(reason.points))
            .sum();
        Match {
            entry,
            score: sum.clamp(0, 1000) as u16,
            fit,
            km,
            held: skills.held,
            needed: skills.needed,
            missing: skills.missing,
            close: skills.close,
            reasons: tally.reasons,
            gates: tally.gates,
        }
    }

    fn skills_for(&self, card: &Card) -> Skills {
        let taxonomy = self.world.taxonomy;
        let mut skills = Skills::default();
        let (mut all, mut held, mut close) = (0, 0, 0);
        for (id, learnable) in named(card, taxonomy) {
            let weight = if learnable { 1 } else { 2 };
            all += weight;
            skills.needed += 1;
            match self.have(id) {
                Have::Yes => {
                    held += weight;
                    skills.held += 1;
                }
                Have::Close(like) => {
                    close += weight;
                    skills.close.push((id, like));
                }
                Have::SameGroup | Have::No => skills.missing.push(id),
            }
        }
        skills.coverage = (held * 1000u32).checked_div(all).unwrap_or(0);
        skills.close_coverage = (close * 500u32).checked_div(all).unwrap_or(0);
        skills
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
            let apart = card.hours.min().saturating_sub(hours.max());
            let apart = apart.max(hours.min().saturating_sub(card.hours.max()));
            if apart == 0 {
                tally.add(Why::HoursFit, points::HOURS);
            } else {
                tally.add(
                    Why::HoursDiffer(card.hours),
                    points::HOURS_DIFFER - i16::from(apart),
                );
            }
            // More than a working day apart is another job, not a matter of asking.
            if apart > 8 {
                tally.gates.push(Gate::Hours(card.hours));
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
            match self.profile.forms.intersection(card.forms).iter().next() {
                Some(form) => tally.add(Why::FormFits(form), points::FORM),
                None => tally.add(Why::FormDiffers, points::FORM_DIFFERS),
            }
        }
    }

    fn offers(&self, entry: &Entry, skills: &Skills, tally: &mut Tally) {
        let card = &entry.card;
        if card.training && !(skills.missing.is_empty() && skills.close.is_empty()) {
            let occupation = self.world.taxonomy.occupation(card.occupation);
            let weeks = occupation.map_or(0, |occupation| occupation.weeks);
            tally.add(Why::TrainingGiven { weeks }, points::TRAINING);
        }
        if self.world.short & 1 << card.sector.index() != 0 {
            tally.add(Why::ShortSector, points::SHORT_SECTOR);
        }
        if entry.left >= 3 {
            tally.add(
                Why::ManyPlaces(entry.left),
                points::PLACES.min(entry.left.min(100) as i16),
            );
        }
        if card.offers.contains(Offer::Travel) {
            tally.add(Why::TravelOffered, points::TRAVEL);
        }
        if card.offers.contains(Offer::Lodging) {
            tally.add(Why::LodgingOffered, points::LODGING);
        }
        match self.world.today.0.saturating_sub(entry.posted.0) {
            0 => tally.add(Why::NewToday, points::NEW_TODAY),
            1..7 => tally.add(Why::NewThisWeek, points::NEW_THIS_WEEK),
            _ => {}
        }
    }
}

/// So many thousandths of `most` points.
fn share(most: u32, thousandths: u32) -> i16 {
    ((most * thousandths + 500) / 1000) as i16
}
