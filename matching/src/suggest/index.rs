//! All names of all occupations, folded once, and the search through them.

use super::distance::{EDIT, MAX_QUERY, to_beginning};
use super::{Suggestion, fold};
use crate::order::by_number;
use crate::taxonomy::{Occupation, Taxonomy};
use board::listing::Lang;

/// The names, one after the other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// The folded letters of all names. All scripts of the board fit 16 bits a letter.
    letters: Vec<u16>,
    terms: Vec<Term>,
}

/// A name of an occupation.
#[derive(Clone, Copy, Debug)]
struct Term {
    /// The place of the occupation in the taxonomy.
    occupation: usize,
    name: Name,
    start: usize,
    end: usize,
    /// Which letters occur, by their lowest five bits.
    mask: u32,
}

/// Which name of an occupation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Name {
    Dutch,
    English,
    Synonym(usize),
}

/// How a name resembles what was typed, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Exact,
    Start,
    WordStart,
    Inside,
    /// Typing errors, with their cost.
    Near(u8),
    /// The name with more behind it: "koken" for "kok".
    Longer,
}

/// How many letters an ending has: "-en", "-erij", "-werk".
const MOST_LONGER: usize = 4;

/// How well a name matches: lower is better. Whether it is the label comes after the kind,
/// and then how much of the name is not typed yet.
type Rank = (Kind, bool, usize);

/// A rank and the place of the name as one number of 96 bits, lowest best.
fn number((kind, other, rest): Rank, at: usize) -> u128 {
    let kind = match kind {
        Kind::Exact => 0,
        Kind::Start => 1,
        Kind::WordStart => 2,
        Kind::Inside => 3,
        Kind::Near(cost) => 4 + u128::from(cost),
        Kind::Longer => 260,
    };
    kind << 80
        | u128::from(other) << 64
        | (rest as u128 & 0xffff_ffff) << 32
        | (at as u128 & 0xffff_ffff)
}

impl Index {
    pub(crate) fn new(occupations: &[Occupation]) -> Self {
        let mut index = Self::default();
        for (at, occupation) in occupations.iter().enumerate() {
            index.add(at, Name::Dutch, &occupation.labels.nl);
            index.add(at, Name::English, &occupation.labels.en);
            for (number, synonym) in occupation.synonyms().enumerate() {
                index.add(at, Name::Synonym(number), synonym);
            }
        }
        index
    }

    fn add(&mut self, occupation: usize, name: Name, text: &str) {
        let start = self.letters.len();
        self.letters.extend(fold(text).encode_utf16());
        let end = self.letters.len();
        let mask = mask(&self.letters[start..end]);
        self.terms.push(Term {
            occupation,
            name,
            start,
            end,
            mask,
        });
    }

    pub(super) fn suggest<'a>(
        &self,
        taxonomy: &'a Taxonomy,
        query: &str,
        lang: Lang,
        limit: usize,
    ) -> Vec<Suggestion<'a>> {
        let query = fold(query);
        let mut found = self.search(&query, lang);
        if found.len() < limit && query.contains(' ') {
            self.add_words(&query, lang, &mut found);
        }
        found.truncate(limit);
        let occupations: Vec<&Occupation> = taxonomy.occupations().collect();
        let suggestion = |term: &Term| {
            let occupation = occupations.get(term.occupation)?;
            let matched = match term.name {
                Name::Dutch => &*occupation.labels.nl,
                Name::English => &*occupation.labels.en,
                Name::Synonym(number) => occupation.synonyms().nth(number)?,
            };
            Some(Suggestion {
                occupation: occupation.id,
                matched,
            })
        };
        found
            .iter()
            .filter_map(|(_, at)| suggestion(self.terms.get(*at)?))
            .collect()
    }

    /// The best name of each occupation that resembles `query`, best first.
    fn search(&self, query: &str, lang: Lang) -> Vec<(Rank, usize)> {
        let query: Vec<u16> = query.encode_utf16().take(MAX_QUERY).collect();
        if query.is_empty() {
            return Vec::new();
        }
        let query = Typed {
            mask: mask(&query),
            letters: &query,
        };
        let mut found: Vec<(Rank, usize)> = Vec::new();
        // The names of an occupation stand together, so the best so far is the last one.
        let mut last = None;
        for (at, term) in self.terms.iter().enumerate() {
            let Some((kind, rest)) = self.compare(&query, term) else {
                continue;
            };
            let label = term.name
                == if lang == Lang::NL {
                    Name::Dutch
                } else {
                    Name::English
                };
            let rank = (kind, !label, rest);
            match found.last_mut() {
                Some(best) if last == Some(term.occupation) => {
                    if rank < best.0 {
                        *best = (rank, at);
                    }
                }
                _ => found.push((rank, at)),
            }
            last = Some(term.occupation);
        }
        by_number(&mut found, |(rank, at)| number(*rank, *at));
        found
    }

    /// Several words that no name has in this order: what resembles most of them follows,
    /// so that "ik was ober" and "bediening medewerker" are understood.
    fn add_words(&self, query: &str, lang: Lang, found: &mut Vec<(Rank, usize)>) {
        let mut words: Vec<(usize, Rank, usize)> = Vec::new();
        for word in query.split(' ').filter(|word| word.chars().count() > 2) {
            for (rank, at) in self.search(word, lang) {
                let occupation = self.terms[at].occupation;
                match words
                    .iter_mut()
                    .find(|(_, _, known)| self.terms[*known].occupation == occupation)
                {
                    Some((count, best, known)) => {
                        *count += 1;
                        if rank < *best {
                            (*best, *known) = (rank, at);
                        }
                    }
                    None => words.push((1, rank, at)),
                }
            }
        }
        // One word that is certain says more than several that are guessed.
        if words.iter().any(|(_, rank, _)| rank.0 < Kind::Near(0)) {
            words.retain(|(_, rank, _)| rank.0 < Kind::Near(0));
        }
        by_number(&mut words, |(count, rank, at)| {
            u128::from(u32::MAX - *count as u32) << 96 | number(*rank, *at)
        });
        for (_, rank, at) in words {
            let occupation = self.terms[at].occupation;
            if !found
                .iter()
                .any(|(_, known)| self.terms[*known].occupation == occupation)
            {
                found.push((rank, at));
            }
        }
    }

    /// How a name resembles what was typed, and how many of its letters are left.
    fn compare(&self, query: &Typed<'_>, term: &Term) -> Option<(Kind, usize)> {
        let edits = query.edits();
        // Each letter that the name lacks takes at least one edit, or stands behind it.
        if (query.mask & !term.mask).count_ones() > edits.max(MOST_LONGER as u8).into() {
            return None;
        }
        let name = &self.letters[term.start..term.end];
        let typed = query.letters;
        if name == typed {
            return Some((Kind::Exact, 0));
        }
        let left = |length: usize| name.len() - length;
        if name.starts_with(typed) {
            return Some((Kind::Start, left(typed.len())));
        }
        if words(name).any(|word| word.starts_with(typed)) {
            return Some((Kind::WordStart, left(typed.len())));
        }
        // Dutch writes compounds as one word: "chauffeur" in "vrachtwagenchauffeur".
        if typed.len() >= 4 && name.windows(typed.len()).any(|part| part == typed) {
            return Some((Kind::Inside, left(typed.len())));
        }
        let near = |word: &[u16], whole: bool| {
            let (cost, length) = to_beginning(typed, word, edits * EDIT)?;
            // People get the first letter right, and start at the beginning.
            let first = typed.first() != word.first() && typed.get(1) != word.first();
            Some((
                Kind::Near(cost * 2 + u8::from(first) * 2 + u8::from(!whole)),
                left(length),
            ))
        };
        let start = near(name, true);
        words(name)
            .filter_map(|word| near(word, false))
            .chain(start)
            .min()
            .or_else(|| {
                let more = typed.len().saturating_sub(name.len());
                (name.len() >= 3 && more <= MOST_LONGER && typed.starts_with(name))
                    .then_some((Kind::Longer, more))
            })
    }
}

/// What was typed.
struct Typed<'a> {
    letters: &'a [u16],
    mask: u32,
}

impl Typed<'_> {
    /// How many typing errors are believed: one in three to five letters, at most three.
    fn edits(&self) -> u8 {
        match self.letters.len() {
            0..=2 => 0,
            3..=5 => 1,
            6..=9 => 2,
            _ => 3,
        }
    }
}

/// The rest of a name from each word but the first.
fn words(name: &[u16]) -> impl Iterator<Item = &[u16]> {
    let blank = u16::from(b' ');
    name.iter()
        .enumerate()
        .filter(move |(_, letter)| **letter == blank)
        .map(|(at, _)| &name[at + 1..])
}

fn mask(letters: &[u16]) -> u32 {
    letters
        .iter()
        .fold(0, |mask, letter| mask | 1 << (letter & 31))
}
