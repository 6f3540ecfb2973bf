//! How the browser is started.

use super::{Script, Size};
use crate::setup::setup;
use serde_json::{Value, json};
use thirtyfour::Capabilities;

/// The size of the screen, whether scripts run, and no calls home.
pub fn capabilities(size: Size, script: Script) -> Capabilities {
    let mut options = json!({
        "binary": setup().chromium,
        "args": [
            "--headless=new",
            // Root has no sandbox, and what is browsed is our own.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--lang=nl",
        ],
        "prefs": {
            "intl.accept_languages": "nl",
            "profile.managed_default_content_settings.javascript": if script == Script::On { 1 } else { 2 },
        },
    });
    if size == Size::Phone {
        options["mobileEmulation"] = json!({
            "deviceMetrics": { "width": 360, "height": 740, "pixelRatio": 2, "mobile": true, "touch": true },
        });
    }
    let all = json!({
        "browserName": "chrome",
        "pageLoadStrategy": "normal",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": options,
    });
    match all {
        Value::Object(all) => Capabilities::from(all),
        _ => Capabilities::default(),
    }
}
