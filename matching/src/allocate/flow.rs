//! Who is where, and the prices.

use super::columns::Arcs;
use super::table::Table;

/// Nowhere yet: such a person is on the way.
pub(super) const NOWHERE: u32 = u32::MAX;

/// A flow of people to places. The last place is home, where everybody fits for nothing.
pub(super) struct Flow<'a> {
    /// How many people each opening takes.
    places: &'a [u32],
    /// What a place costs. It changes only by what people give for it.
    pub price: Vec<i32>,
    /// What a person keeps: the best score less the price, home counting as well.
    pub profit: Vec<i32>,
    /// Where each person is.
    pub at: Vec<u32>,
    /// Who is at each place.
    pub members: Vec<Vec<u32>>,
    /// Where in the list of their place a person stands.
    seat: Vec<u32>,
    /// How many places of each opening count as used: all where the price is above nothing.
    pub used: Vec<u32>,
    /// How many people are missing where places count as used. For home, those who must come
    /// home, or with a minus those who must leave it, for the numbers to agree.
    pub lack: Vec<i64>,
}

impl<'a> Flow<'a> {
    /// Everybody is at home, and everything is free.
    pub fn new(table: &'a Table) -> Self {
        let (people, openings) = (table.people(), table.places.len());
        let mut flow = Self {
            places: &table.places,
            price: vec![0; openings + 1],
            profit: vec![0; people],
            at: vec![NOWHERE; people],
            members: vec![Vec::new(); openings + 1],
            seat: vec![0; people],
            used: vec![0; openings],
            lack: vec![0; openings + 1],
        };
        let home = flow.home();
        for person in 0..people as u32 {
            flow.come(person, home);
        }
        flow
    }

    /// The place that is home.
    pub fn home(&self) -> u32 {
        self.places.len() as u32
    }

    /// Whether an opening has a place that does not count as used.
    pub fn is_free(&self, opening: u32) -> bool {
        self.used[opening as usize] < self.places[opening as usize]
    }

    /// The prices for scores with one bit more.
    pub fn double(&mut self) {
        for price in &mut self.price {
            *price *= 2;
        }
    }

    /// Makes everything true that depends on the prices alone: what people keep, who is still
    /// where they would most like to be, and what is lacking now. Gives those who are not.
    pub fn settle(&mut self, arcs: &Arcs) -> Vec<u32> {
        let home = self.home();
        for person in 0..self.at.len() as u32 {
            let at = self.at[person as usize];
            let mut best = 0;
            let mut here = if at == home { 0 } else { i32::MIN };
            for arc in arcs.of(person) {
                let worth = arc.score - self.price[arc.to as usize];
                best = best.max(worth);
                if arc.to == at {
                    here = worth;
                }
            }
            self.profit[person as usize] = best;
            if here != best {
                self.leave(person);
                if best == 0 {
                    self.come(person, home);
                }
            }
        }
        let mut missing = self.at.len() as i64;
        for opening in 0..self.places.len() {
            let here = self.members[opening].len() as u32;
            let used = if self.price[opening] > 0 {
                self.places[opening]
            } else {
                here
            };
            self.used[opening] = used;
            self.lack[opening] = i64::from(used) - i64::from(here);
            missing -= i64::from(used);
        }
        let at_home = self.members[home as usize].len() as i64;
        self.lack[home as usize] = missing - at_home;
        let nowhere = |person: &u32| self.at[*person as usize] == NOWHERE;
        (0..self.at.len() as u32).filter(nowhere).collect()
    }

    /// Takes a person away from where they are.
    pub fn leave(&mut self, person: u32) {
        let at = std::mem::replace(&mut self.at[person as usize], NOWHERE);
        if at == NOWHERE {
            return;
        }
        let seat = self.seat[person as usize] as usize;
        let members = &mut self.members[at as usize];
        members.swap_remove(seat);
        if let Some(moved) = members.get(seat) {
            self.seat[*moved as usize] = seat as u32;
        }
    }

    /// Puts a person who is nowhere at a place.
    pub fn come(&mut self, person: u32, place: u32) {
        let members = &mut self.members[place as usize];
        self.at[person as usize] = place;
        self.seat[person as usize] = members.len() as u32;
        members.push(person);
    }

    /// Makes home free again, and no price less than nothing, without making anything wrong:
    /// only differences of prices count, and where a price was lower nobody is.
    pub fn level(&mut self) {
        let free = self.price[self.home() as usize];
        for price in &mut self.price {
            *price = (*price - free).max(0);
        }
        for profit in &mut self.profit {
            *profit += free;
        }
    }
}
