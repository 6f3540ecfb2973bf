//! Whether a search gives the same wherever it is compiled for.

use crate::board::World;
use crate::case::{Case, case};
use crate::digest::Digest;
use crate::listing::Known;
use matching::{Found, LeftOut, Match, rank, search, similar, skill_by_skill};

/// How many matches of a plain ranking, and of what is similar, are looked at.
const FIRST: usize = 10;

/// For each of `count` seeds from `first` on: a number that stands for all that comes out of the
/// random search of that seed. Ids, order, scores, fits, distances, gates, reasons, what was left
/// out and the nearest change all count.
pub fn parity(first: u32, count: u32) -> Vec<u64> {
    let world = World::new();
    let known = Known::of(&world);
    let seeds = first..first.saturating_add(count);
    seeds.map(|seed| one(&case(seed, &known), &world)).collect()
}

fn one(case: &Case, world: &World) -> u64 {
    let Case {
        query,
        entries,
        sectors,
    } = case;
    let world = world.with(sectors);
    let mut digest = Digest::new();
    found(&search(query, entries, &world), &mut digest);
    for found in rank(&query.profile, entries, &world, FIRST) {
        add(&found, &mut digest);
    }
    if let Some(gone) = entries.first() {
        let card = &gone.card;
        for found in similar(card.occupation, card.pc4, entries, &world, FIRST) {
            add(&found, &mut digest);
        }
        digest.value(&skill_by_skill(&query.profile, card, world.taxonomy));
    }
    digest.finish()
}

/// Names every field, so that a new one cannot be forgotten.
fn found(found: &Found<'_>, digest: &mut Digest) {
    let Found {
        matches,
        all,
        total_open,
        left_out,
        nearest_change,
    } = found;
    for found in matches {
        add(found, digest);
    }
    for entry in all {
        digest.bytes(&entry.id.0);
    }
    let LeftOut {
        kind,
        region,
        sector,
        distance,
        fit,
    } = left_out;
    digest.value(&(total_open, kind, region, sector, distance, fit));
    digest.value(nearest_change);
}

fn add(found: &Match<'_>, digest: &mut Digest) {
    let Match {
        entry,
        score,
        fit,
        km,
        held,
        needed,
        missing,
        close,
        reasons,
        gates,
    } = found;
    digest.bytes(&entry.id.0);
    digest.value(&(score, fit, km, held, needed));
    digest.value(&(missing, close, reasons, gates));
}
