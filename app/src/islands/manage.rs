//! Opening a listing to manage it. The secret stands in the fragment of the address, which
//! browsers do not send; with script it is put into the form and sent, without script it is
//! pasted there. Both go the same way.

use crate::phone::{address, fill, form};
use crate::site::T;
use board::draft::{Draft, Field};
use board::set::Flag;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

const FORM: &str = "openen";
const KEY: &str = "beheercode";

/// What the page that asks for the key hands to the phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManageData {
    /// Which listing.
    pub id: String,
    /// Whether a key was given that does not fit.
    pub refused: bool,
}

/// The form that asks for the key.
#[component]
pub fn Manage(
    /// The texts.
    t: T,
    /// What the Worker hands over.
    data: ManageData,
    /// Whether the phone took over.
    alive: bool,
) -> impl IntoView {
    let ManageData { id, refused } = data;
    let opening = RwSignal::new(false);
    Effect::new(move || {
        // A key that was refused is not sent again and again.
        if !alive || refused {
            return;
        }
        let key = address::fragment();
        if let (Some(form), false) = (form::by_id(FORM), key.is_empty()) {
            fill::fill(&form, &Draft::from_pairs([(Field::Key.slug(), key)]));
            opening.set(true);
            form::send(&form);
        }
    });
    let error = refused.then(|| {
        view! {
            <p class="wb-form-field__error" id="beheercode-error" role="alert">
                {t.manage_key_refused()}
            </p>
        }
    });
    let class = if refused {
        "wb-form-field wb-form-field--invalid"
    } else {
        "wb-form-field"
    };
    let described = if refused {
        "beheercode-hint beheercode-error"
    } else {
        "beheercode-hint"
    };
    view! {
        <form
            class="wb-form"
            id=FORM
            method="post"
            action=format!("/{}/beheer/{id}", t.lang())
        >
            <div class=class>
                <label class="wb-form-field__label" for=KEY>{t.manage_key()}</label>
                <p class="wb-form-field__description" id="beheercode-hint">
                    {t.manage_key_hint()}
                </p>
                {error}
                <input
                    class="wb-textbox"
                    id=KEY
                    name=Field::Key.slug()
                    type="text"
                    required
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby=described
                    aria-invalid=refused.then_some("true")
                />
            </div>
            <div class="wb-button-group">
                <button class="wb-button wb-button--primary" type="submit">
                    {t.manage_key_submit()}
                </button>
                <p role="status">{move || opening.get().then(|| t.manage_opening())}</p>
            </div>
            <p class="wb-subtle wb-small">{t.manage_lost()}</p>
        </form>
    }
}
