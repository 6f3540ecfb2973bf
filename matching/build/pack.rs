//! Writes the bytes; the reader is `src/taxonomy/decode.rs`, which describes the layout.

use crate::occupations::Occupation;
use crate::vocabulary::Vocabulary;
use board::codec::Writer;

#[path = "../src/taxonomy/format.rs"]
mod format;

/// The packed taxonomy. The same sources always give the same bytes.
pub fn pack(vocabulary: &Vocabulary, occupations: &[Occupation]) -> Vec<u8> {
    let mut out = Writer::new();
    out.byte(format::VERSION);
    let mut lines = Lines::default();
    out.number(vocabulary.licence_labels.len() as u64);
    vocabulary
        .licence_labels
        .iter()
        .for_each(|labels| lines.add(labels));
    out.number(vocabulary.groups.len() as u64);
    vocabulary
        .groups
        .iter()
        .for_each(|labels| lines.add(labels));
    skills(vocabulary, &mut out, &mut lines);
    pack_occupations(occupations, &mut out, &mut lines);
    out.text(&lines.0);
    out.finish()
}

fn skills(vocabulary: &Vocabulary, out: &mut Writer, lines: &mut Lines) {
    out.number(vocabulary.skills.len() as u64);
    let mut last = 0;
    for skill in &vocabulary.skills {
        out.number((skill.no - last).into());
        last = skill.no;
        out.byte(skill.group);
        out.byte(skill.learn << 1 | u8::from(skill.carries_over));
        out.byte(skill.weeks);
        list(&skill.related, out);
        lines.add(&skill.labels);
    }
}

fn pack_occupations(occupations: &[Occupation], out: &mut Writer, lines: &mut Lines) {
    out.number(occupations.len() as u64);
    let mut last = 0;
    for occupation in occupations {
        out.number((occupation.no - last).into());
        last = occupation.no;
        out.number(occupation.isco.into());
        out.byte(occupation.sectors.len() as u8);
        out.raw(&occupation.sectors);
        out.byte(occupation.entry);
        out.byte(occupation.weeks);
        out.number(occupation.licences.into());
        out.byte(occupation.language);
        list(&occupation.activities, out);
        list(&occupation.essential, out);
        list(&occupation.useful, out);
        out.number(occupation.conditions.into());
        lines.add(&occupation.labels);
        lines.add(&[&occupation.slug]);
        lines.add(&[occupation.synonyms.join("\t")]);
    }
}

/// Ascending numbers as differences, which repeat more and so compress better.
fn list(numbers: &[u16], out: &mut Writer) {
    out.number(numbers.len() as u64);
    let mut last = 0;
    for number in numbers {
        out.number((number - last).into());
        last = *number;
    }
}

/// All texts, a line each, in the order of what they belong to.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, texts: &[impl AsRef<str>]) {
        for text in texts {
            self.0.push_str(text.as_ref());
            self.0.push('\n');
        }
    }
}
