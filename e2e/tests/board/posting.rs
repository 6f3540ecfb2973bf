//! Posting a need and lending people: fast, forgiving, and seen at once.

use e2e::http::get;
use e2e::posting::{Form, PHONE, POSTCODE, organisation, post, post_at, private_link};
use e2e::{Browser, Script, Size, listings, nl, until};
use std::time::{Duration, Instant};

/// What the board promises an employer, from the empty form to "filled".
const A_MINUTE: Duration = Duration::from_secs(60);

/// Fills in the least that a listing needs; the form itself starts with today and one place.
fn fill_least(browser: &Browser, organisation: &str) {
    browser.fill("#work", "keukenhulp");
    if browser.has_script() {
        browser.wait_for_sight("[role=option]");
        browser.press("[role=option]");
    }
    browser.fill("#organisation", organisation);
    browser.fill("#postcode", POSTCODE);
    browser.fill("#hours-min", "24");
    browser.fill("#phone", PHONE);
}

#[test]
fn an_employer_posts_and_marks_it_filled_within_a_minute() {
    for size in Size::BOTH {
        let t = nl();
        let browser = Browser::open(size, Script::On);
        let organisation = organisation();
        let start = Instant::now();
        browser.goto("/nl/");
        browser.press_in("//main", t.door_post());
        browser.wait_alive();
        fill_least(&browser, &organisation);
        until("the preview shows it", || {
            browser.text("aside .wb-card").contains(&organisation)
        });
        browser.press_words(t.post_submit());
        until("the receipt is shown", || {
            browser.text("h1") == t.receipt_title()
        });
        browser.press_words(t.receipt_manage());
        until("the key in the link opens the listing", || {
            browser.count("[value=gevuld]") > 0
        });
        browser.press("form button[value=gevuld]");
        until("it is closed", || {
            browser.text("main").contains(t.manage_done_closed())
        });
        let took = start.elapsed();
        assert!(took < A_MINUTE, "it took {took:?}");
    }
}

#[test]
fn an_employer_posts_and_marks_it_filled_without_script() {
    let t = nl();
    let browser = Browser::open(Size::Phone, Script::Off);
    browser.goto("/nl/plaatsen");
    let organisation = organisation();
    fill_least(&browser, &organisation);
    browser.press_words(t.post_submit());
    assert_eq!(browser.text("h1"), t.receipt_title());
    let (_, key) = private_link(&browser.value("#beheerlink"));
    browser.press_words(t.receipt_manage());
    browser.fill("#beheercode", &key);
    browser.press_words(t.manage_key_submit());
    assert!(browser.text("main").contains(&organisation));
    browser.press("form button[value=gevuld]");
    assert!(browser.text("main").contains(t.manage_done_closed()));
}

#[test]
fn the_pages_of_an_employer_are_accessible() {
    for size in Size::BOTH {
        let t = nl();
        let browser = Browser::open(size, Script::On);
        browser.goto_alive("/nl/plaatsen");
        fill_least(&browser, &organisation());
        for details in browser.texts("form summary") {
            browser.press_words(details.lines().next().unwrap());
        }
        browser.assert_accessible("post-filled");
        browser.press_words(t.post_submit());
        until("the receipt is shown", || {
            browser.text("h1") == t.receipt_title()
        });
        browser.wait_alive();
        browser.assert_accessible("receipt");
        browser.press_words(t.receipt_manage());
        until("the listing is opened", || {
            browser.count("[value=gevuld]") > 0
        });
        browser.assert_accessible("manage");
        browser.press_words(t.manage_erase());
        browser.assert_accessible("manage-erase");
    }
}

#[test]
fn the_receipt_has_the_private_link_to_keep_and_the_public_one_to_share() {
    for script in Script::BOTH {
        let t = nl();
        let browser = Browser::open(Size::Phone, script);
        browser.goto("/nl/plaatsen");
        if browser.has_script() {
            browser.wait_alive();
        }
        fill_least(&browser, &organisation());
        browser.press_words(t.post_submit());
        until("the receipt is shown", || {
            browser.text("h1") == t.receipt_title()
        });
        let link = browser.value("#beheerlink");
        let (id, key) = private_link(&link);
        assert!(link.starts_with("http") && !key.is_empty(), "{link}");
        assert_eq!(browser.count("svg.wb-qr[role=img]"), 1, "a code to scan");
        let shared = browser
            .attribute("a[href^='https://wa.me/']", "href")
            .unwrap();
        assert!(
            shared.contains(&id) && !shared.contains(&key),
            "only the public page is shared: {shared}"
        );
        let mail = browser.attribute("a[href^='mailto:']", "href").unwrap();
        assert!(mail.contains(&key), "the link can be mailed to oneself");
        if browser.has_script() {
            browser.wait_alive();
            browser.press_words(t.receipt_copy());
            until("it says that it copied", || {
                browser.text("main").contains(t.receipt_copied())
            });
        }
    }
}

#[test]
fn the_preview_follows_what_is_typed() {
    for size in Size::BOTH {
        let browser = Browser::open(size, Script::On);
        browser.goto_alive("/nl/plaatsen");
        let preview = || browser.text("aside .wb-card");
        assert!(preview().contains(nl().post_not_yet()));
        for (field, typed, shown) in [
            ("#organisation", "Zorghuis De Proef", "Zorghuis De Proef"),
            ("#postcode", "7001", "Doetinchem"),
            ("#hours-min", "16", "16"),
            ("#openings", "4", "4 plekken"),
        ] {
            browser.fill(field, typed);
            until(&format!("the preview shows {shown}"), || {
                preview().contains(shown)
            });
        }
        browser.fill("#work", "keukenhulp");
        until("the preview shows the work", || {
            preview().to_lowercase().contains("keukenhulp")
        });
    }
}

#[test]
fn an_empty_form_says_what_is_needed_and_loses_nothing() {
    for (size, script) in [
        (Size::Phone, Script::On),
        (Size::Desktop, Script::On),
        (Size::Phone, Script::Off),
    ] {
        let browser = Browser::open(size, script);
        browser.forgive("status of 422");
        browser.goto("/nl/plaatsen");
        if browser.has_script() {
            browser.wait_alive();
        }
        browser.fill("#organisation", "Bakkerij Het Proefje");
        browser.press_words(nl().post_submit());
        until("the summary has the focus", || {
            browser.focus() == "fouten-lijst"
        });
        let links = browser.texts("#fouten-lijst a");
        assert!(
            links.len() >= 4,
            "work, place, hours and contact: {links:?}"
        );
        for field in ["work", "postcode", "hours-min"] {
            let id = format!("#{field}");
            assert_eq!(
                browser.attribute(&id, "aria-invalid").as_deref(),
                Some("true"),
                "{field}"
            );
            let said = browser.text(&format!("#{field}-error"));
            let link = browser.text(&format!("#fouten-lijst a[href='#{field}']"));
            assert!(link.ends_with(&said), "the same words: {link} / {said}");
            let described = browser
                .attribute(&id, "aria-describedby")
                .unwrap_or_default();
            assert!(
                described
                    .split(' ')
                    .any(|id| id == format!("{field}-error")),
                "{field}: {described}"
            );
        }
        assert_eq!(browser.attribute("#organisation", "aria-invalid"), None);
        assert_eq!(browser.value("#organisation"), "Bakkerij Het Proefje");
        // Every link leads to something that takes the focus.
        for at in 1..=links.len() {
            let link = format!("#fouten-lijst li:nth-child({at}) a");
            let target = browser.attribute(&link, "href").unwrap();
            assert_eq!(browser.count(&target), 1, "{target} is on the page");
        }
        browser.press("#fouten-lijst a[href='#postcode']");
        until("the field has the focus", || browser.focus() == "postcode");
        if browser.has_script() {
            browser.assert_accessible("post-errors");
            // Mending a field takes its error away.
            browser.fill("#postcode", "7001");
            browser.press("#organisation");
            until("the error goes", || {
                browser.count("#postcode-error:not([hidden])") == 0
            });
        }
    }
}

#[test]
fn what_is_wrong_is_said_at_its_field() {
    let t = nl();
    for (name, value, said) in [
        ("postcode", "70x1", t.problem_postcode()),
        ("postcode", "0999", t.problem_postcode()),
        ("postcode", "1012", t.problem_other_region()),
        ("hours-max", "8", t.problem_hours_reversed()),
        ("hours-min", "veel", t.problem_hours_number()),
        ("hours-min", "99", t.problem_hours_range()),
        ("work", "qqxxzzyyww", t.problem_unknown_work()),
        ("phone", "06 12 34", t.problem_phone_length()),
        ("mail", "wij bij ons", t.problem_mail()),
        ("kvk", "123", t.problem_kvk()),
        ("start", "2019-02-30", t.problem_day_none()),
        ("openings", "0", t.problem_openings_range()),
        ("pay-min", "veel", t.problem_pay_amount()),
        ("organisation", "x", t.problem_organisation_short()),
    ] {
        let answer = Form::new(&[(name, value)]).send("/nl/plaatsen");
        assert_eq!(answer.status, 422, "{name} = {value}");
        let html = answer.text();
        assert!(
            html.matches(said).count() >= 2,
            "{name} = {value}: `{said}` in the summary and at the field"
        );
        assert!(
            html.contains(&format!("value=\"{value}\"")),
            "{name} = {value} is kept"
        );
    }
}

#[test]
fn nothing_typed_is_lost_on_the_way() {
    let text = "Regel een & <b>twee</b>\n\n\"drie\" {vier}";
    let answer = Form::new(&[
        ("postcode", "x"),
        ("description", text),
        ("days", "za"),
        ("pay-min", "15,50"),
    ])
    .send("/nl/plaatsen");
    let html = answer.text();
    assert_eq!(answer.status, 422);
    assert!(
        html.contains("Regel een &amp; &lt;b>twee&lt;/b>")
            || html.contains("Regel een &amp; &lt;b&gt;twee")
    );
    assert!(!html.contains("<b>twee"), "what was typed is no markup");
    assert!(html.contains("value=\"15,50\""));
}

#[test]
fn a_listing_is_seen_at_once_and_in_the_results_after_a_turn() {
    let posted = post(&[("title", "Hulp in de proefkeuken")]);
    let page = get(&posted.path());
    assert_eq!(page.status, 200, "its own page is there at once");
    assert!(page.text().contains(&posted.organisation));
    listings::wait_for(&posted);
    let html = get("/nl/banen?n=500").text();
    assert!(html.contains(&posted.id) && html.contains("Hulp in de proefkeuken"));
}

#[test]
fn a_draft_comes_back_after_loading_the_page_again() {
    for size in Size::BOTH {
        let t = nl();
        let browser = Browser::open(size, Script::On);
        browser.goto_alive("/nl/plaatsen");
        browser.fill("#organisation", "Hotel De Proeftuin");
        browser.fill("#hours-min", "12");
        browser.reload();
        browser.wait_alive();
        until("the draft is back", || {
            browser.value("#organisation") == "Hotel De Proeftuin"
        });
        assert_eq!(browser.value("#hours-min"), "12");
        assert!(browser.text("main").contains(t.post_restored_title()));
        until("the preview has it too", || {
            browser
                .text("aside .wb-card")
                .contains("Hotel De Proeftuin")
        });
        browser.assert_accessible("post-restored");
        browser.press_words(t.post_start_over());
        until("the form is empty", || {
            browser.count("#organisation") == 1 && browser.value("#organisation").is_empty()
        });
    }
}

#[test]
fn a_draft_is_gone_once_it_is_posted() {
    let browser = Browser::phone();
    browser.goto_alive("/nl/plaatsen");
    fill_least(&browser, &organisation());
    browser.press_words(nl().post_submit());
    until("the receipt is shown", || {
        browser.text("h1") == nl().receipt_title()
    });
    browser.wait_alive();
    browser.goto_alive("/nl/plaatsen");
    assert_eq!(browser.value("#organisation"), "");
}

#[test]
fn an_employer_lends_people() {
    for script in Script::BOTH {
        let t = nl();
        let browser = Browser::open(Size::Phone, script);
        browser.goto("/nl/");
        browser.press_in("//main", t.door_lend());
        if browser.has_script() {
            browser.wait_alive();
        }
        assert!(
            browser.text("main").contains(t.post_loan_rules()),
            "it says what the law asks"
        );
        browser.fill("#work", "ober");
        if browser.has_script() {
            browser.wait_for_sight("[role=option]");
            browser.press("[role=option]");
        }
        browser.fill("#organisation", &organisation());
        browser.fill("#postcode", POSTCODE);
        browser.fill("#hours-min", "24");
        browser.fill("#phone", PHONE);
        browser.press_words(t.post_submit());
        until("the receipt is shown", || {
            browser.text("h1") == t.receipt_title()
        });
    }
}

#[test]
fn people_to_lend_stand_apart_from_work() {
    let posted = post_at("/nl/uitlenen", &[("kind", "uitleen"), ("work", "ober")]);
    listings::wait_for(&posted);
    assert!(
        get("/nl/banen?soort=uitleen&n=500")
            .text()
            .contains(&posted.id)
    );
    assert!(
        !get("/nl/banen?n=500").text().contains(&posted.id),
        "a jobseeker does not see it among the work"
    );
}

#[test]
fn an_assignment_for_a_self_employed_person_is_posted() {
    let posted = post_at("/nl/plaatsen", &[("kind", "opdracht"), ("forms", "zzp")]);
    let html = get(&posted.path()).text();
    assert!(html.contains(&nl().at_assignment(&posted.organisation)));
    assert!(
        !html.contains("application/ld+json"),
        "only vacancies are a JobPosting"
    );
}
