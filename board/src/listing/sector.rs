//! Sectors of the economy.

use std::fmt;

/// A section of the Dutch standard industrial classification SBI 2008, a letter A to U.
/// Stored with that version's letters; a board of SBI 2025 would be another type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sector(u8);

/// Why a text is not a [`Sector`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a section of SBI 2008: a letter from A to U")]
pub struct SectorError;

impl Sector {
    /// Every section, A to U.
    pub fn all() -> impl Iterator<Item = Self> {
        (b'A'..=b'U').map(Self)
    }

    /// The letter.
    pub const fn letter(self) -> char {
        self.0 as char
    }

    /// 0 for A to 20 for U.
    pub const fn index(self) -> u8 {
        self.0 - b'A'
    }
}

impl TryFrom<u8> for Sector {
    type Error = SectorError;

    /// The section with this ASCII letter.
    fn try_from(letter: u8) -> Result<Self, SectorError> {
        if letter.is_ascii_uppercase() && letter <= b'U' {
            Ok(Self(letter))
        } else {
            Err(SectorError)
        }
    }
}

impl TryFrom<&str> for Sector {
    type Error = SectorError;

    fn try_from(text: &str) -> Result<Self, SectorError> {
        match text.as_bytes() {
            [letter] => Self::try_from(*letter),
            _ => Err(SectorError),
        }
    }
}

impl fmt::Display for Sector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.letter())
    }
}
