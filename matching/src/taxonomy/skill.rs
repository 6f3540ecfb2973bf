//! A skill.

use super::Labels;
use board::ids::SkillId;

board::flags! {
    /// How a skill is usually learned.
    pub enum How {
        /// While working.
        Job = "werk",
        /// In a course.
        Course = "cursus",
        /// In a vocational programme (mbo).
        Mbo = "mbo",
        /// At a university of applied sciences (hbo).
        Hbo = "hbo",
        /// By getting a licence.
        Licence = "papier",
    }
}

/// What a person can do and take along to other work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// Which one.
    pub id: SkillId,
    /// The group it belongs to.
    pub group: u8,
    /// Skills that resemble it, in order of id.
    pub related: Vec<SkillId>,
    /// Whether it is of use outside its own trade.
    pub carries_over: bool,
    /// How it is learned.
    pub learn: How,
    /// How long that usually takes, in weeks.
    pub weeks: u8,
    pub(crate) labels: Labels,
}
