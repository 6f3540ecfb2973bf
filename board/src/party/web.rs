//! Addresses on the web.

use std::fmt;

/// An address of a page, always `https://`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebAddress(String);

/// Why a text is not a [`WebAddress`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WebAddressError {
    /// Not of the form www.example.nl/page.
    #[error("not a web address")]
    Form,
    /// Longer than [`WebAddress::MAX`].
    #[error("too long")]
    TooLong,
}

impl WebAddress {
    /// Longer addresses are tracking links, not pages.
    pub const MAX: usize = 300;

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<&str> for WebAddress {
    type Error = WebAddressError;

    /// Reads an address with or without its `https://`. Other schemes, user names and
    /// unusual characters are refused rather than repaired: a link must lead where it says.
    fn try_from(text: &str) -> Result<Self, WebAddressError> {
        let text = text.trim();
        if text.len() > Self::MAX {
            return Err(WebAddressError::TooLong);
        }
        let rest = match text.split_once("://") {
            Some((scheme, rest))
                if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") =>
            {
                rest
            }
            Some(_) => return Err(WebAddressError::Form),
            None => text,
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (domain, path) = rest.split_at(end);
        let path_ok = path
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"/?#-._~%!$&()*+,;=:@".contains(&b));
        if !is_domain(domain) || !path_ok {
            return Err(WebAddressError::Form);
        }
        Ok(Self(format!(
            "https://{}{path}",
            domain.to_ascii_lowercase()
        )))
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a text is a host name with at least two labels (RFC 1123, 2.1), the last of
/// them not a number.
pub(super) fn is_domain(text: &str) -> bool {
    let labels: Vec<&str> = text.split('.').collect();
    text.len() <= 253
        && labels.len() >= 2
        && labels.iter().all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
        && labels
            .last()
            .is_some_and(|label| label.bytes().any(|b| b.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_may_be_left_out() {
        assert_eq!(
            WebAddress::try_from("www.Example.nl/werk?x=1")
                .unwrap()
                .as_str(),
            "https://www.example.nl/werk?x=1"
        );
    }

    #[test]
    fn what_leads_elsewhere_is_refused() {
        for text in [
            "javascript:alert(1)",
            "ftp://example.nl",
            "example",
            "a@b.nl/x",
            "10.0.0.1",
            "example.nl/\"><script>",
            "//example.nl",
        ] {
            assert_eq!(
                WebAddress::try_from(text),
                Err(WebAddressError::Form),
                "{text}"
            );
        }
    }
}
