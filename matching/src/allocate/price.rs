//! What the prices say.

use super::flow::Flow;
use super::table::Table;
use super::{Demand, Opening, Person};

/// Brings the right prices of a finished flow down to the lowest right ones. Those are unique,
/// and say something that a desk can use: one place more at an opening would raise the total by
/// just its price. That is because a price may fall by what the cheapest chain of people costs
/// in which somebody comes from home, or leaves a place that is then free, and the last one
/// takes the new place: a shortest path, found with Dial's buckets as in [`super::search`].
pub(super) fn lower(table: &Table, flow: &mut Flow<'_>) {
    let home = flow.home();
    let highest = flow.price.iter().copied().max().unwrap_or(0);
    let mut buckets = vec![Vec::new(); highest as usize + 1];
    // To leave a place unused costs its price.
    let mut distance = flow.price.clone();
    for place in 0..=home {
        buckets[distance[place as usize] as usize].push(place);
    }
    for far in 0..=highest {
        let mut next = 0;
        while let Some(place) = buckets[far as usize].get(next).copied() {
            next += 1;
            if distance[place as usize] != far {
                continue;
            }
            for person in &flow.members[place as usize] {
                let from = far + flow.profit[*person as usize];
                for (to, score) in table.candidates(*person as usize) {
                    let near = from + flow.price[to as usize] - i32::from(score);
                    if near < distance[to as usize] {
                        distance[to as usize] = near;
                        buckets[near as usize].push(to);
                    }
                }
            }
        }
    }
    for (price, less) in flow.price.iter_mut().zip(distance) {
        *price -= less;
    }
}

/// A bound on what any allocation can bring, from prices that may be any: what all places would
/// cost, and what each person would at most keep above that. With the prices of
/// [`super::allocate`] it is what its allocation brings, which proves that none brings more.
/// An opening without a price counts as free, a candidate without an opening not at all.
pub fn most_possible(people: &[Person], openings: &[Opening], listings: &[Demand]) -> u64 {
    let price = |at: u32| listings.get(at as usize).map_or(0, |listing| listing.price);
    let costs = (0..).zip(openings);
    let costs = costs.map(|(at, opening)| u64::from(opening.places) * u64::from(price(at)));
    let keeps = people.iter().map(|person| {
        let worth = person.candidates.iter().filter(|candidate| {
            candidate.score >= person.least && (candidate.opening as usize) < openings.len()
        });
        let worth = worth.map(|at| at.score.saturating_sub(price(at.opening)));
        u64::from(worth.max().unwrap_or(0))
    });
    costs.sum::<u64>() + keeps.sum::<u64>()
}
