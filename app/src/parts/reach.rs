//! Who fits a need, as who posts it sees it.

use super::fit::bridge;
use crate::site::T;
use crate::view::reach::ReachView;
use maud::{Markup, html};

/// The block beside the card.
pub fn reach(t: T, view: &ReachView) -> Markup {
    html! {
        section.wb-reach aria-labelledby="wie-past" {
            h2.wb-reach__title id="wie-past" { (t.reach_title()) }
            @match &view.people {
                Some(people) => p {
                    strong.wb-reach__people { (people) } " " (t.reach_nearby())
                },
                None => p { (t.reach_where_first()) },
            }
            @if !view.groups.is_empty() {
                div {
                    p.wb-reach__lead { (t.reach_did()) }
                    ul.wb-reach__groups {
                        @for group in &view.groups {
                            li.wb-reach__group {
                                (bridge(group.fit))
                                span.wb-reach__words {
                                    span { (group.name) }
                                    " "
                                    span.wb-reach__fit { (group.word) }
                                }
                            }
                        }
                    }
                }
            }
            @if let Some(hint) = &view.hint { p.wb-reach__hint { (hint) } }
            p.wb-subtle.wb-small { (t.reach_how()) }
        }
    }
}
