//! Ranked listings: the filters, and the island of what they leave.

use super::{Door, Drawn, framed, island};
use crate::islands::Island;
use crate::islands::results::{AREA, COUNT, FORM, Results, VIEWS, count, views};
use crate::site::T;
use crate::urlencoded;
use crate::view::ResultsView;
use crate::view::results::sorts;
use crate::words;
use crate::world::world;
use crate::{Site, Visit};
use board::listing::{Kind, Sector};
use board::set::Flag;
use board::snapshot::Snapshot;
use leptos::prelude::*;
use matching::query::param;
use matching::{DISTANCES, Fit, Query};
use std::rc::Rc;

/// The sectors that a jobseeker can choose from; the others hardly hire in a crisis.
const SECTORS: [&str; 9] = ["Q", "H", "A", "G", "C", "P", "O", "N", "F"];

/// The page.
pub fn draw(
    site: &Site,
    visit: &Visit,
    query: Query,
    snapshot: Option<(Rc<Snapshot>, u64)>,
) -> Drawn {
    let t = visit.texts();
    let world = world(site, visit);
    let entries = snapshot
        .as_ref()
        .map_or(&[][..], |(snapshot, _)| &snapshot.entries);
    let drawn = ResultsView::of(t, &query, entries, &world);
    let personal = query.is_personal();
    let asked = query.to_query_string(world.taxonomy);
    let without_filters = drawn.without_filters.clone();
    let elsewhere = site.only_region().is_none().then(|| {
        view! {
            <p class="wb-subtle">
                <a href=visit.href("/")>{t.results_other_region()}</a>
            </p>
        }
    });
    let main = view! {
        <div class="wb-stack wb-stack--sm">
            <h1>{t.results_title()}</h1>
            <p class="wb-no-print">
                <a href=drawn.answers.clone()>{t.results_change_answers()}</a>
            </p>
        </div>
        <div class="wb-columns wb-columns--side-first" id=AREA>
            <div class="wb-columns__sticky">
                <details class="wb-details wb-details--button wb-details--side">
                    <summary class="wb-details__summary">
                        {t.results_filters()} " "
                        <span id=COUNT inner_html=count(t, &drawn).into_string()></span>
                    </summary>
                    <form
                        class="wb-details__content wb-form"
                        id=FORM
                        action=visit.href("/banen")
                        method="get"
                        aria-label=t.results_filters()
                    >
                        {carried(&asked)}
                        {filters(t, &query)}
                        <div class="wb-button-group">
                            <button class="wb-button wb-until-live" type="submit">
                                {t.results_apply()}
                            </button>
                            <a class="wb-button wb-button--subtle" href=without_filters>
                                {t.results_clear()}
                            </a>
                        </div>
                    </form>
                </details>
            </div>
            <div class="wb-stack">
                <div class="wb-cluster wb-cluster--apart">
                    {order(t, &query)}
                    <nav
                        id=VIEWS
                        aria-label=t.results_view()
                        inner_html=views(t, &drawn).into_string()
                    ></nav>
                </div>
                {island(view! { <Results t query drawn=Some(drawn) engine=None /> })}
                {elsewhere}
            </div>
        </div>
    };
    Drawn {
        description: t.results_description().to_owned(),
        island: Some(Island::Results),
        snapshot: snapshot.map(|(snapshot, generation)| (snapshot.region, generation)),
        door: Some(Door::Seek),
        hidden: personal,
        ..Drawn::new(t.results_title(), framed(main.into_any()))
    }
}

/// What the filters do not show is carried along by the form.
fn carried(asked: &str) -> Vec<AnyView> {
    const SHOWN: [&str; 6] = [
        param::KM,
        param::SECTOR,
        param::KIND,
        param::FIT,
        param::SORT,
        param::SHOW,
    ];
    urlencoded::pairs(asked)
        .into_iter()
        .filter(|(name, _)| !SHOWN.contains(&name.as_str()))
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> }.into_any())
        .collect()
}

fn order(t: T, query: &Query) -> AnyView {
    let options: Vec<AnyView> = sorts(t)
        .into_iter()
        .map(|(sort, words)| {
            view! {
                <option value=sort.slug() selected=query.sort == sort>
                    {words}
                </option>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="wb-cluster">
            <label for="sorteer">{t.results_sort()}</label>
            <select class="wb-select" id="sorteer" name=param::SORT form=FORM>
                {options}
            </select>
            <button class="wb-button wb-until-live" type="submit" form=FORM>
                {t.results_sort_apply()}
            </button>
        </div>
    }
    .into_any()
}

fn filters(t: T, query: &Query) -> Vec<AnyView> {
    let distances: Vec<AnyView> = DISTANCES
        .iter()
        .map(|km| {
            view! {
                <option value=km.to_string() selected=query.profile.max_km == *km>
                    {t.distance_km(u32::from(*km))}
                </option>
            }
            .into_any()
        })
        .collect();
    let distance = view! {
        <div class="wb-form-field">
            <label class="wb-form-field__label" for="km">
                {t.results_how_far()}
            </label>
            <select class="wb-select" id="km" name=param::KM>
                {distances}
            </select>
        </div>
    };
    let fits = Fit::ALL.iter().map(|fit| {
        choice(
            param::FIT,
            fit.slug(),
            fit.word(t),
            query.fits.contains(*fit),
        )
    });
    let sectors = SECTORS
        .iter()
        .filter_map(|letter| Sector::try_from(*letter).ok())
        .map(|sector| {
            let letter = sector.to_string();
            choice(
                param::SECTOR,
                &letter,
                words::sector(t, sector),
                query.has_sector(sector),
            )
        });
    let kinds = [Kind::Vacancy, Kind::Assignment].into_iter().map(|kind| {
        choice(
            param::KIND,
            kind.slug(),
            words::kind(t, kind),
            query.kinds.contains(kind),
        )
    });
    vec![
        distance.into_any(),
        group("past", t.results_fit(), fits.collect()),
        group("sectoren", t.results_sector(), sectors.collect()),
        group("soorten", t.results_kind(), kinds.collect()),
    ]
}

fn group(id: &'static str, legend: &'static str, choices: Vec<AnyView>) -> AnyView {
    view! {
        <fieldset class="wb-form-field" id=id>
            <legend class="wb-form-field__label">{legend}</legend>
            <div class="wb-choices">{choices}</div>
        </fieldset>
    }
    .into_any()
}

fn choice(name: &'static str, value: &str, label: &'static str, checked: bool) -> AnyView {
    view! {
        <label class="wb-choice">
            <input
                class="wb-choice__input"
                type="checkbox"
                name=name
                value=value.to_owned()
                checked=checked
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
