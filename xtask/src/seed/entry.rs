//! Filling the local KV store before a server starts, as one file for `wrangler kv bulk put`.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use functions::store::memory::Stored;
use serde::Serialize;

use crate::build::stamp;
use crate::process;
use crate::wrangler::Wrangler;

/// One key of the store, in the form that wrangler reads.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    key: String,
    value: String,
    /// Whether `value` stands for bytes.
    base64: bool,
    /// When the key goes, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    expiration: Option<u64>,
    /// What `list` returns without a read of the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<serde_json::Value>,
}

impl From<(String, Stored)> for Entry {
    fn from((key, stored): (String, Stored)) -> Self {
        let json = stored.metadata.as_deref().map(serde_json::from_str);
        Self {
            key,
            value: STANDARD.encode(&stored.value),
            base64: true,
            expiration: stored.expires.map(|at| at.0 / 1_000),
            // The store writes nothing else than JSON.
            metadata: json.and_then(Result::ok),
        }
    }
}

/// Puts the entries in the store of `wrangler`; keys that are there already are overwritten.
///
/// # Errors
/// When wrangler refuses them.
pub fn fill(wrangler: &Wrangler, entries: &[Entry]) -> Result<()> {
    // Two commands at once (a board being tried out, tests) must not read each other's file.
    let file = stamp::folder().join(format!("seed-{}.json", std::process::id()));
    write(&file, entries)?;
    let mut command = wrangler.command(&["kv", "bulk", "put"]);
    command.arg(&file).args(["--local", "--binding", "BOARD"]);
    process::run("Filling the local store", wrangler.with_state(&mut command))?;
    fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))
}

/// Writes the entries in a file for `wrangler kv bulk put`.
///
/// # Errors
/// When the disk refuses.
pub fn write(file: &Path, entries: &[Entry]) -> Result<()> {
    let write = || -> Result<()> {
        let mut out = BufWriter::new(File::create(file)?);
        serde_json::to_writer(&mut out, entries)?;
        Ok(out.flush()?)
    };
    write().with_context(|| format!("cannot write {}", file.display()))
}

#[cfg(test)]
mod tests {
    use board::day::Instant;
    use serde_json::json;

    use super::*;

    #[test]
    fn entries_have_the_form_that_wrangler_reads() {
        let stored = |value: &[u8], metadata: Option<&str>, expires| Stored {
            value: value.to_vec(),
            metadata: metadata.map(str::to_owned),
            expires,
        };
        let event = stored(&[], Some(r#"{"e":"AQ"}"#), Some(Instant(60_999)));
        let snapshot = stored(&[0, 1, 255], None, None);
        let entries = [("event/1", event), ("snapshot/09/7", snapshot)]
            .map(|(key, stored)| Entry::from((key.to_owned(), stored)));
        assert_eq!(
            serde_json::to_value(entries).unwrap(),
            json!([
                { "key": "event/1", "value": "", "base64": true, "expiration": 60, "metadata": { "e": "AQ" } },
                { "key": "snapshot/09/7", "value": "AAH/", "base64": true },
            ])
        );
    }
}
