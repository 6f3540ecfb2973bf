//! What stands on the board, as its public answers tell.

use crate::http::{self, get};
use crate::posting::Posted;
use crate::wait::within;
use board::snapshot::{Entry, Snapshot};
use std::time::Duration;

/// The region that the tests post in and look at: the Achterhoek.
pub const REGION: &str = "09";

/// The cron takes its turn at once in tests, and a Worker reads the head again after 20 seconds.
const A_TURN: Duration = Duration::from_secs(40);

/// The listings of the region, as the phone fetches them.
#[track_caller]
pub fn entries() -> Vec<Entry> {
    let answer = get(&format!("/api/snapshot/{REGION}"));
    assert_eq!(answer.status, 200, "the snapshot of the region");
    Snapshot::from_bytes(&answer.bytes)
        .expect("a snapshot that can be read")
        .entries
}

/// The ids of the listings on a page, in their order.
pub fn ids(html: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for part in html.split("/baan/").skip(1) {
        let id: String = part
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        if id.len() == 16 && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The address of a listing of the sample: the first on the board.
#[track_caller]
pub fn first() -> String {
    let html = get("/nl/banen").text();
    let id = ids(&html)
        .into_iter()
        .next()
        .expect("the sample board has listings");
    format!("/nl/baan/{id}")
}

/// Lets the cron take turns until everybody sees the listing in the snapshot.
#[track_caller]
pub fn wait_for(posted: &Posted) {
    after_a_turn("the listing is in the snapshot", || is_listed(posted));
}

/// Lets the cron take a turn and waits until `is` holds everywhere.
#[track_caller]
pub fn after_a_turn(what: &str, mut is: impl FnMut() -> bool) {
    http::cron();
    within(A_TURN, what, || {
        let holds = is();
        if !holds {
            std::thread::sleep(Duration::from_millis(500));
        }
        holds
    });
}

/// Whether a listing is in the snapshot.
#[track_caller]
pub fn is_listed(posted: &Posted) -> bool {
    entries()
        .iter()
        .any(|entry| entry.id.to_string() == posted.id)
}
