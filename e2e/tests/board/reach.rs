//! Who fits a need, said to who posts it: on the page as drawn, and as one fills it in.

use e2e::http::get;
use e2e::posting::POSTCODE;
use e2e::{Browser, Script, Size, nl, until};

/// A form that an address fills in, as a link of a desk would.
const FILLED: &str = "/nl/plaatsen?work=helpende%20zorg%20en%20welzijn&postcode=7001&hours-min=24";

#[test]
fn the_form_says_who_fits_without_script() {
    let t = nl();
    let browser = Browser::open(Size::Phone, Script::Off);
    browser.goto(FILLED);
    let said = browser.text(".wb-reach");
    assert!(said.contains(t.reach_title()), "{said}");
    assert!(said.contains(t.reach_nearby()), "{said}");
    assert!(said.contains("keer zoveel mensen"), "{said}");
    assert_eq!(browser.count(".wb-reach__group"), 5);
    // A blank form knows nothing yet, and who lends people seeks none.
    for path in ["/nl/plaatsen", "/nl/uitlenen?work=kok&postcode=7001"] {
        assert!(!get(path).text().contains("wb-reach"), "{path}");
    }
}

#[test]
fn it_follows_what_is_asked() {
    for size in Size::BOTH {
        let t = nl();
        let browser = Browser::open(size, Script::On);
        browser.goto_alive("/nl/plaatsen");
        assert_eq!(browser.count(".wb-reach"), 0);
        browser.fill("#work", "keukenhulp");
        until("the occupations are there, the number not yet", || {
            browser.count(".wb-reach__group") == 5 && browser.count(".wb-reach__people") == 0
        });
        browser.fill("#postcode", POSTCODE);
        until("the number is there", || {
            browser.count(".wb-reach__people") == 1
        });
        let before = browser.text(".wb-reach__people");
        browser.fill("#hours-min", "4");
        browser.fill("#hours-max", "6");
        until("few hours suit fewer people", || {
            browser.text(".wb-reach__people") != before
        });
        assert!(browser.text(".wb-reach__hint").contains("keer zoveel"));
        browser.assert_accessible("reach-live");
        assert!(browser.text(".wb-reach").contains(t.reach_did()));
    }
}
