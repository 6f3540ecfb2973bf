//! A listing that is over: what it was, and what is similar.

use super::{Drawn, framed};
use crate::parts::{card, none};
use crate::view::CardView;
use crate::world::world;
use crate::{Site, Visit};
use board::snapshot::{Gone, Snapshot};
use leptos::prelude::*;
use matching::{Taxonomy, similar};

/// How many similar listings are offered.
const OFFERED: usize = 5;

/// The page.
pub fn draw(site: &Site, visit: &Visit, gone: Gone, snapshot: Option<&Snapshot>) -> Drawn {
    let t = visit.texts();
    let world = world(site, visit);
    let entries = snapshot.map_or(&[][..], |snapshot| &snapshot.entries);
    let work = Taxonomy::embedded().label(gone.occupation, t.lang());
    let cards: Vec<AnyView> = similar(gone.occupation, gone.pc4, entries, &world, OFFERED)
        .iter()
        .map(|found| CardView::of(t, found, &world, "", false))
        .map(|view| {
            view! { <li inner_html=card(t, &view, 3, none()).into_string()></li> }.into_any()
        })
        .collect();
    let offered = (!cards.is_empty()).then(|| {
        view! {
            <section class="wb-stack" aria-labelledby="lijkt">
                <h2 id="lijkt">{t.gone_similar()}</h2>
                <ol class="wb-card-list">{cards}</ol>
            </section>
        }
    });
    let main = view! {
        <div class="wb-stack wb-text">
            <h1>{t.gone_title()}</h1>
            <p class="wb-lead">{t.gone_text(work)}</p>
            <p>
                <a href=visit.href("/banen")>{t.gone_all()}</a>
            </p>
        </div>
        {offered}
    };
    Drawn::new(t.gone_title(), framed(main.into_any()))
}
