//! What resembles a listing that is over.

use super::{Match, Why, World, points, rank};
use crate::profile::Profile;
use board::ids::OccupationId;
use board::listing::kind::Audience;
use board::places::Pc4;
use board::snapshot::Entry;

/// What is called similar: a third of the points for the same work.
const ALIKE: i16 = (points::SIMILAR / 3) as i16;

/// Open listings for people who seek work like a listing that is over, best first: of the
/// same or similar work, around the same place.
pub fn similar<'a>(
    occupation: OccupationId,
    pc4: Pc4,
    entries: &'a [Entry],
    world: &World<'_>,
    limit: usize,
) -> Vec<Match<'a>> {
    let profile = Profile {
        was: vec![occupation],
        pc4: Some(pc4),
        ..Profile::default()
    };
    let mut matches = rank(&profile, entries, world);
    matches.retain(|found| {
        let alike = found.reasons.iter().any(|reason| match reason.why {
            Why::SameOccupation => true,
            Why::SimilarWork { .. } => reason.points >= ALIKE,
            _ => false,
        });
        alike && found.entry.card.kind.spec().audience == Audience::Jobseekers
    });
    matches.truncate(limit);
    matches
}
