//! Text that people type and everybody sees: bounded, one meaning, no tricks.

use std::fmt;

/// Declares a bounded text and its errors.
macro_rules! bounded_text {
    ($(#[$meta:meta])* $name:ident, $error:ident, min $min:literal, max $max:literal, lines $lines:literal) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
        pub struct $name(String);

        #[doc = concat!("Why a text is not a [`", stringify!($name), "`].")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
        pub enum $error {
            /// Fewer characters than say anything.
            #[error("too short")]
            TooShort,
            /// More characters than the limit.
            #[error("too long")]
            TooLong,
        }

        impl $name {
            /// The least number of characters.
            pub const MIN: usize = $min;
            /// The most characters; in bytes it is twice as many, as Cyrillic and Arabic
            /// take two bytes a letter.
            pub const MAX: usize = $max;

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $error;

            fn try_from(text: &str) -> Result<Self, $error> {
                let text = tidy(text, $lines);
                let length = text.chars().count();
                if length < Self::MIN {
                    Err($error::TooShort)
                } else if length > Self::MAX || text.len() > 2 * Self::MAX {
                    Err($error::TooLong)
                } else {
                    Ok(Self(text))
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

bounded_text!(
    /// What the work is, as the poster says it. 80 characters fit two lines on a 360 px screen
    /// and, with [`Organisation`], keep a card within the 1,024 bytes of KV metadata.
    Title, TitleError, min 3, max 80, lines false
);
bounded_text!(
    /// The name of who posts. 60 characters hold 99 % of trade names.
    Organisation, OrganisationError, min 2, max 60, lines false
);
bounded_text!(
    /// The poster's own words about the work: plain text with line breaks. 2,000 characters
    /// are a page; longer advertisements are read by nobody.
    Description, DescriptionError, min 0, max 2000, lines true
);
bounded_text!(
    /// Whom to ask for.
    PersonName, PersonNameError, min 2, max 60, lines false
);

/// Removes what has no place in text for everybody (control characters, and the marks that
/// reorder or hide letters) and folds white space; line breaks stay where `lines` says so.
fn tidy(text: &str, lines: bool) -> String {
    let mut tidy = String::with_capacity(text.len());
    for (number, line) in text.lines().enumerate() {
        if number > 0 {
            tidy.push(if lines { '\n' } else { ' ' });
        }
        let mut words = line
            .split(|c: char| c.is_whitespace() || c.is_control())
            .filter(|word| !word.is_empty());
        if let Some(first) = words.next() {
            push_visible(&mut tidy, first);
        }
        for word in words {
            tidy.push(' ');
            push_visible(&mut tidy, word);
        }
    }
    while tidy.contains("\n\n\n") {
        tidy = tidy.replace("\n\n\n", "\n\n");
    }
    tidy.trim().to_owned()
}

fn push_visible(to: &mut String, word: &str) {
    to.extend(word.chars().filter(|c| !is_hidden(*c)));
}

/// Characters that have no shape of their own and change how their neighbours are read:
/// zero-width and bidirectional marks, the byte order mark and soft hyphens (UAX #9, UTR #36).
const fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn white_space_is_folded_and_hidden_marks_are_gone() {
        let title = Title::try_from("  Zorg\u{202e}hulp \t in\u{0}de\u{200b} wijk \n").unwrap();
        assert_eq!(title.as_str(), "Zorghulp in de wijk");
    }

    #[test]
    fn a_description_keeps_its_paragraphs() {
        let text = Description::try_from("Een.\n\n\n\nTwee.\r\nDrie.").unwrap();
        assert_eq!(text.as_str(), "Een.\n\nTwee.\nDrie.");
    }

    #[test]
    fn limits_hold_in_characters_and_in_bytes() {
        assert_eq!(Title::try_from("ab"), Err(TitleError::TooShort));
        assert!(Title::try_from("ж".repeat(80).as_str()).is_ok());
        assert_eq!(
            Title::try_from("ж".repeat(81).as_str()),
            Err(TitleError::TooLong)
        );
        assert_eq!(
            Title::try_from("🐄".repeat(80).as_str()),
            Err(TitleError::TooLong)
        );
    }

    proptest! {
        #[test]
        fn an_accepted_text_is_accepted_again_unchanged(text in "\\PC{0,90}") {
            if let Ok(title) = Title::try_from(text.as_str()) {
                prop_assert_eq!(Title::try_from(title.as_str()), Ok(title.clone()));
            }
        }
    }
}
