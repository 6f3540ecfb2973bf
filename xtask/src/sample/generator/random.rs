//! Numbers that look random and are the same everywhere.

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014):
/// good enough to vary a sample, and independent of the version of any crate.
pub(super) struct Random(u64);

impl Random {
    /// The sequence of one sample. Each has its own, so that the first 2,000 of 200,000 samples
    /// are the same as 2,000 samples.
    pub(super) fn new(seed: u64, number: usize) -> Self {
        let mut random = Self(seed);
        let seed = random.number();
        Self(seed ^ (number as u64).wrapping_mul(0xd1b5_4a32_d192_ed03))
    }

    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// 0 to `end` - 1, and 0 when `end` is 0.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let product = u128::from(self.number()) * end as u128;
        (product >> 64) as usize
    }

    /// `from` to `to`, both included; `from` where they are reversed.
    pub(super) fn between(&mut self, from: u16, to: u16) -> u16 {
        from + self.below(usize::from(to.saturating_sub(from)) + 1) as u16
    }

    /// True so many times in a hundred.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of `from`, which is never empty.
    pub(super) fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}
