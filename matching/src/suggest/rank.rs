//! How well a name matches, as one number.

/// Lowest best. From the highest bits down: its kind, how many letters are left, whether it is
/// no label in the language of the page, and the place of the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank(u64);

/// How many letters a name may have left and still come before a synonym that has none: people
/// know the label better.
const LABEL: usize = 6;

/// In which way a name resembles what was typed, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kind(pub(super) u8);

impl Kind {
    /// The whole name.
    pub(super) const EXACT: Self = Self(0);
    /// The name begins with these words.
    pub(super) const START_WORD: Self = Self(1);
    /// It has these words further on.
    pub(super) const WORD: Self = Self(2);
    /// The name begins so.
    pub(super) const START: Self = Self(3);
    /// A word in it begins so.
    pub(super) const WORD_START: Self = Self(4);
    /// The name begins so but for two letters in the wrong order.
    pub(super) const SWAPPED: Self = Self(5);
    /// The same for a word in it.
    pub(super) const WORD_SWAPPED: Self = Self(6);
    /// A word contains it: Dutch writes compounds as one word.
    pub(super) const INSIDE: Self = Self(7);
    /// It sounds the same; what follows has slips or another ending.
    pub(super) const NEAR: Self = Self(8);

    /// So many points worse.
    pub(super) fn and(self, points: usize) -> Self {
        Self(self.0.saturating_add(points.min(99) as u8))
    }
}

impl Rank {
    /// No match.
    pub(super) const NONE: Self = Self(u64::MAX);

    /// A name, by its place in the index.
    pub(super) fn new(kind: Kind, is_label: bool, left: usize, name: usize) -> Self {
        let left = if is_label { left } else { left + LABEL };
        Self(
            u64::from(kind.0) << 56
                | (left.min(0xffff) as u64) << 36
                | u64::from(!is_label) << 35
                | name as u64 & 0xffff_ffff,
        )
    }

    /// The same name for so many points of its words, most best.
    pub(super) fn by_points(self, points: u16) -> Self {
        Self(u64::from(!points) << 48 | self.0 & 0xffff_ffff_ffff)
    }

    pub(super) fn kind(self) -> Kind {
        Kind((self.0 >> 56) as u8)
    }

    /// The place of the name in the index.
    pub(super) fn name(self) -> usize {
        (self.0 & 0xffff_ffff) as usize
    }
}

/// Takes the best out of a list, so many at most.
pub(super) fn take_best(ranks: &mut [Rank], limit: usize) -> Vec<Rank> {
    let mut best = Vec::new();
    while best.len() < limit
        && let Some(least) = ranks.iter_mut().min()
        && *least != Rank::NONE
    {
        best.push(std::mem::replace(least, Rank::NONE));
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_counts_before_the_length_and_a_label_may_be_longer() {
        let ordered = [
            Rank::new(Kind::EXACT, false, 9, 4),
            Rank::new(Kind::START, true, 3, 1),
            Rank::new(Kind::START, true, 3, 2),
            Rank::new(Kind::START, false, 0, 0),
            Rank::new(Kind::START, true, 9, 0),
            Rank::new(Kind::NEAR, true, 0, 3),
        ];
        let mut ranks = ordered;
        ranks.reverse();
        assert_eq!(take_best(&mut ranks, 9), ordered);
        assert!(take_best(&mut ranks, 9).is_empty());
        assert_eq!((ordered[1].kind(), ordered[1].name()), (Kind::START, 1));
        assert!(ordered[5].by_points(7) < ordered[0].by_points(6));
    }
}
