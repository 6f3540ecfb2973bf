//! I seek work: the questions.

use super::{Door, Drawn, island};
use crate::Visit;
use crate::islands::Island;
use crate::islands::seek::Seek;
use leptos::prelude::*;
use matching::{Query, Taxonomy};

/// The page.
pub fn draw(visit: &Visit, query: Query, unknown_work: Option<String>) -> Drawn {
    let t = visit.texts();
    let taxonomy = Taxonomy::embedded();
    let unknown = unknown_work.is_some();
    let work = unknown_work.unwrap_or_else(|| {
        query
            .profile
            .was
            .first()
            .map(|was| taxonomy.label(*was, t.lang()).to_owned())
            .unwrap_or_default()
    });
    let names: Vec<AnyView> = taxonomy
        .occupations()
        .map(|occupation| {
            let label = taxonomy.label(occupation.id, t.lang()).to_owned();
            view! { <option value=label></option> }.into_any()
        })
        .collect();
    let main = view! {
        <div class="wb-container wb-container--narrow wb-section wb-stack wb-stack--lg">
            <h1>{t.seek_title()}</h1>
            {island(
                view! { <Seek t query work unknown today=visit.today() taxonomy=None /> },
            )}
            <datalist id="werk-namen">{names}</datalist>
        </div>
    };
    Drawn {
        description: t.seek_description().to_owned(),
        island: Some(Island::Seek),
        door: Some(Door::Seek),
        hidden: false,
        ..Drawn::new(t.seek_title(), main.into_any())
    }
}
