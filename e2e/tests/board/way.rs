//! The main job of the board: a waiter from Doetinchem sees care, logistics and farm work
//! nearby, with the reasons, and gets in touch.

use e2e::http::get;
use e2e::{Browser, Script, Size, listings, nl, until};

/// A home page, three answers, results, a listing and its contact.
const MOST_TAPS: u32 = 8;

#[test]
fn a_waiter_gets_in_touch_in_at_most_eight_taps_on_a_phone() {
    with_script(&Browser::phone());
}

#[test]
fn a_waiter_gets_in_touch_in_at_most_eight_taps_on_a_desktop() {
    with_script(&Browser::desktop());
}

fn with_script(browser: &Browser) {
    let t = nl();
    browser.goto("/nl/");
    browser.count_taps();
    browser.press_in("//main", t.door_seek());
    browser.wait_alive();

    browser.fill("#werk", "ober");
    browser.wait_for_sight("[role=option]");
    browser.assert_accessible("seek-suggestions");
    browser.press_in("//*[@role='listbox']", "ober");
    browser.wait_for_sight("#pc");
    browser.fill("#pc", "7001");
    browser.assert_accessible("seek-postcode");
    browser.press_words(t.seek_next());
    browser.wait_for_sight("input[name=uren]");
    browser.press_words(&t.hours_range(24, 32));
    browser.assert_accessible("seek-hours");
    browser.press_words(t.seek_show());

    until("results are shown", || {
        browser.address().starts_with("/nl/banen?")
    });
    browser.wait_alive();
    good_results(browser);
    browser.assert_accessible("waiter-results");

    browser.press(".wb-card a");
    until("a listing is shown", || {
        browser.address().starts_with("/nl/baan/")
    });
    browser.wait_alive();
    browser.assert_accessible("waiter-listing");
    good_listing(browser);
    browser.press_words(t.contact_show());
    browser.wait_for_sight(CONTACT);
    assert!(
        browser.taps() <= MOST_TAPS,
        "it took {} taps",
        browser.taps()
    );
    browser.assert_accessible("waiter-contact");
}

#[test]
fn the_same_way_works_without_script() {
    for size in Size::BOTH {
        let browser = Browser::open(size, Script::Off);
        let t = nl();
        browser.goto("/nl/");
        browser.press_in("//main", t.door_seek());
        browser.fill("#werk", "ober");
        browser.fill("#pc", "7001");
        browser.press_words(&t.hours_range(24, 32));
        browser.press_words(t.seek_show());
        assert!(
            browser.address().starts_with("/nl/banen?"),
            "{}",
            browser.address()
        );
        good_results(&browser);
        browser.press(".wb-card a");
        good_listing(&browser);
        browser.press_words(t.contact_show());
        browser.wait_for_sight(CONTACT);
    }
}

#[test]
fn care_logistics_and_farm_work_are_among_the_first_ten_for_a_waiter() {
    let entries = listings::entries();
    for path in [
        "/nl/banen?werk=ober&pc=7001",
        "/nl/banen?werk=ober&pc=7001&uren=24-32",
    ] {
        let html = get(path).text();
        let first_ten: Vec<String> = listings::ids(&html)
            .iter()
            .take(10)
            .map(|id| {
                let entry = entries.iter().find(|entry| entry.id.to_string() == *id);
                entry
                    .expect("what is shown is in the snapshot")
                    .card
                    .sector
                    .to_string()
            })
            .collect();
        for sector in ["Q", "H", "A"] {
            let has = first_ten.iter().any(|known| known == sector);
            assert!(
                has,
                "{path}: no work of sector {sector} among the first ten: {first_ten:?}"
            );
        }
    }
}

const CONTACT: &str = "#contact a[href^='tel:'], #contact a[href^='https://wa.me/'], #contact a[href^='mailto:'], #contact a[href^='https:']";

fn good_results(browser: &Browser) {
    let t = nl();
    let summary = browser.text("main .wb-lead");
    assert!(
        summary.contains("Doetinchem") && summary.to_lowercase().contains("ober"),
        "{summary}"
    );

    // Each card says how well it fits, and why.
    let words = [t.fit_strong(), t.fit_promising(), t.fit_with_training()];
    let cards = browser.count(".wb-card");
    assert!(cards >= 10, "{cards} cards");
    let labels = browser.texts(".wb-card .wb-fit__label");
    assert_eq!(labels.len(), cards, "each card says how well it fits");
    assert!(
        labels
            .iter()
            .all(|label| words.iter().any(|word| label.contains(word))),
        "{labels:?}"
    );
    assert_eq!(
        browser.count(".wb-card:has(.wb-fit__reasons li)"),
        cards,
        "each card has its reasons"
    );

    // The best comes first; further down a shorter way may make up for a lesser fit.
    let rank = |label: &String| words.iter().position(|word| label.contains(word));
    assert_eq!(
        labels.iter().map(rank).min(),
        labels.first().map(rank),
        "{labels:?}"
    );
}

fn good_listing(browser: &Browser) {
    assert_eq!(
        browser.count(CONTACT),
        0,
        "no contact detail before it is asked for"
    );
    assert!(
        browser.count(".wb-skill") >= 3,
        "the fit is explained skill by skill"
    );
    assert!(
        browser
            .texts(".wb-skill__state")
            .iter()
            .all(|state| !state.is_empty())
    );
    assert!(
        browser.count(".wb-data-list__item") >= 7,
        "everything about it"
    );
}
