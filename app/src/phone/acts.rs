//! What one does with listings anywhere on the page: keep, hand on, print. The buttons say
//! which listing by their data attributes.

use super::{region, share, storage};
use crate::site::T;

/// Listens for as long as the page lives.
pub fn listen(t: T) {
    region::on_page("click", move |event| {
        if let Some(button) = region::closest(event, "[data-save]") {
            let id = button.get_attribute("data-save").unwrap_or_default();
            let saved = storage::toggle_saved(&id);
            // The button stays as it is but for its state, so that it keeps the focus.
            let _ = button.set_attribute("aria-pressed", if saved { "true" } else { "false" });
            if let Ok(Some(words)) = button.query_selector("span") {
                let text = if saved {
                    t.listing_saved()
                } else {
                    t.listing_save()
                };
                words.set_text_content(Some(text));
            }
        } else if let Some(link) = region::closest(event, "[data-share]") {
            if share::can_share() {
                event.prevent_default();
                let attribute = |name| link.get_attribute(name).unwrap_or_default();
                share::share(&attribute("data-title"), &attribute("data-share"));
            }
        } else if region::closest(event, "[data-print]").is_some() {
            share::print();
        }
    });
}
