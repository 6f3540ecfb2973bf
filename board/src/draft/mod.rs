//! What someone typed, on its way to becoming a listing. Nothing typed is ever lost: a draft
//! holds texts as they are, and checking it says what is wrong with each.

mod check;
mod field;
mod fill;
mod problem;

pub use check::{Checked, Facts, Vocabulary};
pub use field::Field;
pub use problem::{Hint, Problem};

use crate::set::Flag;

/// The fields of a form as typed, in the order they came.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Draft(Vec<(Field, String)>);

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// Which field.
    pub field: Field,
    /// What is wrong.
    pub problem: Problem,
}

impl Draft {
    /// The most bytes of one field that are kept: well above every limit, so that too long
    /// is said about what was typed, and well below what could hurt.
    pub const MAX_FIELD_BYTES: usize = 16_384;

    /// Reads the pairs of a form; names that are no field are ignored.
    pub fn from_pairs<N: AsRef<str>, V: Into<String>>(
        pairs: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let mut draft = Self::default();
        for (name, value) in pairs {
            if let Some(field) = Field::from_slug(name.as_ref()) {
                draft.push(field, value.into());
            }
        }
        draft
    }

    /// The pairs of the form.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0
            .iter()
            .map(|(field, value)| (field.slug(), value.as_str()))
    }

    /// What was typed in a field; nothing when it was left out.
    pub fn get(&self, field: Field) -> &str {
        self.0
            .iter()
            .find(|(known, _)| *known == field)
            .map_or("", |(_, value)| value.as_str())
    }

    /// Every value of a field that can have several.
    pub fn all(&self, field: Field) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter(move |(known, _)| *known == field)
            .map(|(_, value)| value.as_str())
    }

    /// Whether a value of a field is chosen.
    pub fn has(&self, field: Field, value: &str) -> bool {
        self.all(field).any(|known| known == value)
    }

    /// Sets a field to one value.
    pub fn set(&mut self, field: Field, value: impl Into<String>) {
        self.0.retain(|(known, _)| *known != field);
        self.push(field, value.into());
    }

    /// Adds a value to a field.
    pub fn push(&mut self, field: Field, mut value: String) {
        if value.len() > Self::MAX_FIELD_BYTES {
            let mut end = Self::MAX_FIELD_BYTES;
            while !value.is_char_boundary(end) {
                end -= 1;
            }
            value.truncate(end);
        }
        self.0.push((field, value));
    }

    /// Whether nothing was typed.
    pub fn is_blank(&self) -> bool {
        self.0
            .iter()
            .all(|(field, value)| field.is_hidden() || value.trim().is_empty())
    }
}
