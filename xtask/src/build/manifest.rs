//! `public/pkg/manifest.json`: from the names that code uses to the hashed paths of this build.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use super::hashed;
use crate::paths;

/// The file's name inside `public/pkg`.
const FILE: &str = "manifest.json";

/// Logical name to absolute path: `app.js` to `/pkg/app.0123456789.js`.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Manifest(BTreeMap<String, String>);

impl Manifest {
    /// The manifest of the last build.
    ///
    /// # Errors
    /// When there was none.
    pub fn load() -> Result<Self> {
        let path = paths::pkg().join(FILE);
        let text = fs::read_to_string(&path)
            .with_context(|| format!("cannot read {}: run `cargo xtask build`", path.display()))?;
        Ok(Self(
            serde_json::from_str(&text).context("the manifest is not the one we write")?,
        ))
    }

    /// Writes a file under its hashed name, notes it, and returns that name.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn add(
        &mut self,
        logical: &str,
        stem: &str,
        extension: &str,
        content: &[u8],
    ) -> Result<String> {
        let name = hashed::name(stem, extension, content);
        let path = paths::pkg().join(&name);
        // A file of that name has that content: leave it, or the local server reloads for nothing.
        if !path.exists() {
            fs::create_dir_all(paths::pkg()).context("cannot make public/pkg")?;
            fs::write(&path, content)
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
        self.0.insert(logical.to_owned(), format!("/pkg/{name}"));
        Ok(name)
    }

    /// The absolute path of a logical name.
    ///
    /// # Errors
    /// When this build has no such file.
    pub fn path(&self, logical: &str) -> Result<&str> {
        let path = self
            .0
            .get(logical)
            .with_context(|| format!("the build made no {logical}"))?;
        Ok(path)
    }

    /// The content of a built file.
    ///
    /// # Errors
    /// When there is none.
    pub fn read(&self, logical: &str) -> Result<Vec<u8>> {
        let path = paths::public().join(self.path(logical)?.trim_start_matches('/'));
        fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
    }

    /// All logical names with their paths.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(logical, path)| (logical.as_str(), path.as_str()))
    }

    /// Writes the manifest and removes what earlier builds left in `public/pkg`.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn save(&self) -> Result<()> {
        let text = serde_json::to_string_pretty(&self.0)? + "\n";
        let path = paths::pkg().join(FILE);
        // Untouched when unchanged: the Worker is recompiled whenever this file is newer.
        if fs::read_to_string(&path).ok().as_deref() != Some(&text) {
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
        for entry in fs::read_dir(paths::pkg())? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name != FILE && !self.holds(&name) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    fn holds(&self, name: &str) -> bool {
        self.0
            .values()
            .any(|path| path.strip_prefix("/pkg/") == Some(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_this_build_are_held() {
        let manifest = Manifest(BTreeMap::from([(
            "app.js".to_owned(),
            "/pkg/app.0123456789.js".to_owned(),
        )]));
        assert!(manifest.holds("app.0123456789.js"));
        assert!(!manifest.holds("app.js"));
        assert_eq!(manifest.path("app.js").unwrap(), "/pkg/app.0123456789.js");
        assert!(manifest.path("app.wasm").is_err());
    }
}
