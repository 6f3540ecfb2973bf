//! The search for words with slips: all words are read as one tree.

use super::index::{DEPTH, Word};
use super::near::{COSTS, EDIT, Row, Typed};
use super::rank::Kind;
use super::search::Search;
use super::sound::{Sound, is_vowel};

/// The fewest sounds of a stem.
const LEAST_STEM: usize = 3;

/// How many sounds an ending has: "-en", "-erij", "-werk".
const MOST_ENDING: usize = 4;

impl Search<'_> {
    /// Finds the words with a beginning at a cost of `most` or less, or with the same stem.
    ///
    /// The words are in order, so what neighbours have in common is read once, and all words
    /// that begin too far from what was typed are passed over.
    pub(super) fn walk(&mut self, typed: &Typed, most: usize) {
        let index = self.index;
        let costs = most + 1;
        // Per depth what was read, behind a row for before the word; the least cost so far;
        // and how many sounds are as typed.
        let mut rows: [Row; DEPTH + 2] = [[0; COSTS]; DEPTH + 2];
        rows[1] = Typed::start();
        let mut least = [COSTS; DEPTH + 1];
        let mut same = [0; DEPTH + 1];
        let mut at = 0;
        while let Some(word) = index.words.get(at) {
            let sounds = &index.sounds[word.sound..];
            let mut depth = word.shared;
            let mut goes_on = true;
            while goes_on && depth < DEPTH && sounds[depth] != 0 {
                let sound = sounds[depth];
                let before = depth.checked_sub(1).map_or(0, |before| sounds[before]);
                let row = typed.read(&rows[depth + 1], &rows[depth], before, sound, costs);
                goes_on = typed.goes_on(&rows[depth + 1], &row, costs)
                    && (depth > 0 || most <= EDIT || may_begin(typed, sound));
                rows[depth + 2] = row;
                least[depth + 1] = typed.cost(&row, costs).min(least[depth]);
                same[depth + 1] = same[depth] + usize::from(row[0] != 0);
                depth += 1;
            }
            let end = if goes_on {
                at + 1
            } else {
                index.after(at + 1, depth)
            };
            let has_stem = same[depth] >= LEAST_STEM && same[depth] + MOST_ENDING >= typed.length();
            if least[depth] < COSTS || has_stem {
                for word in &index.words[at..end] {
                    self.judge(typed, word, least[depth], same[depth]);
                }
            }
            at = end;
        }
    }

    /// Takes a word by what the walk found.
    fn judge(&mut self, typed: &Typed, word: &Word, cost: usize, same: usize) {
        let name = &self.index.names[word.name];
        // Two points more for another first sound, one for a word further on.
        let first = self.index.sounds[word.sound];
        let start = 2 * usize::from(typed.places(first) & 1 == 0)
            + usize::from(word.letter != name.letters.0);
        let slips = (cost < COSTS).then_some(cost * 4);
        let endings = [name.sounds.1 - word.sound - same, typed.length() - same];
        let ending = (same >= LEAST_STEM && endings.iter().all(|left| *left <= MOST_ENDING))
            .then_some(endings[0] * 2 + endings[1] * 2 + 3);
        if let Some(points) = slips.into_iter().chain(ending).min() {
            self.take(word.name, Kind::NEAR.and(points + start));
        }
    }
}

/// Whether a word may begin so that has several slips: people get the first sound right.
fn may_begin(typed: &Typed, sound: Sound) -> bool {
    typed.places(sound) & 3 != 0 || is_vowel(sound) && typed.begins_with_vowel()
}
