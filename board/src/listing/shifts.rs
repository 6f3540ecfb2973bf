//! When in the week the work is.

use crate::set::{Flag, Set};

crate::flags! {
    /// A part of the day.
    pub enum Part {
        /// About 6 to 12.
        Morning = "ochtend",
        /// About 12 to 18.
        Afternoon = "middag",
        /// About 18 to 24.
        Evening = "avond",
        /// About 0 to 6.
        Night = "nacht",
    }
}

/// The words for Monday to Sunday in forms and addresses.
pub const DAYS: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];

/// Days by parts of the day: bit `4 * day + part`, Monday first. Empty means "to be agreed".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
pub struct Shifts(u32);

impl Shifts {
    const MASK: u32 = (1 << 28) - 1;

    /// The shifts with these bits; bits beyond the week are dropped.
    pub const fn from_bits(bits: u32) -> Self {
        Self(bits & Self::MASK)
    }

    /// The bits.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Nothing said.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of `days` (bit 0 is Monday) at each of `parts`; where one of the two is left
    /// open, all of it is meant, nights excepted, as nobody works nights by default.
    pub fn product(days: u8, parts: Set<Part>) -> Self {
        if days & 0x7f == 0 && parts.is_empty() {
            return Self::default();
        }
        let days = if days & 0x7f == 0 { 0x7f } else { days };
        let parts = if parts.is_empty() {
            Set::from_iter([Part::Morning, Part::Afternoon, Part::Evening])
        } else {
            parts
        };
        let mut bits = 0;
        for day in (0..7).filter(|day| days & (1 << day) != 0) {
            bits |= parts.bits() << (4 * day);
        }
        Self(bits)
    }

    /// The days that have a shift, bit 0 is Monday.
    pub fn days(self) -> u8 {
        (0..7)
            .filter(|day| self.0 >> (4 * day) & 0xf != 0)
            .fold(0, |days, day| days | 1 << day)
    }

    /// The parts of the day that occur.
    pub fn parts(self) -> Set<Part> {
        Part::ALL
            .iter()
            .copied()
            .enumerate()
            .filter(|(bit, _)| self.0 & (0x0111_1111 << bit) != 0)
            .map(|(_, part)| part)
            .collect()
    }

    /// The shifts in both.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// How many parts of days.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }
}

/// The days that words stand for, bit 0 is Monday; unknown words are ignored.
pub fn days_from_slugs<'a>(slugs: impl IntoIterator<Item = &'a str>) -> u8 {
    slugs
        .into_iter()
        .filter_map(|slug| DAYS.iter().position(|day| *day == slug))
        .fold(0, |days, day| days | 1 << day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_parts_come_back_from_their_product() {
        let shifts = Shifts::product(0b110_0000, Set::EMPTY.with(Part::Evening));
        assert_eq!(shifts.days(), 0b110_0000);
        assert_eq!(shifts.parts(), Set::EMPTY.with(Part::Evening));
        assert_eq!(shifts.len(), 2);
    }

    #[test]
    fn what_is_left_open_means_all_but_nights() {
        assert!(Shifts::product(0, Set::EMPTY).is_empty());
        let any_monday = Shifts::product(1, Set::EMPTY);
        assert!(!any_monday.parts().contains(Part::Night));
        assert_eq!(any_monday.len(), 3);
        assert_eq!(
            Shifts::product(0, Set::EMPTY.with(Part::Night)).days(),
            0x7f
        );
    }
}
