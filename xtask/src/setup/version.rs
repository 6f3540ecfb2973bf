//! Version numbers as tools print them.

/// Major, minor and patch number; ordered.
pub type Version = (u32, u32, u32);

/// The first version number in a text such as `v22.12.0` or `wasm-bindgen 0.2.130`.
pub fn parse(text: &str) -> Option<Version> {
    text.split_whitespace().find_map(|word| {
        let word = word.trim_start_matches('v');
        // Suffixes (`-nightly`, `+build`) do not count here.
        let digits = word.split(['-', '+']).next()?;
        let mut parts = digits.split('.').map(|part| part.parse().ok());
        Some((parts.next()??, parts.next()??, parts.next()??))
    })
}

/// As people write it: `22.12.0`.
pub fn show((major, minor, patch): Version) -> String {
    format!("{major}.{minor}.{patch}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_tools_print() {
        assert_eq!(parse("v20.20.2"), Some((20, 20, 2)));
        assert_eq!(parse("wasm-bindgen 0.2.130"), Some((0, 2, 130)));
        assert_eq!(
            parse("rustc 1.98.0-nightly (abc 2026-01-01)"),
            Some((1, 98, 0))
        );
        assert_eq!(parse("no version"), None);
    }

    #[test]
    fn versions_are_ordered_by_number_not_by_text() {
        assert!(parse("22.9.0") < parse("22.12.0"));
    }
}
