//! What a fit is made of, for every ordered pair of occupations.

use super::sparse::{Documents, cosines, coverages, weigh};
use super::{latent, words};
use crate::{Occupation, Sources};
use std::collections::BTreeMap;

/// A part of the fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(usize)]
pub enum Part {
    /// The cosine of what both do, rare activities counting more.
    Activities,
    /// How much of what one does there one did already.
    ActivitiesCovered,
    /// The cosine of the words for what both do and can.
    Words,
    /// The cosine of what both can.
    Skills,
    /// How many of the needed skills are held, essential ones counting double and resembling
    /// ones half.
    SkillsCovered,
    /// How much of the needed knowledge is there, at its level.
    Knowledge,
    /// How many of the working conditions are the same.
    Conditions,
    /// How much the names resemble each other.
    Names,
    /// How near the codes are in the tree of ISCO-08.
    Tree,
    /// How much everything together resembles, counting terms that usually go together.
    Latent,
}

impl Part {
    /// How many there are.
    pub const COUNT: usize = 10;
    /// All of them.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Activities,
        Self::ActivitiesCovered,
        Self::Words,
        Self::Skills,
        Self::SkillsCovered,
        Self::Knowledge,
        Self::Conditions,
        Self::Names,
        Self::Tree,
        Self::Latent,
    ];

    /// Its root mean square over all pairs of the taxonomy, rounded. Parts are divided by it, so
    /// that weights say how much each counts and not how large it happens to be.
    pub const fn typical(self) -> f64 {
        match self {
            Self::Activities => 0.16,
            Self::ActivitiesCovered => 0.21,
            Self::Words => 0.20,
            Self::Skills => 0.11,
            Self::SkillsCovered => 0.27,
            Self::Knowledge | Self::Conditions => 0.26,
            Self::Names => 0.03,
            Self::Tree => 0.13,
            Self::Latent => 0.20,
        }
    }

    /// What it is called in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Activities => "activities",
            Self::ActivitiesCovered => "activities_covered",
            Self::Words => "words",
            Self::Skills => "skills",
            Self::SkillsCovered => "skills_covered",
            Self::Knowledge => "knowledge",
            Self::Conditions => "conditions",
            Self::Names => "names",
            Self::Tree => "tree",
            Self::Latent => "latent",
        }
    }
}

/// The parts of every ordered pair.
pub struct Parts {
    size: usize,
    values: Vec<[f64; Part::COUNT]>,
    levels: Vec<u8>,
}

impl Parts {
    /// Works them out.
    pub fn of(sources: &Sources) -> Self {
        let all = &sources.occupations;
        let size = all.len();
        let mut values = vec![[0.0; Part::COUNT]; size * size];
        let mut fill = |part: Part, found: Vec<f64>| {
            for (parts, value) in values.iter_mut().zip(found) {
                parts[part as usize] = value / part.typical();
            }
        };
        let activities = activities(all);
        fill(Part::Activities, cosines(&activities));
        fill(Part::ActivitiesCovered, coverages(&activities));
        fill(Part::Words, weighed(words::tasks(sources), cosines));
        fill(Part::Skills, weighed(skills(all), cosines));
        fill(Part::SkillsCovered, skills_covered(sources));
        fill(Part::Knowledge, coverages(&knowledge(all)));
        fill(Part::Conditions, of_pairs(all, conditions));
        fill(Part::Names, weighed(words::names(sources), cosines));
        fill(Part::Latent, latent::similarities(&everything(sources)));
        fill(Part::Tree, of_pairs(all, |a, b| tree(a.isco, b.isco)));
        Self {
            size,
            values,
            levels: all.iter().map(|occupation| occupation.entry).collect(),
        }
    }

    /// How many occupations there are.
    pub const fn size(&self) -> usize {
        self.size
    }

    /// The parts of a pair, by the places of its occupations, in the order of [`Part::ALL`],
    /// each as so many times its typical size.
    pub fn of_pair(&self, from: usize, to: usize) -> &[f64; Part::COUNT] {
        &self.values[from * self.size + to]
    }

    /// How many levels of schooling `to` asks more than `from`; below zero when less.
    pub fn levels_up(&self, from: usize, to: usize) -> i32 {
        i32::from(self.levels[to]) - i32::from(self.levels[from])
    }
}

fn weighed(mut documents: Documents, compare: fn(&Documents) -> Vec<f64>) -> Vec<f64> {
    weigh(&mut documents);
    compare(&documents)
}

fn activities(all: &[Occupation]) -> Documents {
    let document = |occupation: &Occupation| {
        let activities = occupation.activities.iter();
        activities.map(|no| (u32::from(*no), 1.0)).collect()
    };
    let mut documents: Documents = all.iter().map(document).collect();
    weigh(&mut documents);
    documents
}

fn skills(all: &[Occupation]) -> Documents {
    let document = |occupation: &Occupation| {
        let essential = occupation.essential.iter().map(|no| (u32::from(*no), 2.0));
        let useful = occupation.useful.iter().map(|no| (u32::from(*no), 1.0));
        essential.chain(useful).collect()
    };
    all.iter().map(document).collect()
}

fn knowledge(all: &[Occupation]) -> Documents {
    let document = |occupation: &Occupation| {
        let fields = occupation.knowledge.iter();
        fields
            .map(|(no, level)| (u32::from(*no), f64::from(*level as u8)))
            .collect()
    };
    all.iter().map(document).collect()
}

/// Activities, skills, knowledge and words in one document each, all of about the same length.
fn everything(sources: &Sources) -> Documents {
    let all = &sources.occupations;
    let mut together: Documents = vec![BTreeMap::new(); all.len()];
    let kinds = [skills(all), words::tasks(sources), words::names(sources)];
    for (kind, mut documents) in kinds.into_iter().enumerate() {
        weigh(&mut documents);
        for (sum, document) in together.iter_mut().zip(documents) {
            let length = document.values().map(|weight| weight * weight).sum::<f64>();
            let length = length.sqrt().max(f64::MIN_POSITIVE);
            sum.extend(
                document
                    .into_iter()
                    .map(|(term, weight)| ((kind as u32) << 24 | term, weight / length)),
            );
        }
    }
    for (sum, document) in together.iter_mut().zip(activities(all)) {
        let length = document
            .values()
            .map(|weight| weight * weight)
            .sum::<f64>()
            .sqrt();
        sum.extend(
            document
                .into_iter()
                .map(|(term, weight)| (9 << 24 | term, weight / length)),
        );
    }
    together
}

fn skills_covered(sources: &Sources) -> Vec<f64> {
    let skills: BTreeMap<u16, &crate::Skill> = sources
        .vocabulary
        .skills
        .iter()
        .map(|skill| (skill.term.no, skill))
        .collect();
    let resembles = |a: u16, b: u16| {
        let related = |from: u16, to: u16| {
            let skill = skills.get(&from);
            skill.is_some_and(|skill| skill.related.binary_search(&to).is_ok())
        };
        related(a, b) || related(b, a)
    };
    of_pairs(&sources.occupations, |from, to| {
        let held = || from.essential.iter().chain(&from.useful);
        let (mut has, mut needs) = (0.0, 0.0);
        for (needed, weight) in [(&to.essential, 2.0), (&to.useful, 1.0)] {
            for skill in needed {
                needs += weight;
                if held().any(|own| own == skill) {
                    has += weight;
                } else if held().any(|own| resembles(*own, *skill)) {
                    has += weight / 2.0;
                }
            }
        }
        if needs > 0.0 { has / needs } else { 0.0 }
    })
}

fn of_pairs(all: &[Occupation], value: impl Fn(&Occupation, &Occupation) -> f64) -> Vec<f64> {
    let value = &value;
    let pairs = all
        .iter()
        .flat_map(|from| all.iter().map(move |to| value(from, to)));
    pairs.collect()
}

fn conditions(from: &Occupation, to: &Occupation) -> f64 {
    let both = (from.conditions & to.conditions).count_ones();
    let any = (from.conditions | to.conditions).count_ones();
    f64::from(both) / f64::from(any.max(1))
}

/// How near two codes are, by their equal first digits.
const fn tree(a: u16, b: u16) -> f64 {
    if a == b {
        1.0
    } else if a / 10 == b / 10 {
        0.75
    } else if a / 100 == b / 100 {
        0.5
    } else if a / 1000 == b / 1000 {
        0.2
    } else {
        0.0
    }
}
