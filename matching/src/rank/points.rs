//! How many points each reason is worth. The most that can be given is exactly 1,000.

/// Work like what the person did, at full similarity.
pub(super) const SIMILAR: u32 = 300;
/// All skills that the listing names.
pub(super) const SKILLS: u32 = 200;
/// Next door.
pub(super) const DISTANCE: u32 = 180;
/// The hours suit.
pub(super) const HOURS: i16 = 40;
/// The hours differ so little that one can ask; each hour takes one more.
pub(super) const HOURS_DIFFER: i16 = -20;
/// The days and parts of the day suit.
pub(super) const SHIFTS: i16 = 30;
/// None of the days and parts of the day suits.
pub(super) const SHIFTS_DIFFER: i16 = -40;
/// A legal form that the person asks for.
pub(super) const FORM: i16 = 30;
/// Only other legal forms.
pub(super) const FORM_DIFFERS: i16 = -40;
/// Starts at once; each day later takes one.
pub(super) const START: i16 = 30;
/// Starts more than a month later than the person can.
pub(super) const START_LATE: i16 = -20;
/// A sector that is short of people: what the board is for.
pub(super) const SHORT_SECTOR: i16 = 105;
/// The same, where nothing that the person did leads to the work.
pub(super) const SHORT_SECTOR_NEW: i16 = 60;
/// A sector that lets people go: work there may not last.
pub(super) const SHRINKING_SECTOR: i16 = -120;
/// Weeks of training that people take on in a crisis.
pub(super) const SHORT_TRAINING: u8 = 12;
/// Each week more of other work, and all of them at most.
pub(super) const WEEK: i16 = -2;
pub(super) const LONG_TRAINING: i16 = -120;
/// Each level of schooling that the work leaves unused: people rarely stay below theirs.
pub(super) const LESS_SCHOOLING: i16 = -10;
/// Many places; one a place.
pub(super) const PLACES: i16 = 15;
/// The poster trains people.
pub(super) const TRAINING: i16 = 15;
/// Travel is paid or arranged.
pub(super) const TRAVEL: i16 = 10;
/// A place to sleep.
pub(super) const LODGING: i16 = 10;
/// Posted today.
pub(super) const NEW_TODAY: i16 = 20;
/// Posted in the last week.
pub(super) const NEW_THIS_WEEK: i16 = 10;
/// The papers that are asked for are there.
pub(super) const PAPERS: i16 = 15;
/// A paper that can be had in some days or weeks is not there.
pub(super) const PAPER_TO_GET: i16 = -15;
/// The work usually asks for more schooling, though the listing does not say so; for each
/// level, at most three times.
pub(super) const MORE_SCHOOLING: i16 = -25;
/// The work usually asks for better Dutch, though the listing does not say so.
pub(super) const MORE_DUTCH: i16 = -40;

/// At most, for a listing to which many people were pointed already.
pub(super) const CROWDED: u32 = 150;
/// People a place at which half of that is taken: about what an employer talks to.
pub(super) const CROWD: u32 = 4;
/// What a resembling skill counts, in thousandths of the skill itself.
pub(super) const CLOSE: u32 = 500;
/// What a skill counts when another of its group is held.
pub(super) const SAME_GROUP: u32 = 200;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_that_can_be_given_is_a_thousand() {
        let small = HOURS + SHIFTS + FORM + START + SHORT_SECTOR + PLACES + TRAINING;
        let extra = TRAVEL + LODGING + NEW_TODAY + PAPERS;
        assert_eq!(SIMILAR + SKILLS + DISTANCE + (small + extra) as u32, 1000);
    }
}
