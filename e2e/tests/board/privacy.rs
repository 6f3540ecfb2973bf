//! Contact details are shown one at a time, to who asks; never in bulk.

use board::snapshot::Snapshot;
use e2e::http::{get, post};
use e2e::sample::{contact_details, given_away};
use e2e::{Browser, listings, nl, until};

#[test]
fn no_contact_detail_is_given_before_it_is_asked_for() {
    let details = contact_details();
    let entries = listings::entries();
    let pages = entries.iter().map(|entry| format!("/nl/baan/{}", entry.id));
    let lists = [
        "/nl/",
        "/nl/banen?n=500",
        "/en/banen?n=500",
        "/nl/banen?n=500&toon=kaart",
        "/api/head",
    ];
    for path in lists.into_iter().map(str::to_owned).chain(pages) {
        let text = get(&path).text();
        assert_eq!(given_away(&text, &details), Vec::<&str>::new(), "{path}");
    }
}

#[test]
fn the_snapshot_has_no_contact_details() {
    let bytes = get("/api/snapshot/09").bytes;
    let snapshot = Snapshot::from_bytes(&bytes).unwrap();
    assert!(snapshot.entries.len() >= 60, "the sample board is there");
    let packed = String::from_utf8_lossy(&bytes).into_owned();
    let unpacked: Vec<String> = snapshot
        .entries
        .iter()
        .flat_map(|entry| {
            [
                entry.card.title.to_string(),
                entry.card.organisation.to_string(),
            ]
        })
        .collect();
    let details = contact_details();
    for text in [packed, unpacked.join("\n")] {
        assert_eq!(given_away(&text, &details), Vec::<&str>::new());
    }
}

#[test]
fn a_revealed_contact_is_one_of_the_sample_and_is_not_kept() {
    let details = contact_details();
    let entries = listings::entries();
    let shown = entries.iter().take(20).filter(|entry| {
        let answer = post(&format!("/nl/baan/{}/contact", entry.id), &[]);
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("cache-control"), "no-store");
        !given_away(&answer.text(), &details).is_empty()
    });
    // Some posters chose the desk.
    assert!(
        shown.count() >= 10,
        "the search for details finds them where they are"
    );
}

#[test]
fn the_page_as_the_phone_has_it_keeps_the_secret_too() {
    let browser = Browser::phone();
    let details = contact_details();
    let path = listings::first();
    browser.goto_alive(&path);
    assert_eq!(given_away(&browser.source(), &details), Vec::<&str>::new());
    browser.press_words(nl().contact_show());
    until("the contact is shown", || browser.count("#contact a") > 0);
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_no_cookie_is_set() {
    let browser = Browser::phone();
    for path in [
        "/nl/",
        "/nl/werk",
        "/nl/banen?werk=ober&pc=7001",
        "/nl/plaatsen",
    ] {
        browser.goto(path);
        let elsewhere = browser.run_script(
            "return performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => new URL(name).origin !== location.origin)",
        );
        assert_eq!(elsewhere, serde_json::json!([]), "{path}");
        assert_eq!(browser.run_script("return document.cookie"), "", "{path}");
        assert_eq!(get(path).header("set-cookie"), "", "{path}");
    }
}
