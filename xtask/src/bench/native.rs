//! The times on this machine itself.

use anyhow::Result;
use matching::Taxonomy;
use matching::taxonomy::PACKED;
use probe::{Board, names};

use super::figures::Figures;
use super::speed::{self, Size};

/// Rounds before which nothing is noted: caches fill, the processor speeds up.
const WARM_UP: usize = 3;

const MILLISECONDS: f64 = 1e3;
const MICROSECONDS: f64 = 1e6;

/// Measures everything that needs no other engine. Every round does everything once, so that
/// whatever else the machine does falls on all alike.
///
/// # Errors
/// When a snapshot cannot be read.
pub fn measure(sizes: &[Size], figures: &mut Figures) -> Result<()> {
    let mut boards = Vec::new();
    for size in sizes {
        boards.push((size, Board::new(size.packed.clone())?));
    }
    let typed = names::typed(speed::SEED);
    for round in 0..WARM_UP + speed::ROUNDS {
        let mut ignored = Figures::default();
        let figures = if round < WARM_UP {
            &mut ignored
        } else {
            &mut *figures
        };
        for (size, board) in &boards {
            if size.is_due(round) {
                rank(size, board, figures);
            }
        }
        figures.time("taxonomy_native_ms", MILLISECONDS, || {
            Taxonomy::from_bytes(PACKED)
        });
        let timed = typed.iter().take(speed::TIMED);
        figures.time("typeahead_us", MICROSECONDS / speed::TIMED as f64, || {
            timed.fold(0, |sum, typed| sum + names::suggest(&typed.text).len())
        });
    }
    Ok(())
}

fn rank(size: &Size, board: &Board, figures: &mut Figures) {
    for person in 0..board.people() {
        let name = format!("rank_{}_native_ms", size.name);
        figures.time(&name, MILLISECONDS, || board.rank(person));
        if size.name == speed::MIDDLE {
            figures.time("search_10k_native_ms", MILLISECONDS, || {
                board.search(person)
            });
        }
    }
    if size.name == speed::MIDDLE {
        figures.time("pass_10k_native_ms", MILLISECONDS, || board.pass());
        figures.time("unpack_10k_native_ms", MILLISECONDS, || board.unpack());
        figures.time("pack_10k_native_ms", MILLISECONDS, || board.pack());
    }
}
