//! The questions in order: the short form, and what can follow.

use super::skills;
use crate::islands::combobox::Combobox;
use crate::parts::field::{self, Form, field, labelled};
use crate::view::preview::{Tables, is_filled};
use board::draft::{Draft, Field, FieldProblem};
use leptos::prelude::*;
use matching::Taxonomy;

/// What the questions need to know.
#[derive(Clone, Copy)]
pub struct Ask {
    /// The form they stand in.
    pub form: Form,
    /// What was filled in before anybody typed: as the page came, or as it was put back.
    pub start: RwSignal<Draft>,
    /// What is filled in now.
    pub draft: RwSignal<Draft>,
    /// What is typed as work.
    pub work: RwSignal<String>,
    /// What the form is checked against.
    pub tables: Tables,
    /// What to suggest occupations from; none on the Worker.
    pub taxonomy: Option<&'static Taxonomy>,
    /// Called after an occupation was chosen from the list.
    pub chosen: Callback<()>,
}

/// Ways to get in touch that come after telephone and mail, as fewer posters choose them.
const MORE_WAYS: [Field; 4] = [Field::WhatsApp, Field::Site, Field::Desk, Field::Name];

impl Ask {
    /// The questions of the short form.
    pub fn short(self, first: &Draft) -> Vec<AnyView> {
        let asks = self.form.kind.spec().asks;
        asks.iter()
            .map(|field| self.question(first, *field, true))
            .collect()
    }

    /// The questions that can follow, folded away until one of them matters.
    pub fn more(self, first: &Draft) -> AnyView {
        let more = self.form.kind.spec().more;
        let questions: Vec<AnyView> = more
            .iter()
            .map(|field| self.question(first, *field, false))
            .collect();
        let all: Vec<Field> = more.iter().flat_map(|field| together(*field)).collect();
        self.folded(self.form.t.post_more(), all, questions)
    }

    fn question(self, first: &Draft, at: Field, short: bool) -> AnyView {
        let form = self.form;
        let plain = |at, optional| field(form, first, at, optional);
        match at {
            Field::Work => self.work(),
            Field::HoursMin => row(vec![plain(at, false), plain(Field::HoursMax, false)]),
            Field::PayMin => self.pay(first),
            Field::Phone => self.contact(first),
            Field::Skills => skills::skills(self),
            // A number of people is filled in from the start.
            at => plain(at, short && !field::is_needed(at) && at != Field::Openings),
        }
    }

    fn work(self) -> AnyView {
        let form = self.form;
        let at = Field::Work;
        let described_by = Signal::derive(move || form.described_by(at).unwrap_or_default());
        let invalid = Signal::derive(move || form.is_wrong(at));
        let control = view! {
            <Combobox
                t=form.t
                id="work"
                name="work"
                value=self.work
                taxonomy=self.taxonomy
                described_by
                invalid
                chosen=self.chosen
            />
        };
        labelled(form, at, false, control.into_any())
    }

    fn pay(self, first: &Draft) -> AnyView {
        let (form, draft, today) = (self.form, self.draft, self.tables.world.today);
        let hints = Memo::new(move |_| {
            draft.with(|draft| {
                let hints = draft.hints(today).into_iter();
                hints
                    .map(|(_, hint)| hint.explain(form.t))
                    .collect::<Vec<_>>()
            })
        });
        let hints = move || {
            let lines = hints.get().into_iter();
            lines
                .map(|hint| view! { <p class="wb-alert wb-alert--warning">{hint}</p> })
                .collect_view()
        };
        view! {
            <div class="wb-stack wb-stack--sm">
                {row(
                    [Field::PayMin, Field::PayMax, Field::PayUnit]
                        .into_iter()
                        .map(|at| field(form, first, at, false))
                        .collect(),
                )}
                <div role="status">{hints}</div>
            </div>
        }
        .into_any()
    }

    fn contact(self, first: &Draft) -> AnyView {
        let t = self.form.t;
        let ways = |at: &Field| field(self.form, first, *at, false);
        let usual: Vec<AnyView> = [Field::Phone, Field::Mail].iter().map(ways).collect();
        let others: Vec<AnyView> = MORE_WAYS.iter().map(ways).collect();
        view! {
            <fieldset class="wb-form-field" id="contact" aria-describedby="contact-hint">
                <legend class="wb-form-field__label">{t.field_contact()}</legend>
                <p class="wb-form-field__description" id="contact-hint">
                    {t.field_contact_hint()}
                </p>
                <div class="wb-form">
                    {usual}
                    {self.folded(t.post_more_ways(), MORE_WAYS.to_vec(), others)}
                </div>
            </fieldset>
        }
        .into_any()
    }

    /// Questions that are folded away until one of `fields` is filled in or has a problem;
    /// once open, the form never closes them under somebody's hands.
    fn folded(self, summary: &'static str, fields: Vec<Field>, questions: Vec<AnyView>) -> AnyView {
        let t = self.form.t;
        let (start, problems) = (self.start, self.form.problems);
        let open = Memo::new(move |before: Option<&bool>| {
            let concerns = |problem: &FieldProblem| fields.contains(&problem.field);
            let wrong = problems.with(|all| all.iter().any(concerns));
            let filled = |start: &Draft| fields.iter().any(|field| is_filled(start, *field));
            wrong || start.with(filled) || before.copied().unwrap_or(false)
        });
        view! {
            <details class="wb-details" open=move || open.get()>
                <summary class="wb-details__summary">
                    <span>
                        {summary} " "
                        <span class="wb-form-field__optional">{t.post_optional()}</span>
                    </span>
                </summary>
                <div class="wb-details__content wb-form">{questions}</div>
            </details>
        }
        .into_any()
    }
}

fn row(fields: Vec<AnyView>) -> AnyView {
    view! { <div class="wb-form-row">{fields}</div> }.into_any()
}

/// The fields that a question of the form asks at once.
fn together(at: Field) -> Vec<Field> {
    match at {
        Field::HoursMin => vec![at, Field::HoursMax],
        Field::PayMin => vec![at, Field::PayMax, Field::PayUnit],
        Field::Skills => vec![at, Field::Learnable],
        at => vec![at],
    }
}
