//! Fields with their controls, as the Worker draws them: the phone leaves them as they are.

use super::control::{Control, Line, Pick, control};
use super::{Choice, Form, Markup, group, question, remarks};
use board::draft::{Draft, Field};
use board::set::Flag;
use maud::html;

/// A field with what was filled in so far. `optional` says so beside the question; inside
/// a part of the form where nothing is needed it goes without saying.
pub fn field(form: Form, draft: &Draft, field: Field, optional: bool) -> Markup {
    let value = draft.get(field);
    let contents = match control(form.t, form.kind, field) {
        Control::Line(line) => text_line(form, field, &line, value),
        Control::Area => area(form, field, value),
        Control::One(options) => select(form, field, &options, value),
        Control::Any(options, layout) => {
            let choices: Vec<Choice> = options
                .into_iter()
                .map(|(value, label)| Choice {
                    value: value.to_owned(),
                    label: label.to_owned(),
                    ticked: draft.has(field, value),
                })
                .collect();
            return group(form, field, optional, layout, &choices);
        }
    };
    labelled(form, field, optional, &contents)
}

/// A question, its hint and problem, and the control that it belongs to.
pub fn labelled(form: Form, field: Field, optional: bool, control: &Markup) -> Markup {
    html! {
        div.wb-form-field.wb-form-field--invalid[form.is_wrong(field)] {
            label.wb-form-field__label for=(field.slug()) {
                (question(form, field, optional))
            }
            (remarks(form, field))
            (control)
        }
    }
}

fn text_line(form: Form, field: Field, line: &Line, value: &str) -> Markup {
    html! {
        input class=(line.class) id=(field.slug()) name=(field.slug()) type=(line.kind)
            inputmode=[line.inputmode] autocomplete=[line.autocomplete]
            required[is_needed(field)]
            aria-describedby=(form.described_by(field)) aria-invalid=[invalid(form, field)]
            value=(value);
    }
}

fn area(form: Form, field: Field, value: &str) -> Markup {
    html! {
        textarea.wb-textarea id=(field.slug()) name=(field.slug()) rows="5"
            aria-describedby=(form.described_by(field)) aria-invalid=[invalid(form, field)] {
            (value)
        }
    }
}

fn select(form: Form, field: Field, options: &[Pick], chosen: &str) -> Markup {
    html! {
        select.wb-select id=(field.slug()) name=(field.slug())
            aria-describedby=(form.described_by(field)) {
            @for (value, label) in options {
                option value=(value) selected[*value == chosen] { (label) }
            }
        }
    }
}

fn invalid(form: Form, field: Field) -> Option<&'static str> {
    form.is_wrong(field).then_some("true")
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
mod tests {
    use super::*;
    use crate::parts::field::label;
    use board::listing::{Kind, Lang};
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
                    if let Control::One(options) | Control::Any(options, _) =
                        control(t, kind, field)
                    {
                        assert!(
                            options.iter().all(|(_, words)| !words.is_empty()),
                            "{field:?}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn only_hidden_fields_have_no_question() {
        let t = Texts::embedded(Lang::NL);
        for field in Field::ALL.iter().copied() {
            assert_eq!(
                label(t, Kind::Vacancy, field).is_empty(),
                field.is_hidden(),
                "{field:?}"
            );
        }
    }
}
