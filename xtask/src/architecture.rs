//! The invariants of ARCHITECTURE.md, checked by reading the sources: who may depend on whom,
//! who may touch a platform, and that the documents say what is there.
//!
//! A rule that the compiler or clippy can hold stands with them and not here.

mod crates;
mod documents;
mod source;

use crates::{Crate, Scope};
use source::Source;

/// The folder of every crate of the workspace, which ends in its name, with the crates of the
/// workspace it may depend on.
const ARROWS: [(&str, &[&str]); 8] = [
    ("board", &[]),
    ("matching/occupations", &["board"]),
    ("matching", &["board", "occupations"]),
    ("matching/probe", &["board", "matching"]),
    ("app", &["board", "matching"]),
    ("functions", &["board", "matching", "app"]),
    (
        "xtask",
        &["board", "occupations", "matching", "probe", "functions"],
    ),
    ("e2e", &["board"]),
];

/// What the domain never depends on: browsers, the edge, frameworks, clocks, chance.
const PLATFORMS: [&str; 12] = [
    "chrono",
    "getrandom",
    "gloo",
    "js-sys",
    "leptos",
    "maud",
    "rand",
    "tokio",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "web-sys",
    "worker",
];

/// How code asks for the time, or for anything else that is not among its arguments.
const OUTSIDE: [&str; 9] = [
    "std::time",
    "SystemTime",
    "Instant::now",
    "now_utc",
    "now_local",
    "std::env",
    "std::fs",
    "std::net",
    "std::thread",
];

/// So long, a file has more than one subject.
const LONGEST: usize = 450;

/// Files that may be longer, each with the reason.
const LONG: [(&str, &str); 2] = [
    (
        "xtask/src/places.rs",
        "makes one table in one pass, by hand, once in some years",
    ),
    (
        "e2e/src/browser.rs",
        "what a test can do in a browser: many short methods of one type",
    ),
];

#[test]
fn the_arrows_between_the_crates_run_one_way() {
    for (name, allowed) in ARROWS {
        for dependency in Crate::read(name).dependencies() {
            let is_ours = ARROWS
                .iter()
                .any(|(ours, _)| ours.rsplit('/').next() == Some(&*dependency.name));
            assert!(
                !is_ours || allowed.contains(&&*dependency.name),
                "{name} may not depend on {}",
                dependency.name
            );
        }
    }
}

#[test]
fn every_crate_of_the_workspace_has_its_arrows() {
    let mut known: Vec<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    let mut members = crates::members();
    known.sort_unstable();
    members.sort_unstable();
    assert_eq!(members, known);
}

#[test]
fn the_domain_depends_on_no_platform() {
    for name in ["board", "matching"] {
        for dependency in Crate::read(name).dependencies() {
            assert!(
                !PLATFORMS.contains(&&*dependency.name),
                "{name} may not depend on {}",
                dependency.name
            );
        }
    }
}

#[test]
fn the_domain_asks_nothing_that_is_not_among_its_arguments() {
    for file in source::rust(&["board/src", "matching/src"]) {
        for outside in OUTSIDE {
            assert!(
                !file.code().contains(outside),
                "{}: {outside}; the caller must hand this over",
                file.path
            );
        }
    }
}

#[test]
fn the_pages_know_no_worker() {
    let app = Crate::read("app");
    assert!(!app.depends_on("worker", Scope::Any));
    for file in source::rust(&["app/src"]) {
        file.assert_names_none_of(&["worker", "functions"]);
    }
}

#[test]
fn what_a_page_says_is_worked_out_without_a_browser() {
    for file in source::rust(&["app/src/view", "app/src/words", "app/src/parts"]) {
        file.assert_names_none_of(&["web_sys", "js_sys", "gloo", "wasm_bindgen"]);
    }
}

#[test]
fn the_store_knows_no_platform_and_no_page() {
    let functions = Crate::read("functions");
    for name in ["worker", "app", "leptos"] {
        assert!(
            !functions.depends_on(name, Scope::Host),
            "functions may depend on {name} for Wasm only"
        );
    }
    for file in source::rust(&["functions/src"]) {
        if !file.path.starts_with("functions/src/edge/") {
            file.assert_names_none_of(&["worker", "app", "leptos", "matching", "getrandom"]);
        }
    }
}

#[test]
fn nothing_but_the_cron_lists_keys_or_moves_the_head() {
    const PLATFORM: [&str; 3] = [
        "functions/src/store/kv.rs",
        "functions/src/store/memory.rs",
        "functions/src/edge/kv.rs",
    ];
    for file in source::rust(&["functions/src"]) {
        let may = file.path.starts_with("functions/src/store/cron/");
        if may || PLATFORM.contains(&&*file.path) {
            continue;
        }
        for call in [".list(", "head::put(", "generation::put("] {
            assert!(
                !file.code().contains(call),
                "{}: {call} belongs to the cron",
                file.path
            );
        }
    }
}

#[test]
fn every_sentence_for_users_stands_in_the_catalogue() {
    let pages = source::rust(&["app/src"]);
    for file in pages.iter().filter(|file| !file.path.ends_with("tests.rs")) {
        for literal in file.without_tests().literals() {
            assert!(
                !source::is_sentence(&literal),
                "{}: \"{literal}\" belongs in board/texts",
                file.path
            );
        }
    }
}

#[test]
fn every_folder_of_code_says_what_lives_in_it() {
    for file in all() {
        if ["lib.rs", "main.rs", "mod.rs"].contains(&file.name()) {
            assert!(
                file.text.starts_with("//!"),
                "{} must start with what lives here",
                file.path
            );
        }
    }
}

#[test]
fn a_file_has_one_subject_and_so_is_short() {
    for file in all() {
        let length = file.text.lines().count();
        let may = LONG.iter().any(|(path, _)| *path == file.path);
        assert!(
            length <= LONGEST || may,
            "{} has {length} lines, and {LONGEST} is the most",
            file.path
        );
    }
}

#[test]
fn nothing_is_left_for_later() {
    // Put together here, or this file would be the first to be found.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("todo", "!("),
        concat!("unimple", "mented!("),
    ];
    for file in all().iter().chain(&source::data()) {
        for mark in marks {
            assert!(!file.text.contains(mark), "{} has a {mark}", file.path);
        }
    }
}

#[test]
fn sentences_are_told_from_names_and_addresses() {
    assert!(source::is_sentence("Er is iets misgegaan"));
    assert!(source::is_sentence(
        "Werkbrug: Uw vacature staat op het bord"
    ));
    assert!(!source::is_sentence("wb-card wb-card--large"));
    assert!(!source::is_sentence("Werkbrug"));
    assert!(!source::is_sentence("/nl/banen?werk=ober"));
}

#[test]
fn comments_and_literals_are_not_code() {
    let file = Source {
        path: "x.rs".to_owned(),
        text: "// std::fs\nlet a = \"std::env \\\" x\"; /* worker:: */ let c = '\"'; b::c(r#\"d\"e\"#)"
            .to_owned(),
    };
    let code = file.code();
    assert!(code.contains("b::c("), "{code}");
    assert!(
        !code.contains("std::") && !code.contains("worker"),
        "{code}"
    );
    assert_eq!(file.literals(), ["std::env \\\" x", "d\"e"]);
}

/// Every Rust file of the workspace's crates.
fn all() -> Vec<Source> {
    let folders: Vec<String> = ARROWS
        .iter()
        .map(|(name, _)| format!("{name}/src"))
        .collect();
    let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
    source::rust(&folders)
}
