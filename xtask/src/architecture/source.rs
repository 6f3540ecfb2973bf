//! Source files, and what of them is code, comment and literal.

use crate::paths;
use std::fs;
use std::path::Path;

/// A file of the workspace.
pub struct Source {
    /// From the root, with slashes.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// All Rust files below these folders.
pub fn rust(folders: &[&str]) -> Vec<Source> {
    folders
        .iter()
        .flat_map(|folder| files(folder, &["rs"]))
        .collect()
}

/// Texts, tables, styles and scripts.
pub fn data() -> Vec<Source> {
    const FOLDERS: [&str; 7] = [
        "app/css",
        "app/embed",
        "board/build",
        "board/texts",
        "examples",
        "matching/data",
        "xtask/sample",
    ];
    FOLDERS
        .iter()
        .flat_map(|folder| files(folder, &["rs", "toml", "css", "js"]))
        .collect()
}

fn files(folder: &str, extensions: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&paths::at(folder), extensions, &mut found);
    assert!(!found.is_empty(), "{folder} is empty");
    found
}

fn collect(folder: &Path, extensions: &[&str], found: &mut Vec<Source>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    for entry in entries {
        let path = entry.unwrap().path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if path.is_dir() {
            collect(&path, extensions, found);
        } else if extension.is_some_and(|extension| extensions.contains(&extension)) {
            let relative = path.strip_prefix(paths::root()).unwrap();
            found.push(Source {
                path: relative.to_str().unwrap().to_owned(),
                text: fs::read_to_string(&path).unwrap(),
            });
        }
    }
}

impl Source {
    /// The last part of its path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The code: without comments, and with all literals empty.
    pub fn code(&self) -> String {
        self.parts().0
    }

    /// The same file without the tests at its end.
    pub fn without_tests(&self) -> Self {
        let end = self.text.find("\nmod tests {");
        Self {
            path: self.path.clone(),
            text: self.text[..end.unwrap_or(self.text.len())].to_owned(),
        }
    }

    /// The texts between quotes, as they are written; not the reasons of attributes.
    pub fn literals(&self) -> Vec<String> {
        self.parts().1
    }

    /// Fails when the code names one of these crates, in a `use` or in a path.
    #[track_caller]
    pub fn assert_names_none_of(&self, crates: &[&str]) {
        let code = self.code();
        for name in crates {
            let path = format!("{name}::");
            let named = code.match_indices(&path).any(|(at, _)| {
                let before = code[..at].chars().next_back();
                // Not the end of a longer name, nor a module of another crate.
                !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
            });
            let used = code.contains(&format!("use {name};"));
            assert!(!named && !used, "{} may not use {name}", self.path);
        }
    }

    fn parts(&self) -> (String, Vec<String>) {
        let (mut code, mut literals) = (String::new(), Vec::new());
        let mut rest = self.text.as_str();
        while let Some(first) = rest.chars().next() {
            rest = if let Some(comment) = rest.strip_prefix("//") {
                &comment[comment.find('\n').unwrap_or(comment.len())..]
            } else if let Some(comment) = rest.strip_prefix("/*") {
                comment.split_once("*/").map_or("", |(_, after)| after)
            } else if let Some(raw) = rest.strip_prefix("r#\"") {
                let (text, after) = raw.split_once("\"#").unwrap_or((raw, ""));
                literals.push(text.to_owned());
                after
            } else if let Some(after) = rest.strip_prefix("'\"'") {
                after
            } else if let Some(quoted) = rest.strip_prefix('"') {
                let end = end(quoted);
                // Why a lint is off is said to those who read the code.
                if !code.trim_end().ends_with("reason =") {
                    literals.push(quoted[..end].to_owned());
                }
                quoted.get(end + 1..).unwrap_or_default()
            } else {
                code.push(first);
                &rest[first.len_utf8()..]
            };
        }
        (code, literals)
    }
}

/// Where a text ends: at the first quote that no backslash stands before.
fn end(quoted: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in quoted.bytes().enumerate() {
        match byte {
            b'"' if !escaped => return at,
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    quoted.len()
}

/// Whether a literal reads like a sentence: a word with a capital, and a word in small letters
/// after it.
pub fn is_sentence(literal: &str) -> bool {
    let words: Vec<&str> = literal.split([' ', '\n']).collect();
    words.windows(2).any(|pair| {
        let mut letters = pair[0].chars();
        let capital = letters.next().is_some_and(char::is_uppercase);
        let small = |c: char| c.is_lowercase();
        capital
            && letters.clone().next().is_some()
            && letters.all(small)
            && !pair[1].is_empty()
            && pair[1].chars().all(small)
    })
}
