//! Words as they sound: what people confuse when they write by ear becomes one letter.
//!
//! So "sjouffeur", "magazein" and "vakenvuller" are as near as they sound to a Dutch ear, and
//! "кухар" and "kukhar" are one word.

/// A letter of the sound, below 64.
pub(super) type Sound = u8;

const A: Sound = 1;
const E: Sound = 2;
const F: Sound = 3;
const I: Sound = 4;
const K: Sound = 5;
const O: Sound = 6;
const P: Sound = 7;
const S: Sound = 8;
const U: Sound = 9;

/// The sounds of a to z. Each digit has its own from 20; x is two.
const LATIN: [Sound; 26] = [
    A, 11, K, 12, E, F, 13, 10, I, I, K, 14, 15, 16, O, P, K, 17, S, 18, U, F, F, K, I, S,
];

/// The letters а to я in Latin script, two places each.
const CYRILLIC: &[u8; 64] = b"a b v h d e zhz y i k l m n o p r s t u f k tschshsk  y   e iuia";

/// Whether it is the sound of a vowel.
pub(super) fn is_vowel(sound: Sound) -> bool {
    matches!(sound, A | E | I | O | U)
}

/// What the last letter of an unfinished word may sound like with the next one: "c" is the
/// beginning of "ce", "a" of "au". Otherwise the beginning of a word sounds like the beginning
/// of its sound.
pub(super) fn unfinished(letters: &[u16]) -> &'static [Sound] {
    match letters.last() {
        Some(0x61) => &[O],
        Some(0x63) => &[S],
        Some(0x65) => &[I, O],
        Some(0x6f) => &[U],
        Some(0x70) => &[F],
        _ => &[],
    }
}

/// Adds the sounds of folded letters. Calls `word` where a word begins, with the places of its
/// first sound and its first letter. Blanks have no sound: words are split and joined freely.
pub(super) fn add(sounds: &mut Vec<Sound>, letters: &[u16], mut word: impl FnMut(usize, usize)) {
    let mut writer = Writer {
        start: 0,
        before: b' ',
    };
    for (at, letter) in letters.iter().copied().enumerate() {
        if at == 0 || letters[at - 1] == u16::from(b' ') {
            word(sounds.len(), at);
            writer = Writer {
                start: sounds.len(),
                before: b' ',
            };
        }
        match letter {
            0x20 => {}
            0x430..=0x44f => {
                let place = usize::from(letter - 0x430) * 2;
                for latin in &CYRILLIC[place..place + 2] {
                    writer.add(sounds, *latin);
                }
            }
            0x454 => {
                writer.add(sounds, b'i');
                writer.add(sounds, b'e');
            }
            0x456 => writer.add(sounds, b'i'),
            0x30..=0x39 | 0x61..=0x7a => writer.add(sounds, letter.to_le_bytes()[0]),
            // Arabic letters have a gap of six; without it each has its own sound. All others
            // are told apart by their lowest bits.
            other => {
                let other = if other > 0x640 { other - 6 } else { other };
                sounds.push(32 | other.to_le_bytes()[0] & 31);
            }
        }
    }
}

/// Writes the sounds of a word.
struct Writer {
    /// Where the word begins.
    start: usize,
    /// The letter before.
    before: u8,
}

impl Writer {
    /// Adds a letter or digit. No other letters are doubled or change with the next one than
    /// those here.
    fn add(&mut self, sounds: &mut Vec<Sound>, letter: u8) {
        let sound = match letter {
            b' ' => return,
            b'a'..=b'z' => LATIN[usize::from(letter - b'a')],
            digit => 20 + digit % 16,
        };
        let before = std::mem::replace(&mut self.before, letter);
        let first = sounds.len() == self.start + 1;
        if sounds.len() > self.start
            && let Some(last) = sounds.last_mut()
        {
            match (before, letter) {
                // "chauffeur"; elsewhere ch is written k by ear.
                (b'c', b'h') if first => {
                    *last = S;
                    return;
                }
                (b'p', b'h') => {
                    *last = F;
                    return;
                }
                (b'c' | b'k' | b's' | b't' | b'z', b'h') | (b's', b'j') => return,
                (b'c', b'e' | b'i' | b'y') => *last = S,
                (b'a' | b'e' | b'o', b'u') => {
                    *last = O;
                    return;
                }
                (b'o', b'e') => {
                    *last = U;
                    return;
                }
                (b'i' | b'y', b'e') => return,
                (b'e', b'i' | b'j' | b'y') => {
                    *last = I;
                    return;
                }
                _ if *last == sound && sound < 20 => return,
                _ => {}
            }
        }
        sounds.push(sound);
        if letter == b'x' {
            sounds.push(S);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suggest::fold;
    use proptest::prelude::*;

    fn sounds(text: &str) -> Vec<Sound> {
        let letters: Vec<u16> = fold(text).encode_utf16().collect();
        let mut sounds = Vec::new();
        add(&mut sounds, &letters, |_, _| {});
        sounds
    }

    #[test]
    fn what_sounds_the_same_is_the_same() {
        for (by_ear, right) in [
            ("sjouffeur", "chauffeur"),
            ("magazein", "magazijn"),
            ("vakenvuller", "vakkenvuller"),
            ("elektrisien", "électricien"),
            ("vracht wagen", "vrachtwagen"),
            ("fotograaf", "photograaf"),
            ("kukhar", "кухар"),
            ("prybyralnytsia", "прибиральниця"),
        ] {
            assert_eq!(sounds(by_ear), sounds(right), "{by_ear}");
        }
        assert_ne!(sounds("kok"), sounds("kop"));
        assert_ne!(sounds("نادل"), sounds("نادي"));
    }

    proptest! {
        #[test]
        fn every_sound_has_its_place(text: String) {
            prop_assert!(sounds(&text).iter().all(|sound| (1..64).contains(sound)));
        }

        #[test]
        fn a_beginning_sounds_like_the_beginning_but_for_its_last_letter(
            word in "[a-zа-я]{2,12}",
            length in 1usize..12,
        ) {
            let part: String = word.chars().take(length).collect();
            let (mut part, word) = (sounds(&part), sounds(&word));
            part.pop();
            prop_assert!(word.starts_with(&part), "{part:?} {word:?}");
        }
    }
}
