//! A field of the form that makes a listing: its question, hint, problem and control, all
//! from the [`Field`] itself. Everywhere the same, with and without script.

mod control;
mod words;

pub use control::Layout;
pub use words::label;

use crate::site::T;
use board::draft::{Draft, Field, FieldProblem};
use board::listing::Kind;
use board::set::Flag;
use control::{Choice, Control, Line, control};
use leptos::prelude::*;
use words::hint;

/// The form that a field stands in.
#[derive(Clone, Copy)]
pub struct Form {
    /// The texts.
    pub t: T,
    /// What kind of listing it makes.
    pub kind: Kind,
    /// What is wrong now.
    pub problems: RwSignal<Vec<FieldProblem>>,
}

impl Form {
    /// What to say at a field.
    fn problem(self, field: Field) -> Option<&'static str> {
        self.problems.with(|all| {
            all.iter()
                .find(|known| known.field == field)
                .map(|known| known.problem.explain(self.t))
        })
    }

    /// The ids of the hint and the problem of a field, separated by a space.
    pub fn described_by(self, field: Field) -> Option<String> {
        let id = field.slug();
        let hint = hint(self.t, self.kind, field).map(|_| format!("{id}-hint"));
        let problem = self.problem(field).map(|_| format!("{id}-error"));
        match (hint, problem) {
            (Some(hint), Some(problem)) => Some(format!("{hint} {problem}")),
            (hint, problem) => hint.or(problem),
        }
    }

    /// Whether something is wrong with a field.
    pub fn is_wrong(self, field: Field) -> bool {
        self.problem(field).is_some()
    }

    fn class(self, field: Field) -> &'static str {
        if self.is_wrong(field) {
            "wb-form-field wb-form-field--invalid"
        } else {
            "wb-form-field"
        }
    }
}

/// A field with what was filled in so far. `optional` says so beside the question; inside
/// a part of the form where nothing is needed it goes without saying.
pub fn field(form: Form, draft: &Draft, field: Field, optional: bool) -> AnyView {
    let value = draft.get(field).to_owned();
    match control(form.t, form.kind, field) {
        Control::Line(line) => labelled(form, field, optional, text_line(form, field, line, value)),
        Control::Area => labelled(form, field, optional, area(form, field, value)),
        Control::One(choices) => {
            labelled(form, field, optional, select(form, field, choices, &value))
        }
        Control::Any(choices, layout) => {
            let boxes = choices
                .into_iter()
                .map(|(value, label)| {
                    checkbox(
                        field,
                        value.to_owned(),
                        label.to_owned(),
                        draft.has(field, value),
                    )
                })
                .collect();
            group(form, field, optional, layout, boxes)
        }
    }
}

/// A question, its hint and problem, and the control that it belongs to.
pub fn labelled(form: Form, field: Field, optional: bool, control: AnyView) -> AnyView {
    view! {
        <div class=move || form.class(field)>
            <label class="wb-form-field__label" for=field.slug()>
                {question(form, field, optional)}
            </label>
            {remarks(form, field)}
            {control}
        </div>
    }
    .into_any()
}

/// A question with several boxes to tick.
pub fn group(
    form: Form,
    field: Field,
    optional: bool,
    layout: Layout,
    boxes: Vec<AnyView>,
) -> AnyView {
    let class = match layout {
        Layout::List => "wb-choices",
        Layout::Inline => "wb-choices wb-choices--inline",
        Layout::Tiles => "wb-choices wb-choices--tiles",
    };
    view! {
        <fieldset
            class=move || form.class(field)
            id=field.slug()
            tabindex="-1"
            aria-describedby=move || form.described_by(field)
        >
            <legend class="wb-form-field__label">{question(form, field, optional)}</legend>
            {remarks(form, field)}
            <div class=class>{boxes}</div>
        </fieldset>
    }
    .into_any()
}

/// A box to tick.
pub fn checkbox(field: Field, value: String, label: String, checked: bool) -> AnyView {
    view! {
        <label class="wb-choice">
            <input
                class="wb-choice__input"
                type="checkbox"
                name=field.slug()
                value=value
                checked=checked
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

fn question(form: Form, field: Field, optional: bool) -> AnyView {
    let mark = optional.then(|| {
        view! { <span class="wb-form-field__optional">" " {form.t.post_optional()}</span> }
    });
    view! {
        {label(form.t, form.kind, field)}
        {mark}
    }
    .into_any()
}

fn remarks(form: Form, field: Field) -> AnyView {
    let id = field.slug();
    let hint = hint(form.t, form.kind, field).map(|hint| {
        view! { <p class="wb-form-field__description" id=format!("{id}-hint")>{hint}</p> }
    });
    let problem = move || {
        form.problem(field).map(|problem| {
            view! { <p class="wb-form-field__error" id=format!("{id}-error")>{problem}</p> }
        })
    };
    view! {
        {hint}
        {problem}
    }
    .into_any()
}

fn text_line(form: Form, field: Field, line: Line, value: String) -> AnyView {
    view! {
        <input
            class=line.class
            id=field.slug()
            name=field.slug()
            type=line.kind
            inputmode=line.inputmode
            autocomplete=line.autocomplete
            required=is_needed(field)
            aria-describedby=move || form.described_by(field)
            aria-invalid=move || form.is_wrong(field).then_some("true")
            value=value
        />
    }
    .into_any()
}

fn area(form: Form, field: Field, value: String) -> AnyView {
    // As markup and not as a child: an empty child is drawn as a space, which would be typed.
    let contents = value.replace('&', "&amp;").replace('<', "&lt;");
    view! {
        <textarea
            class="wb-textarea"
            id=field.slug()
            name=field.slug()
            rows="5"
            aria-describedby=move || form.described_by(field)
            aria-invalid=move || form.is_wrong(field).then_some("true")
            inner_html=contents
        ></textarea>
    }
    .into_any()
}

fn select(form: Form, field: Field, choices: Vec<Choice>, chosen: &str) -> AnyView {
    let options: Vec<AnyView> = choices
        .into_iter()
        .map(|(value, label)| {
            view! { <option value=value selected=value == chosen>{label}</option> }.into_any()
        })
        .collect();
    view! {
        <select
            class="wb-select"
            id=field.slug()
            name=field.slug()
            aria-describedby=move || form.described_by(field)
        >
            {options}
        </select>
    }
    .into_any()
}

/// Whether a listing cannot do without a field. One way to get in touch is needed too, but
/// no single one.
pub const fn is_needed(field: Field) -> bool {
    matches!(
        field,
        Field::Work | Field::Organisation | Field::Postcode | Field::Start | Field::HoursMin
    )
}

#[cfg(test)]
#[cfg(feature = "ssr")]
mod tests {
    use super::*;
    use board::texts::Texts;

    #[test]
    fn every_field_of_every_kind_asks_something_in_every_language() {
        for lang in Texts::LANGUAGES {
            let t = Texts::embedded(lang);
            for kind in Kind::ALL.iter().copied() {
                let spec = kind.spec();
                for field in spec.asks.iter().chain(spec.more).copied() {
                    assert!(
                        !label(t, kind, field).is_empty(),
                        "{kind:?} {field:?} {lang}"
                    );
                    if let Control::One(choices) | Control::Any(choices, _) =
                        control(t, kind, field)
                    {
                        assert!(
                            choices.iter().all(|(_, words)| !words.is_empty()),
                            "{field:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn only_hidden_fields_have_no_question() {
        let t = Texts::embedded(board::listing::Lang::NL);
        for field in Field::ALL.iter().copied() {
            assert_eq!(
                label(t, Kind::Vacancy, field).is_empty(),
                field.is_hidden(),
                "{field:?}"
            );
        }
    }
}
