//! Numbers that look random and are the same on every machine.

use crate::domain::set::{Flag, Set};

/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
pub struct Random(u64);

impl Random {
    /// The sequence of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub const fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// 0 to `end` - 1, and 0 when `end` is 0.
    pub const fn below(&mut self, end: u32) -> u32 {
        (((self.number() >> 32) * end as u64) >> 32) as u32
    }

    /// 0 to `end` - 1 as a place in a list.
    pub const fn place(&mut self, end: usize) -> usize {
        self.below(end as u32) as usize
    }

    /// True so many times in a hundred.
    pub const fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// One of `from`, which is never empty.
    pub const fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.place(from.len())]
    }

    /// Any value.
    pub const fn flag<T: Flag>(&mut self) -> T {
        self.pick(T::ALL)
    }

    /// Any set; the empty one, which often has a meaning of its own, one time in four.
    pub fn set<T: Flag>(&mut self) -> Set<T> {
        if self.chance(25) {
            Set::EMPTY
        } else {
            Set::from_bits(self.number() as u32)
        }
    }

    /// What `some` makes, so many times in a hundred.
    pub fn maybe<T>(&mut self, percent: u32, some: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(percent).then(|| some(self))
    }

    /// Fewer than `end` of what `one` makes.
    pub fn list<T>(&mut self, end: u32, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.below(end)).map(|_| one(self)).collect()
    }
}
