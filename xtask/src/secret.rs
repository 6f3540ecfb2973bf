//! The secret of this machine's board, in `.dev.vars`, where `wrangler dev` finds it.
//!
//! It is made once and kept: what was sealed with another one cannot be opened. A board that is
//! deployed has one of its own, which is not stored here.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use functions::store::seal::Seal;
use sha2::{Digest, Sha256};

use crate::paths;

const FILE: &str = ".dev.vars";
const NAME: &str = "SEAL_KEY";

/// The secret `SEAL_KEY`, made when there is none yet.
///
/// # Errors
/// When the file cannot be read or written, or has a secret that is too short.
pub fn seal_key() -> Result<String> {
    kept_in(&paths::at(FILE))
}

fn kept_in(file: &Path) -> Result<String> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        read => read.with_context(|| format!("cannot read {}", file.display()))?,
    };
    if let Some(key) = value(&text) {
        ensure!(
            key.len() >= Seal::MIN_SECRET,
            "{FILE}: {NAME} must have at least {} characters; remove the line to have one made",
            Seal::MIN_SECRET
        );
        return Ok(key.to_owned());
    }
    let key = new_key()?;
    let separator = match text.as_bytes().last() {
        None | Some(b'\n') => "",
        Some(_) => "\n",
    };
    let mut open = OpenOptions::new();
    // For its owner alone, as it is a secret even here.
    open.create(true).append(true).mode(0o600);
    open.open(file)
        .and_then(|mut file| writeln!(file, "{separator}{NAME}={key}"))
        .with_context(|| format!("cannot write {}", file.display()))?;
    Ok(key)
}

fn value(text: &str) -> Option<&str> {
    let line = text.lines().find_map(|line| {
        let (name, value) = line.split_once('=')?;
        (name.trim() == NAME).then_some(value)
    })?;
    Some(line.trim().trim_matches(['"', '\'']))
}

/// 256 random bits in hexadecimal.
fn new_key() -> Result<String> {
    let bytes = random()?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// 256 random bits.
///
/// # Errors
/// When the system gives none.
pub fn random() -> Result<[u8; 32]> {
    let mut bytes = [0; 32];
    fs::File::open("/dev/urandom")
        .and_then(|mut source| source.read_exact(&mut bytes))
        .context("cannot read random bytes")?;
    Ok(bytes)
}

/// As many bytes as are asked for: random ones where `seed` is, else the same each time.
pub fn stretch(seed: [u8; 32]) -> impl FnMut(&mut [u8]) {
    let mut count = 0u64;
    move |bytes| {
        for part in bytes.chunks_mut(32) {
            count += 1;
            let hash = Sha256::new_with_prefix(seed).chain_update(count.to_be_bytes());
            for (to, from) in part.iter_mut().zip(hash.finalize()) {
                *to = from;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_made_once_and_kept_beside_what_is_there() {
        let folder = std::env::temp_dir().join(format!("xtask-secret-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("vars");
        fs::write(&file, "OTHER=1").unwrap();
        let key = kept_in(&file).unwrap();
        assert_eq!(key.len(), 64);
        assert_eq!(kept_in(&file).unwrap(), key);
        let text = fs::read_to_string(&file).unwrap();
        assert_eq!(text, format!("OTHER=1\nSEAL_KEY={key}\n"));

        fs::write(&file, "SEAL_KEY=\"short\"\n").unwrap();
        let problem = kept_in(&file).unwrap_err().to_string();
        assert!(problem.contains("at least 32"), "{problem}");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn stretched_bytes_never_come_twice() {
        let mut bytes = stretch([1; 32]);
        let mut again = stretch([1; 32]);
        let (mut first, mut second, mut same) = ([0; 40], [0; 40], [0; 40]);
        bytes(&mut first);
        bytes(&mut second);
        again(&mut same);
        assert_ne!(first, second);
        assert_ne!(first[..8], first[32..]);
        assert_eq!(first, same);
    }

    #[test]
    fn the_secret_is_read_with_and_without_quotes() {
        assert_eq!(value("A=b\nSEAL_KEY = 'c=d'\n"), Some("c=d"));
        assert_eq!(value("SEAL_KEY=c"), Some("c"));
        assert_eq!(value("SEAL_KEYS=c"), None);
    }
}
