//! Mail addresses.

use std::fmt;

/// A mail address that can be delivered to from anywhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mail(String);

/// Why a text is not a [`Mail`] address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// Not of the form name@example.nl.
    #[error("not a mail address")]
    Form,
    /// Longer than mail servers take.
    #[error("too long")]
    TooLong,
}

impl Mail {
    /// RFC 5321, 4.5.3.1.3: a path of 256 octets with its two angle brackets.
    pub const MAX: usize = 254;

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<&str> for Mail {
    type Error = MailError;

    /// Accepts what the HTML standard accepts in a mail field, and asks for a dot in the
    /// domain, because the mistake people make is to leave out its end.
    fn try_from(text: &str) -> Result<Self, MailError> {
        let text = text.trim();
        if text.len() > Self::MAX {
            return Err(MailError::TooLong);
        }
        let (name, domain) = text.rsplit_once('@').ok_or(MailError::Form)?;
        let name_ok = !name.is_empty()
            && name.len() <= 64
            && !name.starts_with('.')
            && !name.ends_with('.')
            && !name.contains("..")
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b));
        if !name_ok || !super::web::is_domain(domain) {
            return Err(MailError::Form);
        }
        Ok(Self(format!("{name}@{}", domain.to_ascii_lowercase())))
    }
}

impl fmt::Display for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_addresses_are_accepted() {
        assert_eq!(
            Mail::try_from(" werk@Zorghuis.Example.nl ")
                .unwrap()
                .as_str(),
            "werk@zorghuis.example.nl"
        );
    }

    #[test]
    fn unfinished_addresses_are_refused() {
        for text in [
            "werk",
            "werk@",
            "@example.nl",
            "werk@example",
            "a b@example.nl",
            "a@b@",
            "a..b@example.nl",
        ] {
            assert_eq!(Mail::try_from(text), Err(MailError::Form), "{text}");
        }
    }
}
