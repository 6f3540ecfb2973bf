//! `cargo xtask eval`: how well the fit of occupations agrees with experts.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};
use occupations::fit::{Fit, Part, Parts, TUNED, Weights};

use super::Options;
use crate::eval::metrics::{Origin, Scope, interval, mean, score};
use crate::eval::pairs::Pairs;
use crate::eval::{Groups, sources};

/// A figure: its name, its scope and where it stands in the scores of an origin.
type Figure = (&'static str, Scope, fn(&Origin) -> f64);

/// The figures in the order of the report; the first five are the ones to reach.
const FIGURES: [Figure; 6] = [
    ("ndcg10", Scope::All, |origin| origin.ndcg),
    ("recall10", Scope::All, |origin| origin.recall),
    ("auc", Scope::All, |origin| origin.auc),
    ("cross_ndcg10", Scope::OtherMajorGroup, |origin| origin.ndcg),
    ("cross_auc", Scope::OtherMajorGroup, |origin| origin.auc),
    ("cross_recall10", Scope::OtherMajorGroup, |origin| {
        origin.recall
    }),
];

/// Prints every figure, its interval, and what is left of it without, and with only, each part.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &[])?;
    let [path] = options.words() else {
        bail!("Say which file: cargo xtask eval JUDGEMENTS.csv");
    };
    let sources = sources()?;
    let groups = Groups::of(&sources);
    let pairs = Pairs::read(Path::new(path), groups.codes())?;
    let parts = Parts::of(&sources);

    let whole = Measured::of(&pairs, &groups, &Fit::with(&parts, &TUNED));
    for (name, scope, of) in FIGURES {
        println!("{name}: {:.4}", mean(whole.in_scope(scope), of));
    }
    println!("origins: {}", whole.all.len());
    println!("cross_origins: {}", whole.other.len());
    let known: Vec<u16> = groups.codes().collect();
    let covered = pairs
        .codes
        .iter()
        .filter(|code| known.contains(code))
        .count();
    println!("codes: {}", pairs.codes.len());
    println!("codes_in_taxonomy: {covered}");
    println!("occupations: {}", sources.occupations.len());
    for (name, scope, of) in FIGURES {
        let (low, high) = interval(whole.in_scope(scope), of);
        println!("{name}_interval: {low:.4} {high:.4}");
    }
    for (part, weight) in Part::ALL.into_iter().zip(TUNED.parts) {
        println!("weight_{}: {weight}", part.name());
    }
    println!("weight_level_up: {}", TUNED.up);
    println!("weight_level_down: {}", TUNED.down);
    for part in Part::ALL {
        let mut without = TUNED;
        without.parts[part as usize] = 0.0;
        report(
            &format!("without_{}", part.name()),
            &pairs,
            &groups,
            &parts,
            &without,
        );
    }
    let levels = Weights {
        up: 0.0,
        down: 0.0,
        ..TUNED
    };
    report("without_level", &pairs, &groups, &parts, &levels);
    for part in Part::ALL {
        let mut only = Weights {
            parts: [0.0; Part::COUNT],
            up: 0.0,
            down: 0.0,
        };
        only.parts[part as usize] = 1.0;
        report(
            &format!("only_{}", part.name()),
            &pairs,
            &groups,
            &parts,
            &only,
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// The five figures of other weights, on a line.
fn report(name: &str, pairs: &Pairs, groups: &Groups, parts: &Parts, weights: &Weights) {
    let measured = Measured::of(pairs, groups, &Fit::with(parts, weights));
    let figures: Vec<String> = FIGURES
        .iter()
        .take(5)
        .map(|(name, scope, of)| format!("{name} {:.4}", mean(measured.in_scope(*scope), *of)))
        .collect();
    println!("{name}: {}", figures.join(" "));
}

/// The scores of every origin in both scopes.
struct Measured {
    all: Vec<Origin>,
    other: Vec<Origin>,
}

impl Measured {
    fn of(pairs: &Pairs, groups: &Groups, fit: &Fit) -> Self {
        let fit = |from, to| groups.fit(fit, from, to);
        Self {
            all: score(pairs, Scope::All, fit),
            other: score(pairs, Scope::OtherMajorGroup, fit),
        }
    }

    fn in_scope(&self, scope: Scope) -> &[Origin] {
        match scope {
            Scope::All => &self.all,
            Scope::OtherMajorGroup => &self.other,
        }
    }
}
