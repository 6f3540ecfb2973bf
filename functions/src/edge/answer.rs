//! An answer, with the headers that all have.

use super::ask::Ask;
use super::desk::{Desk, EDITION};
use crate::http::headers::{Audience, security};
use app::{Page, Visit};
use sha2::{Digest, Sha256};
use worker::{Headers, Response, ResponseBuilder, Result};

/// An answer.
pub struct Answer {
    status: u16,
    audience: Audience,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn new(status: u16, audience: Audience, kind: &str, body: Vec<u8>) -> Self {
        Self {
            status,
            audience,
            headers: vec![("Content-Type", kind.to_owned())],
            body,
        }
    }

    /// A sentence, where no page can be drawn.
    pub fn text(status: u16, text: &str) -> Self {
        Self::new(
            status,
            Audience::Asker,
            "text/plain; charset=utf-8",
            text.into(),
        )
    }

    /// A page.
    pub fn page(desk: &Desk, visit: &Visit, page: Page) -> Self {
        let drawn = app::render(desk.site, visit, page);
        let audience = if drawn.private {
            Audience::Asker
        } else {
            Audience::Everybody
        };
        let answer = Self::new(
            drawn.status,
            audience,
            "text/html; charset=utf-8",
            drawn.html.into(),
        );
        match drawn.status {
            _ if drawn.private => answer,
            200 | 410 => answer.with("Cache-Control", "no-cache"),
            503 => answer
                .with("Cache-Control", "no-store")
                .with("Retry-After", "60"),
            _ => answer.with("Cache-Control", "no-store"),
        }
    }

    /// A page that is the same as long as what it is made from is: `made_from` with the day,
    /// the address and the build. A browser that has it is told so before it is drawn.
    pub fn lasting(desk: &Desk, ask: &Ask, visit: &Visit, made_from: u64, page: Page) -> Self {
        let tag = tag(visit, made_from);
        let known = ask.header("If-None-Match").unwrap_or_default();
        if known.split(',').any(|known| known.trim() == tag) {
            let mut answer = Self::new(
                304,
                Audience::Everybody,
                "text/html; charset=utf-8",
                Vec::new(),
            );
            answer.headers.clear();
            return answer.with("ETag", tag).with("Cache-Control", "no-cache");
        }
        Self::page(desk, visit, page).with("ETag", tag)
    }

    /// JSON for the board's own pages.
    pub fn json(status: u16, value: &serde_json::Value) -> Self {
        Self::new(
            status,
            Audience::Asker,
            "application/json",
            value.to_string().into(),
        )
    }

    /// Public data, which other sites may read, too.
    pub fn data(kind: &str, body: Vec<u8>, cache: &str) -> Self {
        Self::new(200, Audience::OtherSites, kind, body).with("Cache-Control", cache)
    }

    /// Somewhere else on the board.
    pub fn redirect(status: u16, path: &str) -> Self {
        Self::new(
            status,
            Audience::Everybody,
            "text/plain; charset=utf-8",
            Vec::new(),
        )
        .with("Location", path)
        .with("Cache-Control", "no-cache")
    }

    /// The same with a header more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// What the platform sends.
    pub fn into_response(self, is_head: bool) -> Result<Response> {
        let headers = Headers::new();
        for (name, value) in security(self.audience) {
            headers.set(name, value)?;
        }
        for (name, value) in &self.headers {
            headers.set(name, value)?;
        }
        let answer = ResponseBuilder::new()
            .with_status(self.status)
            .with_headers(headers);
        if is_head || self.body.is_empty() {
            Ok(answer.empty())
        } else {
            Ok(answer.fixed(self.body))
        }
    }
}

fn tag(visit: &Visit, made_from: u64) -> String {
    let mut hash = Sha256::new();
    let visited = [
        visit.lang.as_str(),
        &visit.path,
        &visit.query,
        &visit.origin,
    ];
    for part in EDITION.iter().chain(&visited) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.update(visit.today().0.to_be_bytes());
    hash.update(made_from.to_be_bytes());
    let hash: [u8; 32] = hash.finalize().into();
    let (short, _) = hash.split_at(10);
    format!("W/\"{}\"", board::codec::to_text(short))
}
