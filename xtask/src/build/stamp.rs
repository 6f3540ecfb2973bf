//! Remembers what a step was made from, so that an unchanged input is not worked on again.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::paths;

/// What the content of a folder was last made from. It lies in the folder, so that one goes with
/// the other.
pub struct Stamp {
    file: PathBuf,
    input: String,
}

impl Stamp {
    /// `input` must change whenever the step would give something else.
    pub fn at(folder: &Path, input: String) -> Self {
        Self {
            file: folder.join(".made-from"),
            input,
        }
    }

    /// Whether the last good run had the same input.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|last| last == self.input)
    }

    /// Notes a good run.
    pub fn set(&self) -> Result<()> {
        fs::write(&self.file, &self.input)
            .with_context(|| format!("cannot write {}", self.file.display()))
    }
}

/// Where this crate keeps what is neither cargo's nor deployed.
pub fn folder() -> PathBuf {
    paths::target().join("xtask")
}
