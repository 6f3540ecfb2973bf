//! Filling a board: with the sample listings, or with a great many for a load test.

use super::kv::Kv;
use super::{Store, StoreError};
use board::day::Instant;
use board::draft::Checked;

impl<K: Kv> Store<K> {
    /// Posts listings, each at its own moment, and makes everything that follows from them.
    /// Over a [`super::memory::MemoryKv`], whose `dump` can then be put into a real store.
    ///
    /// # Errors
    /// Those of the key-value store.
    pub async fn seed(
        &self,
        listings: impl IntoIterator<Item = (Checked, Instant)>,
        now: Instant,
        random: &mut impl FnMut(&mut [u8]),
    ) -> Result<usize, StoreError> {
        let mut count = 0;
        for (checked, posted) in listings {
            self.post(&checked, posted, random).await?;
            count += 1;
        }
        self.rebuild(now).await?;
        Ok(count)
    }
}
