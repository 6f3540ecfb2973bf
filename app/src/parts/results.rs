//! What surrounds the cards: filters that are on, what to do when nothing fits, more, and what
//! one does with a listing.

use super::{Icon, card, icon};
use crate::site::T;
use crate::urlencoded;
use crate::view::results::EmptyView;
use crate::view::{CardView, ContactView};
use maud::{Markup, html};

/// A card with its actions, as it stands in a list. `saved` is none where nothing can be saved.
pub fn listing_card(t: T, view: &CardView, level: u8, origin: &str, saved: Option<bool>) -> Markup {
    card(
        t,
        view,
        level,
        actions(t, &view.id, &view.key, &view.title, origin, saved),
    )
}

/// Keep and hand on. Keeping needs script, so it appears with it; handing on is a link to
/// WhatsApp that works without, and opens the phone's own sheet with it.
pub fn actions(
    t: T,
    id: &str,
    key: &str,
    title: &str,
    origin: &str,
    saved: Option<bool>,
) -> Markup {
    let address = format!("{origin}/{}/baan/{id}", t.lang());
    let message = urlencoded::encoded(&format!("{title} {address}"));
    let described_by = format!("w-{id}");
    html! {
        @if let Some(saved) = saved {
            button.wb-button.wb-button--subtle type="button" data-save=(key)
                aria-pressed=(saved) aria-describedby=(described_by) {
                (icon(Icon::Save, "wb-icon"))
                span { @if saved { (t.listing_saved()) } @else { (t.listing_save()) } }
            }
        }
        a.wb-button.wb-button--subtle href={ "https://wa.me/?text=" (message) } rel="noreferrer"
            data-share=(address) data-title=(title) aria-describedby=(described_by) {
            (icon(Icon::Share, "wb-icon"))
            (t.listing_share())
        }
    }
}

/// The filters that are on, each a link that takes it away.
pub fn chips(t: T, chips: &[(String, String)]) -> Markup {
    html! {
        @if !chips.is_empty() {
            ul.wb-chip-list aria-label=(t.results_chips()) {
                @for (label, href) in chips {
                    li {
                        a.wb-chip href=(href) {
                            span.wb-visually-hidden { (t.results_take_away()) " " }
                            (label)
                            (icon(Icon::Close, "wb-icon"))
                        }
                    }
                }
            }
        }
    }
}

/// Nothing was found: why, and the nearest change that gives results.
pub fn empty(t: T, empty: &EmptyView) -> Markup {
    html! {
        section.wb-panel.wb-panel--accent.wb-stack aria-labelledby="leeg" {
            h2 id="leeg" { (t.results_empty_title()) }
            p { (empty.why) }
            @if let Some((label, href)) = &empty.change {
                p { a.wb-button.wb-button--primary.wb-button--wide href=(href) { (label) } }
            }
            p.wb-subtle { (t.results_empty_help()) }
        }
    }
}

/// The link that shows more.
pub fn more(more: &Option<(String, String)>) -> Markup {
    html! {
        @if let Some((label, href)) = more {
            p { a.wb-button href=(href) { (label) } }
        }
    }
}

/// The contact details, after they were asked for.
pub fn contact(t: T, contact: &ContactView) -> Markup {
    html! {
        p { (contact.intro) }
        ul.wb-stack.wb-stack--sm.wb-list-plain.wb-print-links {
            @for (number, link) in contact.links.iter().enumerate() {
                li {
                    a.wb-button.wb-button--wide
                        .wb-button--primary[number == 0].wb-button--large[number == 0]
                        href=(link.href) rel="noreferrer" {
                        (icon(link.icon(), "wb-icon"))
                        (link.words)
                    }
                }
            }
        }
        p.wb-subtle.wb-small { (t.contact_safety()) }
    }
}
