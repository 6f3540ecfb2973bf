//! Ctrl-C and termination: noted here, acted upon where children are running.

use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result};

static ASKED_TO_STOP: AtomicBool = AtomicBool::new(false);

/// From here on Ctrl-C, SIGTERM and SIGHUP no longer end the process but set a mark, so that the
/// command can stop its server first.
///
/// # Errors
/// When the system refuses the handler, or it was asked for twice.
pub fn listen() -> Result<()> {
    ctrlc::set_handler(|| ASKED_TO_STOP.store(true, Ordering::SeqCst))
        .context("cannot listen for Ctrl-C")
}

/// Whether somebody asked us to stop.
pub fn requested() -> bool {
    ASKED_TO_STOP.load(Ordering::SeqCst)
}
