//! Ranked listings.

use super::{Door, Drawn, framed, island};
use crate::islands::Island;
use crate::islands::results::Results;
use crate::urlencoded;
use crate::view::ResultsView;
use crate::world::world;
use crate::{Site, Visit};
use board::snapshot::Snapshot;
use leptos::prelude::*;
use matching::Query;
use std::rc::Rc;

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
    let only_region = site.only_region().is_some();
    let personal = query.is_personal();
    let pairs = urlencoded::pairs(&query.to_query_string(world.taxonomy));
    let main = island(view! { <Results t query pairs drawn=Some(drawn) engine=None only_region /> });
    Drawn {
        description: t.results_description().to_owned(),
        island: Some(Island::Results),
        snapshot: snapshot.map(|(snapshot, generation)| (snapshot.region, generation)),
        door: Some(Door::Seek),
        hidden: personal,
        ..Drawn::new(t.results_title(), framed(main))
    }
}
