//! Managing a listing with its private link: one tap each, and only for who has the link.

use e2e::http::{get, post as send_form};
use e2e::posting::{Posted, post};
use e2e::{Browser, Script, Size, listings, nl, until};

/// Opens the managing page with the private link.
fn open(browser: &Browser, posted: &Posted) {
    browser.goto(&format!("{}#{}", posted.manage_path(), posted.key));
    if !browser.has_script() {
        browser.fill("#beheercode", &posted.key);
        browser.press_words(nl().manage_key_submit());
    }
    until("the listing is opened", || {
        browser.count("button[name=action]") > 1
    });
}

#[test]
fn every_action_is_one_tap() {
    for (size, script) in [
        (Size::Phone, Script::On),
        (Size::Desktop, Script::On),
        (Size::Phone, Script::Off),
    ] {
        let t = nl();
        let posted = post(&[]);
        let browser = Browser::open(size, script);
        open(&browser, &posted);
        assert!(browser.text("main").contains(&posted.organisation));
        let chip = || browser.text("main .wb-chip");
        assert_eq!(chip(), t.manage_chip_open());
        for (button, done, after) in [
            ("bevestigen", t.manage_done_confirm(), t.manage_chip_open()),
            ("plekken", t.manage_done_left(), t.manage_chip_open()),
            ("pauze", t.manage_done_pause(), t.manage_chip_paused()),
            ("verder", t.manage_done_resume(), t.manage_chip_open()),
            ("gevuld", t.manage_done_closed(), t.manage_chip_closed()),
        ] {
            browser.press(&format!("button[value={button}]"));
            until(done, || browser.text("main").contains(done));
            assert_eq!(chip(), after, "after {button}");
        }
        browser.press_words(t.manage_erase());
        browser.press_words(t.manage_erase_sure());
        until("it is erased", || {
            browser.text("main").contains(t.manage_done_erase())
        });
        assert_eq!(chip(), t.manage_chip_erased());
        assert!(
            !browser.text("main").contains(&posted.organisation),
            "nothing of it is left"
        );
    }
}

#[test]
fn without_the_key_it_is_asked_for_and_a_wrong_one_is_refused() {
    let posted = post(&[]);
    let page = get(&posted.manage_path());
    assert_eq!(page.status, 200);
    assert!(page.text().contains("beheercode") && !page.text().contains(&posted.organisation));
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("cache-control"), "no-store");

    let other = post(&[]);
    for key in [
        other.key.as_str(),
        "",
        "x",
        "0000000000000000000000000000000000000ab",
    ] {
        for action in ["openen", "gevuld", "wissen"] {
            let answer = send_form(&posted.manage_path(), &[("key", key), ("action", action)]);
            assert_eq!(answer.status, 404, "{key} may not {action}");
            assert!(!answer.text().contains(&posted.organisation));
        }
    }
    assert_eq!(get(&posted.path()).status, 200, "nothing was done");

    let browser = Browser::phone();
    browser.forgive("status of 404");
    browser.goto(&format!("{}#{}", posted.manage_path(), other.key));
    until("it says that the key does not fit", || {
        browser.count("#beheercode-error") == 1
    });
    assert_eq!(browser.text("#beheercode-error"), nl().manage_key_refused());
    browser.assert_accessible("manage-refused");
}

#[test]
fn the_whole_link_may_be_pasted_as_the_key() {
    let posted = post(&[]);
    let link = format!(
        "https://werkbrug.example.nl{}#{}",
        posted.manage_path(),
        posted.key
    );
    let answer = send_form(
        &posted.manage_path(),
        &[("key", &link), ("action", "openen")],
    );
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains(&posted.organisation));
}

#[test]
fn looking_at_an_address_changes_nothing() {
    let posted = post(&[]);
    for action in ["gevuld", "pauze", "wissen"] {
        let path = format!(
            "{}?key={}&action={action}",
            posted.manage_path(),
            posted.key
        );
        assert_eq!(get(&path).status, 200);
    }
    let page = posted.act("openen", &[]).text();
    assert!(page.contains(&format!(">{}<", nl().manage_chip_open())));
    assert_eq!(get(&posted.path()).status, 200);
}

#[test]
fn a_closed_listing_says_so_and_offers_what_is_similar() {
    let posted = post(&[]);
    listings::wait_for(&posted);
    assert_eq!(posted.act("gevuld", &[]).status, 200);
    listings::after_a_turn("it is off the list", || !listings::is_listed(&posted));
    let page = get(&posted.path());
    assert_eq!(page.status, 410);
    let html = page.text();
    assert!(html.contains(nl().gone_title()) && html.contains(nl().gone_similar()));
    assert!(
        listings::ids(&html).iter().any(|id| *id != posted.id),
        "it offers other work"
    );
    assert!(!html.contains(&posted.organisation));
    assert_eq!(
        send_form(&format!("/api/contact/{}", posted.id), &[]).status,
        410
    );

    let browser = Browser::phone();
    browser.forgive("status of 410");
    browser.goto(&posted.path());
    browser.assert_accessible("gone");
}

#[test]
fn an_erased_listing_is_gone_from_everywhere() {
    let posted = post(&[]);
    listings::wait_for(&posted);
    assert_eq!(posted.act("wissen", &[]).status, 200);
    listings::after_a_turn("it is off the list", || !listings::is_listed(&posted));
    for path in [posted.path(), "/nl/banen?n=500".to_owned()] {
        assert!(!get(&path).text().contains(&posted.organisation), "{path}");
    }
    assert!(matches!(get(&posted.path()).status, 404 | 410));
    assert!(matches!(
        send_form(&format!("/api/contact/{}", posted.id), &[]).status,
        404 | 410
    ));
}

#[test]
fn a_paused_listing_comes_back() {
    let posted = post(&[]);
    listings::wait_for(&posted);
    assert_eq!(posted.act("pauze", &[]).status, 200);
    listings::after_a_turn("it is off the list", || !listings::is_listed(&posted));
    assert_eq!(posted.act("verder", &[]).status, 200);
    listings::after_a_turn("it is back", || listings::is_listed(&posted));
}

#[test]
fn a_listing_is_changed_with_the_same_form() {
    for script in Script::BOTH {
        let t = nl();
        let posted = post(&[("mail", "oud@example.nl")]);
        let browser = Browser::open(Size::Phone, script);
        browser.forgive("status of 422");
        open(&browser, &posted);
        browser.press_words(t.manage_change());
        browser.wait_for_sight("#hours-min");
        assert_eq!(
            browser.value("#hours-min"),
            "24",
            "the form has what was posted"
        );
        assert_eq!(browser.value("#mail"), "oud@example.nl");
        browser.fill("#hours-min", "veel");
        browser.press_words(t.post_submit_change());
        browser.wait_for_sight("#hours-min-error");
        assert_eq!(browser.value("#hours-min"), "veel");
        browser.fill("#hours-min", "36");
        browser.fill("#hours-max", "36");
        browser.press_words(t.post_submit_change());
        until("it is kept", || {
            browser.text("main").contains(t.manage_done_revise())
        });
        listings::after_a_turn("everybody sees it", || {
            let entries = listings::entries();
            let entry = entries
                .iter()
                .find(|entry| entry.id.to_string() == posted.id);
            entry.is_some_and(|entry| entry.card.hours.min() == 36)
        });
    }
}
