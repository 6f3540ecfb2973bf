//! How far what was typed is from the beginning of a word, for every beginning at once.
//!
//! A word is read letter by letter, and all alignments with what was typed are kept as bits of
//! a machine word (Wu and Manber, "Fast text searching allowing errors", 1992). Two
//! neighbouring letters in the wrong order are one slip of their own (Damerau, 1964; optimal
//! string alignment: no letter is moved twice).

use super::sound::{Sound, is_vowel};

/// The most sounds of a query that are looked at.
pub(super) const MAX_TYPED: usize = 20;

/// What two neighbouring letters in the wrong order cost: the slip that fast fingers make
/// most, so it is believed before others.
#[cfg(test)]
pub(super) const SWAP: usize = 1;

/// What a wrong, missing or extra letter costs.
pub(super) const EDIT: usize = 2;

/// The highest cost that is looked at, and zero.
pub(super) const COSTS: usize = 3 * EDIT + 1;

/// Per cost the numbers of letters typed, a bit each, that can be what was read at this cost
/// or less.
pub(super) type Row = [u32; COSTS];

/// What was typed, by the places where each sound stands.
pub(super) struct Typed {
    places: [u32; 64],
    length: usize,
    begins_with_vowel: bool,
}

impl Typed {
    /// Takes the first sounds, and what the last one may be as well.
    pub(super) fn new(sounds: &[Sound], unfinished: &[Sound]) -> Self {
        let mut places = [0; 64];
        let length = sounds.len().min(MAX_TYPED);
        for (at, sound) in sounds.iter().take(length).enumerate() {
            places[usize::from(sound & 63)] |= 1 << at;
        }
        if length == sounds.len() && length > 0 {
            for sound in unfinished {
                places[usize::from(sound & 63)] |= 1 << (length - 1);
            }
        }
        Self {
            places,
            length,
            begins_with_vowel: sounds.first().copied().is_some_and(is_vowel),
        }
    }

    /// How many sounds it has.
    pub(super) fn length(&self) -> usize {
        self.length
    }

    /// Whether its first sound is a vowel.
    pub(super) fn begins_with_vowel(&self) -> bool {
        self.begins_with_vowel
    }

    /// Where a sound stands, the first place lowest.
    pub(super) fn places(&self, sound: Sound) -> u32 {
        self.places[usize::from(sound & 63)]
    }

    /// Before the first letter of a word is read.
    pub(super) fn start() -> Row {
        let mut row = [1; COSTS];
        for cost in EDIT..COSTS {
            row[cost] |= row[cost - EDIT] << 1;
        }
        row
    }

    /// Reads `sound` after the rows of one and two letters before, and the letter before, at
    /// costs below `costs`.
    pub(super) fn read(
        &self,
        one: &Row,
        two: &Row,
        before: Sound,
        sound: Sound,
        costs: usize,
    ) -> Row {
        let mut row = [0; COSTS];
        let (here, there) = (self.places(sound), self.places(before));
        let mut less = 0;
        for cost in 0..costs.min(COSTS) {
            let mut typed = (one[cost] & here) << 1 | less;
            if cost >= 1 {
                typed |= ((two[cost - 1] & here) << 1 & there) << 1;
            }
            if let Some(edit) = cost.checked_sub(EDIT) {
                typed |= one[edit] | (one[edit] | row[edit]) << 1;
            }
            row[cost] = typed;
            less = typed;
        }
        row
    }

    /// The least cost at which all that was typed has been read; [`COSTS`] for none.
    pub(super) fn cost(&self, row: &Row, costs: usize) -> usize {
        row.iter()
            .take(costs)
            .position(|typed| typed >> self.length & 1 == 1)
            .unwrap_or(COSTS)
    }

    /// Whether reading on after these two rows can lower the cost: a swap reaches back to the
    /// first of them.
    pub(super) fn goes_on(&self, one: &Row, row: &Row, costs: usize) -> bool {
        let last = costs.clamp(1, COSTS) - 1;
        (one[last] | row[last]) & ((1 << self.length) - 1) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The least cost over all beginnings of a word, by bits.
    fn cost(typed: &[u8], word: &[u8]) -> usize {
        let typed = Typed::new(typed, &[]);
        let (mut two, mut one, mut before) = ([0; COSTS], Typed::start(), 0);
        let mut least = typed.cost(&one, COSTS);
        for sound in word {
            let row = typed.read(&one, &two, before, *sound, COSTS);
            least = least.min(typed.cost(&row, COSTS));
            let goes_on = typed.goes_on(&one, &row, COSTS);
            (two, one, before) = (one, row, *sound);
            if !goes_on {
                break;
            }
        }
        least
    }

    /// The same by the table of the textbook.
    fn by_table(typed: &[u8], word: &[u8]) -> usize {
        let mut table = vec![vec![0; word.len() + 1]; typed.len() + 1];
        for i in 0..=typed.len() {
            for j in 0..=word.len() {
                if i == 0 || j == 0 {
                    table[i][j] = (i + j) * EDIT;
                    continue;
                }
                let wrong = if typed[i - 1] == word[j - 1] { 0 } else { EDIT };
                let mut least = (table[i - 1][j - 1] + wrong)
                    .min(table[i - 1][j] + EDIT)
                    .min(table[i][j - 1] + EDIT);
                if i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1] {
                    least = least.min(table[i - 2][j - 2] + SWAP);
                }
                table[i][j] = least;
            }
        }
        table[typed.len()].iter().copied().fold(COSTS, usize::min)
    }

    #[test]
    fn each_slip_costs_what_it_is_worth() {
        for (typed, word, wanted) in [
            ("ober", "ober", 0),
            ("magas", "magasinmedewerker", 0),
            ("obre", "ober", SWAP),
            ("maags", "magasinmedewerker", SWAP),
            ("obder", "ober", EDIT),
            ("mgas", "magasin", EDIT),
            ("nagasin", "magasin", EDIT),
            ("kelners", "kelner", EDIT),
            ("kapster", "timerman", COSTS),
        ] {
            assert_eq!(cost(typed.as_bytes(), word.as_bytes()), wanted, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn bits_and_table_agree(
            typed in proptest::collection::vec(1u8..5, 0..MAX_TYPED),
            word in proptest::collection::vec(1u8..5, 0..24),
        ) {
            prop_assert_eq!(cost(&typed, &word), by_table(&typed, &word));
        }

        #[test]
        fn any_sounds_are_compared_without_panic(typed: Vec<u8>, word: Vec<u8>) {
            let _ = cost(&typed, &word);
        }
    }
}
