//! `cargo xtask dev [--port N] [--once] [--fresh] [--sample COUNT]`.

use std::process::{ExitCode, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::Options;
use crate::build::{self, Profile};
use crate::seed::stock::Stock;
use crate::watch::Watch;
use crate::wrangler::{self, Wrangler};
use crate::{crisis, cron, interrupt, paths, process, seed, setup};

const USUAL_PORT: u16 = 8787;

/// Of the generated listings, so that each run shows the same.
const SEED: u64 = 1;

/// Often enough that a saved file feels noticed at once.
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// Serves the board on this machine until Ctrl-C, and rebuilds it when a source changes.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &["--port=", "--sample=", "--once", "--fresh"])?;
    options.no_words()?;
    let port = options.number("--port")?.unwrap_or(USUAL_PORT);
    let (stock, state) = match options.number("--sample")? {
        None => (Stock::Sample, ".wrangler/state"),
        Some(count) => {
            crisis::choose(crisis::ALL_REGIONS);
            // A store of its own: trying many must not cost the board that one works on.
            (
                Stock::Generated { count, seed: SEED },
                ".wrangler/state-sample",
            )
        }
    };
    // Before the build, which may take minutes.
    wrangler::ensure_free(port)?;
    let mut watch = (!options.has("--once")).then(Watch::sources);

    let tools = setup::tools()?;
    build::all(&tools, Profile::Dev)?;
    let wrangler = Wrangler::new(&tools, paths::at(state));
    if options.has("--fresh") {
        wrangler.forget()?;
    }
    seed::ensure(&wrangler, stock)?;
    interrupt::listen()?;
    let mut server = wrangler.serve(port, None)?;
    cron::every_minute(server.url());
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
