//! Notices that sources changed, by looking at their times: a few hundred files, some times a
//! second, which works the same on every system and on shared folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::{crisis, paths};

/// What is built from, with the crisis file: a change in any of these calls for a build.
const SOURCES: [&str; 5] = ["board", "matching", "app", "functions", "Cargo.toml"];

/// Folders that hold what was made, not what it is made from.
const MADE: [&str; 3] = ["build", "target", "node_modules"];

type State = BTreeMap<PathBuf, (SystemTime, u64)>;

/// The sources as they were last seen.
#[derive(Debug)]
pub struct Watch {
    roots: Vec<PathBuf>,
    seen: State,
}

impl Watch {
    /// Watches the board's sources and its crisis file.
    pub fn sources() -> Self {
        let mut roots: Vec<_> = SOURCES.iter().map(|source| paths::at(source)).collect();
        roots.push(crisis::path());
        Self::over(roots)
    }

    fn over(roots: Vec<PathBuf>) -> Self {
        let seen = look(&roots);
        Self { roots, seen }
    }

    /// A file that was changed, added or removed since the last call, if any.
    pub fn changed(&mut self) -> Option<PathBuf> {
        let now = look(&self.roots);
        let changed = now
            .iter()
            .find(|(path, state)| self.seen.get(*path) != Some(state))
            .map(|(path, _)| path)
            .or_else(|| self.seen.keys().find(|path| !now.contains_key(*path)))
            .cloned();
        self.seen = now;
        changed
    }
}

fn look(roots: &[PathBuf]) -> State {
    let mut state = State::new();
    for root in roots {
        visit(root, &mut state);
    }
    state
}

fn visit(path: &Path, state: &mut State) {
    // A file that goes away while we look is simply not there.
    let Ok(metadata) = fs::metadata(path) else {
        return;
    };
    if metadata.is_dir() {
        let Ok(entries) = fs::read_dir(path) else {
            return;
        };
        for entry in entries.flatten() {
            if !is_ignored(&entry.file_name().to_string_lossy()) {
                visit(&entry.path(), state);
            }
        }
    } else if let Ok(time) = metadata.modified() {
        state.insert(path.to_owned(), (time, metadata.len()));
    }
}

/// Built folders, hidden files and the copies that editors make while saving.
fn is_ignored(name: &str) -> bool {
    MADE.contains(&name) || name.starts_with('.') || name.ends_with('~')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_an_addition_and_a_removal_are_each_noticed_once() {
        let folder = std::env::temp_dir().join(format!("xtask-watch-{}", std::process::id()));
        fs::create_dir_all(folder.join("build")).unwrap();
        let file = folder.join("a.rs");
        fs::write(&file, "one").unwrap();
        let mut watch = Watch::over(vec![folder.clone()]);
        assert_eq!(watch.changed(), None);

        fs::write(&file, "longer").unwrap();
        assert_eq!(watch.changed(), Some(file.clone()));
        assert_eq!(watch.changed(), None);

        let added = folder.join("b.rs");
        fs::write(&added, "").unwrap();
        assert_eq!(watch.changed(), Some(added.clone()));

        fs::remove_file(&added).unwrap();
        assert_eq!(watch.changed(), Some(added));

        fs::write(folder.join("build/made.js"), "").unwrap();
        fs::write(folder.join(".a.rs.swp"), "").unwrap();
        assert_eq!(watch.changed(), None);
        fs::remove_dir_all(folder).unwrap();
    }
}
