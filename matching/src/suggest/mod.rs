//! Type-ahead over occupations: what people type, in any order and with typing errors, to the
//! occupations they may mean.
//!
//! Names are folded (`fold`) and sorted by how they sound (`sound`) when the taxonomy is read
//! (`index`). A search (`search`) looks up what was typed, then the same with two neighbouring
//! letters swapped, then what contains it, and only then reads the words as a tree (`walk`)
//! for slips (`near`). Several words are searched as one, and then each by itself (`words`).

mod fold;
mod index;
mod near;
mod rank;
mod search;
mod sound;
mod walk;
mod words;

pub use fold::fold;
pub(crate) use index::Index;

use crate::taxonomy::Taxonomy;
use board::ids::OccupationId;
use board::listing::Lang;

/// The most letters of a query that are looked at.
const MAX_LETTERS: usize = 80;

/// An occupation that someone may mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion<'a> {
    /// Which occupation.
    pub occupation: OccupationId,
    /// The label or synonym that resembles what was typed.
    pub matched: &'a str,
}

impl Taxonomy {
    /// The occupations that `query` may mean, best first, each once: exact names, whole words,
    /// beginnings, the same with two letters swapped, words that contain it, and then what
    /// sounds the same or is one or more typing errors away. Shorter names come first, and
    /// those in the order of the taxonomy. Nothing for an empty query.
    pub fn suggest(&self, query: &str, lang: Lang, limit: usize) -> Vec<Suggestion<'_>> {
        let mut letters = Vec::new();
        fold::fold_into(&mut letters, query);
        letters.truncate(MAX_LETTERS);
        let suggestion = |name: &index::Name| {
            let occupation = self.occupations().nth(name.occupation)?;
            let matched = match name.number.checked_sub(2) {
                Some(synonym) => occupation.synonyms().nth(synonym)?,
                None if name.number == 0 => &*occupation.labels.nl,
                None => &*occupation.labels.en,
            };
            Some(Suggestion {
                occupation: occupation.id,
                matched,
            })
        };
        words::suggest(&self.index, &letters, lang, limit)
            .into_iter()
            .filter_map(|rank| suggestion(self.index.names.get(rank.name())?))
            .collect()
    }
}
