//! Place names as people type them.

use crate::small;

/// Names in daily use beside the one the table has, both folded.
const ALIASES: &[(&str, &str)] = &[
    ("denhaag", "sgravenhage"),
    ("thehague", "sgravenhage"),
    ("denbosch", "shertogenbosch"),
    ("flushing", "vlissingen"),
    ("ljouwert", "leeuwarden"),
    ("snits", "sneek"),
];

/// A name with only its letters and digits, small, without accents, "sint" written "st".
pub(super) fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for letter in name.chars().map(small) {
        match letter {
            'a'..='z' | '0'..='9' => folded.push(letter),
            'à'..='å' => folded.push('a'),
            'è'..='ë' => folded.push('e'),
            'ì'..='ï' => folded.push('i'),
            'ò'..='ö' => folded.push('o'),
            'ù'..='ü' => folded.push('u'),
            'ç' => folded.push('c'),
            'ñ' => folded.push('n'),
            'ý' | 'ÿ' => folded.push('y'),
            'ĳ' => folded.push_str("ij"),
            _ => {}
        }
    }
    match folded.strip_prefix("sint") {
        Some(rest) if !rest.is_empty() => format!("st{rest}"),
        _ => folded,
    }
}

/// [`folded`], and the table's own name where people say another.
pub(super) fn searched(name: &str) -> String {
    let folded = folded(name);
    match ALIASES.iter().find(|(said, _)| *said == folded) {
        Some((_, written)) => (*written).to_owned(),
        None => folded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_marks_do_not_count() {
        assert_eq!(folded("Súdwest-Fryslân"), "sudwestfryslan");
        assert_eq!(folded("'s-Hertogenbosch"), folded("s hertogenbosch"));
        assert_eq!(folded("Sint Anthonis"), folded("St. Anthonis"));
        assert_eq!(searched("Den  Haag"), folded("'s-Gravenhage"));
    }
}
