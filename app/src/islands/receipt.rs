//! The private link on the receipt: to copy, and to print.

use serde::{Deserialize, Serialize};

/// The id of the field with the link.
const LINK: &str = "beheerlink";
/// The id of the buttons, a template until the phone took over.
const BUTTONS: &str = "beheerlink-knoppen";
/// The id of what says that the link was copied.
const COPIED: &str = "beheerlink-gekopieerd";

/// What the receipt hands to the phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptData {
    /// The kind of listing, whose draft is no longer needed.
    pub kind: String,
}

/// The link. It can be selected without script; the buttons come with it.
#[cfg(feature = "ssr")]
pub fn link(t: crate::site::T, address: &str) -> crate::parts::Markup {
    use crate::parts::{Icon, icon};

    maud::html! {
        div.wb-stack.wb-stack--sm {
            label.wb-form-field__label for=(LINK) { (t.receipt_link()) }
            div.wb-copy {
                input.wb-textbox.wb-copy__text id=(LINK) type="text" readonly value=(address);
                template id=(BUTTONS) {
                    button.wb-button.wb-button--primary type="button" data-copy {
                        (t.receipt_copy())
                    }
                    button.wb-button type="button" data-print {
                        (icon(Icon::Print, "wb-icon"))
                        (t.receipt_print())
                    }
                }
            }
            p id=(COPIED) role="status" {}
        }
    }
}

/// Puts the buttons there and does what they say. The draft of what was just stored is no
/// longer needed.
#[cfg(feature = "employer")]
pub fn take_over(t: crate::site::T, data: &ReceiptData) {
    use crate::phone::{fields, form, region, share, storage};

    storage::clear_draft(&data.kind);
    fields::unpack(BUTTONS);
    region::on_page("click", move |event| {
        if region::closest(event, "[data-copy]").is_some() {
            share::copy(&form::value(LINK).unwrap_or_default());
            region::set(COPIED, t.receipt_copied());
        } else if region::closest(event, "[data-print]").is_some() {
            share::print();
        }
    });
}
