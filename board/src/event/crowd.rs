//! About how many different events there were, in eight bytes.
//!
//! Counting needs each event once, and events arrive in any order, any number of times. So
//! not a number is kept but a map of bits, in which each event sets the one that its id gives:
//! joining two maps is a union. How many there were follows from how many bits are still free
//! (linear counting; Whang, Vander-Zanden and Taylor, 1990). The ids are hashes or random, so
//! the bits are drawn evenly. With 30 events the usual error is 2; above some 200 the map is
//! full and says "at least so many".

use crate::ids::EventId;

/// The map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Crowd(u64);

/// 64 ln(64 / free) for each number of free bits, rounded: no logarithm travels to the phone.
/// A full map stands for a third of a bit free.
const COUNTS: [u16; 65] = [
    333, 266, 222, 196, 177, 163, 151, 142, 133, 126, 119, 113, 107, 102, 97, 93, 89, 85, 81, 78,
    74, 71, 68, 65, 63, 60, 58, 55, 53, 51, 48, 46, 44, 42, 40, 39, 37, 35, 33, 32, 30, 28, 27, 25,
    24, 23, 21, 20, 18, 17, 16, 15, 13, 12, 11, 10, 9, 7, 6, 5, 4, 3, 2, 1, 0,
];

impl Crowd {
    /// The map of these bits.
    pub const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// The bits, to store.
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// Takes an event into account.
    #[must_use]
    pub fn with(self, event: EventId) -> Self {
        let [first, ..] = event.0;
        Self(self.0 | 1 << (first % 64))
    }

    /// Everything that either has seen.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// About how many events there were.
    pub fn about(self) -> u16 {
        let free = self.0.count_zeros() as usize;
        COUNTS.get(free).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_the_logarithm() {
        for (free, count) in COUNTS.iter().enumerate().skip(1) {
            let exact = 64.0 * (64.0 / free as f64).ln();
            assert!((f64::from(*count) - exact).abs() <= 0.51, "{free}: {exact}");
        }
        assert_eq!(COUNTS[0], (64.0 * f64::ln(64.0 / 0.35)).round() as u16);
    }

    #[test]
    fn counts_are_about_right_and_events_count_once() {
        // A multiplier that walks through all bytes stands in for a hash.
        let id = |number: u32| EventId([(number.wrapping_mul(2_654_435_761) >> 24) as u8; 8]);
        for all in [1u32, 5, 20, 40] {
            let crowd = (0..all).fold(Crowd::default(), |crowd, at| crowd.with(id(at)));
            let again = (0..all).fold(crowd, |crowd, at| crowd.with(id(at)));
            assert_eq!(crowd, again);
            let about = f64::from(crowd.about());
            assert!(
                (about - f64::from(all)).abs() <= 2.0 + f64::from(all) / 2.0,
                "{all}: {about}"
            );
        }
    }
}
