//! Words as they are compared: small letters without accents, one blank between words.

/// A text with case, accents and punctuation taken away, in Latin, Cyrillic and Arabic script.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => folded.push(letter),
            'à'..='å' | 'ā' | 'ă' | 'ą' => folded.push('a'),
            'ç' | 'ć' | 'č' => folded.push('c'),
            'è'..='ë' | 'ē' | 'ę' | 'ě' => folded.push('e'),
            'ğ' => folded.push('g'),
            'ì'..='ï' | 'ı' | 'ī' => folded.push('i'),
            'ł' => folded.push('l'),
            'ñ' | 'ń' | 'ň' => folded.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => folded.push('o'),
            'ř' => folded.push('r'),
            'ś' | 'š' | 'ş' => folded.push('s'),
            'ù'..='ü' | 'ū' | 'ű' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'ź' | 'ż' | 'ž' => folded.push('z'),
            'ß' => folded.push_str("ss"),
            'ĳ' => folded.push_str("ij"),
            'ґ' => folded.push('г'),
            'ё' => folded.push('е'),
            'ї' => folded.push('і'),
            'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
            'ى' | 'ئ' => folded.push('ي'),
            'ؤ' => folded.push('و'),
            'ة' => folded.push('ه'),
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
            | '\u{200b}'..='\u{200f}' => {}
            // Everything else that is no letter separates words.
            '\0'..='\u{bf}'
            | '×'
            | '÷'
            | '\u{2000}'..='\u{206f}'
            | '\u{3000}'
            | '،'
            | '؛'
            | '؟' => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            other => folded.push(other),
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
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
