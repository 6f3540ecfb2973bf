//! What the work asks of somebody: the usual skills of the occupation, to tick or untick.

use crate::parts::Markup;
use crate::parts::field::{Choice, Form, Layout, group};
use crate::site::T;
use board::draft::{Draft, Field, Vocabulary};
use board::ids::{OccupationId, SkillId};
use board::listing::Kind;
use matching::Taxonomy;
use maud::html;

/// What the questions depend on: the occupation, and whether people are trained for it.
pub type Basis = Option<(OccupationId, bool)>;

/// What the questions of a draft depend on.
pub fn basis(taxonomy: &Taxonomy, draft: &Draft) -> Basis {
    let work = Vocabulary::occupation(taxonomy, draft.get(Field::Work))?;
    Some((work, draft.has(Field::Training, "ja")))
}

/// Two questions about the skills of the occupation, as soon as there is one. What was ticked
/// in `chosen` holds for the occupation that it was ticked for.
pub fn skills(t: T, kind: Kind, taxonomy: &Taxonomy, now: Basis, chosen: &Draft) -> Markup {
    let Some((work, training)) = now else {
        return html! {};
    };
    let (mut required, mut learnable) = taxonomy.usual_skills(work, training);
    let all: Vec<SkillId> = required.iter().chain(&learnable).copied().collect();
    if basis(taxonomy, chosen) == now {
        let (skills, learn) = (
            picked(taxonomy, chosen, Field::Skills),
            picked(taxonomy, chosen, Field::Learnable),
        );
        if !skills.is_empty() || !learn.is_empty() {
            (required, learnable) = (skills, learn);
        }
    }
    let problems = &[];
    let form = Form { t, kind, problems };
    let question = |field, ticked: &[SkillId]| {
        let choices = choices(t, taxonomy, &all, ticked);
        group(form, field, false, Layout::List, &choices)
    };
    html! {
        (question(Field::Skills, &required))
        @if kind != Kind::Surplus { (question(Field::Learnable, &learnable)) }
    }
}

fn picked(taxonomy: &Taxonomy, chosen: &Draft, field: Field) -> Vec<SkillId> {
    chosen
        .all(field)
        .filter_map(|text| Vocabulary::skill(taxonomy, text))
        .collect()
}

/// A box for each usual skill, and below them for those of the poster's own.
fn choices(t: T, taxonomy: &Taxonomy, usual: &[SkillId], ticked: &[SkillId]) -> Vec<Choice> {
    let others = ticked.iter().filter(|id| !usual.contains(id));
    usual
        .iter()
        .chain(others)
        .map(|id| Choice {
            value: id.0.to_string(),
            label: taxonomy.skill_label(*id, t.lang()).to_owned(),
            ticked: ticked.contains(id),
        })
        .collect()
}
