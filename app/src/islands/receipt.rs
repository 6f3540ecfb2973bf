//! The private link on the receipt: to copy, and to print.

use crate::parts::{Icon, icon};
use crate::phone::{share, storage};
use crate::site::T;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What the receipt hands to the phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptData {
    /// The private address, with its secret.
    pub manage: String,
    /// The kind of listing, whose draft is no longer needed.
    pub kind: String,
}

/// The link. It can be selected without script; the buttons come with it.
#[component]
pub fn Receipt(
    /// The texts.
    t: T,
    /// What the Worker hands over.
    data: ReceiptData,
    /// Whether the phone took over.
    alive: bool,
) -> impl IntoView {
    let live = RwSignal::new(false);
    let copied = RwSignal::new(false);
    let kind = data.kind;
    Effect::new(move || {
        if alive {
            storage::clear_draft(&kind);
            live.set(true);
        }
    });
    let address = StoredValue::new(data.manage.clone());
    let copy = move |_| {
        share::copy(&address.get_value());
        copied.set(true);
    };
    let buttons = move || {
        live.get().then(|| {
            view! {
                <button class="wb-button wb-button--primary" type="button" on:click=copy>
                    {t.receipt_copy()}
                </button>
                <button class="wb-button" type="button" on:click=|_| share::print()>
                    {icon(Icon::Print, "wb-icon")}
                    {t.receipt_print()}
                </button>
            }
        })
    };
    view! {
        <div class="wb-stack wb-stack--sm">
            <label class="wb-form-field__label" for="beheerlink">{t.receipt_link()}</label>
            <div class="wb-copy">
                <input
                    class="wb-textbox wb-copy__text"
                    id="beheerlink"
                    type="text"
                    readonly
                    value=data.manage
                />
                {buttons}
            </div>
            <p role="status">{move || copied.get().then(|| t.receipt_copied())}</p>
        </div>
    }
}
