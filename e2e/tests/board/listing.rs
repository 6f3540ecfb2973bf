//! A listing: everything about it, and what one does with it.

use e2e::http::{form, get, send};
use e2e::{Browser, Script, Size, http, listings, nl, posting, until};
use serde_json::{Value, json};

#[test]
fn a_saved_listing_stays_on_the_phone() {
    for size in Size::BOTH {
        let browser = Browser::open(size, Script::On);
        browser.goto_alive("/nl/banen?werk=ober&pc=7001");
        let title = browser.text(".wb-card h2");
        browser.press_in("//article", nl().listing_save());
        until("it says so", || browser.count("[aria-pressed=true]") == 1);
        browser.goto("/nl/bewaard");
        until("it is among the saved ones", || {
            browser.texts(".wb-card h2") == [title.clone()]
        });
        browser.assert_accessible("saved-one");

        // The same on its own page, where it can be let go.
        browser.press(".wb-card a");
        browser.wait_alive();
        until("its page knows it", || {
            browser.count("[aria-pressed=true]") == 1
        });
        browser.press("[aria-pressed=true]");
        until("it is let go", || browser.count("[aria-pressed=true]") == 0);
        browser.goto("/nl/bewaard");
        until("there is none", || {
            browser.text("main").contains(nl().saved_none())
        });
    }
}

#[test]
fn a_listing_is_shared_by_whatsapp() {
    for script in Script::BOTH {
        let browser = Browser::open(Size::Phone, script);
        let path = listings::first();
        browser.goto(&path);
        let link = browser
            .attribute("main a[href^='https://wa.me/']", "href")
            .unwrap();
        let (_, text) = link
            .split_once("?text=")
            .expect("a link with a text and no number");
        assert!(
            text.contains(&path.replace('/', "%2F")),
            "the text has the address: {text}"
        );
    }
}

#[test]
fn a_listing_can_be_printed() {
    let browser = Browser::desktop();
    browser.goto_alive(&listings::first());
    browser.run_script("window.print = () => { window.printed = true; }");
    browser.press_words(nl().listing_print());
    until("the page is printed", || {
        browser.run_script("return window.printed === true") == json!(true)
    });
}

#[test]
fn a_listing_can_be_reported() {
    for script in Script::BOTH {
        let posted = posting::post(&[]);
        let browser = Browser::open(Size::Phone, script);
        browser.goto(&posted.path());
        browser.press_words(nl().report_open());
        browser.press_words(nl().report_other());
        if browser.has_script() {
            browser.assert_accessible("listing-report");
        }
        browser.press_words(nl().report_send());
        until("it says thanks", || {
            browser.text("main").contains(nl().report_thanks())
        });
        assert_eq!(
            http::get(&posted.path()).status,
            200,
            "one report of this kind hides nothing"
        );
    }
}

#[test]
fn search_engines_understand_a_vacancy() {
    let entries = listings::entries();
    let vacancies = entries
        .iter()
        .filter(|entry| entry.card.kind == board::listing::Kind::Vacancy);
    for entry in vacancies.take(10) {
        let path = format!("/nl/baan/{}", entry.id);
        let posting =
            job_posting(&get(&path).text()).unwrap_or_else(|| panic!("{path} has no JobPosting"));
        // What Google requires, and what it says to add where it is known.
        assert_eq!(posting["@context"], "https://schema.org");
        assert_eq!(posting["@type"], "JobPosting");
        for (name, value) in [
            ("title", &posting["title"]),
            ("description", &posting["description"]),
            ("datePosted", &posting["datePosted"]),
            ("validThrough", &posting["validThrough"]),
            ("hiringOrganization", &posting["hiringOrganization"]["name"]),
            (
                "postalCode",
                &posting["jobLocation"]["address"]["postalCode"],
            ),
            (
                "addressLocality",
                &posting["jobLocation"]["address"]["addressLocality"],
            ),
        ] {
            assert!(
                value.as_str().is_some_and(|text| !text.is_empty()),
                "{path}: {name} in {posting}"
            );
        }
        assert_eq!(posting["jobLocation"]["address"]["addressCountry"], "NL");
        assert_eq!(posting["title"], entry.card.title.as_str());
        assert!(posting["url"].as_str().unwrap().ends_with(&path));
    }
}

fn job_posting(html: &str) -> Option<Value> {
    let (_, rest) = html.split_once("application/ld+json")?;
    let (_, rest) = rest.split_once('>')?;
    let (json, _) = rest.split_once("</script>")?;
    serde_json::from_str(json).ok()
}

#[test]
fn an_address_without_a_listing_is_not_found() {
    for path in [
        "/nl/baan/0000000000000000",
        "/nl/baan/x",
        "/nl/baan/",
        "/en/baan/%00",
        "/nl/bestaat-niet",
        "/xx/",
    ] {
        assert_eq!(get(path).status, 404, "{path}");
    }
}

#[test]
fn the_contact_page_opened_again_leads_back_to_the_listing() {
    let path = listings::first();
    let answer = get(&format!("{path}/contact"));
    assert_eq!(
        (answer.status, answer.header("location")),
        (303, path.as_str())
    );
}

#[test]
fn a_contact_is_not_given_to_another_site() {
    let path = listings::first();
    let id = path.rsplit('/').next().unwrap();
    for path in [format!("{path}/contact"), format!("/api/contact/{id}")] {
        let headers = [
            ("Origin", "https://elders.example.nl"),
            ("Sec-Fetch-Site", "cross-site"),
        ];
        assert_eq!(
            send("POST", &path, &headers, &form(&[])).status,
            403,
            "{path}"
        );
    }
}
