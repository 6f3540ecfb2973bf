//! Every sentence that a user reads, typed. The sentences stand in `texts/*/*.toml`; the
//! build makes one method for each and stops at a missing, extra or wrongly filled one.
//!
//! The Worker has all languages compiled in. The phone fetches the file of its one language
//! and hands it to [`Texts::parse`], so that a language more costs the phone nothing.

use crate::listing::Lang;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The catalogue in one language. Cheap to copy; it lives as long as the program.
#[derive(Clone, Copy)]
pub struct Texts {
    lang: Lang,
    lines: &'static [&'static str],
}

/// A file of texts that does not belong to this version of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the texts are of another version of the board")]
pub struct TextsError;

enum Filling<'a> {
    Words(&'a str),
    Number(u32),
}

impl Texts {
    /// The languages of the board, most spoken first.
    pub const LANGUAGES: [Lang; 2] = [Lang::NL, Lang::EN];

    /// Reads the file of one language.
    ///
    /// # Errors
    /// [`TextsError`] when the number of messages is not that of this build.
    pub fn parse(lang: Lang, file: &'static str) -> Result<Self, TextsError> {
        let lines: Vec<&'static str> = file.split('\n').collect();
        if lines.len() != COUNT {
            return Err(TextsError);
        }
        Ok(Self {
            lang,
            lines: lines.leak(),
        })
    }

    /// The catalogue that is compiled in; Dutch for a language the board does not have.
    #[cfg(feature = "embedded")]
    pub fn embedded(lang: Lang) -> Self {
        use std::sync::OnceLock;
        static PARSED: [OnceLock<Texts>; 2] = [const { OnceLock::new() }; 2];
        let at = Self::LANGUAGES
            .iter()
            .position(|known| *known == lang)
            .unwrap_or(0);
        *PARSED[at].get_or_init(|| {
            let lang = Self::LANGUAGES[at];
            Self::parse(lang, Self::file(lang)).unwrap_or(Self { lang, lines: &[] })
        })
    }

    /// The file of a language, as the phone fetches it.
    #[cfg(feature = "embedded")]
    pub fn file(lang: Lang) -> &'static str {
        if lang == Lang::EN {
            include_str!(concat!(env!("OUT_DIR"), "/texts.en.txt"))
        } else {
            include_str!(concat!(env!("OUT_DIR"), "/texts.nl.txt"))
        }
    }

    /// Which language this is.
    pub const fn lang(self) -> Lang {
        self.lang
    }

    fn text(self, at: usize) -> &'static str {
        self.lines.get(at).copied().unwrap_or_default()
    }

    /// Which plural form a number takes (CLDR): Dutch and English have one and other.
    const fn plural(self, count: u32) -> usize {
        if count == 1 { 0 } else { 1 }
    }

    fn fill(self, at: usize, form: usize, fillings: &[(&str, Filling<'_>)]) -> String {
        let text = self.text(at).split('\t').nth(form).unwrap_or_default();
        let mut filled = String::with_capacity(text.len() + 16);
        let mut parts = text.split('{');
        filled.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let Some((name, rest)) = part.split_once('}') else {
                continue;
            };
            match fillings.iter().find(|(known, _)| *known == name) {
                Some((_, Filling::Words(words))) => filled.push_str(words),
                Some((_, Filling::Number(number))) => filled.push_str(&grouped(*number)),
                None => {}
            }
            filled.push_str(rest);
        }
        filled
    }
}

/// A number with a point every three digits, as Dutch writes it: 4.072.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    if number < 10_000 {
        return digits;
    }
    let mut grouped = String::with_capacity(digits.len() + 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    grouped
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Texts({})", self.lang)
    }
}
