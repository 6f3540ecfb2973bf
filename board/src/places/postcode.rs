//! Six-character postcodes, as people type them.

use core::fmt;

use super::Pc4;

/// A full Dutch postcode: four digits and two letters, such as 7001 AB.
///
/// Only as a step from what was typed to its [`Pc4`], and for the address of an organisation.
/// The six characters point at a single street, so a jobseeker's are never stored or sent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Postcode {
    pc4: Pc4,
    letters: [u8; 2],
}

/// Why a text is not a full postcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PostcodeError {
    /// Not four digits, the first not 0, and two letters A to Z.
    #[error("a postcode has four digits, the first not 0, and two letters")]
    Form,
    /// The letters SA, SD and SS are never given out.
    #[error("no postcode ends in SA, SD or SS")]
    Letters,
}

impl Postcode {
    /// The first four digits: all that matching needs.
    pub const fn pc4(self) -> Pc4 {
        self.pc4
    }
}

impl TryFrom<&str> for Postcode {
    type Error = PostcodeError;

    /// Takes the form of the Dutch exchange standard (VUM, `^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$`);
    /// small letters and blanks around it and in its middle are forgiven.
    fn try_from(text: &str) -> Result<Self, PostcodeError> {
        let (digits, letters) = text.trim().split_at_checked(4).ok_or(PostcodeError::Form)?;
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PostcodeError::Form);
        }
        let pc4 = Pc4::try_from(digits).map_err(|_| PostcodeError::Form)?;
        let &[first, second] = letters.trim_start().as_bytes() else {
            return Err(PostcodeError::Form);
        };
        let letters = [first.to_ascii_uppercase(), second.to_ascii_uppercase()];
        if !letters.iter().all(u8::is_ascii_uppercase) {
            return Err(PostcodeError::Form);
        }
        if matches!(&letters, b"SA" | b"SD" | b"SS") {
            return Err(PostcodeError::Letters);
        }
        Ok(Self { pc4, letters })
    }
}

impl fmt::Display for Postcode {
    /// Without a blank, as the standard writes it.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second] = self.letters.map(char::from);
        write!(to, "{}{first}{second}", self.pc4)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_letters_and_blanks_are_forgiven() {
        for text in ["7001AB", "7001 ab", " 7001  Ab "] {
            assert_eq!(Postcode::try_from(text).unwrap().to_string(), "7001AB");
        }
    }

    #[test]
    fn letters_that_are_never_given_out_are_refused() {
        for text in ["7001SA", "7001sd", "7001 SS"] {
            assert_eq!(Postcode::try_from(text), Err(PostcodeError::Letters));
        }
        assert!(Postcode::try_from("7001SB").is_ok());
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "", "7001", "0701AB", "7001A", "7001ABC", "7001É", "70 01AB", "700 1AB", "7001A1",
        ] {
            assert_eq!(Postcode::try_from(text), Err(PostcodeError::Form), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text: String) {
            let _ = Postcode::try_from(text.as_str());
        }
    }
}
