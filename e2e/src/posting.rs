//! Posting a listing to test with, over HTTP.

use crate::http::{self, Answer};
use board::day::Instant;
use board::ids::ManageKey;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// A listing that was posted.
#[derive(Debug)]
pub struct Posted {
    /// Its id, as in its address.
    pub id: String,
    /// The secret to manage it.
    pub key: String,
    /// Its organisation, which no other listing has.
    pub organisation: String,
}

impl Posted {
    /// Where everybody sees it.
    pub fn path(&self) -> String {
        format!("/nl/baan/{}", self.id)
    }

    /// Where it is managed.
    pub fn manage_path(&self) -> String {
        format!("/nl/beheer/{}", self.id)
    }

    /// Sends one action of the managing page, with more fields where it needs them.
    #[track_caller]
    pub fn act(&self, action: &str, more: &[(&str, &str)]) -> Answer {
        let mut pairs = vec![("key", self.key.as_str()), ("action", action)];
        pairs.extend(more);
        http::post(&self.manage_path(), &pairs)
    }
}

/// Posts a vacancy for a kitchen help in Winterswijk, with some fields of the form replaced.
#[track_caller]
pub fn post(changes: &[(&str, &str)]) -> Posted {
    post_at("/nl/plaatsen", changes)
}

/// The same at the address of another form.
#[track_caller]
pub fn post_at(path: &str, changes: &[(&str, &str)]) -> Posted {
    let form = Form::new(changes);
    let answer = form.send(path);
    assert_eq!(answer.status, 200, "posting: {}", answer.text());
    form.posted(&answer)
}

/// A form that is filled in with the least that a listing needs.
#[derive(Clone, Debug)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// The least, with some fields replaced or added.
    pub fn new(changes: &[(&str, &str)]) -> Self {
        let number = unique();
        let key = key(&number).to_string();
        let organisation = organisation();
        let today = today();
        let least = [
            ("kind", "vacature"),
            ("lang", "nl"),
            ("key", key.as_str()),
            ("work", "keukenhulp"),
            ("organisation", organisation.as_str()),
            ("postcode", POSTCODE),
            ("start", today.as_str()),
            ("hours-min", "24"),
            ("openings", "3"),
            ("phone", PHONE),
        ];
        let mut form = Self(Vec::new());
        for (name, value) in least.iter().chain(changes) {
            form.set(name, value);
        }
        form
    }

    fn set(&mut self, name: &str, value: &str) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => value.clone_into(known),
            None => self.0.push((name.to_owned(), value.to_owned())),
        }
    }

    fn get(&self, name: &str) -> String {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.clone())
            .unwrap_or_default()
    }

    /// Sends it to the address of a form.
    #[track_caller]
    pub fn send(&self, path: &str) -> Answer {
        let pairs: Vec<(&str, &str)> = self
            .0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        http::post(path, &pairs)
    }

    /// What came of it, as the receipt says.
    #[track_caller]
    pub fn posted(&self, receipt: &Answer) -> Posted {
        let (id, key) = private_link(&receipt.text());
        assert_eq!(key, self.get("key"), "the receipt has the key of the form");
        Posted {
            id,
            key,
            organisation: self.get("organisation"),
        }
    }
}

/// Where listings of tests are: Winterswijk, further from Doetinchem than the jobseekers of
/// other tests want to travel, so that tests do not get in each other's way.
pub const POSTCODE: &str = "7101";

/// The telephone number of every listing that tests post.
pub const PHONE: &str = "06 12 34 56 99";

/// The id and the key in the private link of a receipt.
#[track_caller]
pub fn private_link(receipt: &str) -> (String, String) {
    let (_, link) = receipt
        .split_once("/beheer/")
        .expect("the receipt has the private link");
    let (id, rest) = link.split_once('#').expect("with the key in its fragment");
    let key = rest
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .next()
        .unwrap_or_default();
    (id.to_owned(), key.to_owned())
}

/// A name that no other listing has.
pub fn organisation() -> String {
    format!("Proef {}", unique())
}

/// Today, as a field for a date has it.
pub fn today() -> String {
    Instant(millis()).day().to_string()
}

fn key(number: &str) -> ManageKey {
    let mut key = [7; 24];
    for (to, from) in key.iter_mut().zip(number.bytes().rev()) {
        *to = from;
    }
    ManageKey(key)
}

/// A number that is new on this board, however often the tests run against it.
fn unique() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    format!("{}-{}", millis(), COUNT.fetch_add(1, Ordering::Relaxed))
}

fn millis() -> u64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("a clock that is right");
    since.as_millis().try_into().expect("for some time to come")
}
