//! What a person can do, to be corrected: the skills that follow from what they did, and those
//! that the work they found asks for.

use board::ids::SkillId;
use matching::{Profile, Taxonomy};

/// Makes of what the form of skills sends what the address says.
///
/// A form cannot send that a tick was taken away. So it sends, unseen, every skill that follows
/// from the work as lacking, and as had each one that is still ticked. What is ticked counts, and
/// what follows from the work by itself need not be said.
pub fn settle(profile: &mut Profile, taxonomy: &Taxonomy) {
    if profile.has.is_empty() && profile.lacks.is_empty() {
        return;
    }
    let follow = of_work(profile, taxonomy);
    let Profile { has, lacks, .. } = profile;
    lacks.retain(|skill| follow.contains(skill) && !has.contains(skill));
    has.retain(|skill| !follow.contains(skill));
}

/// The same person who says that they can do this, or that they cannot.
#[must_use]
pub fn corrected(profile: &Profile, skill: SkillId, can: bool, taxonomy: &Taxonomy) -> Profile {
    let mut profile = profile.clone();
    profile.has.retain(|known| *known != skill);
    profile.lacks.retain(|known| *known != skill);
    let list = if can {
        &mut profile.has
    } else {
        &mut profile.lacks
    };
    let at = list.partition_point(|known| *known < skill);
    list.insert(at, skill);
    settle(&mut profile, taxonomy);
    profile
}

/// The skills that follow from what the person did, in order of id.
fn of_work(profile: &Profile, taxonomy: &Taxonomy) -> Vec<SkillId> {
    let was = profile.was.clone();
    Profile {
        was,
        ..Profile::default()
    }
    .skills(taxonomy)
}

#[cfg(feature = "ssr")]
pub use choices::{Skill, SkillChoices};

#[cfg(feature = "ssr")]
mod choices {
    use super::of_work;
    use crate::site::T;
    use board::ids::SkillId;
    use board::snapshot::Entry;
    use matching::{Have, Profile, Taxonomy, skill_by_skill};
    use std::collections::BTreeMap;

    /// So many listings, the best first, say what is asked.
    const LISTINGS: usize = 60;
    /// So many skills that are asked for fit on a few screens of a phone.
    const ASKED: usize = 12;

    /// The skills to tick.
    #[derive(Clone, Debug, PartialEq, Eq, Default)]
    pub struct SkillChoices {
        /// What follows from the work, and what was ticked: the name of each group, and its skills.
        pub known: Vec<(String, Vec<Skill>)>,
        /// What the listings ask for and the person does not have, the most asked first.
        pub asked: Vec<Skill>,
    }

    /// A skill to tick.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Skill {
        /// Its number, as addresses have it.
        pub number: String,
        /// What it is called.
        pub name: String,
        /// Whether the person has it.
        pub ticked: bool,
        /// Whether it follows from what the person did.
        pub follows: bool,
    }

    impl SkillChoices {
        /// For a person, to whom `entries` are shown in this order.
        pub fn of(t: T, profile: &Profile, entries: &[&Entry], taxonomy: &Taxonomy) -> Self {
            let follow = of_work(profile, taxonomy);
            let skill = |id: SkillId| Skill {
                number: id.0.to_string(),
                name: taxonomy.skill_label(id, t.lang()).to_owned(),
                ticked: !profile.lacks.contains(&id),
                follows: follow.contains(&id),
            };
            let mut known: BTreeMap<u8, Vec<Skill>> = BTreeMap::new();
            for id in follow.iter().chain(&profile.has) {
                let group = taxonomy.skill(*id).map_or(0, |skill| skill.group);
                known.entry(group).or_default().push(skill(*id));
            }
            let name = |group| taxonomy.group_label(group, t.lang()).to_owned();
            let asked = asked(profile, &follow, entries, taxonomy).into_iter();
            Self {
                known: known
                    .into_iter()
                    .map(|(group, skills)| (name(group), skills))
                    .collect(),
                asked: asked
                    .map(|id| Skill {
                        ticked: false,
                        ..skill(id)
                    })
                    .collect(),
            }
        }
    }

    /// The skills that are asked for most often. One that resembles a skill of the person counts
    /// double: it is more likely to be had.
    fn asked(
        profile: &Profile,
        follow: &[SkillId],
        entries: &[&Entry],
        taxonomy: &Taxonomy,
    ) -> Vec<SkillId> {
        let mut counts: BTreeMap<SkillId, u32> = BTreeMap::new();
        let first = entries.iter().take(LISTINGS);
        for line in first.flat_map(|entry| skill_by_skill(profile, &entry.card, taxonomy)) {
            let weight = match line.have {
                Have::Yes => continue,
                Have::Close(_) => 2,
                Have::SameGroup | Have::No => 1,
            };
            if !follow.contains(&line.skill) {
                *counts.entry(line.skill).or_default() += weight;
            }
        }
        let mut asked: Vec<(SkillId, u32)> = counts.into_iter().collect();
        asked.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        asked.into_iter().map(|(id, _)| id).take(ASKED).collect()
    }
}

#[cfg(test)]
#[cfg(feature = "ssr")]
mod tests {
    use super::*;
    use matching::Query;

    fn waiter(address: &str) -> (Query, &'static Taxonomy) {
        let taxonomy = Taxonomy::embedded();
        let pairs = matching::pairs(&format!("was=ober&{address}"));
        (Query::from_pairs(pairs, taxonomy, None).0, taxonomy)
    }

    fn settled(address: &str) -> String {
        let (mut query, taxonomy) = waiter(address);
        settle(&mut query.profile, taxonomy);
        query.to_query_string(taxonomy)
    }

    /// A skill of a waiter, and one that no waiter needs.
    fn two() -> (SkillId, SkillId) {
        let (query, taxonomy) = waiter("");
        let own = query.profile.skills(taxonomy);
        let other = taxonomy.skills().map(|skill| skill.id);
        let other = other.into_iter().find(|skill| !own.contains(skill));
        (own[0], other.unwrap())
    }

    #[test]
    fn what_stays_ticked_need_not_be_said() {
        let (own, other) = two();
        let sent = format!("kanniet={0}&kan={0}&kan={1}", own.0, other.0);
        assert_eq!(settled(&sent), format!("was=ober&kan={}", other.0));
    }

    #[test]
    fn a_tick_that_was_taken_away_is_lacking() {
        let (own, other) = two();
        assert_eq!(
            settled(&format!("kanniet={}", own.0)),
            format!("was=ober&kanniet={}", own.0)
        );
        // What does not follow from the work need not be denied.
        assert_eq!(settled(&format!("kanniet={}", other.0)), "was=ober");
    }

    #[test]
    fn a_correction_can_be_taken_back() {
        let (query, taxonomy) = waiter("");
        let (own, other) = two();
        for (skill, can) in [(own, false), (other, true)] {
            let changed = corrected(&query.profile, skill, can, taxonomy);
            assert_ne!(changed, query.profile);
            assert_eq!(changed.skills(taxonomy).contains(&skill), can);
            let back = corrected(&changed, skill, !can, taxonomy);
            assert_eq!(back, query.profile);
        }
    }

    #[test]
    fn a_skill_that_was_denied_stays_among_the_choices_without_its_tick() {
        let (own, _) = two();
        let (query, taxonomy) = waiter(&format!("kanniet={}", own.0));
        let t = board::texts::Texts::embedded(board::listing::Lang::NL);
        let choices = SkillChoices::of(t, &query.profile, &[], taxonomy);
        let all = choices.known.iter().flat_map(|(_, skills)| skills);
        let unticked: Vec<&Skill> = all.filter(|skill| !skill.ticked).collect();
        assert_eq!(unticked.len(), 1);
        assert_eq!(unticked[0].number, own.0.to_string());
    }
}
