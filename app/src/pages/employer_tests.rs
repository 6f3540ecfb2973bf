//! The employer's pages as the Worker draws them, for every kind and every standing.

use super::{Drawn, manage, post, receipt};
use crate::{Managed, Manifest, Site, Visit};
use board::crisis::Crisis;
use board::day::{Day, Instant};
use board::draft::{Draft, Facts, Field, FieldProblem};
use board::event::{CloseReason, Event, Stamp, State, What};
use board::ids::{EventId, ListingId, ManageKey};
use board::listing::{Card, Kind, Lang};
use board::set::Flag;
use board::texts::Texts;
use leptos::prelude::*;
use matching::Taxonomy;

const KEY: ManageKey = ManageKey([7; 24]);
const ID: ListingId = ListingId([3; 10]);

fn site() -> &'static Site {
    let crisis: Crisis = serde_json::from_value(serde_json::json!({
        "name": { "nl": "Coronacrisis", "en": "Corona crisis" },
        "message": { "nl": "Samen verder.", "en": "On together." },
        "since": "2020-03-15",
        "shrinking": [{ "sbi": "I" }],
        "short": [{ "sbi": "Q" }],
        "regions": ["09"],
        "languages": ["nl", "en"],
        "sleeps-after-days": 14,
        "moderation": "after",
        "desks": {},
        "look": { "accent": "bridge" },
    }))
    .unwrap();
    Box::leak(Box::new(Site::new(crisis, Manifest::default())))
}

fn visit(lang: Lang) -> Visit {
    let noon = u64::from(today().0) * 86_400_000 + 36_000_000;
    Visit {
        lang,
        now: Instant(noon),
        origin: "https://werkbrug.example.nl".to_owned(),
        path: "/plaatsen".to_owned(),
        query: String::new(),
    }
}

fn today() -> Day {
    Day::from_ymd(2026, 4, 14).unwrap()
}

fn blank(kind: Kind) -> Draft {
    let key = KEY.to_string();
    Draft::from_pairs([("kind", kind.slug()), ("key", &key), ("lang", "nl")])
}

fn filled(kind: Kind) -> Draft {
    let mut draft = blank(kind);
    let pc4 = crate::world::places()
        .iter()
        .find(|place| site().crisis.regions.contains(&place.region))
        .map(|place| place.pc4.to_string());
    let work = Taxonomy::embedded()
        .occupations()
        .next()
        .map(|work| work.id.0.to_string());
    for (field, value) in [
        (Field::Work, work.unwrap()),
        (Field::Organisation, "De <Slinge>".to_owned()),
        (Field::Postcode, pc4.unwrap()),
        (Field::Start, today().to_string()),
        (Field::HoursMin, "16".to_owned()),
        (Field::Openings, "4".to_owned()),
        (Field::Phone, "06 12 34 56 00".to_owned()),
        (
            Field::Description,
            "Wassen & aankleden </textarea>".to_owned(),
        ),
    ] {
        draft.set(field, value);
    }
    draft
}

fn problems(draft: &Draft) -> Result<Card, Vec<FieldProblem>> {
    let facts = Facts {
        today: today(),
        places: crate::world::places(),
        regions: &site().crisis.regions,
        vocabulary: Taxonomy::embedded(),
    };
    draft.check(&facts).map(|checked| checked.listing.card)
}

fn state(then: &[What]) -> State {
    let card = problems(&filled(Kind::Vacancy)).unwrap();
    let posted = What::Posted(Box::new(card));
    let events = std::iter::once(&posted)
        .chain(then)
        .enumerate()
        .map(|(at, what)| Event {
            listing: ID,
            stamp: Stamp {
                at: Instant(visit(Lang::NL).now.0 + at as u64),
                id: EventId([at as u8; 8]),
            },
            what: what.clone(),
        });
    State::of(&events.collect::<Vec<_>>())
}

fn html(draw: impl FnOnce() -> Drawn) -> String {
    Owner::new().with(|| draw().main.to_html())
}

fn form(kind: Kind, lang: Lang, draft: Draft, failed: bool) -> String {
    let found = problems(&draft)
        .err()
        .filter(|_| !draft.is_blank())
        .unwrap_or_default();
    html(|| post::draw(site(), &visit(lang), kind, draft, found, failed))
}

fn managing(then: &[What]) -> String {
    let managed = Managed {
        key: KEY,
        state: state(then),
        draft: filled(Kind::Vacancy),
        done: None,
        event: EventId([9; 8]),
        problems: Vec::new(),
    };
    html(|| manage::draw(site(), &visit(Lang::NL), ID, Some(managed), false))
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(start.as_str())
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn a_form_sends_every_field_of_its_kind_and_nothing_else() {
    for lang in Texts::LANGUAGES {
        for kind in Kind::ALL.iter().copied() {
            let page = form(kind, lang, filled(kind), false);
            let names = values(&page, "name");
            for name in &names {
                assert!(Field::from_slug(name).is_some(), "{kind:?} {name}");
            }
            let spec = kind.spec();
            for field in spec.asks.iter().chain(spec.more) {
                assert!(names.contains(&field.slug()), "{kind:?} {field:?}");
            }
        }
    }
}

#[test]
fn every_id_of_a_form_is_there_once_and_every_reference_leads_to_one() {
    for kind in Kind::ALL.iter().copied() {
        let mut draft = filled(kind);
        draft.set(Field::Postcode, "nergens");
        draft.set(Field::Mail, "geen adres");
        draft.set(Field::Kvk, "12");
        let page = form(kind, Lang::NL, draft, false);
        let ids = values(&page, "id");
        for id in &ids {
            assert_eq!(
                ids.iter().filter(|known| *known == id).count(),
                1,
                "{kind:?} {id}"
            );
        }
        for attribute in ["for", "aria-describedby", "aria-labelledby", "list"] {
            for id in values(&page, attribute)
                .iter()
                .flat_map(|ids| ids.split(' '))
            {
                assert!(ids.contains(&id), "{kind:?} {attribute} {id}");
            }
        }
        for href in values(&page, "href")
            .iter()
            .filter_map(|href| href.strip_prefix('#'))
        {
            assert!(
                href.starts_with("wb-") || ids.contains(&href),
                "{kind:?} {href}"
            );
        }
    }
}

#[test]
fn what_is_wrong_is_said_above_the_form_and_at_the_field_in_the_same_words() {
    let mut draft = filled(Kind::Vacancy);
    draft.set(Field::Postcode, "nergens");
    let page = form(Kind::Vacancy, Lang::NL, draft, false);
    let words = Texts::embedded(Lang::NL).problem_postcode();
    assert_eq!(page.matches(words).count(), 2);
    assert!(page.contains("aria-describedby=\"postcode-hint postcode-error\""));
    assert!(page.contains("value=\"nergens\""));
}

#[test]
fn a_form_that_could_not_be_stored_keeps_everything() {
    let page = form(Kind::Vacancy, Lang::NL, filled(Kind::Vacancy), true);
    assert!(page.contains(Texts::embedded(Lang::NL).post_failed_title()));
    assert!(page.contains("value=\"De &lt;Slinge&gt;\""));
    assert!(page.contains("Wassen &amp; aankleden &lt;/textarea&gt;"));
}

#[test]
fn a_blank_form_says_nothing_is_wrong_and_starts_today() {
    let page = form(Kind::Vacancy, Lang::NL, blank(Kind::Vacancy), false);
    assert!(!page.contains("role=\"alert\"") && !page.contains("aria-invalid"));
    assert!(page.contains("value=\"2026-04-14\""));
    assert!(!page.contains("<details class=\"wb-details\" open"));
}

#[test]
fn the_receipt_has_the_private_link_and_shares_only_the_public_one() {
    let page = html(|| receipt::draw(site(), &visit(Lang::NL), ID, KEY, state(&[])));
    let link = format!("https://werkbrug.example.nl/nl/beheer/{ID}#{KEY}");
    assert!(page.contains(&format!("value=\"{link}\"")));
    assert!(page.contains("28 april") && page.contains("wb-qr"));
    let shared = page
        .split("https://wa.me/")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    assert!(shared.contains(&format!("%2Fnl%2Fbaan%2F{ID}")) && !shared.contains(&KEY.to_string()));
}

#[test]
fn every_action_sends_the_key_and_the_event_along() {
    for then in [
        vec![],
        vec![What::Paused(true)],
        vec![What::PlacesLeft(0)],
        vec![What::Held],
        vec![What::Closed(CloseReason::Filled)],
        vec![What::Erased],
    ] {
        let page = managing(&then);
        for form in page
            .split("<form")
            .skip(1)
            .filter_map(|rest| rest.split("</form>").next())
        {
            assert_eq!(
                values(form, "action").first(),
                Some(&&*format!("/nl/beheer/{ID}"))
            );
            assert!(
                form.contains(&format!("name=\"key\" value=\"{KEY}\"")),
                "{then:?}"
            );
            assert!(
                form.contains("name=\"event\"") && form.contains("name=\"action\""),
                "{then:?}"
            );
        }
    }
}

#[test]
fn what_can_be_done_follows_from_how_the_listing_stands() {
    let offered =
        |then: &[What], action: &str| managing(then).contains(&format!("value=\"{action}\""));
    assert!(offered(&[], "bevestigen") && offered(&[], "pauze") && !offered(&[], "verder"));
    let paused = [What::Paused(true)];
    assert!(offered(&paused, "verder") && !offered(&paused, "pauze"));
    let closed = [What::Closed(CloseReason::Filled)];
    assert!(offered(&closed, "wissen") && !offered(&closed, "wijzigen"));
    assert!(!managing(&[What::Erased]).contains("<form"));
}

#[test]
fn without_its_key_a_listing_shows_nothing_but_the_question_for_it() {
    let page = html(|| manage::draw(site(), &visit(Lang::NL), ID, None, true));
    let t = Texts::embedded(Lang::NL);
    assert!(page.contains(t.manage_key_refused()) && page.contains("aria-invalid=\"true\""));
    assert!(!page.contains("Slinge") && !page.contains("name=\"event\""));
}
