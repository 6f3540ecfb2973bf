//! The board on a partner's page, from another origin.

use e2e::setup::setup;
use e2e::{Browser, Script, Size, host, until};
use serde_json::json;

/// A plain page with two boards and something of its own.
fn page() -> String {
    let board = &setup().board;
    format!(
        r#"<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Gemeente Proef</title><link rel="icon" href="data:,"></head><body>
        <h1>Gemeente Proef</h1><p id="own" class="wb-card">Iets van de gemeente zelf.</p>
        <werkbrug-board id="one" region="09" lang="nl" limit="5"></werkbrug-board>
        <werkbrug-board id="two" region="09" lang="en" limit="3" sector="Q"></werkbrug-board>
        <script src="{board}/embed.js"></script></body></html>"#
    )
}

fn cards(browser: &Browser, id: &str) -> u64 {
    let script = format!(
        "return document.getElementById('{id}').shadowRoot?.querySelectorAll('.wb-card').length ?? 0"
    );
    browser.run_script(&script).as_u64().unwrap_or_default()
}

fn inside(browser: &Browser, id: &str, expression: &str) -> serde_json::Value {
    browser.run_script(&format!(
        "const root = document.getElementById('{id}').shadowRoot; return {expression};"
    ))
}

fn open(size: Size) -> Browser {
    let browser = Browser::open(size, Script::On);
    browser.visit(&host::serve(page()));
    browser.run_script("document.getElementById('two').scrollIntoView()");
    until("the first board has its cards", || {
        cards(&browser, "one") == 5
    });
    until("the second board has its cards", || {
        cards(&browser, "two") == 3
    });
    browser
}

#[test]
fn two_boards_on_a_partners_page_show_the_live_list() {
    for size in Size::BOTH {
        let browser = open(size);
        let title = |id| {
            inside(&browser, id, "root.querySelector('h2').textContent")
                .as_str()
                .unwrap()
                .to_owned()
        };
        assert!(title("one").contains("Achterhoek") && title("two").contains("Achterhoek"));
        assert_ne!(title("one"), title("two"), "each in its own language");
        browser.assert_accessible("widget");
    }
}

#[test]
fn a_board_is_filtered_by_work_and_sector_without_touching_the_other() {
    let browser = open(Size::Phone);
    let list = |id| inside(&browser, id, "root.querySelector('ol').textContent");
    let (one, two) = (list("one"), list("two"));
    let choose = r#"(() => {
        const select = root.querySelector('#sector');
        select.value = 'A';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
    })()"#;
    inside(&browser, "one", choose);
    until("the first list changes", || list("one") != one);
    assert_eq!(list("two"), two, "the other board stays as it was");

    let typed = r#"(() => {
        const field = root.querySelector('#werk');
        field.focus();
        field.value = 'ober';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
    })()"#;
    inside(&browser, "two", typed);
    until("cards say why they fit", || {
        inside(
            &browser,
            "two",
            "root.querySelectorAll('.wb-fit__reasons li').length",
        )
        .as_u64()
            > Some(0)
    });
}

#[test]
fn what_one_does_opens_on_the_board() {
    let browser = open(Size::Desktop);
    let board = &setup().board;
    let links = inside(
        &browser,
        "one",
        "[...root.querySelectorAll('a')].map((link) => link.href)",
    );
    let links: Vec<&str> = links
        .as_array()
        .unwrap()
        .iter()
        .map(|link| link.as_str().unwrap())
        .collect();
    assert!(
        links.len() >= 6,
        "each card and the board itself: {links:?}"
    );
    assert!(
        links
            .iter()
            .all(|link| link.starts_with(&format!("{board}/nl/"))),
        "{links:?}"
    );
    assert_eq!(
        inside(
            &browser,
            "one",
            "root.querySelectorAll('form[method=post]').length"
        ),
        json!(0),
        "read-only"
    );
    inside(&browser, "one", "root.querySelector('.wb-card a').click()");
    until("the listing opens on the board", || {
        browser.address().starts_with("/nl/baan/")
    });
}

#[test]
fn the_partners_own_styles_are_left_alone() {
    let browser = open(Size::Desktop);
    let border = browser
        .run_script("return getComputedStyle(document.getElementById('own')).borderTopWidth");
    assert_eq!(
        border, "0px",
        "a class of the same name on the host page is not styled"
    );
    assert_eq!(
        browser
            .run_script("return document.styleSheets.length + document.adoptedStyleSheets.length"),
        json!(0)
    );
}
