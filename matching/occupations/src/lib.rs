//! The sources of the taxonomy: read, checked, compared and packed.
//!
//! This runs on the host only: when `matching` is built, and in the commands that measure and
//! tune the fit of occupations. What travels is the packed result.

pub mod fit;
mod occupation;
mod pack;
mod source;
mod vocabulary;
mod workers;

pub use occupation::{Level, Occupation};
pub use pack::pack;
pub use vocabulary::{Skill, Term, Vocabulary};
pub use workers::pack_workers;

use std::path::Path;

/// Everything that `data/` says.
pub struct Sources {
    /// What occupations are made of.
    pub vocabulary: Vocabulary,
    /// In order of number.
    pub occupations: Vec<Occupation>,
}

impl Sources {
    /// Reads and checks the files of a folder.
    ///
    /// # Errors
    /// One sentence that says which file, entry and key is wrong.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let vocabulary = Vocabulary::read(folder)?;
        let occupations = occupation::read(folder, &vocabulary)?;
        Ok(Self {
            vocabulary,
            occupations,
        })
    }
}
