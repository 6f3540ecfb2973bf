//! Ranked listings: the filters, and the island of what they leave.

use super::choices::{check, group, hidden, options};
use super::{Door, Drawn, framed, island, wishes};
use crate::islands::results::{AREA, CLEAR, COUNT, FORM, Results, SHOWN, VIEWS, count, views};
use crate::islands::{Island, ROOT};
use crate::parts::skill_choices;
use crate::site::T;
use crate::urlencoded;
use crate::view::ResultsView;
use crate::view::results::{address, sorts};
use crate::view::skills::{SkillChoices, settle};
use crate::words;
use crate::world::world;
use crate::{Site, Visit};
use board::listing::{Kind, Sector};
use board::set::Flag;
use board::snapshot::Snapshot;
use leptos::prelude::*;
use matching::query::param;
use matching::{DISTANCES, Fit, Profile, Query, Taxonomy, search};
use std::rc::Rc;

/// The sectors that a jobseeker can choose from; the others hardly hire in a crisis.
const SECTORS: [&str; 9] = ["Q", "H", "A", "G", "C", "P", "O", "N", "F"];

/// The page.
pub fn draw(
    site: &Site,
    visit: &Visit,
    mut query: Query,
    snapshot: Option<(Rc<Snapshot>, u64)>,
) -> Drawn {
    let t = visit.texts();
    let world = world(site, visit);
    let entries = snapshot
        .as_ref()
        .map_or(&[][..], |(snapshot, _)| &snapshot.entries);
    settle(&mut query.profile, world.taxonomy);
    let found = search(&query, entries, &world);
    let drawn = ResultsView::found(t, &query, &found, &world);
    let skills = SkillChoices::of(t, &query.profile, &found.all, world.taxonomy);
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
                <a href=address(t, "/werk", &asked) data-query="">
                    {t.results_change_answers()}
                </a>
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
                        {filters(t, &query, world.taxonomy)}
                        <div class="wb-button-group">
                            <button class="wb-button wb-until-live" type="submit">
                                {t.results_apply()}
                            </button>
                            <a class="wb-button wb-button--subtle" id=CLEAR href=without_filters>
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
                <div inner_html=skill_choices(t, &skills, FORM, ROOT).into_string()></div>
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

/// What the form does not show is carried along by it, but for how many cards are shown.
fn carried(asked: &str) -> Vec<AnyView> {
    let shown = |name: &str| SHOWN.contains(&name) || [param::LACKS, param::SHOW].contains(&name);
    urlencoded::pairs(asked)
        .into_iter()
        .filter(|(name, _)| !shown(name))
        .map(|(name, value)| hidden(name, value))
        .collect()
}

fn order(t: T, query: &Query) -> AnyView {
    let options = options(
        sorts(t)
            .into_iter()
            .map(|(sort, words)| (sort.slug(), words, query.sort == sort)),
    );
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

fn filters(t: T, query: &Query, taxonomy: &Taxonomy) -> Vec<AnyView> {
    let distances = options(DISTANCES.iter().map(|km| {
        let words = t.distance_km(u32::from(*km));
        (km.to_string(), words, query.profile.max_km == *km)
    }));
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
        check(
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
            check(
                param::SECTOR,
                &letter,
                words::sector(t, sector),
                query.has_sector(sector),
            )
        });
    let kinds = [Kind::Vacancy, Kind::Assignment].into_iter().map(|kind| {
        check(
            param::KIND,
            kind.slug(),
            words::kind(t, kind),
            query.kinds.contains(kind),
        )
    });
    vec![
        distance.into_any(),
        choices("past", t.results_fit(), fits.collect()),
        choices("sectoren", t.results_sector(), sectors.collect()),
        choices("soorten", t.results_kind(), kinds.collect()),
        avoid(t, &query.profile, taxonomy),
    ]
}

fn choices(id: &'static str, legend: &'static str, items: Vec<AnyView>) -> AnyView {
    group(id, legend.into_any(), "wb-choices", items)
}

/// What the person would rather not do: long, so folded away until something is chosen.
fn avoid(t: T, profile: &Profile, taxonomy: &Taxonomy) -> AnyView {
    view! {
        <details class="wb-details" open=!profile.avoid.is_empty()>
            <summary class="wb-details__summary">{t.results_avoid()}</summary>
            <div class="wb-details__content">
                {wishes::avoid(t, profile, taxonomy, t.seek_avoid().into_any())}
            </div>
        </details>
    }
    .into_any()
}
