//! A request, read once and bounded.

use crate::http::origin::{self, From};
use app::Visit;
use board::day::Instant;
use board::listing::Lang;
use futures_util::StreamExt;
use worker::Request;

/// The longest form has less than 20 KB; nobody needs to send more than this.
const MOST_BODY: usize = 64 * 1024;
/// Longer addresses come from no form of the board.
const MOST_ADDRESS: usize = 8 * 1024;

/// What was asked.
pub struct Ask {
    /// GET for HEAD, too.
    pub method: String,
    /// Scheme and host.
    pub origin: String,
    /// The path, starting with a slash.
    pub path: String,
    /// The query without its question mark.
    pub query: String,
    /// What was sent along, as pairs of a form.
    pub form: Vec<(String, String)>,
    /// When.
    pub now: Instant,
    /// The status to refuse it with: 400 for a body that breaks off, 413 for one that is too
    /// large, 414 for an address that is too long.
    pub refused: Option<u16>,
    headers: worker::Headers,
}

impl Ask {
    /// Reads a request.
    pub async fn read(mut request: Request) -> Self {
        let address = request.inner().url();
        let (address, too_long) = match address.get(..MOST_ADDRESS) {
            Some(_) => ("", true),
            None => (address.as_str(), false),
        };
        let address = address.split('#').next().unwrap_or_default();
        let (address, query) = address.split_once('?').unwrap_or((address, ""));
        let host_from = address.find("://").map_or(0, |at| at + 3);
        let host = address.get(host_from..).unwrap_or_default();
        let split = host.find('/').map_or(address.len(), |at| at + host_from);
        let (origin, path) = address.split_at(split);
        let method = match request.inner().method().as_str() {
            "HEAD" => "GET".to_owned(),
            other => other.to_owned(),
        };
        let body = match method.as_str() {
            "POST" => body(&mut request).await,
            _ => Ok(Vec::new()),
        };
        let refused = if too_long {
            Some(414)
        } else {
            body.as_ref().err().copied()
        };
        Self {
            method,
            origin: origin.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            form: matching::pairs(&String::from_utf8_lossy(&body.unwrap_or_default())),
            now: super::desk::now(),
            refused,
            headers: request.headers().clone(),
        }
    }

    /// A header.
    pub fn header(&self, name: &str) -> Option<String> {
        self.headers.get(name).ok().flatten()
    }

    /// The pairs of the query.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        matching::pairs(&self.query)
    }

    /// A field of the form that was sent.
    pub fn field(&self, name: &str) -> &str {
        let found = self.form.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// Whether a form was sent from the board itself.
    pub fn is_own(&self) -> bool {
        let (site, origin) = (self.header("Sec-Fetch-Site"), self.header("Origin"));
        let from = From {
            site: site.as_deref(),
            origin: origin.as_deref(),
        };
        origin::is_own(from, &self.origin)
    }

    /// The visit that a page is drawn for.
    pub fn visit(&self, lang: Lang, path: &str) -> Visit {
        Visit {
            lang,
            now: self.now,
            origin: self.origin.clone(),
            path: path.to_owned(),
            query: self.query.clone(),
        }
    }
}

async fn body(request: &mut Request) -> Result<Vec<u8>, u16> {
    let length = request.headers().get("Content-Length").ok().flatten();
    let length = length.and_then(|length| length.parse::<usize>().ok());
    if length.is_some_and(|length| length > MOST_BODY) {
        return Err(413);
    }
    let mut body = Vec::new();
    // A request without a body has no stream either.
    if let Ok(mut stream) = request.stream() {
        while let Some(part) = stream.next().await {
            body.extend(part.map_err(|_| 400u16)?);
            if body.len() > MOST_BODY {
                return Err(413);
            }
        }
    }
    Ok(body)
}
