//! Every page, in both languages: whole, accessible, on every screen.

use e2e::browser::key::TAB;
use e2e::http::{get, get_with};
use e2e::{Browser, Script, Size, listings, nl, until};

/// A page of each kind, without its language, and what it is called in screenshots.
fn pages() -> Vec<(&'static str, String)> {
    let listing = listings::first().replacen("/nl", "", 1);
    [
        ("home", "/"),
        ("seek", "/werk"),
        ("results-all", "/banen"),
        ("results", "/banen?werk=ober&pc=7001"),
        ("results-map", "/banen?werk=ober&pc=7001&toon=kaart"),
        ("results-empty", "/banen?werk=ober&pc=7001&sector=U"),
        ("listing-plain", &listing),
        ("listing", &format!("{listing}?was=ober&pc=7001")),
        ("saved", "/bewaard"),
        ("post", "/plaatsen"),
        ("post-assignment", "/plaatsen?kind=opdracht"),
        ("lend", "/uitlenen"),
        ("manage-closed", "/beheer/0000000000000000"),
        ("about", "/over"),
    ]
    .map(|(name, path)| (name, path.to_owned()))
    .into()
}

#[test]
fn every_page_is_there_in_both_languages() {
    for lang in ["nl", "en"] {
        for (_, path) in pages() {
            let path = format!("/{lang}{path}");
            let answer = get(&path);
            assert_eq!(answer.status, 200, "{path}");
            let html = answer.text();
            assert_eq!(html.matches("<h1").count(), 1, "{path} has one h1");
            assert!(
                html.contains(&format!("<html lang=\"{lang}\"")),
                "{path} says its language"
            );
            assert!(
                html.contains("<title>") && !html.contains("<title> ·"),
                "{path} has a title"
            );
        }
    }
}

#[test]
fn no_page_has_styles_or_scripts_of_its_own() {
    for (_, path) in pages() {
        let path = format!("/nl{path}");
        let html = get(&path).text();
        for forbidden in [
            " style=",
            "<style",
            " onclick=",
            " onload=",
            " onsubmit=",
            "javascript:",
        ] {
            assert!(!html.contains(forbidden), "{path} contains {forbidden}");
        }
        for script in html.split("<script").skip(1) {
            let tag = script.split('>').next().unwrap_or_default();
            assert!(
                tag.contains("src=") || tag.contains("json"),
                "{path} has a script of its own: {tag}"
            );
        }
    }
}

#[test]
fn no_text_is_missing() {
    let browser = Browser::desktop();
    for lang in ["nl", "en"] {
        for (_, path) in pages() {
            browser.goto(&format!("/{lang}{path}"));
            let empty = browser.run_script(
                r#"
                const named = 'a, button, summary, label, legend, h1, h2, h3, h4, th, caption, dt, dd, option, li, p';
                return [...document.querySelectorAll(`main :is(${named}), header :is(${named}), footer :is(${named})`)]
                    .filter((element) => element.role !== 'status' && !element.closest('[role=status], [hidden], datalist, [role=listbox]'))
                    .filter((element) => !(element.textContent.trim() || element.getAttribute('aria-label') || element.querySelector('input, svg, select')))
                    .map((element) => element.outerHTML.slice(0, 200));
                "#,
            );
            assert_eq!(empty, serde_json::json!([]), "/{lang}{path}");
            let holes = browser.run_script(
                "return document.body.innerText.match(/\\{[a-z]+#?\\}|undefined|NaN/g) ?? []",
            );
            assert_eq!(holes, serde_json::json!([]), "/{lang}{path}");
        }
    }
}

#[test]
fn every_page_is_accessible_on_a_phone() {
    accessible(&Browser::phone());
}

#[test]
fn every_page_is_accessible_on_a_desktop() {
    accessible(&Browser::desktop());
}

fn accessible(browser: &Browser) {
    let mut barriers = String::new();
    for (name, path) in pages() {
        browser.goto(&format!("/nl{path}"));
        if !STILL.contains(&name) {
            browser.wait_alive();
        }
        barriers.push_str(&browser.barriers(name));
    }
    browser.forgive("status of 404");
    browser.goto("/nl/dit-is-er-niet");
    barriers.push_str(&browser.barriers("not-found"));
    assert!(barriers.is_empty(), "{barriers}");
}

/// Pages on which nothing shows that the phone took over.
const STILL: [&str; 6] = [
    "home",
    "about",
    "manage-closed",
    "results-empty",
    "results-map",
    "saved",
];

#[test]
fn the_english_pages_are_accessible() {
    let browser = Browser::phone();
    for (name, path) in pages() {
        if matches!(name, "home" | "seek" | "results" | "listing" | "post") {
            browser.goto(&format!("/en{path}"));
            browser.assert_accessible(&format!("{name}-en"));
        }
    }
}

#[test]
fn no_page_scrolls_sideways_at_320_pixels() {
    for script in Script::BOTH {
        let browser = Browser::open(Size::Desktop, script);
        browser.screen(320, 640);
        let mut wide = Vec::new();
        for (_, path) in pages() {
            browser.goto(&format!("/nl{path}"));
            let width = browser.run_script("return document.documentElement.scrollWidth");
            if width.as_u64() > Some(320) {
                wide.push(format!("{path}: {width} pixels"));
            }
        }
        assert!(wide.is_empty(), "with script {script:?}: {wide:?}");
    }
}

#[test]
fn the_skip_link_leads_to_the_content() {
    let browser = Browser::desktop();
    browser.goto("/nl/");
    browser.run_script("document.body.focus()");
    browser.keys(TAB);
    assert!(
        browser
            .run_script("return document.activeElement.classList.contains('wb-skip-link')")
            .as_bool()
            .unwrap()
    );
    assert!(
        browser.sees(".wb-skip-link:focus"),
        "the skip link is seen when it has the focus"
    );
    browser.enter();
    until("the content has the focus", || browser.focus() == "inhoud");
}

#[test]
fn what_has_the_focus_is_seen() {
    let browser = Browser::desktop();
    browser.goto("/nl/");
    for _ in 0..12 {
        browser.keys(TAB);
        let visible = browser.run_script(
            r#"
            const box = document.activeElement.getBoundingClientRect();
            const style = getComputedStyle(document.activeElement);
            return [box.width > 0 && box.height > 0, style.outlineStyle !== 'none' || style.boxShadow !== 'none', document.activeElement.outerHTML.slice(0, 120)];
            "#,
        );
        assert_eq!(visible[0], true, "{visible}");
        assert_eq!(visible[1], true, "no focus ring: {visible}");
    }
}

#[test]
fn the_language_switch_keeps_the_page() {
    for script in Script::BOTH {
        let browser = Browser::open(Size::Phone, script);
        browser.goto("/nl/banen?was=ober&pc=7001&sector=Q");
        browser.press("header a[hreflang=en]");
        assert_eq!(browser.address(), "/en/banen?was=ober&pc=7001&sector=Q");
        assert_eq!(browser.attribute("html", "lang").as_deref(), Some("en"));
        browser.press("header a[hreflang=nl]");
        assert_eq!(browser.address(), "/nl/banen?was=ober&pc=7001&sector=Q");
    }
}

#[test]
fn the_first_visit_gets_the_language_of_the_browser() {
    for (accepted, home) in [
        ("en-GB,en;q=0.9", "/en/"),
        ("nl", "/nl/"),
        ("pl", "/nl/"),
        ("", "/nl/"),
    ] {
        let answer = get_with("/", &[("Accept-Language", accepted)]);
        assert_eq!(answer.status, 302);
        assert_eq!(answer.header("location"), home, "for {accepted:?}");
        assert!(answer.header("vary").contains("Accept-Language"));
    }
    assert_eq!(get("/nl").header("location"), "/nl/");
}

#[test]
fn home_says_what_is_going_on_and_where() {
    for (size, script) in [(Size::Phone, Script::On), (Size::Desktop, Script::Off)] {
        let browser = Browser::open(size, script);
        browser.goto("/nl/");
        assert!(
            browser
                .text(".wb-hero")
                .contains("Horeca, reizen en evenementen liggen stil")
        );
        let doors = browser.texts(".wb-doors a");
        let titles = [nl().door_seek(), nl().door_post(), nl().door_lend()];
        assert_eq!(doors.len(), titles.len());
        for (door, title) in doors.iter().zip(titles) {
            assert!(door.contains(title), "{door}");
        }
        let counts: Vec<u32> = browser
            .texts(".wb-counts__value")
            .iter()
            .map(|count| count.trim().parse().unwrap())
            .collect();
        assert_eq!(counts.len(), 3, "places, regions, sectors");
        assert!(
            counts[0] >= 60 && counts[1] >= 1 && counts[2] >= 5,
            "{counts:?}"
        );

        // A region of the map leads to its work.
        let link = ".wb-tile-map a[href*='regio=09']";
        assert!(
            browser
                .attribute(link, "aria-label")
                .unwrap()
                .contains("Achterhoek")
        );
        browser.press(link);
        until("results are shown", || {
            browser.address().contains("/nl/banen")
        });
        assert!(browser.count(".wb-card") > 0);
    }
}

#[test]
fn nothing_is_fetched_twice() {
    let browser = Browser::phone();
    for path in ["/nl/werk", "/nl/banen?werk=ober&pc=7001", "/nl/plaatsen"] {
        browser.goto_alive(path);
        let twice = browser.run_script(
            "const names = performance.getEntriesByType('resource').map((entry) => entry.name);
             return names.filter((name, at) => /\\/(pkg|api)\\//.test(name) && names.indexOf(name) !== at);",
        );
        assert_eq!(twice, serde_json::json!([]), "{path}");
    }
}
