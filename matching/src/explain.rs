//! Reasons, gates, fits and changes in words. The sentences stand in `board/texts`.

use crate::fit::Fit;
use crate::rank::{Gate, Reason, Why};
use crate::search::{Change, What};
use crate::taxonomy::{How, Taxonomy};
use board::day::Day;
use board::listing::{Hours, Schooling};
use board::places::Km;
use board::set::Flag;
use board::texts::Texts;

impl Reason {
    /// What to tell the person, in their language.
    pub fn explain(&self, t: Texts, taxonomy: &Taxonomy) -> String {
        match self.why {
            Why::SkillCoverage { held: 0, .. } => t.reason_skills_none().into(),
            Why::SkillCoverage { held, needed } if held == needed => t.reason_skills_all().into(),
            Why::SkillCoverage { held, needed } => t.reason_skills(held.into(), needed.into()),
            Why::CloseSkills(count) => t.reason_skills_close(count.into()),
            Why::SameGroupSkills(count) => t.reason_skills_same_group(count.into()),
            Why::Distance(km) => distance(km, t),
            Why::StartsNow => t.reason_starts_now().into(),
            Why::StartsIn(1) => t.reason_starts_tomorrow().into(),
            Why::StartsIn(days) => t.reason_starts_in(days.into()),
            Why::StartsBefore(day) => t.reason_starts_before(&date(day)),
            Why::StartsLate(day) => t.reason_starts_late(&date(day)),
            Why::SameOccupation => t.reason_same_work().into(),
            Why::SimilarWork(0..320) => t.reason_similar_a_little().into(),
            Why::SimilarWork(320..550) => t.reason_similar().into(),
            Why::SimilarWork(_) => t.reason_similar_much().into(),
            Why::HoursFit => t.reason_hours_fit().into(),
            Why::HoursDiffer(hours) => t.reason_hours_differ(&range(hours)),
            Why::ShiftsFit => t.reason_shifts_fit().into(),
            Why::ShiftsDiffer => t.reason_shifts_differ().into(),
            Why::FormFits(_) => t.reason_form_fits().into(),
            Why::FormDiffers => t.reason_form_differs().into(),
            Why::PapersHeld => t.reason_papers_held().into(),
            Why::PaperToGet(licence) => {
                t.reason_paper_to_get(taxonomy.licence_label(licence, t.lang()))
            }
            Why::DutchUsually(level) => t.reason_dutch_usually(level.slug()),
            Why::LanguageAsked => t.reason_language_asked().into(),
            Why::SchoolingAsked(level) => t.reason_schooling_asked(schooling(level)),
            Why::SchoolingUsually(level) => t.reason_schooling_usually(schooling(level)),
            Why::TrainingGiven { weeks: 0 } => t.reason_training_days().into(),
            Why::TrainingGiven { weeks } => t.reason_training(weeks.into()),
            Why::LongTraining { weeks } => t.reason_long_training(weeks.into()),
            Why::BelowSchooling => t.reason_below_schooling().into(),
            Why::ShortSector => t.reason_short_sector().into(),
            Why::ShrinkingSector => t.reason_shrinking_sector().into(),
            Why::ManyPlaces(places) => t.reason_places(places.into()),
            Why::TravelOffered => t.reason_travel().into(),
            Why::LodgingOffered => t.reason_lodging().into(),
            Why::Crowded { asked, left } => t.reason_crowded(asked.into(), left.into()),
            Why::WorkedTogether => t.reason_worked_together().into(),
            Why::NewToday => t.reason_new_today().into(),
            Why::NewThisWeek => t.reason_new_this_week().into(),
        }
    }
}

impl Gate {
    /// What to tell the person, in their language.
    pub fn explain(&self, t: Texts, taxonomy: &Taxonomy) -> String {
        match *self {
            Self::Licence(licence) => t.gate_licence(taxonomy.licence_label(licence, t.lang())),
            Self::Schooling(level) => t.gate_schooling(schooling(level)),
            Self::Language(level) => t.gate_language(level.slug()),
            Self::Distance(km) => t.gate_distance(km.0.into()),
            Self::Hours(hours) => t.gate_hours(&range(hours)),
            Self::Age(years) => t.gate_age(years.into()),
            Self::Condition(condition) => {
                t.gate_condition(taxonomy.condition_label(condition, t.lang()))
            }
        }
    }
}

impl Fit {
    /// The fit in one or two words.
    pub fn word(self, t: Texts) -> &'static str {
        match self {
            Self::Strong => t.fit_strong(),
            Self::Promising => t.fit_promising(),
            Self::WithTraining => t.fit_with_training(),
        }
    }

    /// What the word means, in a short sentence.
    pub fn meaning(self, t: Texts) -> &'static str {
        match self {
            Self::Strong => t.fit_strong_meaning(),
            Self::Promising => t.fit_promising_meaning(),
            Self::WithTraining => t.fit_with_training_meaning(),
        }
    }
}

impl Change {
    /// What changes and what it gives.
    pub fn explain(&self, t: Texts) -> String {
        let count = u32::try_from(self.count).unwrap_or(u32::MAX);
        match self.what {
            What::Further(km) => t.change_further(&km.to_string(), count),
            What::AnyFit => t.change_any_fit(count),
            What::AnySector => t.change_any_sector(count),
            What::AnyKind => t.change_any_kind(count),
            What::AnyRegion(region) => t.change_any_region(region.name(), count),
            What::Everything => t.change_everything(count),
        }
    }
}

impl How {
    /// How it is learned and in about how long; `weeks` as the skill has it.
    pub fn explain(self, weeks: u8, t: Texts) -> String {
        let weeks = u32::from(weeks.max(1));
        match self {
            Self::Job => t.learn_job(weeks),
            Self::Course => t.learn_course(weeks),
            Self::Mbo => t.learn_mbo(weeks),
            Self::Hbo => t.learn_hbo(weeks),
            Self::Licence => t.learn_licence(weeks),
        }
    }
}

/// About how far it is.
fn distance(km: Km, t: Texts) -> String {
    match km.0 {
        0 => t.reason_distance_here().into(),
        km => t.reason_distance(km.into()),
    }
}

/// A schooling level: a proper name in every language.
const fn schooling(level: Schooling) -> &'static str {
    match level {
        Schooling::None => "-",
        Schooling::Mbo1 => "mbo 1",
        Schooling::Mbo2 => "mbo 2",
        Schooling::Mbo3 => "mbo 3",
        Schooling::Mbo4 => "mbo 4",
        Schooling::Hbo => "hbo",
        Schooling::Wo => "wo",
    }
}

fn range(hours: Hours) -> String {
    if hours.min() == hours.max() {
        hours.min().to_string()
    } else {
        format!("{}-{}", hours.min(), hours.max())
    }
}

/// A day as people write it: 1-3-2026.
fn date(day: Day) -> String {
    let (year, month, day) = day.ymd();
    format!("{day}-{month}-{year}")
}
