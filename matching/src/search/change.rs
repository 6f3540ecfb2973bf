//! What to change when a search finds nothing.

use super::filter::Filters;
use crate::profile::{DISTANCES, Profile};
use crate::query::Query;
use crate::rank::Judged;
use board::places::RegionCode;
use board::set::Set;
use board::snapshot::Entry;

/// A change of a search that gives results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What is changed.
    pub what: What,
    /// How many listings it gives.
    pub count: usize,
    /// The changed search.
    pub query: Query,
}

/// What can be changed, smallest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Search as far as this many kilometres.
    Further(u8),
    /// Show every fit.
    AnyFit,
    /// Show every sector.
    AnySector,
    /// Show every kind.
    AnyKind,
    /// Look outside this region.
    AnyRegion(RegionCode),
    /// Drop all filters, and the place that distances are counted from.
    Everything,
}

/// The smallest single change after which something of `all` is found; else dropping
/// everything, which helps whenever there is anything for jobseekers.
pub(super) fn nearest(query: &Query, entries: &[Entry], all: &[Judged]) -> Option<Change> {
    candidates(query).into_iter().find_map(|(what, query)| {
        let count = all
            .iter()
            .filter(|found| Filters::of(&query, entries).pass(found))
            .count();
        (count > 0).then_some(Change { what, count, query })
    })
}

/// The changes in order of size: one step further is less than giving up a filter, and that
/// is less than travelling much further.
fn candidates(query: &Query) -> Vec<(What, Query)> {
    let changed = |change: fn(&mut Query)| {
        let mut changed = query.clone();
        change(&mut changed);
        changed
    };
    let mut further = DISTANCES
        .into_iter()
        .filter(|km| query.profile.pc4.is_some() && *km > query.profile.max_km)
        .map(|km| {
            let profile = Profile {
                max_km: km,
                ..query.profile.clone()
            };
            (
                What::Further(km),
                Query {
                    profile,
                    ..query.clone()
                },
            )
        });
    let mut all: Vec<(What, Query)> = further.next().into_iter().collect();
    all.push((What::AnyFit, changed(|query| query.fits = Set::EMPTY)));
    all.push((What::AnySector, changed(|query| query.sectors = 0)));
    all.push((What::AnyKind, changed(|query| query.kinds = Set::EMPTY)));
    all.extend(further);
    if let Some(region) = query.region {
        all.push((
            What::AnyRegion(region),
            changed(|query| query.region = None),
        ));
    }
    let everything = changed(|query| {
        let profile = Profile {
            // Without a place, nothing is too far.
            pc4: None,
            max_km: Profile::USUAL_KM,
            ..std::mem::take(&mut query.profile)
        };
        *query = Query {
            profile,
            sort: query.sort,
            view: query.view,
            ..Query::default()
        };
    });
    all.push((What::Everything, everything));
    // What is not set cannot be dropped.
    all.retain(|(_, changed)| changed != query);
    all
}
