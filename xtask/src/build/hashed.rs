//! Names that carry the hash of their content, so that browsers may keep the file for ever.

use sha2::{Digest, Sha256};

/// Ten hexadecimal digits of SHA-256: 40 bits, ample to tell the builds of one file apart.
const DIGITS: usize = 10;

/// The hash of some content, as it stands in names and stamps.
pub fn of(content: &[u8]) -> String {
    let digest = Sha256::digest(content);
    let mut hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    hash.truncate(DIGITS);
    hash
}

/// `app`, `js` and its content make `app.0123456789.js`.
pub fn name(stem: &str, extension: &str, content: &[u8]) -> String {
    format!("{stem}.{}.{extension}", of(content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_carries_the_hash_of_the_content() {
        // SHA-256 of nothing begins e3b0c44298.
        assert_eq!(name("app", "js", b""), "app.e3b0c44298.js");
    }

    #[test]
    fn other_content_has_another_name() {
        assert_ne!(name("app", "js", b"a"), name("app", "js", b"b"));
    }
}
