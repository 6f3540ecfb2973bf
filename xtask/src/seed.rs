//! Filling the local KV store before a server starts, as one file for `wrangler kv bulk put`.

use std::fs;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use crate::build::hashed;
use crate::wrangler::Wrangler;
use crate::{paths, process};

/// One key of the store, in the form that wrangler reads.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    key: String,
    value: String,
    /// Whether `value` stands for bytes.
    base64: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<serde_json::Value>,
}

impl Entry {
    /// A key with text.
    pub fn text(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            base64: false,
            metadata: None,
        }
    }

    /// A key with bytes.
    pub fn bytes(key: impl Into<String>, value: &[u8]) -> Self {
        Self {
            key: key.into(),
            value: STANDARD.encode(value),
            base64: true,
            metadata: None,
        }
    }

    /// The same key with metadata, which `list` returns without a read of the value.
    #[must_use]
    pub fn with_metadata(self, metadata: serde_json::Value) -> Self {
        Self {
            metadata: Some(metadata),
            ..self
        }
    }
}

/// Puts the entries in the store of `wrangler`; keys that are there already are overwritten.
///
/// # Errors
/// When wrangler refuses them.
pub fn fill(wrangler: &Wrangler, entries: &[Entry]) -> Result<()> {
    let json = serde_json::to_vec(entries)?;
    // Two commands at once (a board being tried out, tests) must not read each other's file.
    let file = paths::target().join(format!("seed-{}.json", hashed::of(&json)));
    fs::write(&file, json).with_context(|| format!("cannot write {}", file.display()))?;
    let mut command = wrangler.command(&["kv", "bulk", "put"]);
    command.arg(&file).args(["--local", "--binding", "BOARD"]);
    process::run("Filling the local store", wrangler.with_state(&mut command))?;
    fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn entries_have_the_form_that_wrangler_reads() {
        let entries = [
            Entry::text("head/09", "7").with_metadata(json!({ "made": 1 })),
            Entry::bytes("snapshot/09/7", &[0, 1, 255]),
        ];
        assert_eq!(
            serde_json::to_value(entries).unwrap(),
            json!([
                { "key": "head/09", "value": "7", "base64": false, "metadata": { "made": 1 } },
                { "key": "snapshot/09/7", "value": "AAH/", "base64": true },
            ])
        );
    }
}
