//! Free text as words, and the patterns that are looked for in it.

use matching::suggest::fold;

/// The words of a text, from which patterns take theirs: each word is understood once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    words: Vec<(String, bool)>,
}

impl Phrase {
    /// The folded words; a number and its unit are two words ("15kg").
    pub fn new(text: &str) -> Self {
        let mut words: Vec<(String, bool)> = Vec::new();
        for word in fold(text).split(' ').filter(|word| !word.is_empty()) {
            let digits = word.bytes().take_while(u8::is_ascii_digit).count();
            let (number, unit) = word.split_at(digits);
            let parts = [number, unit].into_iter().filter(|part| !part.is_empty());
            words.extend(parts.map(|part| (part.to_owned(), false)));
        }
        Self { words }
    }

    /// Whether every word of the pattern is there, in any order. A word of a pattern stands for
    /// itself and its plural; with a hyphen behind it for words that begin so, with one before
    /// it for words that end so. What is found is taken.
    pub fn take(&mut self, pattern: &str) -> bool {
        let mut found = Vec::new();
        for wanted in pattern.split(' ') {
            let at = self
                .words
                .iter()
                .enumerate()
                .position(|(at, (word, taken))| {
                    !taken && !found.contains(&at) && is_like(word, wanted)
                });
            match at {
                Some(at) => found.push(at),
                None => return false,
            }
        }
        for at in found {
            self.words[at].1 = true;
        }
        true
    }

    /// Takes the first of these patterns that is there.
    pub fn take_any(&mut self, patterns: &[impl AsRef<str>]) -> bool {
        patterns.iter().any(|pattern| self.take(pattern.as_ref()))
    }

    /// The words that nothing has taken.
    pub fn left(&self) -> impl Iterator<Item = &str> {
        self.words
            .iter()
            .filter_map(|(word, taken)| (!taken).then_some(word.as_str()))
    }

    /// The numbers, in order; those that are taken too.
    pub fn numbers(&self) -> impl Iterator<Item = u16> {
        self.words.iter().filter_map(|(word, _)| word.parse().ok())
    }
}

fn is_like(word: &str, wanted: &str) -> bool {
    if let Some(start) = wanted.strip_suffix('-') {
        return word.starts_with(start);
    }
    if let Some(end) = wanted.strip_prefix('-') {
        return word.ends_with(end);
    }
    let rest = word.strip_prefix(wanted);
    rest.is_some_and(|rest| matches!(rest, "" | "s" | "es" | "en"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_found_in_any_order_and_takes_its_words() {
        let mut phrase = Phrase::new("No work at Heights, max 15kg");
        assert!(phrase.take("height no"));
        assert!(!phrase.take("height"));
        assert!(phrase.take("15 kg"));
        assert_eq!(phrase.left().collect::<Vec<_>>(), ["work", "at", "max"]);
    }

    #[test]
    fn a_word_stands_for_itself_unless_a_hyphen_says_more() {
        let has = |text: &str, pattern: &str| Phrase::new(text).take(pattern);
        assert!(has("own cars", "car") && !has("care work", "car"));
        assert!(has("nachtdienst", "nacht-") && !has("midnacht", "nacht-"));
        assert!(has("hondenallergie", "-allergie"));
    }
}
