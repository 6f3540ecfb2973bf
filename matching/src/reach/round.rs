//! Saying an estimate without precision that is not there.

/// A person, in the millionths that are counted in.
pub(super) const PERSON: u64 = 1_000_000;

/// Whole persons.
pub(super) fn persons(millionths: u64) -> u32 {
    u32::try_from((millionths + PERSON / 2) / PERSON).unwrap_or(u32::MAX)
}

/// A number of people with one figure that counts, as the estimate has no more: 30, 400, 2,000.
/// Between one and two of a size, one and a half is told apart. `None` below ten: "hardly anybody".
pub fn rounded(people: u32) -> Option<u32> {
    if people < 10 {
        return None;
    }
    let size = 10u32.pow(people.ilog10());
    let halves = (people.saturating_mul(2).saturating_add(size / 2)) / size;
    // From two on, a half more or less is not known.
    let halves = if halves > 3 {
        (people.saturating_add(size / 2) / size) * 2
    } else {
        halves
    };
    Some((size / 2).saturating_mul(halves))
}

/// How many times as many: in halves below three, whole above, ten for all that is more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times(u8);

impl Times {
    const MOST: u64 = 10;

    /// None where there was nothing to be times of: less than a person.
    pub(super) fn of(before: u64, after: u64) -> Option<Self> {
        if before < PERSON {
            return None;
        }
        let halves = (after * 4 + before) / (before * 2);
        let halves = if halves < 6 {
            halves
        } else {
            ((after * 2 + before) / (before * 2)).min(Self::MOST) * 2
        };
        u8::try_from(halves).ok().map(Self)
    }

    /// The whole times.
    pub const fn whole(self) -> u8 {
        self.0 / 2
    }

    /// Whether half a time comes on top.
    pub const fn and_a_half(self) -> bool {
        self.0 % 2 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_said_with_one_figure() {
        let said = [
            3, 9, 10, 14, 17, 26, 99, 100, 160, 190, 260, 449, 1234, 1600, 9700,
        ];
        assert_eq!(
            said.map(rounded),
            [
                None,
                None,
                Some(10),
                Some(15),
                Some(15),
                Some(30),
                Some(100),
                Some(100),
                Some(150),
                Some(200),
                Some(300),
                Some(400),
                Some(1000),
                Some(1500),
                Some(10_000)
            ]
        );
        assert!(rounded(u32::MAX).is_some());
    }

    #[test]
    fn times_are_said_in_halves_below_three_and_whole_above() {
        let times = |after: u64| {
            let times = Times::of(PERSON * 10, PERSON * after).unwrap();
            (times.whole(), times.and_a_half())
        };
        let said = [13, 17, 18, 24, 26, 28, 33, 36, 49, 800].map(times);
        assert_eq!(
            said,
            [
                (1, true),
                (1, true),
                (2, false),
                (2, true),
                (2, true),
                (3, false),
                (3, false),
                (4, false),
                (5, false),
                (10, false)
            ]
        );
        assert_eq!(Times::of(PERSON / 2, PERSON * 9), None);
    }
}
