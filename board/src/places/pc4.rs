//! Four-digit postcodes.

use core::fmt;

/// The first four digits of a Dutch postcode, 1000 to 9999: a neighbourhood or a village.
///
/// That it has the right form does not say that it is in use; [`super::Places::get`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pc4(u16);

/// Why something is not a four-digit postcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Pc4Error {
    /// Not exactly four digits, apart from blanks around them.
    #[error("a four-digit postcode has four digits")]
    Form,
    /// Below 1000 or above 9999.
    #[error("four-digit postcodes run from 1000 to 9999")]
    Range,
}

impl Pc4 {
    /// The number, 1000 to 9999.
    pub const fn get(self) -> u16 {
        self.0
    }

    /// The number counted from the lowest, for tables by postcode.
    pub const fn index(self) -> usize {
        self.0 as usize - 1000
    }
}

impl TryFrom<u16> for Pc4 {
    type Error = Pc4Error;

    fn try_from(number: u16) -> Result<Self, Pc4Error> {
        if (1000..=9999).contains(&number) {
            Ok(Self(number))
        } else {
            Err(Pc4Error::Range)
        }
    }
}

impl TryFrom<&str> for Pc4 {
    type Error = Pc4Error;

    fn try_from(text: &str) -> Result<Self, Pc4Error> {
        let digits = text.trim().as_bytes();
        if digits.len() != 4 || !digits.iter().all(u8::is_ascii_digit) {
            return Err(Pc4Error::Form);
        }
        let number = digits
            .iter()
            .fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
        Self::try_from(number)
    }
}

impl fmt::Display for Pc4 {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_digits_from_1000_on_are_a_postcode() {
        assert_eq!(Pc4::try_from(" 7001 ").map(Pc4::get), Ok(7001));
        assert_eq!(Pc4::try_from(9999u16).map(Pc4::get), Ok(9999));
    }

    #[test]
    fn anything_else_is_refused_with_its_reason() {
        assert_eq!(Pc4::try_from("0999"), Err(Pc4Error::Range));
        for text in ["", "700", "70011", "7oo1", "+701", "７００１"] {
            assert_eq!(Pc4::try_from(text), Err(Pc4Error::Form), "{text}");
        }
    }
}
