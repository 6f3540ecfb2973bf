//! How many people are sought or offered.

/// The number of places of a listing, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Openings(u16);

/// Why a number is not a number of [`Openings`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpeningsError {
    /// Not a whole number.
    #[error("not a whole number")]
    NotANumber,
    /// Below 1 or above [`Openings::MAX`].
    #[error("out of range")]
    OutOfRange,
}

impl Openings {
    /// The largest single call of spring 2020 asked for some hundreds of people; a thousand
    /// leaves room, and a typing error of one digit more is still caught.
    pub const MAX: u16 = 1_000;

    /// The number.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Openings {
    type Error = OpeningsError;

    fn try_from(count: u16) -> Result<Self, OpeningsError> {
        if (1..=Self::MAX).contains(&count) {
            Ok(Self(count))
        } else {
            Err(OpeningsError::OutOfRange)
        }
    }
}

impl TryFrom<&str> for Openings {
    type Error = OpeningsError;

    fn try_from(text: &str) -> Result<Self, OpeningsError> {
        let count: u32 = text.trim().parse().map_err(|_| OpeningsError::NotANumber)?;
        u16::try_from(count)
            .map_err(|_| OpeningsError::OutOfRange)
            .and_then(Self::try_from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_least_one_and_at_most_a_thousand() {
        assert_eq!(Openings::try_from("3").map(Openings::get), Ok(3));
        assert_eq!(Openings::try_from("0"), Err(OpeningsError::OutOfRange));
        assert_eq!(Openings::try_from("99999"), Err(OpeningsError::OutOfRange));
        assert_eq!(Openings::try_from("drie"), Err(OpeningsError::NotANumber));
    }
}
