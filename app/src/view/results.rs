//! The results page: what was found, what narrows it, and what to do when nothing fits.

use super::card::CardView;
use super::tiles::{PlaceTile, place_tiles};
use crate::site::T;
use crate::words;
use board::listing::Sector;
use board::snapshot::Entry;
use matching::{Found, Query, Sort, Taxonomy, View, World, search};

/// What the results page shows.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ResultsView {
    /// How many were found, for whom and where.
    pub summary: String,
    /// The listings, best first, as far as they are shown.
    pub cards: Vec<CardView>,
    /// The map, when it is asked for.
    pub tiles: Vec<PlaceTile>,
    /// The address that shows more, and how many more there are.
    pub more: Option<(String, String)>,
    /// Filters that are on: what each is called and the address without it.
    pub chips: Vec<(String, String)>,
    /// Why nothing was found and what would help.
    pub empty: Option<EmptyView>,
    /// The address of the same without any filter.
    pub without_filters: String,
    /// The address of the same as a list.
    pub as_list: String,
    /// The address of the same as a map.
    pub as_map: String,
    /// Whether the map is shown.
    pub is_map: bool,
}

/// Nothing found: why, and the nearest change that gives results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmptyView {
    /// Why.
    pub why: String,
    /// What to change, and the address of that.
    pub change: Option<(String, String)>,
}

impl ResultsView {
    /// What `query` gives among `entries`.
    pub fn of(t: T, query: &Query, entries: &[Entry], world: &World<'_>) -> Self {
        Self::found(t, query, &search(query, entries, world), world)
    }

    /// What the page shows of what was found.
    pub fn found(t: T, query: &Query, found: &Found<'_>, world: &World<'_>) -> Self {
        let profile = query.profile_string(world.taxonomy);
        let personal = query.is_personal();
        let at = |query: &Query| results_address(t, query, world.taxonomy);
        let is_map = query.view == View::Map;
        let left = found.all.len() - found.matches.len();
        Self {
            summary: summary(t, query, found.all.len(), world),
            cards: if is_map {
                Vec::new()
            } else {
                found
                    .matches
                    .iter()
                    .map(|found| CardView::of(t, found, world, &profile, personal))
                    .collect()
            },
            tiles: if is_map {
                place_tiles(t, &found.all, world.places, &profile)
            } else {
                Vec::new()
            },
            more: (left > 0 && !is_map)
                .then(|| (t.results_more(left as u32), at(&query.with_more()))),
            chips: chips(t, query, world.taxonomy),
            empty: found.all.is_empty().then(|| EmptyView {
                why: if found.total_open == 0 {
                    t.results_none_at_all().to_owned()
                } else {
                    t.results_none_fits(found.total_open as u32)
                },
                change: found
                    .nearest_change
                    .as_ref()
                    .map(|change| (change.explain(t), at(&change.query))),
            }),
            without_filters: address(t, "/banen", &profile),
            as_list: at(&with_view(query, View::List)),
            as_map: at(&with_view(query, View::Map)),
            is_map,
        }
    }
}

/// The address of a page with a query, where there is one.
pub fn address(t: T, path: &str, query: &str) -> String {
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/{}{path}{mark}{query}", t.lang())
}

fn results_address(t: T, query: &Query, taxonomy: &Taxonomy) -> String {
    address(t, "/banen", &query.to_query_string(taxonomy))
}

fn with_view(query: &Query, view: View) -> Query {
    Query {
        view,
        ..query.clone()
    }
}

fn summary(t: T, query: &Query, count: usize, world: &World<'_>) -> String {
    let count = count as u32;
    let place = query
        .profile
        .pc4
        .and_then(|pc4| world.places.get(pc4))
        .map(|place| place.name);
    let work: Vec<&str> = query
        .profile
        .was
        .iter()
        .map(|was| world.taxonomy.label(*was, t.lang()))
        .collect();
    let km = u32::from(query.profile.max_km);
    match (place, work.is_empty()) {
        (Some(place), false) => t.results_for_work_near(count, km, place, &work.join(", ")),
        (Some(place), true) => t.results_near(count, km, place),
        (None, false) => t.results_for_work(count, &work.join(", ")),
        (None, true) => t.results_all(count),
    }
}

fn chips(t: T, query: &Query, taxonomy: &Taxonomy) -> Vec<(String, String)> {
    let at = |query: &Query| results_address(t, query, taxonomy);
    let mut chips = Vec::new();
    for sector in Sector::all().filter(|sector| query.has_sector(*sector)) {
        let mut without = query.clone();
        without.set_sector(sector, false);
        chips.push((words::sector(t, sector).to_owned(), at(&without)));
    }
    for kind in query.kinds.iter() {
        let mut without = query.clone();
        without.kinds = without.kinds.without(kind);
        chips.push((words::kind(t, kind).to_owned(), at(&without)));
    }
    for fit in query.fits.iter() {
        let mut without = query.clone();
        without.fits = without.fits.without(fit);
        chips.push((fit.word(t).to_owned(), at(&without)));
    }
    chips
}

/// The words for the orders of the list, with the words that stand for them in addresses.
pub fn sorts(t: T) -> [(Sort, &'static str); 4] {
    [
        (Sort::Fit, t.sort_fit()),
        (Sort::Near, t.sort_near()),
        (Sort::Start, t.sort_start()),
        (Sort::Newest, t.sort_newest()),
    ]
}
