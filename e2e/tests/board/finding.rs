//! Saying what one did: typos, words that nobody knows, the keyboard.

use e2e::browser::key::{DOWN, ESCAPE};
use e2e::http::get;
use e2e::{Browser, Script, Size, nl, until};

#[test]
fn a_typo_finds_the_occupation() {
    let browser = Browser::phone();
    browser.goto_alive("/nl/werk");
    for typed in ["obber", "Obre", "OBER", "serveester"] {
        browser.fill("#werk", typed);
        browser.wait_for_sight("[role=option]");
        let options = browser.texts("[role=option]").join(" ").to_lowercase();
        assert!(options.contains("ober"), "{typed}: {options}");
    }
}

#[test]
fn a_typo_finds_results_without_script_too() {
    let answer = get("/nl/banen?werk=obber&pc=7001");
    assert_eq!(answer.status, 200);
    let html = answer.text();
    assert!(html.contains("wb-card"), "the typo is understood");
}

#[test]
fn an_unknown_answer_is_asked_again_and_kept() {
    for script in Script::BOTH {
        let browser = Browser::open(Size::Phone, script);
        browser.goto("/nl/werk");
        if browser.has_script() {
            browser.wait_alive();
        }
        browser.fill("#werk", "qqxxzzyyww");
        browser.press_words(nl().seek_show());
        browser.wait_for_sight("#werk-error");
        assert_eq!(browser.text("#werk-error"), nl().problem_unknown_work());
        assert_eq!(browser.value("#werk"), "qqxxzzyyww");
        assert_eq!(
            browser.attribute("#werk", "aria-invalid").as_deref(),
            Some("true")
        );
        assert_eq!(browser.focus(), "werk", "with script {script:?}");
        if browser.has_script() {
            browser.assert_accessible("seek-unknown");
        }
    }
}

#[test]
fn the_suggestions_work_with_the_keyboard() {
    let browser = Browser::desktop();
    browser.goto_alive("/nl/werk");
    browser.fill("#werk", "kok");
    browser.wait_for_sight("[role=option]");
    assert_eq!(
        browser.attribute("#werk", "aria-expanded").as_deref(),
        Some("true")
    );
    // Escape closes, typing opens, the arrow chooses.
    browser.keys(ESCAPE);
    until("the list is closed", || !browser.sees("[role=option]"));
    browser.keys(" ");
    browser.wait_for_sight("[role=option]");
    browser.keys(DOWN);
    until("an option is active", || {
        browser.count("[role=option][aria-selected=true]") == 1
    });
    let chosen = browser.text("[role=option][aria-selected=true]");
    browser.enter();
    browser.wait_for_sight("#pc");
    browser.press_words(nl().seek_back());
    let value = browser.value("#werk");
    assert!(
        !value.is_empty() && chosen.starts_with(&value),
        "{chosen} gives {value}"
    );
}

#[test]
fn the_phone_remembers_the_answers() {
    let browser = Browser::phone();
    browser.goto_alive("/nl/banen?werk=ober&pc=7001");
    browser.goto_alive("/nl/werk");
    browser.press_words(nl().seek_go_on());
    until("the results are back", || {
        browser.address().starts_with("/nl/banen?")
    });
    assert!(
        browser.address().contains("pc=7001"),
        "{}",
        browser.address()
    );

    // A listing opened from outside is explained by them.
    browser.goto_alive(&e2e::listings::first());
    browser.wait_for_sight(".wb-skill");
}

#[test]
fn a_town_is_as_good_as_a_postcode() {
    let html = get("/nl/banen?werk=ober&pc=Doetinchem").text();
    assert!(
        html.contains("van Doetinchem"),
        "the summary names the town"
    );
}
