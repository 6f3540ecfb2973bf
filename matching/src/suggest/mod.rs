//! Type-ahead over occupations: what people type, in any order and with typing errors, to the
//! occupations they may mean.

mod distance;
mod fold;
mod index;

pub use fold::fold;
pub(crate) use index::Index;

use crate::taxonomy::Taxonomy;
use board::ids::OccupationId;
use board::listing::Lang;

/// An occupation that someone may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion<'a> {
    /// Which occupation.
    pub occupation: OccupationId,
    /// The label or synonym that resembles what was typed.
    pub matched: &'a str,
}

impl Taxonomy {
    /// The occupations that `query` may mean, best first, each once: exact names, names that
    /// start so, words that start so, words that contain it, and then what is one or more
    /// typing errors away. Nothing for an empty query.
    pub fn suggest(&self, query: &str, lang: Lang, limit: usize) -> Vec<Suggestion<'_>> {
        self.index.suggest(self, query, lang, limit)
    }
}
