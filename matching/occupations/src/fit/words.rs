//! The words in which work is described, cut so that inflected and compound words still meet.

use crate::Sources;
use std::collections::BTreeMap;

/// Letters of a word that count: endings differ where the work does not.
const STEM: usize = 6;
/// Letters of the pieces that names are cut into, so that "magazijnchef" and "magazijnhulp"
/// share most of theirs.
const PIECE: usize = 4;

/// Numbers for words.
#[derive(Default)]
struct Numbers(BTreeMap<String, u32>);

impl Numbers {
    fn of(&mut self, word: &str) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(word.to_owned()).or_insert(next)
    }
}

/// For each occupation the stems of what its activities and skills are called.
pub fn tasks(sources: &Sources) -> super::sparse::Documents {
    let vocabulary = &sources.vocabulary;
    let activities: BTreeMap<u16, &[String; 2]> = vocabulary
        .activities
        .iter()
        .map(|term| (term.no, &term.labels))
        .collect();
    let skills: BTreeMap<u16, &[String; 2]> = vocabulary
        .skills
        .iter()
        .map(|skill| (skill.term.no, &skill.term.labels))
        .collect();
    let mut numbers = Numbers::default();
    let document = |occupation: &crate::Occupation| {
        let mut document = BTreeMap::new();
        let does = occupation.activities.iter().map(|no| activities.get(no));
        let can = occupation.essential.iter().chain(&occupation.useful);
        let can = can.map(|no| skills.get(no));
        for label in does.chain(can).flatten().flat_map(|labels| labels.iter()) {
            for word in words(label) {
                let stem: String = word.chars().take(STEM).collect();
                *document.entry(numbers.of(&stem)).or_insert(0.0) += 1.0;
            }
        }
        // The tenth mention of a word says less than the first.
        document
            .values_mut()
            .for_each(|count| *count = 1.0 + f64::ln(*count));
        document
    };
    sources.occupations.iter().map(document).collect()
}

/// For each occupation the pieces of its names.
pub fn names(sources: &Sources) -> super::sparse::Documents {
    let mut numbers = Numbers::default();
    let document = |occupation: &crate::Occupation| {
        let mut document = BTreeMap::new();
        let names = occupation.labels.iter().chain(&occupation.synonyms);
        for word in names.flat_map(|name| words(name)) {
            let letters: Vec<char> = word.chars().collect();
            for piece in letters.windows(PIECE.min(letters.len()).max(1)) {
                let piece: String = piece.iter().collect();
                document.insert(numbers.of(&piece), 1.0);
            }
        }
        document
    };
    sources.occupations.iter().map(document).collect()
}

/// The words of a text that carry meaning, in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    // Shorter ones are "en", "van", "the": they join, and say nothing.
    let long = words.filter(|word| word.chars().count() > 3);
    long.map(str::to_lowercase)
}
