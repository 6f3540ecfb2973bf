//! `GET /{lang}/banen`

use crate::edge::answer::Answer;
use crate::edge::ask::Ask;
use crate::edge::desk::{Desk, places};
use app::Page;
use board::listing::Lang;
use board::places::RegionCode;
use matching::query::param;
use matching::{Query, Taxonomy};

/// The listings of a region, ranked; back to the questions when the first answer names no
/// known work.
pub async fn show(desk: &Desk, ask: &Ask, lang: Lang) -> Answer {
    let pairs = ask.query_pairs();
    let (query, problems) = Query::from_pairs(pairs, Taxonomy::embedded(), Some(places()));
    let unknown = problems
        .into_iter()
        .find(|problem| problem.field == param::WORK);
    if let Some(unknown) = unknown.filter(|_| query.profile.was.is_empty()) {
        let page = Page::Seek {
            query,
            unknown_work: Some(unknown.typed),
        };
        return Answer::page(desk, &ask.visit(lang, "/werk"), page);
    }
    let visit = ask.visit(lang, "/banen");
    let Some(region) = region(desk, &query) else {
        return Answer::page(desk, &visit, Page::NotFound);
    };
    match desk.store.snapshot(desk.memory, region, ask.now).await {
        Ok(snapshot) => {
            let made_from = snapshot.as_ref().map_or(0, |(_, generation)| *generation);
            let page = Page::Results { query, snapshot };
            Answer::lasting(desk, ask, &visit, made_from, page)
        }
        Err(_) => Answer::page(desk, &visit, Page::Unavailable),
    }
}

/// The region that is asked for: as chosen, else where the jobseeker lives, else the first.
fn region(desk: &Desk, query: &Query) -> Option<RegionCode> {
    let regions = &desk.site.crisis.regions;
    let home = query
        .profile
        .pc4
        .and_then(|pc4| places().get(pc4))
        .map(|place| place.region);
    let wanted = query.region.or(home);
    wanted
        .filter(|region| regions.contains(region))
        .or_else(|| regions.first().copied())
}
