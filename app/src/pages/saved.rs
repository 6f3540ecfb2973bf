//! Listings that were saved on this phone. The list never leaves it, so without script there is
//! nothing to show, and the page says so.

use super::{Drawn, framed, island};
use crate::Visit;
use crate::islands::Island;
use crate::islands::saved::Saved;
use board::head::Head;
use leptos::prelude::*;

/// The page.
pub fn draw(visit: &Visit, head: Option<&Head>) -> Drawn {
    let t = visit.texts();
    let generations: Vec<String> = head
        .into_iter()
        .flat_map(|head| &head.regions)
        .map(|(region, current)| format!("{region}/{}", current.generation))
        .collect();
    let main = view! {
        <h1>{t.saved_title()}</h1>
        {island(view! { <Saved t engine=None generations=String::new() /> })}
        <noscript>
            <p>{t.saved_needs_script()}</p>
        </noscript>
    };
    Drawn {
        island: Some(Island::Saved {
            generations: generations.join(" "),
        }),
        ..Drawn::new(t.saved_title(), framed(main.into_any()))
    }
}
