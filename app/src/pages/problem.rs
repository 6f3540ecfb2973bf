//! When there is no page to show: what happened and where to go on.

use super::{Drawn, framed};
use crate::Visit;
use leptos::prelude::*;

/// There is no such page.
pub fn not_found(visit: &Visit) -> Drawn {
    let t = visit.texts();
    said(visit, t.not_found_title(), t.not_found_text())
}

/// The request cannot be taken as it is.
pub fn refused(visit: &Visit, status: u16) -> Drawn {
    let t = visit.texts();
    let text = if status == 413 {
        t.refused_too_large()
    } else {
        t.refused_text()
    };
    said(visit, t.refused_title(), text)
}

/// Storage does not answer.
pub fn unavailable(visit: &Visit) -> Drawn {
    let t = visit.texts();
    said(visit, t.unavailable_title(), t.unavailable_text())
}

fn said(visit: &Visit, title: &'static str, text: &'static str) -> Drawn {
    let t = visit.texts();
    let main = view! {
        <div class="wb-stack wb-text">
            <h1>{title}</h1>
            <p class="wb-lead">{text}</p>
            <p>
                <a href=visit.href("/werk")>{t.door_seek()}</a>
            </p>
            <p>
                <a href=visit.href("/")>{t.to_home()}</a>
            </p>
        </div>
    };
    Drawn::new(title, framed(main.into_any()))
}
