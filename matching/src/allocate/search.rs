//! Shortest paths from everybody who waits, at once.

use super::columns::Arcs;
use super::flow::Flow;

/// No path was found.
const FAR: i32 = i32::MAX;

/// How far each place is from whoever waits. An arc is as long as what its person would lose
/// by it at the prices of now.
pub(super) struct Search {
    distance: Vec<i32>,
    /// Among places at the same distance: how many arcs without length lead there.
    layer: Vec<u32>,
    /// Places to look at, a list for each distance (Dial's buckets).
    buckets: Vec<Vec<u32>>,
    /// No path longer than this is of use: somebody is lacking this near.
    limit: i32,
}

impl Search {
    /// For so many places.
    pub fn new(places: usize) -> Self {
        Self {
            distance: vec![FAR; places],
            layer: vec![0; places],
            buckets: Vec::new(),
            limit: FAR,
        }
    }

    /// Finds the distances up to that of the nearest place where somebody is lacking, and
    /// gives that.
    pub fn run(&mut self, flow: &Flow<'_>, arcs: &Arcs, waiting: &[u32]) -> Option<i32> {
        self.distance.fill(FAR);
        self.buckets.iter_mut().for_each(Vec::clear);
        self.limit = FAR;
        let home = flow.home();
        if flow.lack[home as usize] < 0 {
            self.distance[home as usize] = 0;
            self.layer[home as usize] = 0;
            self.put(home, 0);
        }
        for person in waiting {
            self.look(flow, arcs, *person, 0, 0);
        }
        let mut distance = 0;
        while distance <= self.limit && (distance as usize) < self.buckets.len() {
            let mut next = 0;
            // What is found at no distance comes into the same list, in order of its layer.
            while let Some(place) = self.buckets[distance as usize].get(next).copied() {
                next += 1;
                if self.distance[place as usize] == distance {
                    self.leave(flow, arcs, place, distance);
                }
            }
            distance += 1;
        }
        (self.limit < FAR).then_some(self.limit)
    }

    /// Looks where a place leads.
    fn leave(&mut self, flow: &Flow<'_>, arcs: &Arcs, place: u32, distance: i32) {
        let layer = self.layer[place as usize];
        for person in &flow.members[place as usize] {
            self.look(flow, arcs, *person, distance, layer);
        }
        let home = flow.home();
        let free = flow.price[home as usize];
        if place == home {
            for opening in 0..home {
                if flow.used[opening as usize] > 0 {
                    let length = flow.price[opening as usize] - free;
                    self.reach(flow, opening, distance, layer, length);
                }
            }
        } else if flow.is_free(place) {
            let length = free - flow.price[place as usize];
            self.reach(flow, home, distance, layer, length);
        }
    }

    /// Looks where a person could go.
    fn look(&mut self, flow: &Flow<'_>, arcs: &Arcs, person: u32, distance: i32, layer: u32) {
        let profit = flow.profit[person as usize];
        for arc in arcs.of(person) {
            let length = profit + flow.price[arc.to as usize] - arc.score;
            self.reach(flow, arc.to, distance, layer, length);
        }
        let length = profit + flow.price[flow.home() as usize];
        self.reach(flow, flow.home(), distance, layer, length);
    }

    /// Notes a way to a place, if it is the shortest.
    #[inline]
    fn reach(&mut self, flow: &Flow<'_>, place: u32, from: i32, layer: u32, length: i32) {
        let distance = from + length;
        if distance >= self.distance[place as usize] || distance > self.limit {
            return;
        }
        self.distance[place as usize] = distance;
        self.layer[place as usize] = if length == 0 { layer + 1 } else { 0 };
        if flow.lack[place as usize] > 0 {
            self.limit = distance;
        }
        self.put(place, distance);
    }

    /// Puts a place in its bucket.
    fn put(&mut self, place: u32, distance: i32) {
        let bucket = distance as usize;
        if self.buckets.len() <= bucket {
            self.buckets.resize_with(bucket + 1, Vec::new);
        }
        self.buckets[bucket].push(place);
    }

    /// Whether a step is on a shortest path. Such steps make no circles, as each leads further
    /// or into the next layer. A step against one that was just taken is shorter than nothing,
    /// and not on any.
    #[inline]
    pub fn is_way(&self, place: u32, from: i32, layer: u32, length: i32) -> bool {
        self.distance[place as usize] == from + length
            && from + length <= self.limit
            && (length > 0 || length == 0 && self.layer[place as usize] == layer + 1)
    }

    /// The distance of a place that was reached, and its layer.
    pub fn of(&self, place: u32) -> (i32, u32) {
        (self.distance[place as usize], self.layer[place as usize])
    }

    /// All places with their distances.
    pub fn distances(&self) -> impl Iterator<Item = (usize, i32)> {
        self.distance.iter().copied().enumerate()
    }
}
