//! Doing something twice does it once: a hasty finger, a bad connection, the back button.

use e2e::http::get;
use e2e::posting::{Form, post};
use e2e::{Browser, listings, nl, posting, until};
use std::thread;

#[test]
fn a_form_that_is_sent_twice_makes_one_listing() {
    let form = Form::new(&[]);
    let ids: Vec<String> = thread::scope(|scope| {
        let sent: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| form.send("/nl/plaatsen")))
            .collect();
        let answers = sent
            .into_iter()
            .map(|sent| sent.join().expect("it was sent"));
        answers
            .map(|answer| {
                assert_eq!(answer.status, 200);
                form.posted(&answer).id
            })
            .collect()
    });
    assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
    let posted = form.posted(&form.send("/nl/plaatsen"));
    assert_eq!(posted.id, ids[0], "also some time later");
    listings::wait_for(&posted);
    let entries = listings::entries();
    let same = entries
        .iter()
        .filter(|entry| entry.card.organisation.to_string() == posted.organisation);
    assert_eq!(same.count(), 1);
}

#[test]
fn going_back_to_the_form_and_sending_it_again_makes_one_listing() {
    let browser = Browser::phone();
    browser.goto_alive("/nl/plaatsen");
    browser.fill("#work", "keukenhulp");
    browser.fill("#organisation", &posting::organisation());
    browser.fill("#postcode", posting::POSTCODE);
    browser.fill("#hours-min", "24");
    browser.fill("#phone", posting::PHONE);
    let key = browser.value("input[name=key]");
    browser.press_words(nl().post_submit());
    until("the receipt is shown", || {
        browser.text("h1") == nl().receipt_title()
    });
    let first = browser.value("#beheerlink");
    assert!(first.ends_with(&key));
    // The answer to a form, asked for again, sends the form again.
    browser.reload();
    until("the receipt is shown again", || {
        browser.text("h1") == nl().receipt_title()
    });
    assert_eq!(browser.value("#beheerlink"), first);
}

#[test]
fn every_action_may_be_sent_twice() {
    for (action, more, chip) in [
        ("bevestigen", [("left", "")], nl().manage_chip_open()),
        ("plekken", [("left", "2")], nl().manage_chip_open()),
        ("plekken", [("left", "0")], nl().manage_chip_full()),
        ("pauze", [("left", "")], nl().manage_chip_paused()),
        ("verder", [("left", "")], nl().manage_chip_open()),
        ("gevuld", [("left", "")], nl().manage_chip_closed()),
        ("elders", [("left", "")], nl().manage_chip_closed()),
        ("vervallen", [("left", "")], nl().manage_chip_closed()),
        ("wissen", [("left", "")], nl().manage_chip_erased()),
    ] {
        let posted = post(&[]);
        for time in ["first", "second"] {
            let answer = posted.act(action, &more);
            assert_eq!(answer.status, 200, "{action}, the {time} time");
            assert!(
                answer.text().contains(&format!(">{chip}<")),
                "{action}, the {time} time: {chip}"
            );
        }
    }
}

#[test]
fn one_place_fewer_counts_once_however_often_it_is_tapped() {
    let posted = post(&[]);
    let page = posted.act("openen", &[]).text();
    let (_, rest) = page
        .split_once("name=\"event\" value=\"")
        .expect("the page has the id of its next event");
    let event = rest.split('"').next().unwrap();
    for _ in 0..3 {
        assert_eq!(
            posted
                .act("plekken", &[("left", "2"), ("event", event)])
                .status,
            200
        );
    }
    listings::wait_for(&posted);
    let left = || {
        listings::entries()
            .into_iter()
            .find(|entry| entry.id.to_string() == posted.id)
            .map(|entry| entry.left)
    };
    listings::after_a_turn("two places are left", || left() == Some(2));
    assert_eq!(get(&posted.path()).status, 200);
}
