//! The map of places: a square each, with the number of open places, and a list under it.

use crate::site::T;
use crate::view::tiles::{COLUMNS, PlaceTile, ROWS, step};
use leptos::prelude::*;

/// The side of a tile with its margin, in units of the drawing.
const TILE: u32 = 100;

/// Places as tiles, and their listings by place.
#[component]
pub fn PlaceMap(t: T, tiles: Vec<PlaceTile>) -> impl IntoView {
    let squares: Vec<AnyView> = tiles.iter().map(|tile| square(t, tile)).collect();
    let groups: Vec<AnyView> = tiles.into_iter().map(group).collect();
    let size = format!(
        "0 0 {} {}",
        u32::from(COLUMNS) * TILE,
        u32::from(ROWS) * TILE
    );
    view! {
        <div class="wb-stack">
            <svg class="wb-tile-map" viewBox=size role="group" aria-label=t.map_places()>
                {squares}
            </svg>
            {groups}
        </div>
    }
}

fn square(t: T, tile: &PlaceTile) -> AnyView {
    let (x, y) = (u32::from(tile.column) * TILE + 4, u32::from(tile.row) * TILE + 4);
    let short: String = tile.name.chars().take(5).collect();
    view! {
        <a
            class=format!("wb-tile-map__link wb-step-{}", step(tile.open))
            href=format!("#{}", tile.anchor)
            aria-label=t.map_place(&tile.name, tile.open)
        >
            <rect class="wb-tile-map__square" x=x y=y width="92" height="92" rx="8"></rect>
            <text class="wb-tile-map__code" x=x + 46 y=y + 33>{short}</text>
            <text class="wb-tile-map__count" x=x + 46 y=y + 73>{tile.open}</text>
        </a>
    }
    .into_any()
}

fn group(tile: PlaceTile) -> AnyView {
    let links: Vec<AnyView> = tile
        .listings
        .into_iter()
        .map(|(title, href)| view! { <li><a href=href>{title}</a></li> }.into_any())
        .collect();
    view! {
        <section class="wb-stack wb-stack--sm" id=tile.anchor>
            <h2>{tile.name}</h2>
            <ul class="wb-stack wb-stack--sm">{links}</ul>
        </section>
    }
    .into_any()
}
