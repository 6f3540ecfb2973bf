//! Words as they are compared: small letters without accents, one blank between words.

use board::small;

/// A text with case, accents and punctuation taken away, in Latin, Cyrillic and Arabic script.
pub fn fold(text: &str) -> String {
    let mut letters = Vec::new();
    fold_into(&mut letters, text);
    String::from_utf16_lossy(&letters)
}

/// Adds a folded text to letters. All scripts of the board fit 16 bits a letter.
pub(super) fn fold_into(letters: &mut Vec<u16>, text: &str) {
    let mut folder = Folder {
        start: letters.len(),
        letters,
        blank: false,
    };
    for letter in text.chars() {
        // Most names are plain, and all of them are folded when the phone reads them.
        if letter.is_ascii() {
            folder.add(letter.to_ascii_lowercase());
        } else {
            folder.add(small(letter));
        }
    }
}

/// Writes folded letters.
struct Folder<'a> {
    start: usize,
    letters: &'a mut Vec<u16>,
    /// Whether a blank is due before the next letter.
    blank: bool,
}

impl Folder<'_> {
    /// Adds a small letter.
    fn add(&mut self, letter: char) {
        let folded = match letter {
            'a'..='z' | '0'..='9' => letter,
            'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
            'ç' | 'ć' | 'č' => 'c',
            'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
            'ğ' => 'g',
            'ì'..='ï' | 'ı' | 'ī' => 'i',
            'ł' => 'l',
            'ñ' | 'ń' | 'ň' => 'n',
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
            'ř' => 'r',
            'ś' | 'š' | 'ş' => 's',
            'ù'..='ü' | 'ū' | 'ű' => 'u',
            'ý' | 'ÿ' => 'y',
            'ź' | 'ż' | 'ž' => 'z',
            'ß' => {
                self.push('s');
                's'
            }
            'ĳ' => {
                self.push('i');
                'j'
            }
            'ґ' => 'г',
            'ё' => 'е',
            'ї' => 'і',
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ئ' => 'ي',
            'ؤ' => 'و',
            'ة' => 'ه',
            // Apostrophes stand inside words; combining accents, Arabic vowel marks, the
            // lengthening stroke and invisible marks change nothing.
            '\''
            | '’'
            | 'ʼ'
            | '`'
            | '\u{300}'..='\u{36f}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{640}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200f}' => return,
            // Everything else that is no letter separates words.
            '\0'..='\u{bf}'
            | '×'
            | '÷'
            | '\u{2000}'..='\u{206f}'
            | '\u{3000}'
            | '،'
            | '؛'
            | '؟' => {
                self.blank = true;
                return;
            }
            other => other,
        };
        self.push(folded);
    }

    fn push(&mut self, letter: char) {
        if std::mem::take(&mut self.blank) && self.letters.len() > self.start {
            self.letters.push(u16::from(b' '));
        }
        self.letters
            .extend_from_slice(letter.encode_utf16(&mut [0; 2]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_accents_and_punctuation_do_not_count() {
        assert_eq!(fold("  Chef-Kok (M/V) "), "chef kok m v");
        assert_eq!(fold("Cafémedewerker"), "cafemedewerker");
        assert_eq!(fold("Śprzątaczka"), "sprzataczka");
        assert_eq!(fold("ОФІЦІАНТ"), "офіціант");
        assert_eq!(fold("سائِق"), fold("سايق"));
        assert_eq!(fold("foto's"), "fotos");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text: String) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
