//! The documents name only what is there: files, folders and commands.

use crate::{commands, paths};
use std::fs;

const DOCUMENTS: [&str; 5] = [
    "README.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "docs/data.md",
];

/// What a path in a document starts with; anything else between backquotes is no path.
const FOLDERS: [&str; 9] = [
    "app/",
    "board/",
    "docs/",
    "e2e/",
    "examples/",
    "functions/",
    "matching/",
    "public/",
    "xtask/",
];

/// What is made by a build or by the browser tests, and so may not be there yet.
const MADE: [&str; 4] = [
    "docs/screenshots/",
    "functions/build",
    "public/embed.js",
    "public/pkg",
];

fn read(document: &str) -> String {
    fs::read_to_string(paths::at(document)).expect(document)
}

#[test]
fn every_command_that_a_document_names_exists() {
    for document in DOCUMENTS {
        let text = read(document);
        for after in text.split("cargo xtask ").skip(1) {
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
            let name = after.split(|c| !is_name(c)).next().unwrap_or_default();
            assert!(
                commands::find(name).is_some(),
                "{document}: there is no `cargo xtask {name}`"
            );
        }
    }
}

#[test]
fn every_path_that_a_document_names_exists() {
    for document in DOCUMENTS {
        let text = read(document);
        for named in text.split('`').skip(1).step_by(2) {
            let is_path = FOLDERS.iter().any(|folder| named.starts_with(folder));
            let is_pattern = named.contains(['{', '*', '<', ' ', '\n']);
            if is_path && !is_pattern {
                assert_exists(document, named);
            }
        }
    }
}

#[test]
fn every_link_of_a_document_leads_somewhere() {
    for document in DOCUMENTS {
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        let text = read(document);
        for after in text.split("](").skip(1) {
            let target = after.split([')', '#']).next().unwrap_or_default();
            if target.is_empty() || target.starts_with("http") {
                continue;
            }
            let path = paths::at(folder).join(target);
            let is_made = MADE.iter().any(|made| target.starts_with(made));
            assert!(path.exists() || is_made, "{document}: no {target}");
        }
    }
}

fn assert_exists(document: &str, path: &str) {
    let is_made = MADE.iter().any(|made| path.starts_with(made));
    assert!(
        is_made || paths::at(path).exists(),
        "{document}: there is no {path}"
    );
}
