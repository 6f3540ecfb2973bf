//! The skills that a listing names beside those that a person has.

use super::points;
use crate::profile::Profile;
use crate::taxonomy::{How, Occupation, Skill, Taxonomy};
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
    let held = Held::of(profile, taxonomy);
    let occupation = taxonomy.occupation(card.occupation);
    let mut lines = Vec::new();
    Named::of(card, occupation).each(|id, learnable_here| {
        if let Some(skill) = taxonomy.skill(id) {
            lines.push(SkillLine {
                skill: id,
                have: held.have(skill, taxonomy),
                learn: skill.learn,
                weeks: skill.weeks,
                learnable_here,
            });
        }
    });
    lines
}

/// The skills that someone has, by number, as every other skill is held against them.
pub(crate) struct Held {
    /// In order of id.
    skills: Vec<SkillId>,
    /// Whether the skill of this number is one of them.
    is_held: Vec<bool>,
    /// Whether one of them names it as related.
    is_near: Vec<bool>,
    /// Whether one of them is of this group.
    groups: [bool; 256],
}

impl Held {
    pub(crate) fn of(profile: &Profile, taxonomy: &Taxonomy) -> Self {
        let skills = profile.skills(taxonomy);
        let numbers = taxonomy.skills().last();
        let numbers = numbers.map_or(0, |skill| usize::from(skill.id.0) + 1);
        let mut held = Self {
            is_held: vec![false; numbers],
            is_near: vec![false; numbers],
            groups: [false; 256],
            skills,
        };
        for skill in held.skills.iter().filter_map(|id| taxonomy.skill(*id)) {
            mark(&mut held.is_held, skill.id);
            skill
                .related
                .iter()
                .for_each(|id| mark(&mut held.is_near, *id));
            held.groups[usize::from(skill.group)] = true;
        }
        held
    }

    /// How far someone with these skills has this one.
    pub(crate) fn have(&self, skill: &Skill, taxonomy: &Taxonomy) -> Have {
        if is_marked(&self.is_held, skill.id) {
            return Have::Yes;
        }
        let mut related = skill.related.iter();
        // Few are related to anything held, and looking for the closest takes long.
        if (is_marked(&self.is_near, skill.id) || related.any(|id| is_marked(&self.is_held, *id)))
            && let Some(close) = taxonomy.closest(skill.id, &self.skills)
        {
            return Have::Close(close);
        }
        if self.groups[usize::from(skill.group)] {
            Have::SameGroup
        } else {
            Have::No
        }
    }
}

fn mark(marks: &mut [bool], id: SkillId) {
    if let Some(mark) = marks.get_mut(usize::from(id.0)) {
        *mark = true;
    }
}

fn is_marked(marks: &[bool], id: SkillId) -> bool {
    marks.get(usize::from(id.0)).copied().unwrap_or(false)
}

/// The skills that a listing names, each once, and whether it can be learned there: what is
/// needed from the first day comes first. For a listing that names none, the essential ones
/// of its occupation.
pub(crate) struct Named<'a> {
    required: &'a [SkillId],
    learnable: &'a [SkillId],
}

impl<'a> Named<'a> {
    pub(crate) fn of(card: &'a Card, occupation: Option<&'a Occupation>) -> Self {
        let (mut required, mut learnable) = (&*card.required, &*card.learnable);
        if required.is_empty()
            && learnable.is_empty()
            && let Some(occupation) = occupation
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
        }
    }

    pub(crate) fn each(&self, mut take: impl FnMut(SkillId, bool)) {
        let mut seen = Seen::default();
        for (at, id) in self.required.iter().enumerate() {
            if seen.is_new(*id) || !self.required[..at].contains(id) {
                take(*id, false);
            }
        }
        for (at, id) in self.learnable.iter().enumerate() {
            if seen.is_new(*id)
                || !(self.required.contains(id) || self.learnable[..at].contains(id))
            {
                take(*id, true);
            }
        }
    }
}

/// A bit for each skill that was seen, shared by every 512th: only where it is set already are
/// lists looked through.
#[derive(Default)]
struct Seen([u64; 8]);

impl Seen {
    /// Whether this one was certainly not seen before.
    fn is_new(&mut self, id: SkillId) -> bool {
        let word = &mut self.0[usize::from(id.0 / 64 % 8)];
        let bit = 1 << (id.0 % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }
}

/// What one skill adds to a [`Coverage`]: a one in the place of what is counted, so that a skill
/// is counted without asking what it is.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count(u64);

impl Count {
    /// Sixteen bits each; no listing names as many skills as these can count.
    const NEEDED: u32 = 0;
    const HELD: u32 = 16;
    const CLOSE: u32 = 32;
    const SAME_GROUP: u32 = 48;
    /// A skill that is not had.
    pub(super) const MISSING: Self = Self(1 << Self::NEEDED);

    pub(crate) const fn of(have: Have) -> Self {
        let place = match have {
            Have::Yes => Self::HELD,
            Have::Close(_) => Self::CLOSE,
            Have::SameGroup => Self::SAME_GROUP,
            Have::No => return Self::MISSING,
        };
        Self(Self::MISSING.0 | 1 << place)
    }

    const fn at(self, place: u32) -> u32 {
        (self.0 >> place) as u16 as u32
    }
}

/// The skills of a listing beside those of a person, while they are counted.
#[derive(Default)]
pub(crate) struct Sum {
    counts: Count,
    /// What is needed from the first day counts double.
    weights: Count,
}

impl Sum {
    pub(crate) const fn add(&mut self, count: Count, learnable: bool) {
        self.counts.0 += count.0;
        self.weights.0 += count.0 << !learnable as u32;
    }

    pub(crate) fn coverage(&self) -> Coverage {
        let count = |place| self.counts.at(place) as u8;
        let share = |place, worth| match self.weights.at(place) {
            0 => 0,
            // Where something is counted, all is not nothing.
            weight => weight * worth / self.weights.at(Count::NEEDED),
        };
        Coverage {
            needed: count(Count::NEEDED),
            held: count(Count::HELD),
            close: count(Count::CLOSE),
            same_group: count(Count::SAME_GROUP),
            of_held: share(Count::HELD, 1000),
            of_close: share(Count::CLOSE, points::CLOSE),
            of_same_group: share(Count::SAME_GROUP, points::SAME_GROUP),
        }
    }
}

/// The skills of a listing beside those of a person: how many, and in thousandths of everything.
pub(crate) struct Coverage {
    pub(super) needed: u8,
    pub(super) held: u8,
    pub(super) close: u8,
    pub(super) same_group: u8,
    pub(super) of_held: u32,
    /// What resembles something held, counted in part.
    pub(super) of_close: u32,
    /// What is of the group of something held, counted in part.
    pub(super) of_same_group: u32,
}

impl Coverage {
    /// Everything that counts, in thousandths.
    pub(crate) const fn covered(&self) -> u32 {
        self.of_held + self.of_close + self.of_same_group
    }
}
