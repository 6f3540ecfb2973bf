//! `cargo xtask dev [--port N] [--once] [--fresh]`.

use std::process::{ExitCode, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::Options;
use crate::build::{self, Profile};
use crate::watch::Watch;
use crate::wrangler::{self, Wrangler};
use crate::{interrupt, paths, process, setup};

const USUAL_PORT: u16 = 8787;

/// Often enough that a saved file feels noticed at once.
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// Serves the board on this machine until Ctrl-C, and rebuilds it when a source changes.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &["--port=", "--once", "--fresh"])?;
    options.no_words()?;
    let port = match options.value("--port") {
        Some(text) => text
            .parse()
            .with_context(|| format!("`{text}` is not a port"))?,
        None => USUAL_PORT,
    };
    // Before the build, which may take minutes.
    wrangler::ensure_free(port)?;
    let mut watch = (!options.has("--once")).then(Watch::sources);

    let tools = setup::tools()?;
    build::all(&tools, Profile::Dev)?;
    let wrangler = Wrangler::new(&tools, paths::at(".wrangler/state"));
    if options.has("--fresh") {
        wrangler.forget()?;
    }
    interrupt::listen()?;
    let mut server = wrangler.serve(port, None)?;
    println!("Open http://localhost:{port}");

    while !interrupt::requested() {
        if server.has_ended() {
            bail!("the local server ended by itself");
        }
        if let Some(path) = watch.as_mut().and_then(Watch::changed) {
            let path = path.strip_prefix(paths::root()).unwrap_or(&path);
            println!("{} changed", path.display());
            rebuild()?;
        }
        thread::sleep(LOOK_EVERY);
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds with a freshly compiled copy of this program: the board's data is compiled into it. The
/// server notices the new files by itself; a build that fails is on the terminal, and the next
/// change tries again.
fn rebuild() -> Result<()> {
    process::command("cargo")
        .args(["run", "--quiet", "--package", "xtask", "--", "build"])
        .stdin(Stdio::null())
        .status()
        .context("cannot start cargo")?;
    Ok(())
}
