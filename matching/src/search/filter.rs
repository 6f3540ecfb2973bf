//! What a search leaves out.

use crate::query::Query;
use crate::rank::Judged;
use board::listing::kind::Audience;
use board::places::Km;
use board::snapshot::Entry;

/// How many listings were left out, each counted once, at the first cause that holds in this
/// order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct LeftOut {
    /// Another kind.
    pub kind: usize,
    /// Another region.
    pub region: usize,
    /// Another sector.
    pub sector: usize,
    /// Further than the person wants to travel.
    pub distance: usize,
    /// Another fit.
    pub fit: usize,
}

impl LeftOut {
    /// All together.
    pub const fn sum(self) -> usize {
        self.kind + self.region + self.sector + self.distance + self.fit
    }
}

/// The filters of a search.
pub(super) struct Filters<'a> {
    query: &'a Query,
    entries: &'a [Entry],
}

/// Why a listing is left out.
enum Cause {
    Audience,
    Kind,
    Region,
    Sector,
    Distance,
    Fit,
}

impl<'a> Filters<'a> {
    pub(super) const fn of(query: &'a Query, entries: &'a [Entry]) -> Self {
        Self { query, entries }
    }

    /// Whether it is of a kind that jobseekers read.
    pub(super) fn is_for_jobseekers(&self, found: &Judged) -> bool {
        let entry = self.entries.get(found.at);
        entry.is_some_and(|entry| entry.card.kind.spec().audience == Audience::Jobseekers)
    }

    pub(super) fn pass(&self, found: &Judged) -> bool {
        self.cause(found).is_none()
    }

    /// Whether it stays; if not, it is counted.
    pub(super) fn keep(&self, found: &Judged, left_out: &mut LeftOut) -> bool {
        match self.cause(found) {
            None => return true,
            // Nobody who seeks work misses it, so it is no news that it is not there.
            Some(Cause::Audience) => {}
            Some(Cause::Kind) => left_out.kind += 1,
            Some(Cause::Region) => left_out.region += 1,
            Some(Cause::Sector) => left_out.sector += 1,
            Some(Cause::Distance) => left_out.distance += 1,
            Some(Cause::Fit) => left_out.fit += 1,
        }
        false
    }

    fn cause(&self, found: &Judged) -> Option<Cause> {
        let query = self.query;
        let Some(Entry { card, .. }) = self.entries.get(found.at) else {
            return Some(Cause::Audience);
        };
        if !query.kinds.contains(card.kind) {
            if !self.is_for_jobseekers(found) {
                return Some(Cause::Audience);
            }
            if !query.kinds.is_empty() {
                return Some(Cause::Kind);
            }
        }
        if query.region.is_some_and(|region| region != card.region) {
            return Some(Cause::Region);
        }
        if query.sectors != 0 && !query.has_sector(card.sector) {
            return Some(Cause::Sector);
        }
        // The matches may have been made for a place that the changed search gave up.
        let far = |km: Km| km.0 > query.profile.max_km.into();
        if query.profile.pc4.is_some() && found.km.is_some_and(far) {
            return Some(Cause::Distance);
        }
        // Without a profile there is no fit to filter by.
        if query.is_personal() && !query.fits.is_empty() && !query.fits.contains(found.fit) {
            return Some(Cause::Fit);
        }
        None
    }
}
