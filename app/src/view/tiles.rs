//! The map of tiles: places on a small grid, each about where it lies.

use crate::site::T;
use board::places::{Pc4, Places};
use board::snapshot::Entry;

/// A place on the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceTile {
    /// Its name.
    pub name: String,
    /// Where its listings are listed on the page.
    pub anchor: String,
    /// 0 to [`COLUMNS`] - 1, from the west.
    pub column: u8,
    /// 0 to [`ROWS`] - 1, from the north.
    pub row: u8,
    /// Open places.
    pub open: u32,
    /// Title and address of each listing.
    pub listings: Vec<(String, String)>,
}

/// Width of the map in tiles: what fits a 360 px screen with tiles of 44 px.
pub const COLUMNS: u8 = 7;
/// Height of the map in tiles.
pub const ROWS: u8 = 7;

/// Every place that has listings, best first come first placed: each takes the free tile that
/// is nearest to where it lies.
pub fn place_tiles(t: T, entries: &[&Entry], places: &Places, query: &str) -> Vec<PlaceTile> {
    let mut groups: Vec<Group> = Vec::new();
    for entry in entries {
        let card = &entry.card;
        let Some(place) = places.get(card.pc4) else {
            continue;
        };
        let mark = if query.is_empty() { "" } else { "?" };
        let link = (
            card.title.to_string(),
            format!("/{}/baan/{}{mark}{query}", t.lang(), entry.id),
        );
        match groups.iter_mut().find(|(name, ..)| name == place.name) {
            Some((_, _, open, listings)) => {
                *open += u32::from(entry.left);
                listings.push(link);
            }
            None => groups.push((
                place.name.to_owned(),
                card.pc4,
                entry.left.into(),
                vec![link],
            )),
        }
    }
    groups.truncate(usize::from(COLUMNS) * usize::from(ROWS));
    let spots: Vec<(f32, f32)> = groups
        .iter()
        .map(|(_, pc4, ..)| {
            places
                .get(*pc4)
                .map_or((0.0, 0.0), |place| (place.lat, place.lon))
        })
        .collect();
    let (south, north) = span(spots.iter().map(|spot| spot.0));
    let (west, east) = span(spots.iter().map(|spot| spot.1));
    let mut taken = [[false; COLUMNS as usize]; ROWS as usize];
    groups
        .into_iter()
        .zip(spots)
        .enumerate()
        .map(|(number, ((name, _, open, listings), (lat, lon)))| {
            let wanted_column = (lon - west) / (east - west) * f32::from(COLUMNS - 1);
            let wanted_row = (north - lat) / (north - south) * f32::from(ROWS - 1);
            let (column, row) = nearest_free(&mut taken, wanted_column, wanted_row);
            PlaceTile {
                name,
                anchor: format!("plaats-{number}"),
                column,
                row,
                open,
                listings,
            }
        })
        .collect()
}

/// A place on its way to a tile: name, postcode, open places, title and address of each listing.
type Group = (String, Pc4, u32, Vec<(String, String)>);

/// Least and most, never equal, so that they can divide.
fn span(values: impl Iterator<Item = f32>) -> (f32, f32) {
    let (least, most) = values.fold((f32::MAX, f32::MIN), |(least, most), value| {
        (least.min(value), most.max(value))
    });
    if most - least > 0.001 {
        (least, most)
    } else {
        (least - 1.0, least + 1.0)
    }
}

fn nearest_free(
    taken: &mut [[bool; COLUMNS as usize]; ROWS as usize],
    column: f32,
    row: f32,
) -> (u8, u8) {
    let mut best = (0, 0);
    let mut least = f32::MAX;
    for (r, cells) in taken.iter().enumerate() {
        for (c, cell) in cells.iter().enumerate() {
            let (dx, dy) = (c as f32 - column, r as f32 - row);
            let far = dx * dx + dy * dy;
            if !cell && far < least {
                least = far;
                best = (c, r);
            }
        }
    }
    if let Some(cell) = taken.get_mut(best.1).and_then(|row| row.get_mut(best.0)) {
        *cell = true;
    }
    (best.0 as u8, best.1 as u8)
}

/// The step of colour for a number of open places: 1 for none to 5 for fifty and more.
pub const fn step(open: u32) -> u8 {
    match open {
        0 => 1,
        1..10 => 2,
        10..25 => 3,
        25..50 => 4,
        _ => 5,
    }
}
