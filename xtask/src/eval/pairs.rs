//! What experts judged: for people from one unit group, which others they can be hired for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};

/// The file with the codes to score on, beside the judgements.
const CODES: &str = "crisis-isco08.txt";

/// Judgements, limited to the codes to score on.
pub struct Pairs {
    /// The codes that are ranked, in order.
    pub codes: Vec<u16>,
    /// For each origin, the destinations that were judged to fit, with their relevance.
    pub origins: BTreeMap<u16, BTreeMap<u16, f64>>,
}

impl Pairs {
    /// Reads `origin_isco08,destination_isco08,pct` with a heading. Of the codes, only those
    /// in `crisis-isco08.txt` in the same folder count; `all` when it is not there.
    pub fn read(path: &Path, all: impl Iterator<Item = u16>) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let codes = match fs::read_to_string(path.with_file_name(CODES)) {
            Ok(text) => text
                .split_whitespace()
                .map(|code| code.parse().with_context(|| format!("{CODES}: \"{code}\"")))
                .collect::<Result<BTreeSet<u16>>>()?,
            Err(_) => all.collect(),
        };
        let mut origins: BTreeMap<u16, BTreeMap<u16, f64>> = BTreeMap::new();
        for (number, line) in text.lines().enumerate().skip(1) {
            let judged = judgement(line)
                .ok_or_else(|| anyhow!("{}: line {}: \"{line}\"", path.display(), number + 1))?;
            let (from, to, relevance) = judged;
            if from != to && codes.contains(&from) && codes.contains(&to) {
                let destinations = origins.entry(from).or_default();
                let known = destinations.entry(to).or_insert(relevance);
                *known = known.max(relevance);
            }
        }
        if origins.is_empty() {
            bail!(
                "{}: none of its pairs is of the codes to score on",
                path.display()
            );
        }
        Ok(Self {
            codes: codes.into_iter().collect(),
            origins,
        })
    }
}

/// An origin, a destination and the relevance: 3 for a good fit (75), 1 for a partial one (25).
fn judgement(line: &str) -> Option<(u16, u16, f64)> {
    let mut cells = line.split(',').map(str::trim);
    let (from, to, judged) = (cells.next()?, cells.next()?, cells.next()?);
    let relevance = match judged {
        "75" => 3.0,
        "25" => 1.0,
        _ => return None,
    };
    Some((from.parse().ok()?, to.parse().ok()?, relevance))
}
