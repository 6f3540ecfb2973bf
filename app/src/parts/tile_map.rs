//! The map of the labour market regions: a square each, about where it lies, coloured by open
//! places; and the same as a table.

use crate::site::T;
use crate::view::tiles::step;
use board::places::{REGIONS, Region, Tile};
use leptos::prelude::*;

const TILE: u32 = 100;

/// The map. `open` says how many places are open in a region, or that it takes no part.
pub fn tile_map(t: T, open: &dyn Fn(&Region) -> Option<u32>) -> AnyView {
    let squares: Vec<AnyView> = REGIONS
        .iter()
        .map(|region| square(t, region, open(region)))
        .collect();
    let mut by_name: Vec<&Region> = REGIONS.iter().collect();
    by_name.sort_by_key(|region| region.name);
    let rows: Vec<AnyView> = by_name
        .into_iter()
        .filter_map(|region| Some(row(t, region, open(region)?)))
        .collect();
    let size = format!(
        "0 0 {} {}",
        u32::from(Tile::COLUMNS) * TILE,
        u32::from(Tile::ROWS) * TILE
    );
    view! {
        <div class="wb-stack">
            <svg class="wb-tile-map" viewBox=size role="group" aria-label=t.map_regions()>
                {squares}
            </svg>
            {legend(t)}
            <details class="wb-details">
                <summary class="wb-details__summary">{t.map_as_list()}</summary>
                <div
                    class="wb-details__content wb-table-wrap"
                    tabindex="0"
                    role="region"
                    aria-label=t.map_as_list()
                >
                    <table class="wb-table">
                        <caption>{t.map_caption()}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{t.map_region()}</th>
                                <th scope="col" class="wb-table__number">
                                    {t.count_places()}
                                </th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        </div>
    }
    .into_any()
}

fn square(t: T, region: &Region, open: Option<u32>) -> AnyView {
    let (x, y) = (
        u32::from(region.tile.column) * TILE + 4,
        u32::from(region.tile.row) * TILE + 4,
    );
    let number = open.unwrap_or(0);
    let contents = view! {
        <rect class="wb-tile-map__square" x=x y=y width="92" height="92" rx="8"></rect>
        <text class="wb-tile-map__code" x=x + 46 y=y + 33>{short_name(region.name)}</text>
        " "
        <text class="wb-tile-map__count" x=x + 46 y=y + 77>{open.map(|open| open.to_string())}</text>
    };
    let class = format!("wb-tile-map__link wb-step-{}", step(number));
    match open {
        Some(open) => view! {
            <a
                class=class
                href=href(t, region)
                aria-label=t.map_place(&format!("{}, {}", region.name, short_name(region.name)), open)
            >
                {contents}
            </a>
        }
        .into_any(),
        // A region that takes no part is drawn, so that the country is recognised.
        None => view! {
            <g class="wb-tile-map__absent" aria-hidden="true">
                {contents}
            </g>
        }
        .into_any(),
    }
}

fn row(t: T, region: &Region, open: u32) -> AnyView {
    view! {
        <tr>
            <th scope="row">
                <a href=href(t, region)>{region.name}</a>
            </th>
            <td class="wb-table__number">{open}</td>
        </tr>
    }
    .into_any()
}

fn href(t: T, region: &Region) -> String {
    format!("/{}/banen?regio={}", t.lang(), region.code)
}

fn legend(t: T) -> AnyView {
    let items: Vec<AnyView> = [
        (1, t.legend_none()),
        (2, t.legend_few()),
        (3, t.legend_some()),
        (4, t.legend_many()),
        (5, t.legend_most()),
    ]
    .into_iter()
    .map(|(step, words)| {
        view! {
            <li class="wb-legend__item">
                <svg
                    class=format!("wb-legend__square wb-step-{step}")
                    aria-hidden="true"
                    focusable="false"
                >
                    <rect width="100%" height="100%"></rect>
                </svg>
                {words}
            </li>
        }
        .into_any()
    })
    .collect();
    view! { <ul class="wb-legend" aria-label=t.map_regions()>{items}</ul> }.into_any()
}

/// A name that fits a tile: the capitals of a long name, or the first letters of a short one.
fn short_name(name: &str) -> String {
    let words: Vec<&str> = name
        .split([' ', '-', '/'])
        .filter(|word| word.chars().next().is_some_and(char::is_uppercase))
        .collect();
    match words.as_slice() {
        [only] => only.chars().take(4).collect(),
        [first, second] => {
            let mut short: String = first.chars().take(2).collect();
            short.extend(second.chars().take(2));
            short
        }
        words => words
            .iter()
            .filter_map(|word| word.chars().next())
            .collect(),
    }
}
