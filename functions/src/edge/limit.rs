//! How often one sender may write.

use super::ask::Ask;
use worker::Env;

/// Whether a sender wrote more than the platform's limit `WRITES` allows. Without the binding,
/// or when it does not answer, nobody is limited: it spares the store, it does not guard it.
pub async fn is_exceeded(ask: &Ask, env: &Env) -> bool {
    let sender = ask.header("CF-Connecting-IP").unwrap_or_default();
    // Whoever works on the board on this machine, and its tests.
    if matches!(sender.as_str(), "" | "127.0.0.1" | "::1") {
        return false;
    }
    match env.rate_limiter("WRITES") {
        Ok(limiter) => limiter
            .limit(sender)
            .await
            .is_ok_and(|outcome| !outcome.success),
        Err(_) => false,
    }
}
