//! What someone cannot do or only wants to do, in words.
//!
//! A phrase falls into parts ("no nights, no car"), each part is a limit or, with a word such
//! as "only", a wish that leaves all else out. What [`table`] knows of it becomes a condition
//! that `matching` avoids, or an exclusion where the packed taxonomy has no word for it.

mod exclude;
mod table;
mod when;

pub use exclude::Exclude;
pub use table::{Limit, Table};

use board::listing::Hours;
use matching::suggest::fold;
use matching::{Conditions, Occupation, Taxonomy};

use super::Sources;
use super::phrase::Phrase;
use when::Times;

/// The limits of a person.
pub struct Limits<'t> {
    table: &'t Table,
    found: Vec<&'t Limit>,
    /// The most hours a week.
    pub hours: Option<Hours>,
    /// The furthest distance, in kilometres.
    pub max_km: Option<u8>,
    /// What was not understood, as it was said.
    pub unknown: Vec<String>,
}

impl<'t> Limits<'t> {
    /// What someone cannot do and when they can work.
    pub fn read(cannot: &[String], when: &[String], table: &'t Table) -> Self {
        let mut limits = Self {
            table,
            found: Vec::new(),
            hours: None,
            max_km: None,
            unknown: Vec::new(),
        };
        let mut times = Times::default();
        for phrase in when {
            if !times.add(phrase, &table.when) {
                limits.unknown.push(phrase.clone());
            }
        }
        let wishes = times.wishes();
        let cannot = cannot.iter().map(String::as_str);
        for phrase in wishes.into_iter().chain(cannot) {
            limits.add(phrase);
        }
        limits
    }

    fn add(&mut self, phrase: &str) {
        let mut only = false;
        let mut unknown = false;
        for part in parts(phrase) {
            if part.says_not {
                only = false;
            } else if part.says_only {
                only = true;
            }
            unknown |= !self.add_part(&part.text, only) && !part.is_reason;
        }
        if unknown {
            self.unknown.push(phrase.to_owned());
        }
    }

    /// Whether anything in it is understood, or nothing needs to be.
    fn add_part(&mut self, text: &str, only: bool) -> bool {
        let table = self.table;
        let mut phrase = Phrase::new(text);
        let mut understood = self.add_numbers(&mut phrase);
        for limit in if only { &table.only } else { &table.cannot } {
            while limit.is_said_in(&mut phrase) {
                self.found.push(limit);
                understood = true;
            }
        }
        let is_filler = |word: &str| table.fillers.iter().any(|filler| filler == word);
        let mut left = phrase.left();
        understood || left.all(|word| is_filler(word) || word.parse::<u16>().is_ok())
    }

    /// "max 24 hours", "not further than 10 km", "no travel over 30 minutes".
    fn add_numbers(&mut self, phrase: &mut Phrase) -> bool {
        let Some(number) = phrase.numbers().next() else {
            return false;
        };
        // How long one can stand or sit is no working week.
        let posture = [
            "standing", "stand", "sitting", "walk-", "staan", "zitten", "lopen", "screen",
            "scherm-",
        ];
        if posture.iter().any(|word| phrase.clone().take(word)) {
            return false;
        }
        let number = number.min(u8::MAX.into()) as u8;
        if phrase.take_any(&["hour", "uur", "uren", "hrs", "hr"]) {
            let hours = number.clamp(1, Hours::MAX);
            self.hours = Hours::new(1, hours).ok();
        } else if phrase.take_any(&["km", "kilomet-"]) {
            self.max_km = Some(number);
        } else if phrase.take_any(&["minute", "min", "minuten"]) {
            // By bus or bicycle about a kilometre in two minutes, door to door.
            self.max_km = Some(number / 2);
        } else {
            return false;
        }
        true
    }

    /// The conditions that `matching` avoids.
    pub fn avoid(&self, taxonomy: &Taxonomy) -> Conditions {
        let out = self.found.iter().flat_map(|limit| &limit.out);
        out.fold(Conditions::default(), |all, exclude| match exclude {
            Exclude::Condition(word) => all.union(exclude::condition(taxonomy, word)),
            _ => all,
        })
    }

    /// The limits that leave an occupation out for more than its conditions.
    pub fn against(
        &self,
        occupation: &Occupation,
        taxonomy: &Taxonomy,
        sources: &Sources,
    ) -> Option<&'t Limit> {
        let is = |exclude: &Exclude| exclude.is(occupation, taxonomy, sources);
        let mut found = self.found.iter().copied();
        found.find(|limit| {
            let mut out = limit.out.iter();
            out.any(|exclude| !matches!(exclude, Exclude::Condition(_)) && is(exclude))
                || !limit.but.is_empty() && !limit.but.iter().any(is)
        })
    }
}

/// A part of a phrase with its sense.
struct Part {
    text: String,
    says_not: bool,
    says_only: bool,
    /// Stands after "because": it need not be understood.
    is_reason: bool,
}

fn parts(phrase: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut is_reason = false;
    for clause in phrase.split([',', ';', '/', '+', '&', '(', ')', '.']) {
        let folded = fold(clause);
        let mut words: Vec<&str> = Vec::new();
        let mut push = |words: &mut Vec<&str>, is_reason: bool| {
            if words.is_empty() {
                return;
            }
            let text = words.join(" ");
            let has = |marks: &[&str]| words.iter().any(|word| marks.contains(word));
            let alone = text.contains("alleen werk") || text.contains("alleen staan");
            parts.push(Part {
                says_not: has(&NOT),
                says_only: has(&ONLY_WORDS) && !alone || text.contains("from home"),
                is_reason,
                text,
            });
            words.clear();
        };
        for word in folded.split(' ').filter(|word| !word.is_empty()) {
            if BETWEEN.contains(&word) {
                push(&mut words, is_reason);
            } else if BECAUSE.contains(&word) {
                push(&mut words, is_reason);
                is_reason = true;
            } else {
                // "no shifts only days" are two.
                if ONLY_WORDS.contains(&word) && words.iter().any(|word| NOT.contains(word)) {
                    push(&mut words, is_reason);
                }
                words.push(word);
            }
        }
        push(&mut words, is_reason);
    }
    parts
}

const NOT: [&str; 17] = [
    "no", "not", "cannot", "cant", "never", "without", "avoid", "avoids", "avoiding", "geen",
    "niet", "nooit", "zonder", "dont", "doesnt", "unable", "refuses",
];
const ONLY_WORDS: [&str; 17] = [
    "only",
    "alleen",
    "uitsluitend",
    "slechts",
    "enkel",
    "must",
    "needs",
    "need",
    "wants",
    "prefers",
    "prefer",
    "just",
    "thuiswerk",
    "remote",
    "seated",
    "sedentary",
    "zittend",
];
const BETWEEN: [&str; 7] = ["and", "or", "en", "but", "maar", "nor", "except"];
const BECAUSE: [&str; 7] = [
    "because", "due", "since", "want", "omdat", "vanwege", "wegens",
];

#[cfg(test)]
mod tests;
