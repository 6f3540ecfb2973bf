//! How well work fits, and why: the word, a bridge that reaches as far, and the reasons.

use crate::view::FitView;
use matching::Fit;
use maud::{Markup, html};

/// The fit with its reasons.
pub fn fit(fit: &FitView) -> Markup {
    html! {
        p.wb-fit__label {
            (bridge(fit.fit))
            span { (fit.word) " " span.wb-fit__meaning { (fit.meaning) } }
        }
        ul.wb-fit__reasons {
            @for reason in &fit.reasons {
                li.wb-reason.wb-reason--against[reason.against] { (reason.text) }
            }
        }
    }
}

/// A bridge that reaches the other side, nearly reaches it, or is half built.
pub(super) fn bridge(fit: Fit) -> Markup {
    let address = match fit {
        Fit::Strong => "#wb-fit-strong",
        Fit::Promising => "#wb-fit-promising",
        Fit::WithTraining => "#wb-fit-training",
    };
    drawing(address, "wb-fit__bridge")
}

/// A drawing of the sprite.
pub(super) fn drawing(address: &str, class: &str) -> Markup {
    html! {
        svg class=(class) aria-hidden="true" focusable="false" { use href=(address) {} }
    }
}
