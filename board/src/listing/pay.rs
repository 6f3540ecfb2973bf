//! What is paid.

use crate::codec::{DecodeError, Reader, Writer};
use crate::set::Flag;
use std::fmt;

crate::flags! {
    /// What pay is counted in.
    pub enum PayUnit {
        /// Gross an hour.
        Hour = "uur",
        /// Gross a month, full time.
        Month = "maand",
        /// A day.
        Day = "dag",
    }
}

/// Gross pay in euro cents, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pay {
    min: u32,
    max: u32,
    unit: PayUnit,
}

/// Why an amount is not [`Pay`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PayError {
    /// Not an amount such as 15,50.
    #[error("not an amount")]
    NotAnAmount,
    /// Nothing, or more than [`Pay::MAX`].
    #[error("out of range")]
    OutOfRange,
    /// The least is more than the most.
    #[error("the least is more than the most")]
    Reversed,
}

impl Pay {
    /// EUR 50,000: above any monthly pay on such a board, so a misplaced comma is caught.
    pub const MAX: u32 = 5_000_000;

    /// Pay from `min` to `max` cents.
    ///
    /// # Errors
    /// [`PayError`] outside 1 to [`Pay::MAX`] or when reversed.
    pub fn new(min: u32, max: u32, unit: PayUnit) -> Result<Self, PayError> {
        if min == 0 || min > Self::MAX || max > Self::MAX {
            Err(PayError::OutOfRange)
        } else if min > max {
            Err(PayError::Reversed)
        } else {
            Ok(Self { min, max, unit })
        }
    }

    /// Pay as typed in two fields, the second of which may be empty.
    ///
    /// # Errors
    /// [`PayError`] also when a field is not an amount.
    pub fn from_texts(min: &str, max: &str, unit: PayUnit) -> Result<Self, PayError> {
        let min = cents(min)?;
        let max = if max.trim().is_empty() {
            min
        } else {
            cents(max)?
        };
        Self::new(min, max, unit)
    }

    /// The least, in cents.
    pub const fn min(self) -> u32 {
        self.min
    }

    /// The most, in cents.
    pub const fn max(self) -> u32 {
        self.max
    }

    /// What it is counted in.
    pub const fn unit(self) -> PayUnit {
        self.unit
    }

    pub(super) fn encode(self, out: &mut Writer) {
        out.byte(self.unit as u8);
        out.number(self.min.into());
        out.number((self.max - self.min).into());
    }

    pub(super) fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let unit = *PayUnit::ALL
            .get(usize::from(from.byte()?))
            .ok_or(DecodeError::Rule)?;
        let min: u32 = from.small()?;
        let more: u32 = from.small()?;
        super::rule(Self::new(min, min.saturating_add(more), unit))
    }
}

/// Reads 15, 15,5, 15.50, 2.450 and 2.450,00 as cents: a point before three digits is a
/// thousands sign, as in Dutch.
fn cents(text: &str) -> Result<u32, PayError> {
    let text = text.trim().trim_start_matches('€').trim();
    let (whole, part) = match text.rfind([',', '.']) {
        Some(at) if text.len() - at - 1 != 3 => (&text[..at], &text[at + 1..]),
        _ => (text, ""),
    };
    let whole: String = whole
        .chars()
        .filter(|c| !matches!(c, '.' | ',' | ' '))
        .collect();
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(&whole) || !digits(part) || part.len() > 2 {
        return Err(PayError::NotAnAmount);
    }
    let euros: u32 = whole.parse().map_err(|_| PayError::OutOfRange)?;
    let cents: u32 = match part.len() {
        0 => 0,
        1 => part.parse::<u32>().map_err(|_| PayError::NotAnAmount)? * 10,
        _ => part.parse().map_err(|_| PayError::NotAnAmount)?,
    };
    euros
        .checked_mul(100)
        .and_then(|all| all.checked_add(cents))
        .ok_or(PayError::OutOfRange)
}

/// An amount of cents as 15,50 (decimal comma) for Dutch and most languages of the board.
#[derive(Clone, Copy, Debug)]
pub struct Euros(pub u32);

impl fmt::Display for Euros {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (euros, cents) = (self.0 / 100, self.0 % 100);
        if euros >= 1_000 {
            write!(f, "{}.{:03}", euros / 1_000, euros % 1_000)?;
        } else {
            write!(f, "{euros}")?;
        }
        if cents > 0 || euros < 100 {
            write!(f, ",{cents:02}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (text, expected) in [
            ("15", 1_500),
            ("15,5", 1_550),
            ("€ 15.50", 1_550),
            ("2.450", 245_000),
            ("2.450,00", 245_000),
        ] {
            assert_eq!(cents(text), Ok(expected), "{text}");
        }
        assert_eq!(cents("naar ervaring"), Err(PayError::NotAnAmount));
        assert_eq!(cents("99999999999"), Err(PayError::OutOfRange));
        assert_eq!(cents("é,é"), Err(PayError::NotAnAmount));
    }

    #[test]
    fn amounts_are_written_as_people_read_them() {
        assert_eq!(Euros(1_550).to_string(), "15,50");
        assert_eq!(Euros(245_000).to_string(), "2.450");
        assert_eq!(Euros(1_500).to_string(), "15,00");
    }

    #[test]
    fn impossible_pay_is_refused() {
        assert_eq!(
            Pay::from_texts("20", "15", PayUnit::Hour),
            Err(PayError::Reversed)
        );
        assert_eq!(
            Pay::from_texts("0", "", PayUnit::Hour),
            Err(PayError::OutOfRange)
        );
    }
}
