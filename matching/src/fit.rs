//! How well someone fits, in words. How well one occupation prepares for another is worked
//! out when the taxonomy is packed, and stands in [`crate::Taxonomy::fit`].

board::flags! {
    /// How well someone fits, in plain words, best first.
    pub enum Fit {
        /// Has done this, or nearly all of it.
        Strong = "sterk",
        /// Has most of what it takes.
        Promising = "kansrijk",
        /// Other work: can do it after training, or once what stands in the way is solved.
        WithTraining = "scholing",
    }
}

impl Fit {
    /// The fit for a similarity of occupations and a coverage of needed skills, both in
    /// thousandths.
    ///
    /// The limits were set by reading the results of a waiter, a cook, a cabin attendant, a
    /// stage builder and a shop assistant beside each other.
    pub(crate) const fn of(similarity: u32, coverage: u32) -> Self {
        match (similarity * 6 + coverage * 4) / 10 {
            520.. => Self::Strong,
            250.. => Self::Promising,
            _ => Self::WithTraining,
        }
    }
}
