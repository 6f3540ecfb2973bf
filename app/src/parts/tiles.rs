//! The map of places: a square each, with the number of open places, and a list under it.

use crate::site::T;
use crate::view::tiles::{COLUMNS, PlaceTile, ROWS, step};
use maud::{Markup, html};

/// The side of a tile with its margin, in units of the drawing.
const TILE: u32 = 100;

/// Places as tiles, and their listings by place; nothing without places.
pub fn place_map(t: T, tiles: &[PlaceTile]) -> Markup {
    let size = format!(
        "0 0 {} {}",
        u32::from(COLUMNS) * TILE,
        u32::from(ROWS) * TILE
    );
    html! {
        @if !tiles.is_empty() {
            div.wb-stack {
                svg.wb-tile-map viewBox=(size) role="group" aria-label=(t.map_places()) {
                    @for tile in tiles { (square(t, tile)) }
                }
                @for tile in tiles {
                    section.wb-stack.wb-stack--sm id=(tile.anchor) {
                        h2 { (tile.name) }
                        ul.wb-stack.wb-stack--sm {
                            @for (title, href) in &tile.listings {
                                li { a href=(href) { (title) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn square(t: T, tile: &PlaceTile) -> Markup {
    let (x, y) = (
        u32::from(tile.column) * TILE + 4,
        u32::from(tile.row) * TILE + 4,
    );
    let short: String = tile.name.chars().take(5).collect();
    html! {
        a class={ "wb-tile-map__link wb-step-" (step(tile.open)) } href={ "#" (tile.anchor) }
            aria-label=(t.map_place(&format!("{}, {short}", tile.name), tile.open)) {
            rect.wb-tile-map__square x=(x) y=(y) width="92" height="92" rx="8" {}
            text.wb-tile-map__code x=(x + 46) y=(y + 33) { (short) }
            " "
            text.wb-tile-map__count x=(x + 46) y=(y + 73) { (tile.open) }
        }
    }
}
