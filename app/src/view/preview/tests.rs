//! The draft as its form shows it, and the card that it gives.

use super::*;
use board::listing::{Kind, Lang};
use board::texts::Texts;
use matching::Taxonomy;

const REGIONS: [&str; 1] = ["09"];

fn tables() -> Tables {
    let regions: Vec<RegionCode> = REGIONS
        .iter()
        .filter_map(|code| RegionCode::try_from(*code).ok())
        .collect();
    Tables {
        world: World {
            taxonomy: Taxonomy::embedded(),
            places: crate::world::places(),
            today: Day::from_ymd(2026, 4, 14).unwrap(),
            sectors: Box::leak(Box::default()),
        },
        regions: regions.leak(),
        workers: Box::leak(Box::default()),
    }
}

fn text() -> T {
    Texts::embedded(Lang::NL)
}

fn blank(kind: Kind) -> Draft {
    let key = ManageKey([7; 24]).to_string();
    Draft::from_pairs([("kind", kind.slug()), ("key", &key), ("lang", "nl")])
}

fn filled(kind: Kind) -> Draft {
    let mut draft = blank(kind);
    let work = Taxonomy::embedded().occupations().next().unwrap().id;
    for (field, value) in [
        (Field::Work, work.0.to_string()),
        (Field::Organisation, "Zorggroep De Slinge".to_owned()),
        (Field::Postcode, region_pc4()),
        (Field::Start, "2026-04-20".to_owned()),
        (Field::End, "2026-09-01".to_owned()),
        (Field::HoursMin, "16".to_owned()),
        (Field::HoursMax, "24".to_owned()),
        (Field::Openings, "4".to_owned()),
        (Field::PayMin, "15,50".to_owned()),
        (Field::PayMax, "17,40".to_owned()),
        (Field::Phone, "06 12 34 56 00".to_owned()),
        (Field::Mail, "werk@example.nl".to_owned()),
        (
            Field::Description,
            "Helpen bij het wassen & aankleden.".to_owned(),
        ),
    ] {
        draft.set(field, value);
    }
    draft
}

fn region_pc4() -> String {
    let tables = tables();
    stand_in(Field::Postcode, tables)
}

#[test]
fn a_blank_form_starts_today_with_one_place() {
    for kind in Kind::ALL.iter().copied() {
        let shown = tables().as_shown(blank(kind), false);
        assert_eq!(shown.get(Field::Start), "2026-04-14");
        assert_eq!(shown.get(Field::Openings), "1");
        assert!(is_untouched(&shown), "{kind:?}");
    }
}

#[test]
fn a_listing_comes_back_unchanged_from_the_form_that_changes_it() {
    let tables = tables();
    for kind in Kind::ALL.iter().copied() {
        let posted = tables.check(&filled(kind)).unwrap();
        let mut again = Draft::of(&posted.listing, &posted.contact);
        again.set(Field::Key, posted.key.to_string());
        let shown = tables.as_shown(again, true);
        assert!(
            shown.get(Field::Work).chars().any(char::is_alphabetic),
            "{kind:?}"
        );
        assert_eq!(shown.get(Field::Title), "");
        assert_eq!(tables.check(&shown), Ok(posted), "{kind:?}");
    }
}

#[test]
fn work_that_has_begun_can_still_be_changed() {
    let mut draft = filled(Kind::Vacancy);
    draft.set(Field::Start, "2026-03-01");
    assert!(tables().check(&draft).is_err());
    assert!(tables().check(&tables().as_shown(draft, true)).is_ok());
}

#[test]
fn the_preview_of_a_whole_draft_is_its_card() {
    let tables = tables();
    let view = preview(text(), &filled(Kind::Vacancy), tables).unwrap();
    let card = tables.check(&filled(Kind::Vacancy)).unwrap().listing.card;
    let world = tables.world;
    let mut wanted = CardView::plain(text(), &card, 4, None, world.places, world.today);
    wanted.id = view.id.clone();
    assert_eq!(view, wanted);
}

#[test]
fn the_preview_covers_what_is_missing_and_nothing_else() {
    let not_yet = text().post_not_yet();
    let view = preview(text(), &blank(Kind::Surplus), tables()).unwrap();
    assert_eq!(view.title, text().post_no_title_yet());
    assert_eq!(
        [
            &*view.organisation,
            &*view.whereabouts,
            &*view.when,
            &*view.hours
        ],
        [not_yet; 4]
    );

    let mut draft = filled(Kind::Vacancy);
    draft.set(Field::Work, "iets nieuws");
    draft.set(Field::PayMin, "veel");
    draft.set(Field::Phone, "bel maar");
    let view = preview(text(), &draft, tables()).unwrap();
    assert_eq!(
        (view.title.as_str(), view.pay.as_str()),
        ("iets nieuws", not_yet)
    );
    assert!(view.organisation.contains("De Slinge"));
    assert_ne!(view.hours, not_yet);
}
