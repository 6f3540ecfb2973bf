//! The crates of the workspace, as their Cargo.toml describes them.

use crate::paths;
use std::fs;
use toml::{Table, Value};

/// A crate.
pub struct Crate {
    manifest: Table,
}

/// What a crate depends on.
pub struct Dependency {
    /// The name of the crate.
    pub name: String,
    /// Whether only the build for Wasm has it.
    pub is_for_wasm: bool,
}

/// Which dependencies count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All.
    Any,
    /// Those of a build for the host.
    Host,
}

const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

impl Crate {
    /// Reads a crate of the workspace.
    pub fn read(name: &str) -> Self {
        Self {
            manifest: manifest(&format!("{name}/Cargo.toml")),
        }
    }

    /// Everything it depends on, in any build.
    pub fn dependencies(&self) -> Vec<Dependency> {
        let mut all = named(&self.manifest, false);
        let targets = self.manifest.get("target").and_then(Value::as_table);
        for (target, table) in targets.into_iter().flatten() {
            let table = table.as_table().expect("a target is a table");
            all.extend(named(table, target.contains("wasm32")));
        }
        all
    }

    /// Whether it depends on a crate.
    pub fn depends_on(&self, name: &str, scope: Scope) -> bool {
        self.dependencies()
            .iter()
            .any(|found| found.name == name && (scope == Scope::Any || !found.is_for_wasm))
    }
}

/// The names of the crates of the workspace.
pub fn members() -> Vec<String> {
    let root = manifest("Cargo.toml");
    let members = root["workspace"]["members"].as_array().expect("a list");
    let name = |value: &Value| value.as_str().map(str::to_owned);
    members.iter().filter_map(name).collect()
}

fn manifest(path: &str) -> Table {
    let text = fs::read_to_string(paths::at(path)).expect(path);
    text.parse().expect(path)
}

fn named(table: &Table, is_for_wasm: bool) -> Vec<Dependency> {
    let tables = KINDS.iter().filter_map(|kind| table.get(*kind)?.as_table());
    let dependency = |(name, value): (&String, &Value)| Dependency {
        // What it is called here may be another name than its own.
        name: value
            .get("package")
            .and_then(Value::as_str)
            .unwrap_or(name)
            .to_owned(),
        is_for_wasm,
    };
    tables.flatten().map(dependency).collect()
}
