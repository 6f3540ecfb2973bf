//! The results: the list or the map, found anew at every change of the question.
//!
//! The filters are one plain form, drawn by the Worker. Without script it is sent and the Worker
//! answers; with script the same form is read at every change. The address always says the
//! whole question, so that back, reload and sharing give the same list.

use super::{Engine, live};
use crate::parts::{chips, empty, listing_card, more, tiles::place_map};
use crate::phone::{address, form, region, storage};
use crate::site::{T, origin};
use crate::urlencoded;
use crate::view::{CardView, ResultsView};
use leptos::prelude::*;
use matching::{Query, query::param};
use maud::{Markup, html};

/// The form of filters.
pub const FORM: &str = "filters";
/// What surrounds the filters and the results: a change or a click in it may change the question.
pub const AREA: &str = "zoek";
/// The links to the list and the map.
pub const VIEWS: &str = "weergave";
/// How many filters are on.
pub const COUNT: &str = "filters-aan";
/// The link that takes all filters away.
pub const CLEAR: &str = "wis-filters";
/// What the form of filters shows; all else it carries along.
pub const SHOWN: [&str; 7] = [
    param::KM,
    param::SECTOR,
    param::KIND,
    param::FIT,
    param::AVOID,
    param::HAS,
    param::SORT,
];

/// The results of `query`. On the Worker `drawn` is what was found; on the phone `engine`
/// finds it.
#[component]
pub fn Results(
    t: T,
    query: Query,
    drawn: Option<ResultsView>,
    engine: Option<Engine>,
) -> impl IntoView {
    let query = RwSignal::new(query);
    let found = Memo::new(move |_| match engine {
        Some(engine) => query.with(|query| ResultsView::of(t, query, engine.entries, engine.world)),
        None => drawn.clone().unwrap_or_default(),
    });
    if let Some(engine) = engine {
        follow(t, engine, query, found);
    }

    let live = live(engine.is_some());
    let origin = origin();
    let cards = super::text(move || {
        let saved = live.get().then(storage::saved);
        let saved = |card: &CardView| saved.as_ref().map(|saved| saved.contains(&card.key));
        let cards = found.with(|found| {
            html! {
                @for card in &found.cards {
                    li { (listing_card(t, card, 2, &origin, saved(card))) }
                }
            }
        });
        cards.into_string()
    });
    let summary = super::text(move || found.with(|found| found.summary.clone()));
    let above = super::text(move || found.with(|found| above(t, found).into_string()));
    let below = super::text(move || found.with(|found| more(&found.more).into_string()));
    view! {
        <div class="wb-stack">
            <p class="wb-lead" role="status">{summary}</p>
            <div class="wb-stack" inner_html=above></div>
            <ol class="wb-card-list" inner_html=cards></ol>
            <div inner_html=below></div>
        </div>
    }
}

/// What stands above the cards.
fn above(t: T, found: &ResultsView) -> Markup {
    html! {
        (chips(t, &found.chips))
        @if let Some(nothing) = &found.empty { (empty(t, nothing)) }
        (place_map(t, &found.tiles))
    }
}

/// The links to the list and the map.
pub fn views(t: T, found: &ResultsView) -> Markup {
    let current = |is: bool| is.then_some("true");
    html! {
        ul.wb-segmented {
            li {
                a.wb-segmented__link href=(found.as_list) aria-current=[current(!found.is_map)] {
                    (t.results_list())
                }
            }
            li {
                a.wb-segmented__link href=(found.as_map) aria-current=[current(found.is_map)] {
                    (t.results_map())
                }
            }
        }
    }
}

/// How many filters are on.
pub fn count(t: T, found: &ResultsView) -> Markup {
    let count = found.chips.len();
    html! {
        @if count > 0 {
            span.wb-chip.wb-chip--accent { (t.results_filters_on(count as u32)) }
        }
    }
}

/// Lets the form, the links and the way back change the question.
fn follow(t: T, engine: Engine, query: RwSignal<Query>, found: Memo<ResultsView>) {
    let read = move |pairs| {
        let mut query = engine.read(pairs);
        storage::keep_answers(&engine.answers(&query));
        query.profile.worked_with = storage::worked_with();
        query
    };
    let ask = move |pairs| {
        let next = read(pairs);
        address::push(&engine.write(&next));
        query.set(next);
    };
    region::on(AREA, "change", move |_| {
        if let Some(form) = form::by_id(FORM) {
            ask(form::pairs(&form));
        }
    });
    region::on(AREA, "click", move |event| {
        if let Some(pairs) = address::same_page_link(event) {
            event.prevent_default();
            ask(pairs);
        }
    });
    address::on_return(move |pairs| query.set(read(pairs)));
    // What the question changes outside the island: the Worker drew it as it is at the start.
    super::effect(move |first| {
        let html = found.with(|found| [(VIEWS, views(t, found)), (COUNT, count(t, found))]);
        if !first {
            for (id, html) in html {
                region::set(id, &html.into_string());
            }
            found.with(|found| region::point(CLEAR, &found.without_filters));
            query.with_untracked(|query| show(engine, query));
        }
    });
    // Only the phone knows this, so the first drawing was without it.
    super::effect(move |_| {
        let known = storage::worked_with();
        if !known.is_empty() {
            query.update(|query| query.profile.worked_with = known);
        }
    });
}

/// Sets the form to what the question says, where it was changed by a link or by going back.
fn show(engine: Engine, query: &Query) {
    let mut pairs = urlencoded::pairs(&engine.write(query));
    pairs.push((param::KM.to_owned(), query.profile.max_km.to_string()));
    pairs.push((
        param::SORT.to_owned(),
        board::set::Flag::slug(query.sort).to_owned(),
    ));
    let held = query.profile.skills(engine.world.taxonomy);
    pairs.extend(
        held.iter()
            .map(|skill| (param::HAS.to_owned(), skill.0.to_string())),
    );
    if let Some(form) = form::by_id(FORM) {
        form::show(&form, |name| {
            let of_name = pairs.iter().filter(|(known, _)| known == name);
            SHOWN
                .contains(&name)
                .then(|| of_name.map(|(_, value)| value.as_str()).collect())
        });
    }
}
