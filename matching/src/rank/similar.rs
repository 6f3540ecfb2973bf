//! What resembles a listing that is over.

use super::{Match, Person, World, arrange};
use crate::profile::Profile;
use board::ids::OccupationId;
use board::listing::kind::Audience;
use board::places::Pc4;
use board::snapshot::Entry;

/// What is called similar, in thousandths.
const ALIKE: u16 = 300;

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
    let person = Person::new(&profile, world);
    let mut judged = person.judge_all(entries);
    judged.retain(|found| {
        entries.get(found.at).is_some_and(|entry| {
            person.fit(entry.card.occupation) >= ALIKE
                && entry.card.kind.spec().audience == Audience::Jobseekers
        })
    });
    arrange(&mut judged, entries, &person);
    let first = judged.iter().take(limit);
    first
        .filter_map(|found| person.explain_at(found, entries))
        .collect()
}
