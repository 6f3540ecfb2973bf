//! People on their way along the shortest paths.

use super::columns::Arcs;
use super::flow::Flow;
use super::search::Search;

/// A blocking flow: paths until every further one would need a step that was used up.
pub(super) struct Send {
    /// The step of each person, and of each place, that comes next; earlier ones lead nowhere.
    person: Vec<u32>,
    place: Vec<u32>,
    /// Where people go, carried out when all paths are known.
    moves: Vec<(u32, u32)>,
    moved: Vec<bool>,
    path: Vec<Stop>,
}

/// A stop on a path.
#[derive(Clone, Copy)]
enum Stop {
    Person(u32),
    Place(u32),
}

impl Send {
    /// For these people and places.
    pub fn new(flow: &Flow<'_>) -> Self {
        Self {
            person: vec![0; flow.at.len()],
            place: vec![0; flow.price.len()],
            moves: Vec::new(),
            moved: vec![false; flow.at.len()],
            path: Vec::new(),
        }
    }

    /// Finds the paths from those who wait, and from home when people must leave it.
    pub fn run(&mut self, flow: &mut Flow<'_>, arcs: &Arcs, search: &Search, waiting: &[u32]) {
        self.person.fill(0);
        self.place.fill(0);
        for person in waiting {
            self.find(flow, arcs, search, Stop::Person(*person));
        }
        let home = flow.home();
        while flow.lack[home as usize] < 0 && self.find(flow, arcs, search, Stop::Place(home)) {
            flow.lack[home as usize] += 1;
        }
    }

    /// Moves everybody on a path.
    pub fn carry_out(&mut self, flow: &mut Flow<'_>) {
        for (person, place) in self.moves.drain(..) {
            flow.leave(person);
            flow.come(person, place);
            self.moved[person as usize] = false;
        }
    }

    /// Finds one path to where somebody is lacking.
    fn find(&mut self, flow: &mut Flow<'_>, arcs: &Arcs, search: &Search, from: Stop) -> bool {
        self.path.clear();
        self.path.push(from);
        while let Some(stop) = self.path.last().copied() {
            let next = match stop {
                Stop::Person(person) => self.after_person(flow, arcs, search, person),
                Stop::Place(place) if flow.lack[place as usize] > 0 => {
                    flow.lack[place as usize] -= 1;
                    self.keep(flow);
                    return true;
                }
                Stop::Place(place) => self.after_place(flow, search, place),
            };
            if let Some(next) = next {
                self.path.push(next);
                continue;
            }
            self.path.pop();
            match self.path.last() {
                Some(Stop::Person(person)) => self.person[*person as usize] += 1,
                Some(Stop::Place(place)) => self.place[*place as usize] += 1,
                None => {}
            }
        }
        false
    }

    /// The next place for a person.
    fn after_person(
        &mut self,
        flow: &Flow<'_>,
        arcs: &Arcs,
        search: &Search,
        person: u32,
    ) -> Option<Stop> {
        let at = flow.at[person as usize];
        let (far, layer) = match flow.members.get(at as usize) {
            Some(_) => search.of(at),
            None => (0, 0),
        };
        let profit = flow.profit[person as usize];
        let arcs = arcs.of(person);
        let next = &mut self.person[person as usize];
        while let Some(arc) = arcs.get(*next as usize) {
            let length = profit + flow.price[arc.to as usize] - arc.score;
            if search.is_way(arc.to, far, layer, length) {
                return Some(Stop::Place(arc.to));
            }
            *next += 1;
        }
        let home = flow.home();
        let length = profit + flow.price[home as usize];
        let way = *next as usize == arcs.len() && search.is_way(home, far, layer, length);
        way.then_some(Stop::Place(home))
    }

    /// The next who can make room at a place, or a place that need not be used, or may be.
    fn after_place(&mut self, flow: &Flow<'_>, search: &Search, place: u32) -> Option<Stop> {
        let (far, layer) = search.of(place);
        let home = flow.home();
        let free = flow.price[home as usize];
        let members = &flow.members[place as usize];
        let next = &mut self.place[place as usize];
        while let Some(person) = members.get(*next as usize) {
            if !self.moved[*person as usize] {
                return Some(Stop::Person(*person));
            }
            *next += 1;
        }
        if place != home {
            let length = free - flow.price[place as usize];
            let way = *next as usize == members.len()
                && flow.is_free(place)
                && search.is_way(home, far, layer, length);
            return way.then_some(Stop::Place(home));
        }
        while (*next as usize) < members.len() + flow.used.len() {
            let opening = *next - members.len() as u32;
            let length = flow.price[opening as usize] - free;
            if flow.used[opening as usize] > 0 && search.is_way(opening, far, layer, length) {
                return Some(Stop::Place(opening));
            }
            *next += 1;
        }
        None
    }

    /// Notes what the path that was found changes.
    fn keep(&mut self, flow: &mut Flow<'_>) {
        let home = flow.home();
        for step in self.path.windows(2) {
            match (step[0], step[1]) {
                (Stop::Person(person), Stop::Place(place)) => {
                    self.moves.push((person, place));
                    self.moved[person as usize] = true;
                }
                (Stop::Place(from), Stop::Place(opening)) if from == home => {
                    flow.used[opening as usize] -= 1;
                }
                (Stop::Place(opening), Stop::Place(_)) => flow.used[opening as usize] += 1,
                _ => {}
            }
        }
    }
}
