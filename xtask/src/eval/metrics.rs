//! How well a ranking agrees with judgements.

use super::pairs::Pairs;
use super::random::Random;

/// How many of the first places count.
const FIRST: usize = 10;

/// Which pairs are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All.
    All,
    /// Only those whose codes begin with another digit: another major group of ISCO-08.
    OtherMajorGroup,
}

/// The scores of one origin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Origin {
    /// Normalised discounted cumulative gain of the first ten, gain linear in relevance.
    pub ndcg: f64,
    /// The share of the relevant codes that are in the first ten.
    pub recall: f64,
    /// The chance that a relevant code stands above another one; ties count half.
    pub auc: f64,
}

/// The scores of every origin that has something relevant in this scope. `fit` gives the
/// score of a pair, and none for a code that is not known, which then comes last.
pub fn score(pairs: &Pairs, scope: Scope, fit: impl Fn(u16, u16) -> Option<f64>) -> Vec<Origin> {
    let mut scores = Vec::new();
    for (from, judged) in &pairs.origins {
        let counts = |to: u16| to != *from && (scope == Scope::All || to / 1000 != from / 1000);
        let candidates = pairs.codes.iter().copied().filter(|to| counts(*to));
        // In order of code, so that ties are broken the same way everywhere.
        let mut ranked: Vec<(f64, f64)> = candidates
            .map(|to| {
                let relevance = judged.get(&to).copied().unwrap_or(0.0);
                (fit(*from, to).unwrap_or(f64::MIN), relevance)
            })
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
        scores.extend(of_ranking(&ranked));
    }
    scores
}

/// The scores of a ranking of (score, relevance), best first; none without anything relevant.
fn of_ranking(ranked: &[(f64, f64)]) -> Option<Origin> {
    let relevant = ranked
        .iter()
        .filter(|(_, relevance)| *relevance > 0.0)
        .count();
    if relevant == 0 {
        return None;
    }
    let gain = |relevances: &mut dyn Iterator<Item = f64>| -> f64 {
        let first = relevances.take(FIRST).enumerate();
        first
            .map(|(at, gain)| gain / (at as f64 + 2.0).log2())
            .sum()
    };
    let found = gain(&mut ranked.iter().map(|(_, relevance)| *relevance));
    let mut best: Vec<f64> = ranked.iter().map(|(_, relevance)| *relevance).collect();
    best.sort_by(|a, b| b.total_cmp(a));
    let best = gain(&mut best.into_iter());
    let first = ranked.iter().take(FIRST);
    let in_first = first.filter(|(_, relevance)| *relevance > 0.0).count();
    Some(Origin {
        ndcg: found / best,
        recall: in_first as f64 / relevant as f64,
        auc: auc(ranked),
    })
}

fn auc(ranked: &[(f64, f64)]) -> f64 {
    let (relevant, others): (Vec<_>, Vec<_>) =
        ranked.iter().partition(|(_, relevance)| *relevance > 0.0);
    let mut above = 0.0;
    for (score, _) in &relevant {
        for (other, _) in &others {
            above += match score.total_cmp(other) {
                std::cmp::Ordering::Greater => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Less => 0.0,
            };
        }
    }
    let pairs = relevant.len() * others.len();
    if pairs == 0 {
        1.0
    } else {
        above / pairs as f64
    }
}

/// The average of a score over origins.
pub fn mean(origins: &[Origin], of: fn(&Origin) -> f64) -> f64 {
    origins.iter().map(of).sum::<f64>() / origins.len().max(1) as f64
}

/// The bounds between which 95 % of the averages fall when origins are drawn again.
pub fn interval(origins: &[Origin], of: fn(&Origin) -> f64) -> (f64, f64) {
    const DRAWS: usize = 2000;
    let mut random = Random(1);
    let mut means: Vec<f64> = (0..DRAWS)
        .map(|_| {
            let drawn = (0..origins.len()).map(|_| of(&origins[random.below(origins.len())]));
            drawn.sum::<f64>() / origins.len().max(1) as f64
        })
        .collect();
    means.sort_by(f64::total_cmp);
    (means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn pairs() -> Pairs {
        Pairs {
            codes: vec![1000, 1001, 2000, 2001, 3000],
            origins: BTreeMap::from([(1000, BTreeMap::from([(1001, 3.0), (2001, 1.0)]))]),
        }
    }

    #[test]
    fn the_ideal_order_scores_one() {
        let fit = |_, to| {
            Some(match to {
                1001 => 3.0,
                2001 => 2.0,
                _ => 1.0,
            })
        };
        let found = score(&pairs(), Scope::All, fit);
        assert_eq!(
            found,
            [Origin {
                ndcg: 1.0,
                recall: 1.0,
                auc: 1.0
            }]
        );
    }

    #[test]
    fn equal_scores_are_worth_half() {
        let found = score(&pairs(), Scope::All, |_, _| Some(1.0));
        assert_eq!(found[0].auc, 0.5);
    }

    #[test]
    fn a_code_that_is_not_known_comes_last() {
        let fit = |_, to| (to != 1001).then_some(1.0);
        let found = score(&pairs(), Scope::All, fit);
        assert!(found[0].auc < 0.5 && found[0].ndcg < 1.0);
    }

    #[test]
    fn the_other_scope_leaves_the_own_major_group_out() {
        let fit = |_, to| {
            Some(if to == 1001 {
                9.0
            } else if to == 2001 {
                5.0
            } else {
                0.0
            })
        };
        let found = score(&pairs(), Scope::OtherMajorGroup, fit);
        assert_eq!(
            found,
            [Origin {
                ndcg: 1.0,
                recall: 1.0,
                auc: 1.0
            }]
        );
    }
}
