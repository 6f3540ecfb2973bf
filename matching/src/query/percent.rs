//! Names and values as addresses and forms carry them (application/x-www-form-urlencoded).

/// The decoded pairs of a query or a form body. What cannot be decoded is kept as it stands.
pub fn pairs(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.as_bytes())
        .into_owned()
        .collect()
}

/// A text as the value of a query. A space is `%20`, which other sites read too.
pub fn percent_encoded(text: &str) -> String {
    let encoded: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
    encoded.replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms_and_addresses_are_read() {
        let read = pairs("werk=kok%C3%A9&pc=7001+AB&leeg=&&los");
        let read: Vec<(&str, &str)> = read
            .iter()
            .map(|(name, value)| (&**name, &**value))
            .collect();
        assert_eq!(
            read,
            [
                ("werk", "koké"),
                ("pc", "7001 AB"),
                ("leeg", ""),
                ("los", "")
            ]
        );
        assert_eq!(
            pairs("a=100%&b=%zz"),
            [("a".into(), "100%".into()), ("b".into(), "%zz".into())]
        );
    }

    proptest! {
        #[test]
        fn what_is_encoded_is_decoded(text: String) {
            let encoded = format!("naam={}", percent_encoded(&text));
            prop_assert_eq!(&pairs(&encoded)[..], [("naam".to_owned(), text)]);
        }

        #[test]
        fn any_text_is_read_without_panic(text: String) {
            let _ = pairs(&text);
        }
    }
}
