//! Latent semantic analysis: documents compared by what their terms usually go with, so that
//! work described by different but related terms still meets (Deerwester and others, 1990).

use super::sparse::{Documents, cosines};

/// How many dimensions are kept: enough to tell trades apart, few enough that terms which
/// always occur together become one. Chosen by the figures of `cargo xtask eval`.
const DIMENSIONS: usize = 60;
/// Sweeps of the eigenvalue iteration; it settles in about ten.
const SWEEPS: usize = 30;

/// The cosine of each pair of documents in the reduced space, row by row, none below 0.
pub fn similarities(documents: &Documents) -> Vec<f64> {
    let size = documents.len();
    // The eigenvectors of the matrix of cosines are the documents' places in the space.
    let (values, vectors) = eigen(cosines(documents), size);
    let mut order: Vec<usize> = (0..size).collect();
    order.sort_by(|a, b| values[*b].total_cmp(&values[*a]));
    order.truncate(DIMENSIONS);
    let place = |row: usize| -> Vec<f64> {
        let scaled = order
            .iter()
            .map(|column| vectors[row * size + column] * values[*column].max(0.0).sqrt());
        scaled.collect()
    };
    let places: Vec<Vec<f64>> = (0..size).map(place).collect();
    let product = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(x, y)| x * y).sum() };
    let length = |a: &[f64]| product(a, a).sqrt();
    let pairs = places
        .iter()
        .flat_map(|a| places.iter().map(move |b| (a, b)));
    pairs
        .map(|(a, b)| (product(a, b) / (length(a) * length(b)).max(f64::MIN_POSITIVE)).max(0.0))
        .collect()
}

/// Eigenvalues and eigenvectors (a column each) of a symmetric matrix, by Jacobi's cyclic
/// rotations: slow, short, and the same on every machine.
fn eigen(mut matrix: Vec<f64>, size: usize) -> (Vec<f64>, Vec<f64>) {
    let mut vectors = vec![0.0; size * size];
    for at in 0..size {
        vectors[at * size + at] = 1.0;
    }
    for _ in 0..SWEEPS {
        let mut off = 0.0;
        for p in 0..size {
            for q in p + 1..size {
                let apq = matrix[p * size + q];
                off += apq * apq;
                if apq.abs() < 1e-12 {
                    continue;
                }
                let theta = (matrix[q * size + q] - matrix[p * size + p]) / (2.0 * apq);
                let t = theta.signum() / (theta.abs() + (theta * theta + 1.0).sqrt());
                let c = 1.0 / (t * t + 1.0).sqrt();
                let s = t * c;
                for k in 0..size {
                    let (kp, kq) = (matrix[k * size + p], matrix[k * size + q]);
                    matrix[k * size + p] = c * kp - s * kq;
                    matrix[k * size + q] = s * kp + c * kq;
                }
                for k in 0..size {
                    let (pk, qk) = (matrix[p * size + k], matrix[q * size + k]);
                    matrix[p * size + k] = c * pk - s * qk;
                    matrix[q * size + k] = s * pk + c * qk;
                    let (vp, vq) = (vectors[k * size + p], vectors[k * size + q]);
                    vectors[k * size + p] = c * vp - s * vq;
                    vectors[k * size + q] = s * vp + c * vq;
                }
            }
        }
        if off < 1e-9 {
            break;
        }
    }
    let values = (0..size).map(|at| matrix[at * size + at]).collect();
    (values, vectors)
}
