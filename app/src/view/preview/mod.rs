//! What a form shows of the listing it makes: the draft as its fields have it, and the card
//! as everybody will see it, long before everything is filled in.

#[cfg(test)]
#[cfg(feature = "ssr")]
mod tests;

use super::CardView;
use crate::site::T;
use board::day::Day;
use board::draft::{Checked, Draft, Facts, Field, FieldProblem, Vocabulary};
use board::ids::ManageKey;
use board::listing::Card;
use board::places::RegionCode;
use board::set::Flag;
use matching::{Workers, World};

/// What a form is checked against, the same on the Worker and on the phone.
#[derive(Clone, Copy)]
pub struct Tables {
    /// Occupations, places and the day.
    pub world: World<'static>,
    /// The regions that take part.
    pub regions: &'static [RegionCode],
    /// The people that the sectors which shrink let go: for the estimate of who fits.
    pub workers: &'static Workers,
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

/// What a draft comes to so far.
pub struct SoFar {
    /// The card that it would give.
    pub card: Card,
    /// The fields that are not filled in or not right: something stands in for each.
    pub missing: Vec<Field>,
}

/// What a draft comes to so far; none for a draft of no kind.
pub fn so_far(draft: &Draft, tables: Tables) -> Option<SoFar> {
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
    Some(SoFar { card, missing })
}

/// The card that a draft would give, with "not filled in yet" where something is missing.
/// None for a draft of no kind.
pub fn preview(t: T, draft: &Draft, tables: Tables) -> Option<CardView> {
    let SoFar { card, missing } = so_far(draft, tables)?;
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
    let untitled = missing.contains(&Field::Title) || draft.get(Field::Title).trim().is_empty();
    if missing.contains(&Field::Work) && untitled {
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
