//! The people who are likely to seek work, by occupation: what travels to a phone.

use board::ids::OccupationId;
use std::fmt;

/// How many people in the whole country seek work out of each occupation, in order of id.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Workers(Vec<(OccupationId, u32)>);

impl Workers {
    /// Adds people; those of an occupation that is there already are put together.
    pub(super) fn add(&mut self, people: &[(OccupationId, u32)]) {
        for (occupation, more) in people {
            match self.0.binary_search_by_key(occupation, |known| known.0) {
                Ok(at) => {
                    if let Some((_, people)) = self.0.get_mut(at) {
                        *people = people.saturating_add(*more);
                    }
                }
                Err(at) => self.0.insert(at, (*occupation, *more)),
            }
        }
    }

    /// Each occupation with its people.
    pub fn iter(&self) -> impl Iterator<Item = (OccupationId, u32)> + '_ {
        self.0.iter().copied()
    }

    /// Reads the text that [`Workers`] is written as. What cannot be read is left out: it is the
    /// Worker's own, and an estimate without it is only lower.
    pub fn from_text(text: &str) -> Self {
        let mut workers = Self::default();
        let pairs = text.split(' ').filter_map(|pair| {
            let (occupation, people) = pair.split_once(':')?;
            Some((OccupationId(occupation.parse().ok()?), people.parse().ok()?))
        });
        pairs.for_each(|pair| workers.add(&[pair]));
        workers
    }
}

/// `1:2600 2:900`: numbers of occupations with their people.
impl fmt::Display for Workers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (occupation, people)) in self.iter().enumerate() {
            let between = if at == 0 { "" } else { " " };
            write!(f, "{between}{}:{people}", occupation.0)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_comes_back_and_nonsense_is_left_out() {
        let mut workers = Workers::default();
        workers.add(&[(OccupationId(3), 40), (OccupationId(1), 2)]);
        workers.add(&[(OccupationId(3), 2)]);
        assert_eq!(workers.to_string(), "1:2 3:42");
        assert_eq!(Workers::from_text(&workers.to_string()), workers);
        assert_eq!(Workers::from_text("1:2 x 9 3:y 3:42 -1:4 2:-8"), workers);
        assert_eq!(Workers::from_text(""), Workers::default());
    }
}
