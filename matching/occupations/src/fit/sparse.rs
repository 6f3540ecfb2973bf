//! Sparse vectors: documents of weighted terms.

use std::collections::BTreeMap;

/// The terms of each document with how often, or how strongly, they occur.
pub type Documents = Vec<BTreeMap<u32, f64>>;

/// Multiplies each term by how telling it is: the logarithm of the share of documents that
/// have it, the usual inverse document frequency with one added, so that what everybody has
/// still counts a little.
pub fn weigh(documents: &mut Documents) {
    let mut found: BTreeMap<u32, f64> = BTreeMap::new();
    for term in documents.iter().flat_map(BTreeMap::keys) {
        *found.entry(*term).or_default() += 1.0;
    }
    let all = documents.len() as f64;
    for document in documents {
        for (term, weight) in document {
            let documents = found.get(term).copied().unwrap_or(1.0);
            *weight *= (1.0 + all / documents).ln();
        }
    }
}

/// The cosine of each pair of documents, row by row.
pub fn cosines(documents: &Documents) -> Vec<f64> {
    let lengths: Vec<f64> = documents
        .iter()
        .map(|document| product(document, document).sqrt())
        .collect();
    let pairs = documents.iter().zip(&lengths).flat_map(|(a, a_length)| {
        let length = documents.iter().zip(&lengths);
        length.map(move |(b, b_length)| {
            let both = a_length * b_length;
            if both > 0.0 {
                product(a, b) / both
            } else {
                0.0
            }
        })
    });
    pairs.collect()
}

/// For each pair, how much of the second document the first one has, by weight.
pub fn coverages(documents: &Documents) -> Vec<f64> {
    let pairs = documents.iter().flat_map(|from| {
        documents.iter().map(move |to| {
            let all: f64 = to.values().sum();
            let had = |(term, weight): (&u32, &f64)| from.get(term).map_or(0.0, |w| w.min(*weight));
            let held: f64 = to.iter().map(had).sum();
            if all > 0.0 { held / all } else { 0.0 }
        })
    });
    pairs.collect()
}

fn product(a: &BTreeMap<u32, f64>, b: &BTreeMap<u32, f64>) -> f64 {
    let both = a.iter().filter_map(|(term, x)| Some(x * b.get(term)?));
    both.sum()
}
