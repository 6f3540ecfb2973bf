//! What the work asks of somebody: the usual skills of the occupation, to tick or untick.

use super::fields::Ask;
use crate::parts::field::{Layout, checkbox, group};
use board::draft::{Draft, Field, Vocabulary};
use board::ids::{OccupationId, SkillId};
use board::listing::Kind;
use leptos::prelude::*;

/// The boxes of a question: number, name and whether it is ticked.
type Boxes = Vec<(SkillId, String, bool)>;

/// Two questions about the skills of the occupation, as soon as there is one.
pub fn skills(ask: Ask) -> AnyView {
    let taxonomy = ask.tables.world.taxonomy;
    let work = move |draft: &Draft| {
        let work = Vocabulary::occupation(taxonomy, draft.get(Field::Work));
        work.map(|work| (work, draft.has(Field::Training, "ja")))
    };
    let now = Memo::new(move |_| ask.draft.with(work));
    let questions = move || {
        let now = now.get()?;
        // What was ticked before holds for the occupation that it was ticked for.
        let (required, learnable) = ask.start.with_untracked(|start| {
            let blank = Draft::default();
            boxes(
                ask,
                now,
                if work(start) == Some(now) {
                    start
                } else {
                    &blank
                },
            )
        });
        let mut shown = vec![question(ask, Field::Skills, required)];
        if ask.form.kind != Kind::Surplus {
            shown.push(question(ask, Field::Learnable, learnable));
        }
        Some(shown)
    };
    view! { <div class="wb-form">{questions}</div> }.into_any()
}

fn boxes(ask: Ask, (work, training): (OccupationId, bool), chosen: &Draft) -> (Boxes, Boxes) {
    let taxonomy = ask.tables.world.taxonomy;
    let lang = ask.form.t.lang();
    let (mut required, mut learnable) = taxonomy.usual_skills(work, training);
    let all: Vec<SkillId> = required.iter().chain(&learnable).copied().collect();
    let picked = |field| -> Vec<SkillId> {
        chosen
            .all(field)
            .filter_map(|text| Vocabulary::skill(taxonomy, text))
            .collect()
    };
    let (skills, learn) = (picked(Field::Skills), picked(Field::Learnable));
    if !skills.is_empty() || !learn.is_empty() {
        (required, learnable) = (skills, learn);
    }
    let list = |ticked: &[SkillId]| {
        // Skills of a poster's own that are not usual stand below the usual ones.
        let others = ticked.iter().filter(|id| !all.contains(id));
        all.iter()
            .chain(others)
            .map(|id| {
                (
                    *id,
                    taxonomy.skill_label(*id, lang).to_owned(),
                    ticked.contains(id),
                )
            })
            .collect()
    };
    (list(&required), list(&learnable))
}

fn question(ask: Ask, at: Field, boxes: Boxes) -> AnyView {
    let boxes = boxes
        .into_iter()
        .map(|(id, label, ticked)| checkbox(at, id.0.to_string(), label, ticked))
        .collect();
    group(ask.form, at, false, Layout::List, boxes)
}
