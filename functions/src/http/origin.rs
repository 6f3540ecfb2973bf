//! Whether a form was sent from the board itself.

/// What a browser says about where a request came from.
#[derive(Clone, Copy, Debug, Default)]
pub struct From<'a> {
    /// `Sec-Fetch-Site`.
    pub site: Option<&'a str>,
    /// `Origin`.
    pub origin: Option<&'a str>,
}

/// Whether a request that changes something may come from there. Browsers always send one of
/// the two with a POST; what sends neither is no browser, and so carries nobody's consent to
/// misuse.
pub fn is_own(from: From<'_>, own: &str) -> bool {
    match (from.site, from.origin) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin == own,
        (None, None) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_other_sites_are_refused() {
        let own = "https://werkbrug.example.nl";
        let from = |site, origin| is_own(From { site, origin }, own);
        assert!(from(Some("same-origin"), Some(own)));
        assert!(from(Some("none"), None));
        assert!(from(None, Some(own)));
        assert!(from(None, None));
        assert!(!from(Some("cross-site"), Some(own)));
        assert!(!from(Some("same-site"), None));
        assert!(!from(None, Some("https://evil.example.nl")));
        assert!(!from(None, Some("null")));
    }
}
