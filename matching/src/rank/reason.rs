//! Why a listing has the points it has.

use board::day::Day;
use board::listing::{Cefr, Hours, LegalForm, Licence, Schooling};
use board::places::Km;

/// A reason and its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is.
    pub why: Why,
    /// What it gives or takes.
    pub points: i16,
}

/// What a reason can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The person has so many of the skills that the listing names.
    SkillCoverage {
        /// How many the person has.
        held: u8,
        /// How many the listing names.
        needed: u8,
    },
    /// So many other skills resemble one that the person has.
    CloseSkills(u8),
    /// So many others are of a group in which the person has skills.
    SameGroupSkills(u8),
    /// About how far it is.
    Distance(Km),
    /// It starts at once.
    StartsNow,
    /// It starts in so many days.
    StartsIn(u16),
    /// It starts on this day, before the person can.
    StartsBefore(Day),
    /// It starts on this day, long after the person can.
    StartsLate(Day),
    /// The person did this work.
    SameOccupation,
    /// Work like what the person did, so much in thousandths.
    SimilarWork(u16),
    /// The hours suit.
    HoursFit,
    /// The hours, given here, are other than the person asks for.
    HoursDiffer(Hours),
    /// The days and parts of the day suit.
    ShiftsFit,
    /// The days and parts of the day are others.
    ShiftsDiffer,
    /// A legal form that the person asks for.
    FormFits(LegalForm),
    /// Only other legal forms.
    FormDiffers,
    /// The papers that are asked for are there.
    PapersHeld,
    /// A paper is asked for that can be had in some days or weeks.
    PaperToGet(Licence),
    /// This work usually asks for this level of Dutch.
    DutchUsually(Cefr),
    /// A language other than Dutch is asked for.
    LanguageAsked,
    /// This schooling is asked for; whether the person has it is not known.
    SchoolingAsked(Schooling),
    /// This work usually asks for this schooling.
    SchoolingUsually(Schooling),
    /// The poster trains people, usually in so many weeks.
    TrainingGiven {
        /// Usual weeks; 0 when it takes some days.
        weeks: u8,
    },
    /// Other work, which takes so long to learn.
    LongTraining {
        /// Usual weeks.
        weeks: u8,
    },
    /// The work asks for less schooling than the person has.
    BelowSchooling,
    /// A sector that is short of people.
    ShortSector,
    /// A sector that lets people go.
    ShrinkingSector,
    /// So many places are open.
    ManyPlaces(u16),
    /// Travel is paid or arranged.
    TravelOffered,
    /// A place to sleep is offered.
    LodgingOffered,
    /// More people were pointed here already than to most places.
    Crowded {
        /// About how many people asked for the contact details.
        asked: u16,
        /// Places left.
        left: u16,
    },
    /// An assignment of a client that the person worked for before.
    WorkedTogether,
    /// Posted today.
    NewToday,
    /// Posted in the last week.
    NewThisWeek,
}
