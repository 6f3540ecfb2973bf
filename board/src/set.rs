//! A set of enum values in one `u32`: small on the wire, cheap to compare, no heap.

use std::fmt;
use std::marker::PhantomData;

/// A value that can be in a [`Set`]: a fieldless enum of at most 32 variants.
pub trait Flag: Copy + Eq + 'static {
    /// Every value, in bit order. Bits are stored, so the order never changes; new values go last.
    const ALL: &'static [Self];
    /// The word that stands for this value in forms, addresses and files.
    fn slug(self) -> &'static str;

    /// The value that a word stands for.
    fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|flag| flag.slug() == slug)
    }
}

/// A set of flags.
pub struct Set<T>(u32, PhantomData<T>);

impl<T: Flag> Set<T> {
    /// The set without members.
    pub const EMPTY: Self = Self(0, PhantomData);

    /// The set with these bits; bits beyond the known values are dropped, so that an
    /// older reader survives a newer writer.
    pub fn from_bits(bits: u32) -> Self {
        let known = if T::ALL.len() >= 32 {
            u32::MAX
        } else {
            (1 << T::ALL.len()) - 1
        };
        Self(bits & known, PhantomData)
    }

    /// The bits, first value lowest.
    pub const fn bits(self) -> u32 {
        self.0
    }

    /// Whether there are no members.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many members there are.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    fn bit(flag: T) -> u32 {
        T::ALL
            .iter()
            .position(|known| *known == flag)
            .map_or(0, |at| 1 << at)
    }

    /// Whether `flag` is a member.
    pub fn contains(self, flag: T) -> bool {
        self.0 & Self::bit(flag) != 0
    }

    /// This set and `flag`.
    #[must_use]
    pub fn with(self, flag: T) -> Self {
        Self(self.0 | Self::bit(flag), PhantomData)
    }

    /// This set without `flag`.
    #[must_use]
    pub fn without(self, flag: T) -> Self {
        Self(self.0 & !Self::bit(flag), PhantomData)
    }

    /// The members of either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0, PhantomData)
    }

    /// The members of both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0, PhantomData)
    }

    /// The members that `other` lacks.
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0, PhantomData)
    }

    /// The members, in bit order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL
            .iter()
            .copied()
            .filter(move |flag| self.contains(*flag))
    }

    /// The set of the words that are known; the others are ignored, as a form may be
    /// older than the board.
    pub fn from_slugs<'a>(slugs: impl IntoIterator<Item = &'a str>) -> Self {
        slugs.into_iter().filter_map(T::from_slug).collect()
    }
}

impl<T: Flag> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(flags: I) -> Self {
        flags.into_iter().fold(Self::EMPTY, Self::with)
    }
}

// Written by hand: a derive would ask the same of `T`.
impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Set<T> {}
impl<T> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Set<T> {}
impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}
impl<T> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Set({:b})", self.0)
    }
}

/// Declares a fieldless enum that can be a [`Flag`].
#[macro_export]
macro_rules! flags {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $slug:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis enum $name { $($(#[$vmeta])* $variant,)+ }

        impl $crate::set::Flag for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)+ }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    flags! {
        /// Three letters.
        enum Letter {
            /// A.
            A = "a",
            /// B.
            B = "b",
            /// C.
            C = "c",
        }
    }

    #[test]
    fn a_set_holds_what_was_put_in() {
        let set = Set::EMPTY.with(Letter::A).with(Letter::C);
        assert!(set.contains(Letter::A) && !set.contains(Letter::B));
        assert_eq!(set.iter().collect::<Vec<_>>(), [Letter::A, Letter::C]);
        assert_eq!(set.len(), 2);
        assert!(set.without(Letter::A).without(Letter::C).is_empty());
    }

    #[test]
    fn unknown_bits_and_words_are_dropped() {
        assert_eq!(Set::<Letter>::from_bits(0xff).bits(), 0b111);
        assert_eq!(
            Set::<Letter>::from_slugs(["a", "nonsense"]),
            Set::EMPTY.with(Letter::A)
        );
    }
}
