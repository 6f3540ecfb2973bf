//! The results: the list or the map, with filters that act at once.
//!
//! The filters are one plain form. Without script it is sent and the Worker answers; with
//! script the same form is read at every change. The address always says the whole question,
//! so that back, reload and sharing give the same list.

use super::Engine;
use crate::parts::{Card, Icon, icon};
use crate::phone::{address, form};
use crate::site::T;
use crate::view::results::{EmptyView, sorts};
use crate::view::tiles::PlaceTile;
use crate::view::{CardView, ResultsView};
use crate::urlencoded::Pairs;
use crate::words;
use crate::{islands::listing::CardActions, parts::tiles::PlaceMap};
use board::listing::{Kind, Sector};
use board::set::Flag;
use leptos::prelude::*;
use matching::{Fit, Query};

/// The name of the form of filters, by which the order of the list belongs to it too.
const FORM: &str = "filters";

/// The results of `query`. On the Worker `drawn` is what was found; on the phone `engine`
/// finds it anew at every change.
#[component]
pub fn Results(
    t: T,
    query: Query,
    /// The question in pairs, as its address has it: what the filters do not show is carried
    /// along by the form.
    pairs: Pairs,
    drawn: Option<ResultsView>,
    engine: Option<Engine>,
    only_region: bool,
) -> impl IntoView {
    let hidden = hidden_fields(pairs);
    let query = RwSignal::new(query);
    let found = Memo::new(move |_| match engine {
        Some(engine) => {
            query.with(|query| ResultsView::of(t, query, engine.entries, engine.world))
        }
        None => drawn.clone().unwrap_or_default(),
    });
    if engine.is_some() {
        address::on_return(move |pairs| {
            if let Some(engine) = engine {
                query.set(engine.read(pairs));
            }
        });
    }

    // A click on a link back to this page changes the question instead of loading it.
    let follow = move |event: leptos::ev::MouseEvent| {
        let Some(engine) = engine else {
            return;
        };
        if let Some(pairs) = address::same_page_link(&event) {
            event.prevent_default();
            let next = engine.read(pairs);
            address::push(&engine.write(&next));
            query.set(next);
        }
    };
    let change = move |event: leptos::ev::Event| {
        if let (Some(engine), Some(pairs)) = (engine, form::pairs_around(&event, FORM)) {
            let next = engine.read(pairs);
            address::push(&engine.write(&next));
            query.set(next);
        }
    };

    let action = format!("/{}/banen", t.lang());
    view! {
        <div class="wb-stack wb-stack--lg" on:click=follow on:change=change>
            <div class="wb-stack wb-stack--sm">
                <h1>{t.results_title()}</h1>
                <p class="wb-lead" role="status">{move || found.with(|found| found.summary.clone())}</p>
                <p class="wb-no-print">
                    <a href=move || found.with(|found| found.answers.clone())>{t.results_change_answers()}</a>
                </p>
            </div>
            <div class="wb-columns wb-columns--side-first">
                <div class="wb-columns__sticky">
                    <details class="wb-details wb-details--button wb-details--side">
                        <summary class="wb-details__summary">
                            {t.results_filters()} " "
                            {move || on_count(t, &found)}
                        </summary>
                        <form
                            class="wb-details__content wb-form"
                            id=FORM
                            action=action.clone()
                            method="get"
                            aria-label=t.results_filters()
                        >
                            {hidden}
                            {filters(t, query)}
                            <div class="wb-button-group">
                                <button class="wb-button wb-needs-no-script" type="submit">
                                    {t.results_apply()}
                                </button>
                                <a
                                    class="wb-button wb-button--subtle"
                                    href=move || found.with(|found| found.without_filters.clone())
                                >
                                    {t.results_clear()}
                                </a>
                            </div>
                        </form>
                    </details>
                </div>
                <div class="wb-stack">
                    <div class="wb-cluster wb-cluster--apart">
                        {order(t, query)}
                        <nav aria-label=t.results_view()>
                            <ul class="wb-segmented">
                                <li>
                                    <a
                                        class="wb-segmented__link"
                                        href=move || found.with(|found| found.as_list.clone())
                                        aria-current=move || {
                                            found.with(|found| (!found.is_map).then_some("true"))
                                        }
                                    >
                                        {t.results_list()}
                                    </a>
                                </li>
                                <li>
                                    <a
                                        class="wb-segmented__link"
                                        href=move || found.with(|found| found.as_map.clone())
                                        aria-current=move || {
                                            found.with(|found| found.is_map.then_some("true"))
                                        }
                                    >
                                        {t.results_map()}
                                    </a>
                                </li>
                            </ul>
                        </nav>
                    </div>
                    {move || chips(t, found.with(|found| found.chips.clone()))}
                    {move || found.with(|found| found.empty.clone()).map(|empty| nothing(t, empty))}
                    {move || {
                        let tiles = found.with(|found| found.tiles.clone());
                        (!tiles.is_empty()).then(|| map(t, tiles))
                    }}
                    <ol class="wb-card-list">
                        <For
                            each=move || found.with(|found| found.cards.clone())
                            key=Clone::clone
                            children=move |card| row(t, card, engine.is_some())
                        />
                    </ol>
                    {move || found.with(|found| found.more.clone()).map(|(label, href)| more(label, href))}
                    {(!only_region)
                        .then(|| {
                            view! {
                                <p class="wb-subtle">
                                    <a href=format!("/{}/", t.lang())>{t.results_other_region()}</a>
                                </p>
                            }
                        })}
                </div>
            </div>
        </div>
    }
}

fn row(t: T, card: CardView, alive: bool) -> AnyView {
    let actions = view! { <CardActions t id=card.id.clone() title=card.title.clone() alive /> };
    view! {
        <li>
            <Card t card level=2 actions=Some(actions.into_any()) />
        </li>
    }
    .into_any()
}

fn more(label: String, href: String) -> AnyView {
    view! {
        <p>
            <a class="wb-button" href=href>{label}</a>
        </p>
    }
    .into_any()
}

fn on_count(t: T, found: &Memo<ResultsView>) -> Option<AnyView> {
    let count = found.with(|found| found.chips.len());
    (count > 0).then(|| {
        view! { <span class="wb-chip wb-chip--accent">{t.results_filters_on(count as u32)}</span> }
            .into_any()
    })
}

fn chips(t: T, chips: Vec<(String, String)>) -> Option<AnyView> {
    if chips.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = chips
        .into_iter()
        .map(|(label, href)| {
            view! {
                <li>
                    <a class="wb-chip" href=href>
                        <span class="wb-visually-hidden">{t.results_take_away()} " "</span>
                        {label}
                        {icon(Icon::Close, "wb-icon")}
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    Some(
        view! { <ul class="wb-chip-list" aria-label=t.results_chips()>{items}</ul> }.into_any(),
    )
}

fn nothing(t: T, empty: EmptyView) -> AnyView {
    let change = empty.change.map(|(label, href)| {
        view! {
            <p>
                <a class="wb-button wb-button--primary wb-button--wide" href=href>{label}</a>
            </p>
        }
    });
    view! {
        <section class="wb-panel wb-panel--accent wb-stack" aria-labelledby="leeg">
            <h2 id="leeg">{t.results_empty_title()}</h2>
            <p>{empty.why}</p>
            {change}
            <p class="wb-subtle">{t.results_empty_help()}</p>
        </section>
    }
    .into_any()
}

fn map(t: T, tiles: Vec<PlaceTile>) -> AnyView {
    view! { <PlaceMap t tiles /> }.into_any()
}

/// What the filters do not show is carried along.
fn hidden_fields(pairs: Pairs) -> Vec<AnyView> {
    use matching::query::param;
    const SHOWN: [&str; 6] = [param::KM, param::SECTOR, param::KIND, param::FIT, param::SORT, param::SHOW];
    pairs
        .into_iter()
        .filter(|(name, _)| !SHOWN.contains(&name.as_str()))
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> }.into_any())
        .collect()
}

fn order(t: T, query: RwSignal<Query>) -> AnyView {
    let options: Vec<AnyView> = sorts(t)
        .into_iter()
        .map(|(sort, words)| {
            view! {
                <option
                    value=sort.slug()
                    selected=move || query.with(|query| query.sort == sort)
                >
                    {words}
                </option>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="wb-cluster">
            <label for="sorteer">{t.results_sort()}</label>
            <select class="wb-select" id="sorteer" name="sort" form=FORM>
                {options}
            </select>
        </div>
    }
    .into_any()
}

fn filters(t: T, query: RwSignal<Query>) -> Vec<AnyView> {
    let distances: Vec<AnyView> = matching::DISTANCES
        .iter()
        .map(|km| {
            let km = *km;
            view! {
                <option
                    value=km.to_string()
                    selected=move || query.with(|query| query.profile.max_km == km)
                >
                    {t.distance_km(u32::from(km))}
                </option>
            }
            .into_any()
        })
        .collect();
    let distance = view! {
        <div class="wb-form-field">
            <label class="wb-form-field__label" for="km">{t.results_how_far()}</label>
            <select class="wb-select" id="km" name="km">{distances}</select>
        </div>
    };
    let fits = Fit::ALL.iter().map(|fit| {
        let fit = *fit;
        choice("fit", fit.slug(), fit.word(t), move || {
            query.with(|query| query.fits.contains(fit))
        })
    });
    let sectors = SECTORS.iter().filter_map(|letter| Sector::try_from(*letter).ok()).map(|sector| {
        let letter = sector.letter().to_string();
        choice("sector", &letter, words::sector(t, sector), move || {
            query.with(|query| query.has_sector(sector))
        })
    });
    let kinds = [Kind::Vacancy, Kind::Assignment].into_iter().map(|kind| {
        choice("soort", kind.slug(), words::kind(t, kind), move || {
            query.with(|query| query.kinds.contains(kind))
        })
    });
    vec![
        distance.into_any(),
        group("past", t.results_fit(), fits.collect()),
        group("sectoren", t.results_sector(), sectors.collect()),
        group("soorten", t.results_kind(), kinds.collect()),
    ]
}

/// The sectors that a jobseeker can choose from; the others hardly hire in a crisis.
const SECTORS: [&str; 9] = ["Q", "H", "A", "G", "C", "P", "O", "N", "F"];

fn group(id: &'static str, legend: &'static str, choices: Vec<AnyView>) -> AnyView {
    view! {
        <fieldset class="wb-form-field" id=id>
            <legend class="wb-form-field__label">{legend}</legend>
            <div class="wb-choices">{choices}</div>
        </fieldset>
    }
    .into_any()
}

fn choice(
    name: &'static str,
    value: &str,
    label: &'static str,
    checked: impl Fn() -> bool + Send + Sync + Copy + 'static,
) -> AnyView {
    view! {
        <label class="wb-choice">
            <input
                class="wb-choice__input"
                type="checkbox"
                name=name
                value=value.to_owned()
                checked=checked
                prop:checked=checked
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
