//! The questions in order: the short form, and what can follow.

use crate::islands::combobox::{Combobox, ComboboxProps};
use crate::islands::post::regions::hints;
use crate::islands::post::skills::{basis, skills};
use crate::islands::post::{HINTS, SKILLS};
use crate::pages::island;
use crate::parts::Markup;
use crate::parts::field::{Form, field, is_needed, labelled};
use crate::view::preview::{Tables, is_filled};
use board::draft::{Draft, Field};
use leptos::prelude::{RenderHtml, RwSignal};
use maud::{PreEscaped, html};

/// What the questions need to know.
#[derive(Clone, Copy)]
pub struct Questions<'a> {
    /// The form they stand in.
    pub form: Form<'a>,
    /// What is filled in.
    pub first: &'a Draft,
    /// What the form is checked against.
    pub tables: Tables,
}

/// Ways to get in touch that come after telephone and mail, as fewer posters choose them.
const MORE_WAYS: [Field; 4] = [Field::WhatsApp, Field::Site, Field::Desk, Field::Name];

impl Questions<'_> {
    /// The questions of the short form.
    pub fn short(self) -> Markup {
        html! {
            @for at in self.form.kind.spec().asks { (self.question(*at, true)) }
        }
    }

    /// The questions that can follow, folded away until one of them matters.
    pub fn more(self) -> Markup {
        let more = self.form.kind.spec().more;
        let rows = more.iter().flat_map(|at| together(*at));
        let all: Vec<Field> = more.iter().chain(rows).copied().collect();
        let questions = html! {
            @for at in more { (self.question(*at, false)) }
        };
        self.folded(self.form.t.post_more(), &all, &questions)
    }

    fn question(self, at: Field, short: bool) -> Markup {
        match at {
            Field::Work => self.work(),
            Field::HoursMin => self.row(together(at)),
            Field::PayMin => html! {
                div.wb-stack.wb-stack--sm {
                    (self.row(together(at)))
                    div role="status" id=(HINTS) {
                        (hints(self.form.t, self.first, self.tables.world.today))
                    }
                }
            },
            Field::Phone => self.contact(),
            Field::Skills => self.skills(),
            // A number of people is filled in from the start.
            at => field(
                self.form,
                self.first,
                at,
                short && !is_needed(at) && at != Field::Openings,
            ),
        }
    }

    /// The work, in the one field that the phone takes over as a whole.
    fn work(self) -> Markup {
        let (form, at) = (self.form, Field::Work);
        let control = Combobox(ComboboxProps {
            t: form.t,
            id: "work",
            name: "work",
            value: RwSignal::new(self.first.get(at).to_owned()),
            taxonomy: None,
            described_by: form.described_by(at).into(),
            invalid: form.is_wrong(at).into(),
            chosen: None,
        });
        let control = PreEscaped(island(control).to_html());
        let control = html! { div.wb-form-field__control { (control) } };
        labelled(form, at, false, &control)
    }

    fn skills(self) -> Markup {
        let (form, taxonomy) = (self.form, self.tables.world.taxonomy);
        let now = basis(taxonomy, self.first);
        html! {
            div.wb-form id=(SKILLS) {
                (skills(form.t, form.kind, taxonomy, now, self.first))
            }
        }
    }

    fn contact(self) -> Markup {
        let t = self.form.t;
        let others = self.plain(&MORE_WAYS);
        html! {
            fieldset.wb-form-field id="contact" aria-describedby="contact-hint" {
                legend.wb-form-field__label { (t.field_contact()) }
                p.wb-form-field__description id="contact-hint" { (t.field_contact_hint()) }
                div.wb-form {
                    (self.plain(&[Field::Phone, Field::Mail]))
                    (self.folded(t.post_more_ways(), &MORE_WAYS, &others))
                }
            }
        }
    }

    /// Questions that are folded away until one of `fields` is filled in or has a problem.
    fn folded(self, summary: &str, fields: &[Field], questions: &Markup) -> Markup {
        let matters = |at: &Field| is_filled(self.first, *at) || self.form.is_wrong(*at);
        html! {
            details.wb-details open[fields.iter().any(matters)] {
                summary.wb-details__summary {
                    span {
                        (summary) " "
                        span.wb-form-field__optional { (self.form.t.post_optional()) }
                    }
                }
                div.wb-details__content.wb-form { (questions) }
            }
        }
    }

    fn row(self, fields: &[Field]) -> Markup {
        html! { div.wb-form-row { (self.plain(fields)) } }
    }

    fn plain(self, fields: &[Field]) -> Markup {
        html! {
            @for at in fields { (field(self.form, self.first, *at, false)) }
        }
    }
}

/// The fields that a question of the form asks at once.
const fn together(at: Field) -> &'static [Field] {
    match at {
        Field::HoursMin => &[Field::HoursMin, Field::HoursMax],
        Field::PayMin => &[Field::PayMin, Field::PayMax, Field::PayUnit],
        _ => &[],
    }
}
