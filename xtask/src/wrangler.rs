//! wrangler on this machine: its commands, and the local server with everything it starts.

use std::fs::{self, File};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::setup::Tools;
use crate::{interrupt, paths, process, secret};

/// The first start of the local runtime on a slow machine takes some seconds; a minute is a fault.
const START_LIMIT: Duration = Duration::from_secs(60);

/// How long the server may take to write its state before it is ended the hard way.
const STOP_LIMIT: Duration = Duration::from_secs(5);

/// wrangler with a folder for the local state (KV, caches) of its own.
#[derive(Debug, Clone)]
pub struct Wrangler {
    node: PathBuf,
    state: PathBuf,
}

impl Wrangler {
    /// wrangler that keeps its local state in `state`.
    pub fn new(tools: &Tools, state: PathBuf) -> Self {
        Self {
            node: tools.node.clone(),
            state,
        }
    }

    /// Where it keeps its local state.
    pub fn state(&self) -> &Path {
        &self.state
    }

    /// Forgets the local state.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn forget(&self) -> Result<()> {
        if self.state.exists() {
            fs::remove_dir_all(&self.state).context("cannot remove the local state")?;
        }
        Ok(())
    }

    /// A command of wrangler that asks nothing, reports nothing and fetches nothing.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = process::command(&self.node);
        command
            .arg(paths::at("node_modules/wrangler/bin/wrangler.js"))
            .args(words)
            .env("WRANGLER_SEND_METRICS", "false")
            // Otherwise it asks Cloudflare where this machine is, and waits when offline.
            .env("CLOUDFLARE_CF_FETCH_ENABLED", "false");
        command
    }

    /// Adds the folder of the local state to a command.
    pub fn with_state<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.arg("--persist-to").arg(&self.state)
    }

    /// Starts the local server and waits until it answers. What it prints goes to `log`, or to the
    /// terminal without one.
    ///
    /// # Errors
    /// When it does not answer within a minute, with the end of what it printed.
    pub fn serve(&self, port: u16, log: Option<&Path>) -> Result<Server> {
        ensure_free(port)?;
        // Without its secret the board answers nothing at all.
        secret::seal_key()?;
        let mut command = self.command(&["dev", "--local", "--test-scheduled"]);
        command.args(["--ip", "127.0.0.1", "--port", &port.to_string()]);
        command.args(["--show-interactive-dev-session", "false"]);
        self.with_state(&mut command).stdin(Stdio::null());
        if let Some(log) = log {
            let file =
                File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
            command.stdout(file.try_clone()?).stderr(file);
        }
        // A group of its own: it can be ended together with the processes it starts, and Ctrl-C
        // reaches it through us, in order.
        let child = command
            .process_group(0)
            .spawn()
            .context("cannot start wrangler")?;
        let mut server = Server { child, port };
        server.wait_until_it_answers(log)?;
        Ok(server)
    }
}

/// A local server; ended, with all it started, when dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    port: u16,
}

impl Server {
    /// Where it answers, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Whether it ended by itself.
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// The body of a page, which must be there.
    ///
    /// # Errors
    /// When the answer is not a success.
    pub fn get(&self, path: &str) -> Result<Vec<u8>> {
        let mut answer = ureq::get(format!("{}{path}", self.url()))
            .call()
            .with_context(|| format!("the server does not give {path}"))?;
        answer
            .body_mut()
            .read_to_vec()
            .with_context(|| format!("{path} ends too early"))
    }

    fn wait_until_it_answers(&mut self, log: Option<&Path>) -> Result<()> {
        let start = Instant::now();
        while !answers(&self.url()) {
            ensure!(!interrupt::requested(), "stopped");
            if self.has_ended() || start.elapsed() > START_LIMIT {
                let printed = log
                    .and_then(|log| fs::read_to_string(log).ok())
                    .unwrap_or_default();
                bail!(
                    "the local server did not start:\n{}",
                    process::tail(&printed, 30)
                );
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }

    fn signal(&self, signal: &str) {
        // The shell's own `kill`: the program of that name is missing on the smallest systems.
        // The group's number is that of its first process. A group that is gone is what we want.
        let script = format!("kill -{signal} -{}", self.child.id());
        let _ = process::query(process::command("sh").args(["-c", &script]));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.signal("TERM");
        let start = Instant::now();
        while !self.has_ended() && start.elapsed() < STOP_LIMIT {
            thread::sleep(Duration::from_millis(50));
        }
        // Also what the first process may have left behind.
        self.signal("KILL");
        let _ = self.child.wait();
    }
}

/// Whether a server answers at all, be it with an error.
fn answers(url: &str) -> bool {
    ureq::get(url)
        .config()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(10)))
        .build()
        .call()
        .is_ok()
}

/// Fails when something else listens on a port.
///
/// # Errors
/// One sentence that names the port.
pub fn ensure_free(port: u16) -> Result<()> {
    let free = TcpListener::bind(("127.0.0.1", port)).is_ok();
    ensure!(
        free,
        "port {port} is in use: stop what uses it, or choose another port"
    );
    Ok(())
}

/// A port that nobody uses right now.
///
/// # Errors
/// When the system has none.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("this machine has no free port")?;
    Ok(listener.local_addr()?.port())
}
