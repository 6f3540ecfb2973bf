//! `cargo xtask tune`: finds the weights of the fit, and says what they are worth on
//! judgements that they were not found by.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};
use occupations::fit::{Fit, Part, Parts, Weights};

use super::Options;
use crate::eval::metrics::{Scope, mean, score};
use crate::eval::pairs::Pairs;
use crate::eval::tune::{folds, search};
use crate::eval::{Groups, sources};

/// Into how many parts the judgements are dealt.
const FOLDS: usize = 5;
/// Over how many draws of origins the weights are averaged.
const DRAWS: usize = 12;

/// Prints the weights found on everything, and the figures of those found on the other parts.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &[])?;
    let [path] = options.words() else {
        bail!("Say which file: cargo xtask tune JUDGEMENTS.csv");
    };
    let sources = sources()?;
    let groups = Groups::of(&sources);
    let pairs = Pairs::read(Path::new(path), groups.codes())?;
    let parts = Parts::of(&sources);

    let (mut all, mut other) = (Vec::new(), Vec::new());
    for (fold, (learn, judge)) in folds(&pairs, FOLDS).into_iter().enumerate() {
        let weights = search(&learn, &groups, &parts, DRAWS);
        let fit = Fit::with(&parts, &weights);
        let fit = |from, to| groups.fit(&fit, from, to);
        all.extend(score(&judge, Scope::All, fit));
        other.extend(score(&judge, Scope::OtherMajorGroup, fit));
        println!("fold_{}: {}", fold + 1, in_words(&weights));
    }
    println!("held_out_ndcg10: {:.4}", mean(&all, |origin| origin.ndcg));
    println!(
        "held_out_recall10: {:.4}",
        mean(&all, |origin| origin.recall)
    );
    println!("held_out_auc: {:.4}", mean(&all, |origin| origin.auc));
    println!(
        "held_out_cross_ndcg10: {:.4}",
        mean(&other, |origin| origin.ndcg)
    );
    println!(
        "held_out_cross_auc: {:.4}",
        mean(&other, |origin| origin.auc)
    );
    let weights = search(&pairs, &groups, &parts, DRAWS);
    println!("weights: {}", in_words(&weights));
    Ok(ExitCode::SUCCESS)
}

fn in_words(weights: &Weights) -> String {
    let parts = Part::ALL.into_iter().zip(weights.parts);
    let mut words: Vec<String> = parts
        .map(|(part, weight)| format!("{} {weight}", part.name()))
        .collect();
    words.push(format!("level_up {}", weights.up));
    words.push(format!("level_down {}", weights.down));
    words.join(" ")
}
