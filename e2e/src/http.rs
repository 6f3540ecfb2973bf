//! Plain HTTP to the board, without a browser.

use crate::setup::setup;
use std::sync::OnceLock;
use std::time::Duration;
use ureq::Agent;
use ureq::http::{HeaderMap, Request};

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// A header; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).expect("the body is JSON")
    }
}

/// Asks for a page or a file.
#[track_caller]
pub fn get(path: &str) -> Answer {
    send("GET", path, &[], "")
}

/// The same with headers.
#[track_caller]
pub fn get_with(path: &str, headers: &[(&str, &str)]) -> Answer {
    send("GET", path, headers, "")
}

/// Sends a form as the board's own page would.
#[track_caller]
pub fn post(path: &str, pairs: &[(&str, &str)]) -> Answer {
    let origin = setup().board.clone();
    send(
        "POST",
        path,
        &[("Origin", &origin), ("Sec-Fetch-Site", "same-origin")],
        &form(pairs),
    )
}

/// Sends anything.
#[track_caller]
pub fn send(method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let mut request = Request::builder()
        .method(method)
        .uri(format!("{}{path}", setup().board));
    if method == "POST" {
        request = request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let answer = if body.is_empty() && method != "POST" {
        agent().run(request.body(()).expect("a request"))
    } else {
        agent().run(request.body(body.to_owned()).expect("a request"))
    };
    let answer = answer.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
    let (parts, mut body) = answer.into_parts();
    Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        bytes: body.read_to_vec().unwrap_or_default(),
    }
}

/// Lets the cron take a turn, as it does every minute.
#[track_caller]
pub fn cron() {
    assert_eq!(
        get("/__scheduled?cron=*+*+*+*+*").status,
        200,
        "the cron's turn"
    );
}

/// Pairs as a form sends them.
pub fn form(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
        .collect();
    pairs.join("&")
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

fn agent() -> &'static Agent {
    static AGENT: OnceLock<Agent> = OnceLock::new();
    AGENT.get_or_init(|| {
        Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(30)))
            .build()
            .into()
    })
}
