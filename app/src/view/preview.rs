//! What a form shows of the listing it makes: the draft as its fields have it, and the card
//! as everybody will see it, long before everything is filled in.

use super::CardView;
use crate::site::T;
use board::day::Day;
use board::draft::{Checked, Draft, Facts, Field, FieldProblem, Vocabulary};
use board::ids::ManageKey;
use board::places::RegionCode;
use board::set::Flag;
use matching::World;

/// What a form is checked against, the same on the Worker and on the phone.
#[derive(Clone, Copy)]
pub struct Tables {
    /// Occupations, places and the day.
    pub world: World<'static>,
    /// The regions that take part.
    pub regions: &'static [RegionCode],
}

impl Tables {
    /// Checks a draft.
    ///
    /// # Errors
    /// What is wrong, in the order of the form.
    pub fn check(self, draft: &Draft) -> Result<Checked, Vec<FieldProblem>> {
        draft.check(&Facts {
            today: self.world.today,
            places: self.world.places,
            regions: self.regions,
            vocabulary: self.world.taxonomy,
        })
    }

    /// The draft as the fields show it: an occupation by its name, and what a blank form
    /// starts with. `changing` is whether the listing is already on the board.
    pub fn as_shown(self, mut draft: Draft, changing: bool) -> Draft {
        let today = self.world.today;
        if draft.is_blank() {
            draft.set(Field::Start, today.to_string());
            draft.set(Field::Openings, "1");
        }
        let text = draft.get(Field::Work);
        let numbered = text.bytes().all(|byte| byte.is_ascii_digit());
        let work = Vocabulary::occupation(self.world.taxonomy, text).filter(|_| numbered);
        if let Some(work) = work {
            let lang = draft
                .get(Field::Lang)
                .try_into()
                .unwrap_or(board::listing::Lang::NL);
            let label = self.world.taxonomy.label(work, lang);
            // A title that only repeats the occupation must follow it when it changes.
            if draft.get(Field::Title) == label {
                draft.set(Field::Title, "");
            }
            draft.set(Field::Work, label);
        }
        // A start that is over means "now", and a new start may not be over.
        let start = Day::try_from(draft.get(Field::Start));
        if changing && start.is_ok_and(|start| start < today) {
            draft.set(Field::Start, today.to_string());
        }
        draft
    }
}

/// Whether somebody filled in a field. What a field starts with does not count.
pub fn is_filled(draft: &Draft, field: Field) -> bool {
    match field {
        Field::Start | Field::Openings | Field::PayUnit | Field::Skills | Field::Learnable => false,
        Field::Schooling => !matches!(draft.get(field), "" | "geen"),
        field => !field.is_hidden() && !draft.get(field).trim().is_empty(),
    }
}

/// Whether nothing was filled in beyond what a form starts with.
pub fn is_untouched(draft: &Draft) -> bool {
    Field::ALL.iter().all(|field| !is_filled(draft, *field))
}

/// The card that a draft would give, with "not filled in yet" where something is missing.
/// None for a draft of no kind.
pub fn preview(t: T, draft: &Draft, tables: Tables) -> Option<CardView> {
    let missing: Vec<Field> = match tables.check(draft) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.into_iter().map(|problem| problem.field).collect(),
    };
    // What is missing gets something that passes, is checked and drawn like any listing, and
    // is then covered, so that the preview can never differ from the card.
    let mut whole = draft.clone();
    for field in &missing {
        whole.set(*field, stand_in(*field, tables));
    }
    if missing.contains(&Field::HoursMin) {
        whole.set(Field::HoursMax, "");
    }
    if missing.contains(&Field::PayMin) {
        whole.set(Field::PayMax, "");
    }
    whole.set(Field::Desk, "ja");
    let card = tables.check(&whole).ok()?.listing.card;
    let world = tables.world;
    let mut view = CardView::plain(
        t,
        &card,
        card.openings.get(),
        None,
        world.places,
        world.today,
    );
    view.id = "voorbeeld".to_owned();
    if missing.contains(&Field::Work) && whole.get(Field::Title).trim().is_empty() {
        let typed = draft.get(Field::Work).trim();
        view.title = if typed.is_empty() {
            t.post_no_title_yet()
        } else {
            typed
        }
        .to_owned();
    }
    for (field, covered) in [
        (Field::Organisation, &mut view.organisation),
        (Field::Postcode, &mut view.whereabouts),
        (Field::Start, &mut view.when),
        (Field::HoursMin, &mut view.hours),
        (Field::PayMin, &mut view.pay),
        (Field::Openings, &mut view.places),
    ] {
        if missing.contains(&field) {
            *covered = t.post_not_yet().to_owned();
        }
    }
    Some(view)
}

/// Something that passes where a field is missing; empty where a field may stay empty.
fn stand_in(field: Field, tables: Tables) -> String {
    let world = tables.world;
    match field {
        Field::Key => ManageKey([0; 24]).to_string(),
        Field::Work => world
            .taxonomy
            .occupations()
            .next()
            .map(|occupation| occupation.id.0.to_string())
            .unwrap_or_default(),
        Field::Organisation => "--".to_owned(),
        Field::Postcode => world
            .places
            .iter()
            .find(|place| tables.regions.contains(&place.region))
            .map(|place| place.pc4.to_string())
            .unwrap_or_default(),
        Field::Start => world.today.to_string(),
        Field::HoursMin => "1".to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
#[cfg(feature = "ssr")]
mod tests {
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
                short: 0,
            },
            regions: regions.leak(),
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
}
