//! The list of results: filters, order, map, and an address that restores it all.

use e2e::{Browser, Script, Size, nl, until};
use serde_json::json;

const WAITER: &str = "/nl/banen?werk=ober&pc=7001";

/// Marks the page, to see later whether it was loaded again.
fn mark(browser: &Browser) {
    browser.run_script("window.marked = true");
}

#[track_caller]
fn assert_same_page(browser: &Browser) {
    assert_eq!(
        browser.run_script("return window.marked === true"),
        true,
        "the page was loaded again"
    );
}

fn open_filters(browser: &Browser) {
    if !browser.sees("input[name=sector]") {
        browser.press_words(nl().results_filters());
    }
    browser.wait_for_sight("input[name=sector]");
}

fn summary(browser: &Browser) -> String {
    browser.text("main .wb-lead")
}

#[test]
fn filters_act_at_once_and_the_address_restores_them() {
    for size in Size::BOTH {
        let browser = Browser::open(size, Script::On);
        browser.goto_alive(WAITER);
        let before = summary(&browser);
        mark(&browser);
        open_filters(&browser);
        browser.press_in("//*[@id='sectoren']", nl().sector_q());
        until("the address changes", || {
            browser.address().contains("sector=Q")
        });
        until("the list changes", || summary(&browser) != before);
        assert_same_page(&browser);
        let care = summary(&browser);
        let address = browser.address();
        let cards = browser.count(".wb-card");
        assert!(cards > 0);
        browser.assert_accessible("results-filtered");

        browser.press_in("//*[@id='past']", nl().fit_with_training());
        until("the address changes", || browser.address().contains("fit="));
        assert_eq!(
            browser.count(".wb-chip-list a"),
            2,
            "a chip for each filter"
        );

        browser.back();
        until("back restores the list", || summary(&browser) == care);
        assert_eq!(browser.address(), address);
        assert_same_page(&browser);
        until("back restores the filters", || {
            browser.run_script("return document.querySelector('input[name=fit]:checked') === null")
                == json!(true)
        });
        browser.back();
        until("back restores the first list", || {
            summary(&browser) == before
        });

        browser.goto_alive(&address);
        assert_eq!(summary(&browser), care, "the address gives the same list");
        browser.reload();
        browser.wait_alive();
        assert_eq!(summary(&browser), care, "and so does loading it again");
        assert_eq!(browser.count(".wb-card"), cards);
        assert_eq!(
            browser
                .run_script("return document.querySelector('input[name=sector][value=Q]').checked"),
            true
        );
    }
}

#[test]
fn chips_and_the_clear_button_take_filters_away() {
    let browser = Browser::phone();
    browser.goto_alive(&format!("{WAITER}&sector=Q&sector=A"));
    mark(&browser);
    assert_eq!(browser.count(".wb-chip-list a"), 2);
    browser.press_in("//ul", nl().sector_a());
    until("the chip goes", || browser.count(".wb-chip-list a") == 1);
    assert!(
        !browser.address().contains("sector=A"),
        "{}",
        browser.address()
    );
    open_filters(&browser);
    assert_eq!(
        browser.run_script("return document.querySelector('input[name=sector][value=A]').checked"),
        false
    );
    browser.press_words(nl().results_clear());
    until("all chips go", || browser.count(".wb-chip-list a") == 0);
    assert!(
        !browser.address().contains("sector="),
        "{}",
        browser.address()
    );
    assert!(
        browser.address().contains("pc=7001"),
        "the answers stay: {}",
        browser.address()
    );
    assert_same_page(&browser);
}

#[test]
fn filters_work_without_script() {
    let browser = Browser::open(Size::Phone, Script::Off);
    browser.goto(WAITER);
    let before = summary(&browser);
    open_filters(&browser);
    browser.press_in("//*[@id='sectoren']", nl().sector_q());
    browser.press_words(nl().results_apply());
    assert!(
        browser.address().contains("sector=Q"),
        "{}",
        browser.address()
    );
    assert!(
        browser.address().contains("pc=7001"),
        "{}",
        browser.address()
    );
    assert_ne!(summary(&browser), before);
    assert!(browser.count(".wb-card") > 0);
}

#[test]
fn the_order_changes_at_once() {
    for size in Size::BOTH {
        let browser = Browser::open(size, Script::On);
        browser.goto_alive(WAITER);
        mark(&browser);
        browser.choose("#sorteer", "dichtbij");
        until("the address changes", || {
            browser.address().contains("sort=dichtbij")
        });
        until("the nearest come first", || distances(&browser).is_sorted());
        assert_same_page(&browser);
        assert!(distances(&browser).len() > 5);
        browser.reload();
        browser.wait_alive();
        assert!(distances(&browser).is_sorted());
        assert_eq!(browser.value("#sorteer"), "dichtbij");
    }
}

/// The distances on the cards, in km; nought where it is the same place.
fn distances(browser: &Browser) -> Vec<u32> {
    let places = browser.texts(".wb-card .wb-data-list__item:first-child .wb-data-list__value");
    let km = |place: &String| -> u32 {
        let words: Vec<&str> = place.split_whitespace().collect();
        let at = words.iter().position(|word| *word == "km");
        at.and_then(|at| words[at - 1].parse().ok()).unwrap_or(0)
    };
    places.iter().map(km).collect()
}

#[test]
fn the_map_shows_the_same_and_leads_back() {
    for script in Script::BOTH {
        let browser = Browser::open(Size::Phone, script);
        browser.goto(WAITER);
        if browser.has_script() {
            browser.wait_alive();
            mark(&browser);
        }
        let found = summary(&browser);
        browser.press_in("//main", nl().results_map());
        browser.wait_for_sight(".wb-tile-map");
        assert!(browser.address().contains("toon=kaart"));
        assert_eq!(summary(&browser), found);
        assert!(browser.count(".wb-tile-map a") >= 3);
        assert!(
            browser.count("main a[href*='/nl/baan/']") > 5,
            "each place lists its work"
        );
        browser.press_in("//main", nl().results_list());
        browser.wait_for_sight(".wb-card");
        if browser.has_script() {
            assert_same_page(&browser);
        }
    }
}

#[test]
fn more_results_come_without_loading_the_page() {
    let browser = Browser::phone();
    browser.goto_alive("/nl/banen");
    mark(&browser);
    let cards = browser.count(".wb-card");
    browser.press("main a.wb-button[href*='n=']");
    until("there are more", || browser.count(".wb-card") > cards);
    assert_same_page(&browser);
}

#[test]
fn an_empty_result_says_why_and_offers_a_change_that_helps() {
    for (size, script) in [
        (Size::Phone, Script::On),
        (Size::Desktop, Script::On),
        (Size::Phone, Script::Off),
    ] {
        let browser = Browser::open(size, script);
        browser.goto(&format!("{WAITER}&km=5&sector=U"));
        assert_eq!(browser.count(".wb-card"), 0);
        assert_eq!(browser.text("#leeg"), nl().results_empty_title());
        assert!(
            browser
                .text("section:has(#leeg)")
                .contains("past bij je filters"),
            "it says why"
        );
        browser.press("section:has(#leeg) a.wb-button--primary");
        until("the change gives results", || browser.count(".wb-card") > 0);
        assert_eq!(browser.count("#leeg"), 0);
    }
}

#[test]
fn the_results_work_when_the_wasm_does_not_arrive() {
    let browser = Browser::phone();
    browser.forgive("ERR_BLOCKED_BY_CLIENT");
    browser.forgive("Failed to fetch");
    browser.devtools("Network.enable", json!({}));
    browser.devtools("Network.setBlockedURLs", json!({ "urls": ["*.wasm"] }));
    browser.goto(WAITER);
    assert!(browser.count(".wb-card .wb-fit__reasons li") > 10);
    let before = summary(&browser);
    open_filters(&browser);
    browser.press_in("//*[@id='sectoren']", nl().sector_q());
    browser.press_words(nl().results_apply());
    until("the filter is applied by the Worker", || {
        browser.address().contains("sector=Q")
    });
    assert_ne!(summary(&browser), before);
    browser.press(".wb-card a");
    browser.press_words(nl().contact_show());
    until("the contact is shown", || browser.count("#contact a") > 0);
    assert!(!browser.is_alive(), "the Wasm was really blocked");
}
