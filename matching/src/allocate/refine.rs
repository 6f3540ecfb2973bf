//! From nearly right prices to right ones.

use super::columns::Arcs;
use super::flow::Flow;
use super::search::Search;
use super::send::Send;

impl Flow<'_> {
    /// Makes the flow best for these arcs, starting from the prices and the people's places as
    /// they are.
    pub fn refine(&mut self, arcs: &Arcs) {
        let home = self.home() as usize;
        let mut waiting = self.settle(arcs);
        let mut search = Search::new(self.price.len());
        let mut send = Send::new(self);
        while !waiting.is_empty() || self.lack[home] < 0 {
            // Everybody can go home and anybody can leave it, so there is always a way.
            let Some(length) = search.run(self, arcs, &waiting) else {
                break;
            };
            send.run(self, arcs, &search, &waiting);
            self.raise(&search, length, &waiting);
            send.carry_out(self);
            waiting.retain(|person| self.at[*person as usize] == super::flow::NOWHERE);
        }
        self.level();
    }

    /// Raises the prices so that all shortest paths cost nothing, and no path less.
    fn raise(&mut self, search: &Search, length: i32, waiting: &[u32]) {
        for person in waiting {
            self.profit[*person as usize] -= length;
        }
        for (place, far) in search.distances() {
            if far < length {
                self.price[place] += length - far;
                for person in &self.members[place] {
                    self.profit[*person as usize] -= length - far;
                }
            }
        }
    }
}
