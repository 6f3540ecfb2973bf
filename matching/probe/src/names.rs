//! All names of all occupations, and what people type while they have one in mind.

use crate::domain::ids::OccupationId;
use crate::domain::listing::Lang;
use crate::random::Random;
use matching::Taxonomy;
use matching::suggest::fold;

/// How many suggestions are asked for: what a screen shows, twice.
pub const LIMIT: usize = 10;

/// How many typed texts there are.
const TYPED: usize = 1_000;

/// Fewer letters mean nothing yet.
const FEWEST: usize = 4;

/// Something typed, and what it may mean.
pub struct Typed {
    /// The beginning of a name, with two neighbouring letters in the wrong order.
    pub text: String,
    /// Every occupation that has this name.
    pub meant: Vec<OccupationId>,
}

/// Every name of every occupation in small plain letters, as [`fold`] writes them, so that an
/// engine that is not ours need not know accents.
pub fn all() -> Vec<(OccupationId, String)> {
    let taxonomy = Taxonomy::embedded();
    let names = taxonomy.occupations().flat_map(|occupation| {
        let labels = [Lang::NL, Lang::EN].map(|lang| taxonomy.label(occupation.id, lang));
        let names = labels.into_iter().chain(occupation.synonyms());
        names.map(|name| (occupation.id, fold(name)))
    });
    names.collect()
}

/// Names drawn at random, of which four letters to all but one are typed, two neighbours of them
/// in the wrong order. Only names in Latin letters: not every engine reads others.
pub fn typed(seed: u64) -> Vec<Typed> {
    let names = all();
    let mut random = Random::new(seed);
    let mut typed = Vec::new();
    while typed.len() < TYPED && !names.is_empty() {
        let (_, name) = &names[random.place(names.len())];
        let is_plain = |letter: u8| letter.is_ascii_lowercase() || letter == b' ';
        if name.len() <= FEWEST || !name.bytes().all(is_plain) {
            continue;
        }
        let length = FEWEST + random.place(name.len() - FEWEST);
        let mut text = name.as_bytes()[..length].to_vec();
        let at = random.place(length - 1);
        if text[at] == text[at + 1] || text[at] == b' ' || text[at + 1] == b' ' {
            continue;
        }
        text.swap(at, at + 1);
        let of_that_name = names.iter().filter(|(_, other)| other == name);
        typed.push(Typed {
            text: text.into_iter().map(char::from).collect(),
            meant: of_that_name.map(|(occupation, _)| *occupation).collect(),
        });
    }
    typed
}

/// What the board suggests, best first.
pub fn suggest(text: &str) -> Vec<OccupationId> {
    let found = Taxonomy::embedded().suggest(text, Lang::NL, LIMIT);
    found.iter().map(|found| found.occupation).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_is_begun_and_means_something() {
        let typed = typed(1);
        assert_eq!(typed.len(), TYPED);
        for typed in typed {
            assert!(typed.text.len() >= FEWEST && !typed.meant.is_empty());
        }
    }
}
