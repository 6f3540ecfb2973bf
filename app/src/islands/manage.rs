//! Opening a listing to manage it. The secret stands in the fragment of the address, which
//! browsers do not send; with script it is put into the form and sent, without script it is
//! pasted there. Both go the same way.

use serde::{Deserialize, Serialize};

/// The id of the form.
const FORM: &str = "openen";
/// The id of the field for the key.
const KEY: &str = "beheercode";
/// The id of what says that the listing is being opened.
const OPENING: &str = "openen-bezig";

/// What the page that asks for the key hands to the phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManageData {
    /// Whether a key was given that does not fit.
    pub refused: bool,
}

/// The form that asks for the key, sent to `address`.
#[cfg(feature = "ssr")]
pub fn form(t: crate::site::T, address: &str, refused: bool) -> crate::parts::Markup {
    use board::draft::Field;
    use board::set::Flag;

    let described_by = if refused {
        "beheercode-hint beheercode-error"
    } else {
        "beheercode-hint"
    };
    maud::html! {
        form.wb-form id=(FORM) method="post" action=(address) {
            div.wb-form-field.wb-form-field--invalid[refused] {
                label.wb-form-field__label for=(KEY) { (t.manage_key()) }
                p.wb-form-field__description id="beheercode-hint" { (t.manage_key_hint()) }
                @if refused {
                    p.wb-form-field__error id="beheercode-error" role="alert" {
                        (t.manage_key_refused())
                    }
                }
                input.wb-textbox id=(KEY) name=(Field::Key.slug()) type="text" required
                    autocomplete="off" autocapitalize="none" spellcheck="false"
                    aria-describedby=(described_by) aria-invalid=[refused.then_some("true")];
            }
            div.wb-button-group {
                button.wb-button.wb-button--primary type="submit" { (t.manage_key_submit()) }
                p id=(OPENING) role="status" {}
            }
            p.wb-subtle.wb-small { (t.manage_lost()) }
        }
    }
}

/// Sends the key that the address has. One that was refused is not sent again and again.
#[cfg(feature = "employer")]
pub fn take_over(t: crate::site::T, data: &ManageData) {
    use crate::phone::{address, fields, form, region};

    let key = address::fragment();
    if let (Some(form), false, false) = (form::by_id(FORM), key.is_empty(), data.refused) {
        fields::set(KEY, &key);
        region::set(OPENING, t.manage_opening());
        form::send(&form);
    }
}
