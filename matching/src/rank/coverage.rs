//! The skills that a listing names beside those that a person has.

use super::points;
use crate::profile::Profile;
use crate::taxonomy::{How, Taxonomy};
use board::ids::SkillId;
use board::listing::Card;

/// How far someone has a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Have {
    /// Has it.
    Yes,
    /// Has this one, which resembles it.
    Close(SkillId),
    /// Has another one of its group.
    SameGroup,
    /// Has nothing like it.
    No,
}

/// A skill that a listing names, as its own page shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SkillLine {
    /// Which skill.
    pub skill: SkillId,
    /// How far the person has it.
    pub have: Have,
    /// How it is learned.
    pub learn: How,
    /// How long that usually takes, in weeks.
    pub weeks: u8,
    /// Whether it can be learned there.
    pub learnable_here: bool,
}

/// Every skill that a listing names, beside the person: what is needed from the first day
/// comes first, then what can be learned there.
pub fn skill_by_skill(profile: &Profile, card: &Card, taxonomy: &Taxonomy) -> Vec<SkillLine> {
    let held = profile.skills(taxonomy);
    let line = |(id, learnable_here)| {
        let skill = taxonomy.skill(id)?;
        Some(SkillLine {
            skill: id,
            have: have(taxonomy, &held, id),
            learn: skill.learn,
            weeks: skill.weeks,
            learnable_here,
        })
    };
    Named::of(card, taxonomy).filter_map(line).collect()
}

/// How far someone with these skills, in order of id, has one.
pub(super) fn have(taxonomy: &Taxonomy, held: &[SkillId], needed: SkillId) -> Have {
    if held.binary_search(&needed).is_ok() {
        return Have::Yes;
    }
    if let Some(close) = taxonomy.closest(needed, held) {
        return Have::Close(close);
    }
    let group = |id: SkillId| taxonomy.skill(id).map(|skill| skill.group);
    let wanted = group(needed);
    if wanted.is_some() && held.iter().any(|id| group(*id) == wanted) {
        Have::SameGroup
    } else {
        Have::No
    }
}

/// The skills that a listing names, each once, and whether it can be learned there: what is
/// needed from the first day comes first. For a listing that names none, the essential ones
/// of its occupation.
pub(super) struct Named<'a> {
    required: &'a [SkillId],
    learnable: &'a [SkillId],
    at: usize,
}

impl<'a> Named<'a> {
    pub(super) fn of(card: &'a Card, taxonomy: &'a Taxonomy) -> Self {
        let (mut required, mut learnable) = (&*card.required, &*card.learnable);
        if required.is_empty()
            && learnable.is_empty()
            && let Some(occupation) = taxonomy.occupation(card.occupation)
        {
            let usual = if card.training {
                &mut learnable
            } else {
                &mut required
            };
            *usual = &occupation.essential;
        }
        Self {
            required,
            learnable,
            at: 0,
        }
    }
}

impl Iterator for Named<'_> {
    type Item = (SkillId, bool);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let at = self.at;
            self.at += 1;
            let Some(id) = self.required.get(at) else {
                let at = at - self.required.len();
                let id = self.learnable.get(at)?;
                if self.required.contains(id) || self.learnable[..at].contains(id) {
                    continue;
                }
                return Some((*id, true));
            };
            if !self.required[..at].contains(id) {
                return Some((*id, false));
            }
        }
    }
}

/// The skills of a listing beside those of a person.
#[derive(Default)]
pub(super) struct Coverage {
    pub(super) needed: u8,
    pub(super) held: u8,
    pub(super) close: u8,
    pub(super) same_group: u8,
    /// The weights of all, held, resembling and same-group skills: what is needed from the
    /// first day counts double.
    all: u32,
    weight_held: u32,
    weight_close: u32,
    weight_same_group: u32,
}

impl Coverage {
    pub(super) fn add(&mut self, have: Have, learnable: bool) {
        let weight = if learnable { 1 } else { 2 };
        self.needed += 1;
        self.all += weight;
        match have {
            Have::Yes => {
                self.held += 1;
                self.weight_held += weight;
            }
            Have::Close(_) => {
                self.close += 1;
                self.weight_close += weight;
            }
            Have::SameGroup => {
                self.same_group += 1;
                self.weight_same_group += weight;
            }
            Have::No => {}
        }
    }

    /// What is held, in thousandths of everything.
    pub(super) fn of_held(&self) -> u32 {
        self.share(self.weight_held * 1000)
    }

    /// What resembles something held, counted in part.
    pub(super) fn of_close(&self) -> u32 {
        self.share(self.weight_close * points::CLOSE)
    }

    /// What is of the group of something held, counted in part.
    pub(super) fn of_same_group(&self) -> u32 {
        self.share(self.weight_same_group * points::SAME_GROUP)
    }

    fn share(&self, weight: u32) -> u32 {
        weight.checked_div(self.all).unwrap_or(0)
    }
}
