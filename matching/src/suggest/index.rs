//! All names of all occupations, folded once and sorted by their sound.

use super::fold::fold_into;
use super::sound::{self, Sound};
use crate::order::by_number;
use crate::taxonomy::Occupation;

/// How many sounds from a word on are told apart: 21 of six bits each make a number.
pub(super) const DEPTH: usize = 21;

/// The names, from each of their words on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// The folded letters of all names. All scripts of the board fit 16 bits a letter.
    pub(super) letters: Vec<u16>,
    /// Their sounds, with a zero behind each name.
    pub(super) sounds: Vec<Sound>,
    pub(super) names: Vec<Name>,
    /// In the order of their sounds.
    pub(super) words: Vec<Word>,
}

/// A name of an occupation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    /// The place of the occupation in the taxonomy.
    pub(super) occupation: usize,
    /// Which of its names: the Dutch label, the English one, or the synonym of this number
    /// less two.
    pub(super) number: usize,
    /// Where its letters begin and end.
    pub(super) letters: (usize, usize),
    /// Where its sounds begin and end.
    pub(super) sounds: (usize, usize),
    /// Which pairs of letters occur.
    pub(super) pairs: u64,
}

/// A word of a name, and all that follows it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// The place of the name.
    pub(super) name: usize,
    /// Its first sound.
    pub(super) sound: usize,
    /// Its first letter.
    pub(super) letter: usize,
    /// How many sounds it shares with the word before it.
    pub(super) shared: usize,
    /// The next word that shares no more sounds with the one before it than this one does.
    pub(super) next: usize,
}

impl Index {
    pub(crate) fn new(occupations: &[Occupation]) -> Self {
        let mut index = Self::default();
        for (at, occupation) in occupations.iter().enumerate() {
            let labels = [&*occupation.labels.nl, &*occupation.labels.en];
            for (number, name) in labels.into_iter().chain(occupation.synonyms()).enumerate() {
                index.add(at, number, name);
            }
        }
        index.sort();
        index
    }

    fn add(&mut self, occupation: usize, number: usize, name: &str) {
        let (letters, sounds) = (self.letters.len(), self.sounds.len());
        fold_into(&mut self.letters, name);
        let (words, at) = (&mut self.words, self.names.len());
        sound::add(
            &mut self.sounds,
            &self.letters[letters..],
            |sound, letter| {
                words.push(Word {
                    name: at,
                    sound,
                    letter: letters + letter,
                    shared: 0,
                    next: 0,
                });
            },
        );
        self.names.push(Name {
            occupation,
            number,
            letters: (letters, self.letters.len()),
            sounds: (sounds, self.sounds.len()),
            pairs: pairs(&self.letters[letters..]),
        });
        self.sounds.push(0);
    }

    fn sort(&mut self) {
        let sounds = &self.sounds;
        by_number(&mut self.words, |word| {
            let mut number = 0;
            let mut at = word.sound;
            // A name ends with zero, and so do all numbers of names that are shorter.
            for _ in 0..DEPTH {
                let sound = sounds[at];
                number = number << 6 | u128::from(sound);
                at += usize::from(sound != 0);
            }
            number
        });
        let mut before = 0;
        for word in &mut self.words {
            let (one, two) = (&sounds[before..], &sounds[word.sound..]);
            before = word.sound;
            while word.shared < DEPTH
                && two[word.shared] != 0
                && one[word.shared] == two[word.shared]
            {
                word.shared += 1;
            }
        }
        // Of the first word nothing was read before.
        if let Some(first) = self.words.first_mut() {
            first.shared = 0;
        }
        for at in (0..self.words.len()).rev() {
            self.words[at].next = self.after(at + 1, self.words[at].shared + 1);
        }
    }

    /// How many occupations there are.
    pub(super) fn occupations(&self) -> usize {
        self.names.last().map_or(0, |name| name.occupation + 1)
    }

    /// The first word from `at` that shares fewer than `depth` sounds with the one before it.
    pub(super) fn after(&self, mut at: usize, depth: usize) -> usize {
        while let Some(word) = self.words.get(at)
            && word.shared >= depth
        {
            at = word.next;
        }
        at
    }
}

/// Which pairs of neighbouring letters occur, as bits that few other pairs have.
pub(super) fn pairs(letters: &[u16]) -> u64 {
    letters.windows(2).fold(0, |pairs, pair| {
        pairs | 1 << (pair[0].wrapping_mul(11).wrapping_add(pair[1]) & 63)
    })
}
