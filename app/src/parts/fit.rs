//! How well work fits, and why: the word, a bridge that reaches as far, and the reasons.

use crate::view::FitView;
use matching::Fit;
use maud::{Markup, html};

/// The fit with its reasons.
pub fn fit(fit: &FitView) -> Markup {
    let bridge = match fit.fit {
        Fit::Strong => "#wb-fit-strong",
        Fit::Promising => "#wb-fit-promising",
        Fit::WithTraining => "#wb-fit-training",
    };
    html! {
        p.wb-fit__label {
            (drawing(bridge, "wb-fit__bridge"))
            span { (fit.word) " " span.wb-fit__meaning { (fit.meaning) } }
        }
        ul.wb-fit__reasons {
            @for reason in &fit.reasons {
                li.wb-reason.wb-reason--against[reason.against] { (reason.text) }
            }
        }
    }
}

/// A drawing of the sprite.
pub(super) fn drawing(address: &str, class: &str) -> Markup {
    html! {
        svg class=(class) aria-hidden="true" focusable="false" { use href=(address) {} }
    }
}
