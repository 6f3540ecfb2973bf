//! What came of a week, and how several are told together.

use super::world::World;

/// What came of a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// Places that were filled.
    pub filled: f64,
    /// The part of all places.
    pub share: f64,
    /// The median distance of those who work, in kilometres.
    pub km: f64,
    /// Applications for each place that was filled.
    pub applications: f64,
    /// People who applied and heard nothing by the end of the week.
    pub unanswered: f64,
    /// How unevenly the applications fell over the listings: 0 each as many, 1 all on one.
    pub gini: f64,
}

/// A figure of a week: its name and where it stands.
pub type Figure = (&'static str, fn(&Outcome) -> f64);

/// The figures in the order of the report.
pub const FIGURES: [Figure; 6] = [
    ("filled", |outcome| outcome.filled),
    ("share", |outcome| outcome.share),
    ("median_km", |outcome| outcome.km),
    ("applications_per_place", |outcome| outcome.applications),
    ("unanswered", |outcome| outcome.unanswered),
    ("gini", |outcome| outcome.gini),
];

impl Outcome {
    /// From who works where, the applications to each need, and who heard nothing.
    pub fn new(
        world: &World<'_>,
        filled: Vec<(usize, usize)>,
        applications: Vec<usize>,
        unanswered: usize,
    ) -> Self {
        let km = filled
            .iter()
            .map(|(person, need)| world.pairs.of(*person, *need).km);
        let mut km: Vec<u16> = km.collect();
        km.sort_unstable();
        let all: usize = applications.iter().sum();
        Self {
            filled: filled.len() as f64,
            share: filled.len() as f64 / world.places().max(1) as f64,
            km: km.get(km.len() / 2).copied().unwrap_or(0).into(),
            applications: all as f64 / filled.len().max(1) as f64,
            unanswered: unanswered as f64,
            gini: gini(applications),
        }
    }
}

/// The coefficient of Gini; 0 where there is nothing.
pub fn gini(mut counts: Vec<usize>) -> f64 {
    counts.sort_unstable();
    let (count, sum) = (counts.len() as f64, counts.iter().sum::<usize>() as f64);
    if sum == 0.0 {
        return 0.0;
    }
    let ranked = (1..)
        .zip(&counts)
        .map(|(rank, value)| f64::from(rank) * *value as f64);
    2.0 * ranked.sum::<f64>() / (count * sum) - (count + 1.0) / count
}

/// A week under each policy.
pub type Week = Vec<(&'static str, Outcome)>;

/// A figure of a policy in a week; 0 for a policy that was not played.
fn of(week: &Week, policy: &str, figure: fn(&Outcome) -> f64) -> f64 {
    let found = week.iter().find(|(name, _)| *name == policy);
    found.map_or(0.0, |(_, outcome)| figure(outcome))
}

/// The board's places over those of another policy.
pub fn over(week: &Week, other: &str) -> f64 {
    let filled = |policy| of(week, policy, |outcome| outcome.filled);
    filled("ours") / filled(other).max(1.0)
}

/// Every line of the report on some weeks: means, and with more than one week their ranges.
pub fn lines(weeks: &[Week]) -> Vec<String> {
    let mut lines = Vec::new();
    let names: Vec<&str> = weeks
        .iter()
        .take(1)
        .flatten()
        .map(|(name, _)| *name)
        .collect();
    for policy in &names {
        for (name, figure) in FIGURES {
            let values = weeks.iter().map(|week| of(week, policy, figure));
            tell(&mut lines, &format!("{policy}_{name}"), values.collect());
        }
    }
    for other in names.iter().filter(|name| **name != "ours") {
        let values = weeks.iter().map(|week| over(week, other));
        tell(&mut lines, &format!("ours_over_{other}"), values.collect());
    }
    lines
}

fn tell(lines: &mut Vec<String>, name: &str, values: Vec<f64>) {
    let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
    lines.push(format!("{name}: {}", number(mean)));
    if values.len() > 1 {
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        lines.push(format!("{name}_range: {} {}", number(low), number(high)));
    }
}

/// With as many digits as tell something.
fn number(value: f64) -> String {
    if value.fract() == 0.0 && value >= 2.0 {
        format!("{value:.0}")
    } else if value >= 100.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.3}")
    }
}
