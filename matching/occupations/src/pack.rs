//! Writes the bytes; the reader is `matching/src/taxonomy/decode.rs`, which describes the layout.

use crate::fit::Fit;
use crate::vocabulary::Vocabulary;
use crate::{Occupation, Sources};
use board::codec::Writer;
use std::cmp::Ordering;

#[path = "../../src/taxonomy/format.rs"]
mod format;

/// The packed taxonomy. The same sources always give the same bytes.
pub fn pack(sources: &Sources) -> Vec<u8> {
    let Sources {
        vocabulary,
        occupations,
    } = sources;
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
    out.number(vocabulary.conditions.len() as u64);
    for condition in &vocabulary.conditions {
        lines.add(&condition.labels);
        lines.add(&[&condition.id]);
    }
    skills(vocabulary, &mut out, &mut lines);
    pack_occupations(occupations, &mut out, &mut lines);
    out.raw(&fits(sources));
    out.text(&lines.0);
    out.finish()
}

fn skills(vocabulary: &Vocabulary, out: &mut Writer, lines: &mut Lines) {
    out.number(vocabulary.skills.len() as u64);
    let mut last = 0;
    for skill in &vocabulary.skills {
        out.number((skill.term.no - last).into());
        last = skill.term.no;
        out.byte(skill.group);
        out.byte(skill.learn << 1 | u8::from(skill.carries_over));
        out.byte(skill.weeks);
        list(&skill.related, out);
        lines.add(&skill.term.labels);
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
        out.number(occupation.group.into());
        out.byte(occupation.entry);
        out.byte(occupation.weeks);
        out.number(occupation.licences.into());
        out.byte(occupation.language);
        list(&occupation.essential, out);
        list(&occupation.useful, out);
        out.number(occupation.conditions.into());
        out.byte(occupation.age);
        lines.add(&occupation.labels);
        lines.add(&[&occupation.slug]);
        lines.add(&[occupation.synonyms.join("\t")]);
    }
}

/// The fit of each ordered pair as a level of `format::FITS`, row by row, origins first. Below
/// the diagonal only the difference to the way back is written, as most pairs fit about as
/// well either way.
fn fits(sources: &Sources) -> Vec<u8> {
    let fit = Fit::of(sources);
    let size = sources.occupations.len();
    let last = format::FITS.len() - 1;
    let level = |from, to| {
        let thousandths = fit.thousandths(from, to);
        // The last level is for the occupation itself.
        let levels = format::FITS.iter().take(last).skip(1);
        levels.take_while(|level| **level <= thousandths).count()
    };
    let pairs = (0..size).flat_map(|from| (0..size).map(move |to| (from, to)));
    let packed = pairs.map(|(from, to)| match from.cmp(&to) {
        Ordering::Less => level(from, to),
        Ordering::Equal => last,
        Ordering::Greater => level(from, to).wrapping_sub(level(to, from)) & last,
    });
    packed.map(|level| level as u8).collect()
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
