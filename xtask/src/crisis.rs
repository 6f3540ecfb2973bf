//! Which crisis the board is built for, and reading its file as the Worker's build does.

#[path = "../../functions/crisis_file.rs"]
mod crisis_file;

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use anyhow::{Context, Result, anyhow};
use board::crisis::Crisis;
use board::texts::Texts;

use crate::paths;

/// The variable that names another crisis file than [`DEFAULT`], from the root of the workspace.
pub const VARIABLE: &str = "WERKBRUG_CRISIS";

/// The file that an operator edits.
pub const DEFAULT: &str = "crisis.toml";

/// The example in which every region takes part.
pub const ALL_REGIONS: &str = "examples/nederland.toml";

static CHOSEN: OnceLock<&str> = OnceLock::new();

/// Takes another crisis for the rest of this run, unless [`VARIABLE`] names one already.
pub fn choose(file: &'static str) {
    if std::env::var_os(VARIABLE).is_none() {
        // Whoever chose first was asked first.
        let _ = CHOSEN.set(file);
    }
}

/// What [`choose`] was told, for the programs that this one starts.
pub fn chosen() -> Option<&'static str> {
    CHOSEN.get().copied()
}

/// The name of the crisis file, from the root of the workspace.
pub fn name() -> String {
    match chosen() {
        Some(file) => file.to_owned(),
        None => std::env::var(VARIABLE).unwrap_or_else(|_| DEFAULT.to_owned()),
    }
}

/// The crisis file.
pub fn path() -> PathBuf {
    paths::at(&name())
}

/// The crisis that the board is built for.
///
/// # Errors
/// One sentence that names the file, and the line and the field where it is wrong.
pub fn load() -> Result<Crisis> {
    let name = name();
    let text = fs::read_to_string(path()).with_context(|| format!("cannot read {name}"))?;
    parse(&name, &text)
}

/// A crisis from its text; `name` is the file that an error names.
///
/// # Errors
/// One sentence with the line and the field.
pub fn parse(name: &str, text: &str) -> Result<Crisis> {
    crisis_file::read(name, text, &Texts::LANGUAGES).map_err(|problem| anyhow!(problem))
}
