//! The number of the Dutch trade register.

use std::fmt;

/// A number in the trade register (KvK): eight digits, kept as text because leading zeros
/// count (VUM, the Dutch exchange standard for vacancies).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KvkNumber(u32);

/// Why a text is not a [`KvkNumber`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KvkError {
    /// Not exactly eight digits.
    #[error("not eight digits")]
    NotEightDigits,
}

impl TryFrom<&str> for KvkNumber {
    type Error = KvkError;

    fn try_from(text: &str) -> Result<Self, KvkError> {
        let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '.')).collect();
        if digits.len() != 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(KvkError::NotEightDigits);
        }
        digits
            .parse()
            .map(Self)
            .map_err(|_| KvkError::NotEightDigits)
    }
}

impl fmt::Display for KvkNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leading_zeros_count() {
        assert_eq!(
            KvkNumber::try_from("0123 4567").unwrap().to_string(),
            "01234567"
        );
        assert!(KvkNumber::try_from("1234567").is_err());
        assert!(KvkNumber::try_from("1234567a").is_err());
    }
}
