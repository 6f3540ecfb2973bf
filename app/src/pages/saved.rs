//! Listings that were saved on this phone. The list never leaves it, so without script there is
//! nothing to show, and the page says so.

use super::{Drawn, framed, island};
use crate::Visit;
use crate::islands::Island;
use crate::islands::saved::Saved;
use leptos::prelude::*;

/// The page.
pub fn draw(visit: &Visit) -> Drawn {
    let t = visit.texts();
    let main = view! {
        <h1>{t.saved_title()}</h1>
        {island(view! { <Saved t engine=None /> })}
        <noscript>
            <p>{t.saved_needs_script()}</p>
        </noscript>
    };
    Drawn {
        island: Some(Island::Saved),
        ..Drawn::new(t.saved_title(), framed(main.into_any()))
    }
}
