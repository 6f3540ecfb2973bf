//! Hours of work a week.

use crate::codec::{DecodeError, Reader, Writer};

/// The hours a week, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hours {
    min: u8,
    max: u8,
}

/// Why numbers are not [`Hours`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// Not a whole number.
    #[error("not a whole number")]
    NotANumber,
    /// Below 1 or above [`Hours::MAX`].
    #[error("out of range")]
    OutOfRange,
    /// The least is more than the most.
    #[error("the least is more than the most")]
    Reversed,
}

impl Hours {
    /// Sixty hours: the most in any one week (Arbeidstijdenwet, article 5:7).
    pub const MAX: u8 = 60;

    /// Hours from `min` to `max` a week.
    ///
    /// # Errors
    /// [`HoursError`] outside 1 to 60 or when reversed.
    pub fn new(min: u8, max: u8) -> Result<Self, HoursError> {
        if min == 0 || max == 0 || min > Self::MAX || max > Self::MAX {
            Err(HoursError::OutOfRange)
        } else if min > max {
            Err(HoursError::Reversed)
        } else {
            Ok(Self { min, max })
        }
    }

    /// Hours as typed in two fields; a field that is left empty equals the other.
    ///
    /// # Errors
    /// [`HoursError`] also when a field is not a whole number.
    pub fn from_texts(min: &str, max: &str) -> Result<Self, HoursError> {
        let read = |text: &str| {
            text.trim()
                .parse::<u8>()
                .map_err(|_| HoursError::NotANumber)
        };
        match (min.trim(), max.trim()) {
            ("", max) => Self::new(read(max)?, read(max)?),
            (min, "") => Self::new(read(min)?, read(min)?),
            (min, max) => Self::new(read(min)?, read(max)?),
        }
    }

    /// The least hours a week.
    pub const fn min(self) -> u8 {
        self.min
    }

    /// The most hours a week.
    pub const fn max(self) -> u8 {
        self.max
    }

    /// Whether some number of hours suits both.
    pub const fn overlaps(self, other: Self) -> bool {
        self.min <= other.max && other.min <= self.max
    }

    pub(super) fn encode(self, out: &mut Writer) {
        out.byte(self.min);
        out.byte(self.max);
    }

    pub(super) fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        super::rule(Self::new(from.byte()?, from.byte()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_filled_field_is_enough() {
        assert_eq!(Hours::from_texts("24", ""), Hours::new(24, 24));
        assert_eq!(Hours::from_texts("", "32"), Hours::new(32, 32));
        assert_eq!(Hours::from_texts(" 16 ", "24"), Hours::new(16, 24));
    }

    #[test]
    fn impossible_hours_are_refused() {
        assert_eq!(Hours::from_texts("40", "20"), Err(HoursError::Reversed));
        assert_eq!(Hours::from_texts("0", "20"), Err(HoursError::OutOfRange));
        assert_eq!(Hours::from_texts("20", "100"), Err(HoursError::OutOfRange));
        assert_eq!(Hours::from_texts("veel", ""), Err(HoursError::NotANumber));
        assert_eq!(Hours::from_texts("", ""), Err(HoursError::NotANumber));
    }
}
