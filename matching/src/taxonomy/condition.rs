//! Working conditions.

use super::Labels;
use board::listing::Lang;

/// A working condition that a person may want to avoid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The word that stands for it in addresses.
    pub slug: Box<str>,
    pub(super) labels: Labels,
}

impl Condition {
    /// What it is called.
    pub fn label(&self, lang: Lang) -> &str {
        self.labels.get(lang)
    }
}

/// Working conditions as in `data/conditions.toml`, a bit each: number 1 is the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Conditions(pub u32);

impl Conditions {
    /// Night work: a listing with hours says it better than its occupation.
    pub const NIGHTS: Self = Self(1 << 1);
    /// Work in the weekend: likewise.
    pub const WEEKENDS: Self = Self(1 << 2);

    /// Whether none is there.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What is in both.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is here and not in the other.
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Each on its own, lowest first.
    pub fn iter(self) -> impl Iterator<Item = Self> {
        (0..32)
            .map(move |bit| Self(self.0 & 1 << bit))
            .filter(|one| one.0 != 0)
    }
}
