//! The skills that a listing names beside those that a person has.

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
        let group = || {
            held.iter()
                .filter_map(|id| taxonomy.skill(*id))
                .any(|held| held.group == skill.group)
        };
        let have = match have(taxonomy, &held, id) {
            Have::No if group() => Have::SameGroup,
            have => have,
        };
        Some(SkillLine {
            skill: id,
            have,
            learn: skill.learn,
            weeks: skill.weeks,
            learnable_here,
        })
    };
    named(card, taxonomy).into_iter().filter_map(line).collect()
}

/// How far someone with these skills, in order of id, has one; groups left aside.
pub(super) fn have(taxonomy: &Taxonomy, held: &[SkillId], needed: SkillId) -> Have {
    if held.binary_search(&needed).is_ok() {
        return Have::Yes;
    }
    taxonomy.closest(needed, held).map_or(Have::No, Have::Close)
}

/// The skills that a listing names, each once, and whether it can be learned there. For a
/// listing that names none, the essential ones of its occupation.
pub(super) fn named(card: &Card, taxonomy: &Taxonomy) -> Vec<(SkillId, bool)> {
    let mut named: Vec<(SkillId, bool)> =
        Vec::with_capacity(card.required.len() + card.learnable.len());
    let mut add = |ids: &[SkillId], learnable| {
        for id in ids {
            if !named.iter().any(|(known, _)| known == id) {
                named.push((*id, learnable));
            }
        }
    };
    add(&card.required, false);
    add(&card.learnable, true);
    if card.required.is_empty()
        && card.learnable.is_empty()
        && let Some(occupation) = taxonomy.occupation(card.occupation)
    {
        add(&occupation.essential, card.training);
    }
    named
}
