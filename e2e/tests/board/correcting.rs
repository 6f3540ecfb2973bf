//! Correcting what the board thinks of somebody: skills, a diploma, what they would rather not do,
//! and what the phone alone remembers.

use board::listing::Kind;
use e2e::http::get;
use e2e::{Browser, Script, Size, listings, nl, until};
use serde_json::json;

const WAITER: &str = "/nl/banen?werk=ober&pc=7001";

/// Whether the box of the skill with this number is ticked.
fn ticked(browser: &Browser, number: &str) -> bool {
    let script = format!(
        "return document.querySelector('#kunnen [type=checkbox][value=\"{number}\"]').checked"
    );
    browser.run_script(&script) == json!(true)
}

fn open_skills(browser: &Browser) {
    browser.press_words(nl().results_can());
    browser.wait_for_sight("#kunnen input[type=checkbox]");
}

/// The number of the first skill that the work gave.
fn first_skill(browser: &Browser) -> String {
    browser
        .attribute("#kunnen label:has([type=hidden]) [type=checkbox]", "value")
        .expect("a waiter can do something")
}

/// The number of the first skill that is asked for.
fn asked_skill(browser: &Browser) -> String {
    browser
        .attribute(
            "#kunnen label:not(:has([type=hidden])) [type=checkbox]",
            "value",
        )
        .expect("something is asked for")
}

fn press_box(browser: &Browser, number: &str) {
    browser.press(&format!(
        "#kunnen label:has([type=checkbox][value='{number}'])"
    ));
}

fn reasons(browser: &Browser) -> Vec<String> {
    browser.texts(".wb-card .wb-fit__reasons")
}

#[test]
fn a_tick_that_is_taken_away_changes_the_list_at_once() {
    for size in Size::BOTH {
        let browser = Browser::open(size, Script::On);
        browser.goto_alive(WAITER);
        browser.run_script("window.marked = true");
        assert!(!browser.sees("#kunnen input"), "folded away at first");
        open_skills(&browser);
        let (own, asked) = (first_skill(&browser), asked_skill(&browser));
        assert!(ticked(&browser, &own) && !ticked(&browser, &asked));
        browser.assert_accessible("results-skills");
        let before = reasons(&browser);

        press_box(&browser, &own);
        until("it is in the address", || {
            browser.address().contains(&format!("kanniet={own}"))
        });
        press_box(&browser, &asked);
        until("so is what was ticked", || {
            browser.address().contains(&format!("kan={asked}"))
        });
        until("the reasons change", || reasons(&browser) != before);
        assert!(!ticked(&browser, &own) && ticked(&browser, &asked));
        assert!(
            !browser.address().contains(&format!("kan={own}&")),
            "what follows by itself is not said: {}",
            browser.address()
        );
        let focus = browser.run_script("return document.activeElement.value");
        assert_eq!(focus, json!(asked), "the focus stays where it was");

        browser.back();
        browser.back();
        until("back ticks it again", || ticked(&browser, &own));
        until("and gives the first list", || reasons(&browser) == before);
        assert_eq!(browser.run_script("return window.marked"), true);
    }
}

#[test]
fn skills_are_corrected_without_script_too() {
    let browser = Browser::open(Size::Phone, Script::Off);
    browser.goto(WAITER);
    open_skills(&browser);
    let (own, asked) = (first_skill(&browser), asked_skill(&browser));
    press_box(&browser, &own);
    press_box(&browser, &asked);
    browser.press_words(nl().results_can_apply());
    assert!(!ticked(&browser, &own) && ticked(&browser, &asked));
    let next = browser.attribute(".wb-card a", "href").unwrap_or_default();
    assert!(
        next.contains(&format!("kanniet={own}")) && next.contains(&format!("kan={asked}")),
        "the listing is explained by it: {next}"
    );

    // The filters keep it, and so does changing the answers.
    browser.press_words(nl().results_filters());
    browser.press_in("//*[@id='sectoren']", nl().sector_q());
    browser.press_words(nl().results_apply());
    assert!(!ticked(&browser, &own) && ticked(&browser, &asked));
    browser.press_words(nl().results_change_answers());
    browser.press_words(nl().seek_show());
    assert!(!ticked(&browser, &own) && ticked(&browser, &asked));
}

#[test]
fn a_skill_is_corrected_where_it_stands() {
    for script in Script::BOTH {
        let browser = Browser::open(Size::Phone, script);
        browser.goto(WAITER);
        browser.press(".wb-card a");
        if browser.has_script() {
            browser.wait_alive();
        }
        let covered = || browser.text("section[aria-labelledby=past] b");
        let before = covered();
        let link = "a.wb-skill__correct";
        let id = browser.attribute(link, "id").unwrap_or_default();
        let said = browser.text(link);
        browser.press(link);
        until("it counts", || covered() != before);
        let now = browser.text(&format!("#{id}"));
        assert_ne!(now, said, "it can be taken back at the same place");
        if browser.has_script() {
            assert_eq!(browser.focus(), id, "the focus stays at the skill");
            browser.assert_accessible("listing-corrected");
        }
        let said = browser.address();
        assert!(said.contains("kan=") || said.contains("kanniet="), "{said}");
        browser.press_words(nl().listing_back());
        until("the list is back", || {
            browser.address().starts_with("/nl/banen")
        });
        let said = browser.address();
        assert!(said.contains("kan=") || said.contains("kanniet="), "{said}");
    }
}

#[test]
fn the_links_around_the_list_follow_the_filters() {
    let browser = Browser::phone();
    browser.goto_alive(WAITER);
    browser.press_words(nl().results_filters());
    browser.press_in("//*[@id='sectoren']", nl().sector_q());
    browser.choose("#km", "50");
    let href = |css: &str| browser.attribute(css, "href").unwrap_or_default();
    until("all of them do", || {
        ["main a[data-query]", "header a[data-query]"]
            .iter()
            .all(|css| href(css).contains("sector=Q") && href(css).contains("km=50"))
    });
    let clear = href("#wis-filters");
    assert!(
        clear.contains("km=50") && !clear.contains("sector"),
        "{clear}"
    );
    browser.back();
    until("and going back", || {
        !href("main a[data-query]").contains("km=50")
    });
}

#[test]
fn work_that_one_would_rather_not_do_comes_last() {
    let night = nl().gate_condition("nachtwerk");
    let html = get(&format!("{WAITER}&km=100&n=500&liever-niet=nights")).text();
    assert!(html.contains(&night), "some work comes with nights");

    let browser = Browser::desktop();
    browser.goto_alive(&format!("{WAITER}&km=100"));
    browser.press_words(nl().results_avoid());
    browser.press_in("//*[@id='liever-niet']", "nachtwerk");
    until("it is in the address", || {
        browser.address().contains("liever-niet=nights")
    });
    browser.assert_accessible("results-rather-not");
    browser.goto_alive(&format!("{}&n=500", browser.address()));
    let all = reasons(&browser);
    let first = all.iter().position(|said| said.contains(&night));
    assert!(first > Some(all.len() / 2), "it is far down: {first:?}");
}

#[test]
fn the_questions_that_are_folded_away_are_asked_and_remembered() {
    for script in Script::BOTH {
        let browser = Browser::open(Size::Phone, script);
        browser.goto("/nl/werk");
        if browser.has_script() {
            browser.wait_alive();
        }
        browser.fill("#werk", "ober");
        if browser.has_script() {
            browser.wait_for_sight("[role=option]");
            browser.press("[role=option]");
            for _ in 0..3 {
                browser.press_words(nl().seek_next());
            }
        }
        browser.press_words(nl().seek_more());
        browser.wait_for_sight("#diploma");
        if browser.has_script() {
            browser.choose("#diploma", "mbo4");
            browser.assert_accessible("seek-more");
        }
        browser.press_in("//*[@id='liever-niet']", "nachtwerk");
        browser.press_words(nl().seek_under_18());
        browser.press_words(nl().seek_show());
        until("the results come", || {
            browser.address().starts_with("/nl/banen")
        });
        let said = browser.address();
        assert!(
            said.contains("liever-niet=nights") && said.contains("onder-18=ja"),
            "{said}"
        );
        if browser.has_script() {
            assert!(said.contains("diploma=mbo4"), "{said}");
            browser.wait_alive();
            let kept = browser.run_script("return localStorage.getItem('werkbrug.answers')");
            let kept = kept.as_str().unwrap_or_default();
            assert!(
                kept.contains("onder-18=ja") && kept.contains("diploma=mbo4"),
                "{kept}"
            );
        }
        browser.press_words(nl().results_change_answers());
        until("the answers are back", || browser.count("#diploma") == 1);
        assert_eq!(browser.count("[name=onder-18][checked]"), 1);
    }
}

#[test]
fn the_phone_remembers_to_which_clients_one_wrote_and_tells_nobody() {
    let entries = listings::entries();
    let assignment = entries
        .iter()
        .find(|entry| entry.card.kind == Kind::Assignment)
        .expect("the sample has assignments");
    let path = format!("/nl/baan/{}?werk=ober", assignment.id);
    let browser = Browser::phone();
    browser.goto_alive(&path);
    let before = browser.text("section[aria-labelledby=past]");
    assert!(!before.contains(nl().reason_worked_together()));
    browser.press_words(nl().contact_show());
    until("the contact is shown", || browser.count("#contact a") > 0);
    browser.goto_alive(&path);
    until("it is known the next time", || {
        let said = browser.text("section[aria-labelledby=past]");
        said.contains(nl().reason_worked_together())
    });
    let kept = browser.run_script("return localStorage.getItem('werkbrug.worked-with')");
    assert!(
        !kept
            .as_str()
            .unwrap_or_default()
            .contains(assignment.card.organisation.as_str()),
        "a number and no name: {kept}"
    );
    assert_eq!(browser.address(), path, "it stands in no address");
}
