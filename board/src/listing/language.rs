//! Languages, and how well they must be spoken.

use std::fmt;

crate::flags! {
    /// A level of the Common European Framework of Reference for Languages.
    pub enum Cefr {
        /// A few words.
        A1 = "A1",
        /// Simple sentences.
        A2 = "A2",
        /// Gets by in everyday situations.
        B1 = "B1",
        /// Follows a discussion.
        B2 = "B2",
        /// Fluent.
        C1 = "C1",
        /// As a native speaker.
        C2 = "C2",
    }
}

/// A language, by its two letters of ISO 639-1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 2]);

/// Why a text is not a [`Lang`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language code of two small letters")]
pub struct LanguageError;

impl Lang {
    /// Dutch.
    pub const NL: Self = Self(*b"nl");
    /// English.
    pub const EN: Self = Self(*b"en");

    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("nl")
    }

    pub(super) const fn bytes(self) -> [u8; 2] {
        self.0
    }
}

impl TryFrom<&str> for Lang {
    type Error = LanguageError;

    fn try_from(text: &str) -> Result<Self, LanguageError> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => Ok(Self([*a, *b])),
            _ => Err(LanguageError),
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A language that is needed, and the least level of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LanguageNeed {
    /// Which language.
    pub lang: Lang,
    /// The least level.
    pub level: Cefr,
}
