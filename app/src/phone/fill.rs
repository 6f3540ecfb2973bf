//! Puts a draft back into the fields of a form.

use super::form;
use board::draft::{Draft, Field};
use board::set::Flag;
use web_sys::HtmlFormElement;

/// Sets every field of the form to what the draft has for it.
pub fn fill(form: &HtmlFormElement, draft: &Draft) {
    form::show(form, |name| {
        let field = Field::from_slug(name)?;
        Some(draft.all(field).collect())
    });
}
