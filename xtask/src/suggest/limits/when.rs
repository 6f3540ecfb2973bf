//! When someone can work, in words: a time that is named leaves out those that are not.

use super::table::When;
use crate::suggest::phrase::Phrase;

/// The times that some phrases name together.
#[derive(Default)]
pub(super) struct Times {
    any: bool,
    school: bool,
    weekdays: bool,
    weekends: bool,
    nights: bool,
    evenings: bool,
    days: bool,
}

impl Times {
    /// Adds what a phrase names; `false` when it was not understood. From when and for how long
    /// is agreed on: understood, and nothing to leave out.
    pub(super) fn add(&mut self, text: &str, when: &When) -> bool {
        let mut phrase = Phrase::new(text);
        let mut found = false;
        for (patterns, said) in [
            (&when.any, &mut self.any),
            (&when.school, &mut self.school),
            (&when.weekdays, &mut self.weekdays),
            (&when.weekends, &mut self.weekends),
            (&when.nights, &mut self.nights),
            (&when.evenings, &mut self.evenings),
            (&when.days, &mut self.days),
        ] {
            let is_said = phrase.take_any(patterns);
            *said |= is_said;
            found |= is_said;
        }
        found | phrase.take_any(&when.start)
    }

    /// The same as what someone wants and nothing else.
    pub(super) fn wishes(&self) -> Vec<&'static str> {
        let mut wishes = Vec::new();
        if self.any {
            return wishes;
        }
        if self.school {
            wishes.push("only school hours");
        }
        if self.weekdays && !self.weekends {
            wishes.push("only weekdays");
        }
        if self.days && !self.evenings && !self.nights {
            wishes.push("only days");
        } else if self.days && !self.nights {
            wishes.push("no nights");
        } else if !self.days && !self.weekdays && (self.evenings || self.nights || self.weekends) {
            wishes.push("only evenings");
        }
        wishes
    }
}
