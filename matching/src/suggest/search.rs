//! One search through the index: each occupation by its best name.

use super::index::{DEPTH, Index, Word, pairs};
use super::near::{EDIT, Typed};
use super::rank::{Kind, Rank};
use super::sound::{self, Sound};
use board::listing::Lang;

/// A search and what it has found.
pub(super) struct Search<'a> {
    pub(super) index: &'a Index,
    /// Which name is the label in the language of the page.
    label: usize,
    letters: &'a [u16],
    /// By the place of the occupation.
    best: Vec<Rank>,
    /// How many occupations were found.
    found: usize,
}

/// How many slips are believed in so many letters: one in three to five, at most three.
pub(super) fn slips(letters: usize) -> usize {
    match letters {
        0..=2 => 0,
        3..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

impl<'a> Search<'a> {
    /// The best name of each occupation for folded letters, by the place of the occupation.
    /// Looks for names that resemble them, with up to so many `slips`, where fewer than
    /// `limit` occupations have them as they were typed.
    pub(super) fn run(
        index: &'a Index,
        letters: &'a [u16],
        slips: usize,
        lang: Lang,
        limit: usize,
    ) -> Vec<Rank> {
        let mut search = Search {
            index,
            label: usize::from(lang != Lang::NL),
            letters,
            best: vec![Rank::NONE; index.occupations()],
            found: 0,
        };
        if !letters.is_empty() {
            search.all(slips, limit);
        }
        search.best
    }

    fn all(&mut self, slips: usize, limit: usize) {
        self.begins(self.letters, false);
        if self.found < limit && slips > 0 {
            let mut letters = self.letters.to_vec();
            for at in 1..letters.len() {
                letters.swap(at - 1, at);
                if letters != self.letters {
                    self.begins(&letters, true);
                }
                letters.swap(at - 1, at);
            }
        }
        if self.found < limit && self.letters.len() >= 4 {
            self.inside();
        }
        let mut sounds = Vec::new();
        sound::add(&mut sounds, self.letters, |_, _| {});
        let typed = Typed::new(&sounds, sound::unfinished(self.letters));
        // Of a word that is mostly one doubled letter, little would be left.
        let slips = slips
            .min(self::slips(sounds.len()))
            .min(sounds.len().saturating_sub(1) / 2);
        if self.found < limit && slips > 0 {
            self.walk(&typed, EDIT);
        }
        if self.found < limit && slips > 1 {
            self.walk(&typed, EDIT * slips);
        }
    }

    /// Finds the words that begin with these letters.
    fn begins(&mut self, letters: &[u16], swapped: bool) {
        let mut sounds = Vec::new();
        sound::add(&mut sounds, letters, |_, _| {});
        sounds.truncate(DEPTH);
        self.begins_with(letters, &sounds, swapped);
        for other in sound::unfinished(letters) {
            if let Some(last) = sounds.last_mut() {
                *last = *other;
                self.begins_with(letters, &sounds, swapped);
            }
        }
    }

    fn begins_with(&mut self, letters: &[u16], sounds: &[Sound], swapped: bool) {
        let index = self.index;
        let from = |word: &Word| &index.sounds[word.sound..];
        let first = index.words.partition_point(|word| from(word) < sounds);
        for word in &index.words[first..] {
            if !from(word).starts_with(sounds) {
                break;
            }
            let name = &index.names[word.name];
            let rest = &index.letters[word.letter..name.letters.1];
            // What only sounds so is found with the slips.
            if !rest.starts_with(letters) {
                continue;
            }
            let is_whole = word.letter == name.letters.0;
            let next = rest.get(letters.len());
            let kind = match (is_whole, next) {
                (true, _) if swapped => Kind::SWAPPED,
                (false, _) if swapped => Kind::WORD_SWAPPED,
                (true, None) => Kind::EXACT,
                (true, Some(0x20)) => Kind::START_WORD,
                (false, None | Some(0x20)) => Kind::WORD,
                (true, _) => Kind::START,
                (false, _) => Kind::WORD_START,
            };
            self.take(word.name, kind);
        }
    }

    /// Finds the names that contain what was typed.
    fn inside(&mut self) {
        let index = self.index;
        let wanted = pairs(self.letters);
        for (at, name) in index.names.iter().enumerate() {
            if wanted & !name.pairs == 0 {
                let letters = &index.letters[name.letters.0..name.letters.1];
                let mut parts = letters.windows(self.letters.len());
                if parts.any(|part| part == self.letters) {
                    self.take(at, Kind::INSIDE);
                }
            }
        }
    }

    /// Adds a name to what was found.
    pub(super) fn take(&mut self, at: usize, kind: Kind) {
        let name = &self.index.names[at];
        let length = name.letters.1 - name.letters.0;
        let left = length.abs_diff(self.letters.len());
        let rank = Rank::new(kind, name.number == self.label, left, at);
        let best = &mut self.best[name.occupation];
        self.found += usize::from(*best == Rank::NONE);
        *best = rank.min(*best);
    }
}
