//! Telephone numbers.

use std::fmt;

/// A telephone number in international form (E.164): `+` and 8 to 15 digits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone(String);

/// Why a text is not a [`Phone`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Letters or other signs that no telephone number has.
    #[error("not a telephone number")]
    Form,
    /// Too few or too many digits; a Dutch number has ten with its leading zero.
    #[error("wrong number of digits")]
    Length,
}

impl Phone {
    /// The number with its `+`, for `tel:` links.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits without `+`, as wa.me links want them.
    pub fn digits(&self) -> &str {
        self.0.strip_prefix('+').unwrap_or(&self.0)
    }
}

impl TryFrom<&str> for Phone {
    type Error = PhoneError;

    /// Reads Dutch and international numbers with the usual spaces, dashes and brackets.
    fn try_from(text: &str) -> Result<Self, PhoneError> {
        let text = text.trim().replace("(0)", "");
        let mut digits = String::with_capacity(15);
        for (at, c) in text.chars().enumerate() {
            match c {
                '0'..='9' => digits.push(c),
                '+' if at == 0 => {}
                ' ' | '-' | '.' | '(' | ')' | '/' | '\u{a0}' | '\u{2011}' => {}
                _ => return Err(PhoneError::Form),
            }
        }
        let international = if text.starts_with('+') {
            digits
        } else if let Some(rest) = digits.strip_prefix("00") {
            rest.to_owned()
        } else if let Some(rest) = digits.strip_prefix('0') {
            if rest.len() != 9 {
                return Err(PhoneError::Length);
            }
            format!("31{rest}")
        } else {
            return Err(PhoneError::Length);
        };
        let dutch = international.starts_with("31");
        if !(8..=15).contains(&international.len()) || (dutch && international.len() != 11) {
            return Err(PhoneError::Length);
        }
        Ok(Self(format!("+{international}")))
    }
}

/// 06 12 34 56 78 for a Dutch mobile number, 0314 12 34 56 style is left to the reader:
/// area codes differ in length, so other numbers are shown with their `+`.
impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.strip_prefix("+316") {
            Some(rest) if rest.len() == 8 && rest.is_ascii() => {
                let (a, rest) = rest.split_at(2);
                let (b, rest) = rest.split_at(2);
                let (c, d) = rest.split_at(2);
                write!(f, "06 {a} {b} {c} {d}")
            }
            _ => f.write_str(&self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_dutch_number_is_read_as_people_type_it() {
        for text in [
            "06-12345678",
            "06 12 34 56 78",
            "+31 (0)6 12345678",
            "0031612345678",
        ] {
            let phone = Phone::try_from(text).unwrap();
            assert_eq!(phone.as_str(), "+31612345678", "{text}");
            assert_eq!(phone.to_string(), "06 12 34 56 78");
        }
    }

    #[test]
    fn what_cannot_be_dialled_is_refused() {
        assert_eq!(Phone::try_from("06-1234"), Err(PhoneError::Length));
        assert_eq!(Phone::try_from("bel mij"), Err(PhoneError::Form));
        assert_eq!(Phone::try_from("12345678"), Err(PhoneError::Length));
        assert_eq!(Phone::try_from(""), Err(PhoneError::Length));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text: String) {
            if let Ok(phone) = Phone::try_from(text.as_str()) {
                prop_assert_eq!(Phone::try_from(phone.as_str()), Ok(phone.clone()));
            }
        }
    }
}
