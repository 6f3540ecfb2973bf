//! The similarity of occupations: directed, as a nurse can do a care assistant's work and
//! not the other way round.

use crate::order::insert;
use crate::taxonomy::{ActivityId, Occupation, Taxonomy};
use board::ids::SkillId;

/// How well one occupation prepares for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Similarity {
    /// In thousandths; a thousand only for the occupation itself.
    pub thousandths: u16,
    /// How many activities both have.
    pub shared: u16,
}

/// The parts of a similarity and their weights in hundredths. Activities weigh most: in
/// published comparisons they rank better than any overlap of skills alone.
const ACTIVITIES: u32 = 50;
const SKILLS: u32 = 30;
const TREE: u32 = 12;
const CONDITIONS: u32 = 8;

/// What each level of schooling that is missing takes away, in thousandths.
const LEVEL_UP: u32 = 110;
/// What each level too many takes away: people rarely stay below their level.
const LEVEL_DOWN: u32 = 20;

/// How well work as `from` prepares for work as `to`.
pub fn similarity(taxonomy: &Taxonomy, from: &Occupation, to: &Occupation) -> Similarity {
    let (cosine, shared) = activities(taxonomy, &from.activities, &to.activities);
    if from.id == to.id {
        return Similarity {
            thousandths: 1000,
            shared,
        };
    }
    let parts = cosine * ACTIVITIES
        + skills(taxonomy, from, to) * SKILLS
        + tree(from.isco, to.isco) * TREE
        + conditions(from, to) * CONDITIONS;
    let (has, needs) = (from.entry as u32, to.entry as u32);
    let loss = needs.saturating_sub(has) * LEVEL_UP + has.saturating_sub(needs) * LEVEL_DOWN;
    let thousandths = parts / 100 * (1000 - loss) / 1000;
    Similarity {
        thousandths: thousandths.min(999) as u16,
        shared,
    }
}

/// The cosine of two sets of activities, each weighted by how telling it is, in thousandths;
/// and how many are in both.
fn activities(taxonomy: &Taxonomy, a: &[ActivityId], b: &[ActivityId]) -> (u32, u16) {
    let weight = |activities: &[ActivityId]| -> u64 {
        activities
            .iter()
            .map(|id| u64::from(taxonomy.rarity(*id)).pow(2))
            .sum()
    };
    let both: Vec<ActivityId> = a
        .iter()
        .copied()
        .filter(|id| b.binary_search(id).is_ok())
        .collect();
    let product = (weight(a) * weight(b)).isqrt();
    let cosine = (weight(&both) * 1000).checked_div(product).unwrap_or(0);
    (cosine as u32, both.len() as u16)
}

/// How much of the skills of `to` someone brings along from `from`, in thousandths:
/// essential skills count double, resembling ones half.
fn skills(taxonomy: &Taxonomy, from: &Occupation, to: &Occupation) -> u32 {
    let mut held: Vec<SkillId> = Vec::new();
    from.skills().for_each(|skill| insert(&mut held, skill));
    let mut has = 0;
    let mut needs = 0;
    for (skills, weight) in [(&to.essential, 4), (&to.useful, 2)] {
        for skill in skills {
            needs += weight;
            if held.binary_search(skill).is_ok() {
                has += weight;
            } else if taxonomy.closest(*skill, &held).is_some() {
                has += weight / 2;
            }
        }
    }
    (has * 1000u32).checked_div(needs).unwrap_or(0)
}

/// How near two codes are in the tree of ISCO-08, in thousandths, by their equal first digits.
const fn tree(a: u16, b: u16) -> u32 {
    if a == b {
        1000
    } else if a / 10 == b / 10 {
        700
    } else if a / 100 == b / 100 {
        450
    } else if a / 1000 == b / 1000 {
        150
    } else {
        0
    }
}

/// How many of the working conditions of `to` are known from `from`, in thousandths.
fn conditions(from: &Occupation, to: &Occupation) -> u32 {
    let both = (from.conditions.0 & to.conditions.0).count_ones() * 1000;
    both.checked_div(to.conditions.0.count_ones()).unwrap_or(0)
}

impl Taxonomy {
    /// The held skill that comes closest to one that is needed: one that resembles it and
    /// carries over. `held` is in order of id; of several, the lowest is given.
    pub(crate) fn closest(&self, needed: SkillId, held: &[SkillId]) -> Option<SkillId> {
        let skill = self.skill(needed)?;
        let related = |id: &&SkillId| {
            skill.related.binary_search(id).is_ok()
                || self
                    .skill(**id)
                    .is_some_and(|held| held.related.binary_search(&needed).is_ok())
        };
        let carries = |id: &&SkillId| {
            self.skill(**id)
                .is_some_and(|held| held.carries_over || held.group == skill.group)
        };
        held.iter().filter(related).find(carries).copied()
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;

    fn between(from: &str, to: &str) -> u16 {
        let taxonomy = Taxonomy::embedded();
        let occupation = |slug: &str| taxonomy.occupation_by_slug(slug).unwrap();
        similarity(taxonomy, occupation(from), occupation(to)).thousandths
    }

    #[test]
    fn an_occupation_is_like_itself_and_nothing_else_is_as_like() {
        let taxonomy = Taxonomy::embedded();
        for from in taxonomy.occupations() {
            for to in taxonomy.occupations() {
                let found = similarity(taxonomy, from, to);
                assert_eq!(found.thousandths == 1000, from.id == to.id);
            }
        }
    }

    #[test]
    fn a_waiter_is_nearer_to_a_bartender_than_to_a_driver() {
        assert!(between("ober", "barmedewerker") > 2 * between("ober", "vrachtwagenchauffeur"));
    }
}
