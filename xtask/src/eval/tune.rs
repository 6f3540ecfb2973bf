//! Finding the weights of the fit.

use std::collections::BTreeMap;

use occupations::fit::{Fit, Part, Parts, Weights};

use super::Groups;
use super::metrics::{Scope, mean, score};
use super::pairs::Pairs;
use super::random::Random;

/// A weight is one of these: a coarse grid, as half a hundred origins cannot tell finer ones
/// apart.
const STEPS: [f64; 6] = [0.0, 0.25, 0.5, 1.0, 1.5, 2.5];
/// What a missing level of schooling can take away.
const UP: [f64; 7] = [0.0, 0.03, 0.06, 0.09, 0.12, 0.16, 0.20];
/// What an unused level can take away.
const DOWN: [f64; 5] = [0.0, 0.02, 0.04, 0.06, 0.09];

/// What is tuned for: the five figures that are asked for, each as far as it is from the best
/// it can be.
pub fn objective(pairs: &Pairs, groups: &Groups, parts: &Parts, weights: &Weights) -> f64 {
    let fit = Fit::with(parts, weights);
    let fit = |from, to| groups.fit(&fit, from, to);
    let all = score(pairs, Scope::All, fit);
    let other = score(pairs, Scope::OtherMajorGroup, fit);
    let ndcg = mean(&all, |origin| origin.ndcg) + mean(&other, |origin| origin.ndcg);
    let auc = mean(&all, |origin| origin.auc) + mean(&other, |origin| origin.auc);
    ndcg + mean(&all, |origin| origin.recall) + auc
}

/// Weights found on judgements, averaged over so many draws of their origins with replacement
/// (bagging; Breiman, 1996): half a hundred origins allow very different weights that are all
/// as good, and their average does better on origins that none of them saw.
pub fn search(pairs: &Pairs, groups: &Groups, parts: &Parts, draws: usize) -> Weights {
    let origins: Vec<u16> = pairs.origins.keys().copied().collect();
    let mut random = Random(7);
    let mut sum = Weights {
        parts: [0.0; Part::COUNT],
        up: 0.0,
        down: 0.0,
    };
    for _ in 0..draws {
        let drawn = (0..origins.len()).map(|_| origins[random.below(origins.len())]);
        // An origin that is drawn twice counts once: that is what the map keeps, and enough.
        let drawn = Pairs {
            codes: pairs.codes.clone(),
            origins: drawn
                .filter_map(|code| Some((code, pairs.origins.get(&code)?.clone())))
                .collect(),
        };
        let start = Weights {
            parts: [1.0; Part::COUNT],
            up: UP[2],
            down: DOWN[2],
        };
        let found = climb(&drawn, groups, parts, start);
        let all: f64 = found.parts.iter().sum();
        for (sum, weight) in sum.parts.iter_mut().zip(found.parts) {
            *sum += weight / all * Part::COUNT as f64 / draws as f64;
        }
        sum.up += found.up / draws as f64;
        sum.down += found.down / draws as f64;
    }
    // Two decimals are more than the judgements can tell apart.
    let round = |weight: f64| (weight * 100.0).round() / 100.0;
    Weights {
        parts: sum.parts.map(round),
        up: round(sum.up),
        down: round(sum.down),
    }
}

fn climb(pairs: &Pairs, groups: &Groups, parts: &Parts, mut weights: Weights) -> Weights {
    let mut value = objective(pairs, groups, parts, &weights);
    loop {
        let before = value;
        for slot in 0..Part::COUNT + 2 {
            let steps: &[f64] = match slot {
                Part::COUNT => &UP,
                slot if slot > Part::COUNT => &DOWN,
                _ => &STEPS,
            };
            for step in steps {
                let mut tried = weights.clone();
                *match slot {
                    Part::COUNT => &mut tried.up,
                    slot if slot > Part::COUNT => &mut tried.down,
                    slot => &mut tried.parts[slot],
                } = *step;
                let found = objective(pairs, groups, parts, &tried);
                // Only what clearly helps: the rest is noise.
                if found > value + 1e-4 {
                    (weights, value) = (tried, found);
                }
            }
        }
        if value <= before {
            return weights;
        }
    }
}

/// The judgements in so many parts of about the same size, dealt by origin: each with the
/// others to learn from, and itself to be judged by.
pub fn folds(pairs: &Pairs, count: usize) -> Vec<(Pairs, Pairs)> {
    let mut origins: Vec<u16> = pairs.origins.keys().copied().collect();
    let mut random = Random(11);
    for at in (1..origins.len()).rev() {
        origins.swap(at, random.below(at + 1));
    }
    let of = |keep: &dyn Fn(usize) -> bool| Pairs {
        codes: pairs.codes.clone(),
        origins: origins
            .iter()
            .enumerate()
            .filter(|(at, _)| keep(*at))
            .filter_map(|(_, code)| Some((*code, pairs.origins.get(code)?.clone())))
            .collect::<BTreeMap<_, _>>(),
    };
    (0..count)
        .map(|fold| (of(&|at| at % count != fold), of(&|at| at % count == fold)))
        .collect()
}
