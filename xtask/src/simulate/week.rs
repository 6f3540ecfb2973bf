//! A week under a policy, day by day.

use board::snapshot::Entry;

use super::dice::About;
use super::policy::Policy;
use super::report::Outcome;
use super::world::{DAYS, World};

/// What became of an application.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// The employer has not looked at it.
    Waiting,
    /// The employer would take the person.
    Wanted,
    /// It is over.
    Over,
}

/// An application to a need.
struct Application {
    person: usize,
    state: State,
}

/// Everything that changes during a week.
struct Week<'a> {
    world: &'a World<'a>,
    /// The needs as they stand on the board, in order of posting.
    board: Vec<Entry>,
    /// The applications to each need, in the order in which they came.
    applications: Vec<Vec<Application>>,
    /// The needs that each person applied to.
    applied: Vec<Vec<usize>>,
    /// The needs that each person knows and passes by from now on.
    known: Vec<Vec<usize>>,
    /// Who heard anything.
    heard: Vec<bool>,
    /// Where each person works now.
    works: Vec<Option<usize>>,
}

/// Plays a week.
pub fn play(world: &World<'_>, policy: &dyn Policy) -> Outcome {
    let mut week = Week {
        world,
        board: world.needs.iter().map(|need| need.entry.clone()).collect(),
        applications: world.needs.iter().map(|_| Vec::new()).collect(),
        applied: vec![Vec::new(); world.people.len()],
        known: vec![Vec::new(); world.people.len()],
        heard: vec![false; world.people.len()],
        works: vec![None; world.people.len()],
    };
    for day in 0..DAYS {
        week.people_look(policy, day);
        week.employers_choose();
    }
    week.outcome()
}

impl Week<'_> {
    /// Those without work look at the board one after the other, in an order of chance.
    fn people_look(&mut self, policy: &dyn Policy, day: u16) {
        let world = self.world;
        let posted = world.needs.partition_point(|need| need.from <= day);
        let today = world.tables.first.plus(day);
        let mut visits = Vec::new();
        for (person, known) in world.people.iter().enumerate() {
            let mut chance = world.dice.about(About::Visit, person, day.into());
            let looks = chance.chance(world.assumptions.visits);
            if looks && known.from <= day && self.works[person].is_none() {
                visits.push((chance.unit(), person));
            }
        }
        visits.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (_, person) in visits {
            let order = policy.order(world, person, &self.board[..posted], today);
            self.apply(person, &order);
        }
    }

    /// Reads the first cards and applies to what is liked.
    fn apply(&mut self, person: usize, order: &[usize]) {
        let world = self.world;
        let mut reads = world.assumptions.reads.round() as usize;
        let mut applies = world.assumptions.applies.round() as usize;
        for need in order {
            if reads == 0 || applies == 0 {
                break;
            }
            if self.known[person].contains(need) {
                continue;
            }
            reads -= 1;
            let pair = world.pairs.of(person, *need);
            let chance = |about| world.dice.about(about, person, *need);
            let dares = pair.able || chance(About::Heedless).chance(world.assumptions.heedless);
            let likes = pair.takes && dares;
            if likes {
                applies -= 1;
                self.applied[person].push(*need);
                self.applications[*need].push(Application {
                    person,
                    state: State::Waiting,
                });
                self.show(*need);
            }
            if likes || chance(About::Memory).chance(world.assumptions.remembers) {
                self.known[person].push(*need);
            }
        }
    }

    /// What the board shows of a need after something happened to it. All that ranking may know
    /// of a week is set here.
    fn show(&mut self, need: usize) {
        let taken = self.works.iter().filter(|works| **works == Some(need));
        let places = self.world.needs[need].entry.left;
        self.board[need].left = places - taken.count() as u16;
        self.board[need].asked = self.applications[need].len() as u16;
    }

    /// In the evening employers look at what came, and offer their places to the best.
    fn employers_choose(&mut self) {
        let mut offers: Vec<Vec<usize>> = vec![Vec::new(); self.world.people.len()];
        for need in 0..self.board.len() {
            self.look_at(need);
            for person in self.best(need) {
                offers[person].push(need);
            }
        }
        for (person, offers) in offers.into_iter().enumerate() {
            let row = self.world.pairs.row(person);
            let best = offers.iter().copied();
            let best = best.max_by(|a, b| row[*a].liking.total_cmp(&row[*b].liking));
            for need in offers {
                self.heard[person] = true;
                let mut applications = self.applications[need].iter_mut();
                if let Some(found) = applications.find(|found| found.person == person) {
                    found.state = State::Over;
                }
                if self.works[person].is_none() && best == Some(need) {
                    self.works[person] = Some(need);
                    self.show(need);
                }
            }
        }
        for need in 0..self.board.len() {
            if self.board[need].left == 0 {
                self.refuse(need, |_| true);
            }
        }
    }

    /// Judges as many applications as there is time for.
    fn look_at(&mut self, need: usize) {
        let world = self.world;
        let time = world.assumptions.handled * f64::from(self.board[need].left);
        let waiting = self.applications[need].iter_mut();
        let waiting = waiting.filter(|found| found.state == State::Waiting);
        let mut refused = Vec::new();
        for found in waiting.take(time.ceil() as usize) {
            let pair = world.pairs.of(found.person, need);
            if pair.able && pair.hires {
                found.state = State::Wanted;
            } else {
                refused.push(found.person);
            }
        }
        self.refuse(need, |person| refused.contains(&person));
    }

    /// The best of those who are wanted, as many as there are places left.
    fn best(&self, need: usize) -> Vec<usize> {
        let wanted = self.applications[need].iter();
        let wanted = wanted.filter(|found| found.state == State::Wanted);
        let mut wanted: Vec<usize> = wanted.map(|found| found.person).collect();
        let quality = |person: &usize| self.world.pairs.of(*person, need).quality;
        wanted.sort_by(|a, b| quality(b).total_cmp(&quality(a)));
        wanted.truncate(self.board[need].left.into());
        wanted
    }

    /// Ends applications, with an answer or without.
    fn refuse(&mut self, need: usize, whom: impl Fn(usize) -> bool) {
        for found in &mut self.applications[need] {
            if found.state != State::Over && whom(found.person) {
                found.state = State::Over;
                let mut answer = self.world.dice.about(About::Answer, found.person, need);
                self.heard[found.person] |= answer.chance(self.world.assumptions.replies);
            }
        }
    }

    fn outcome(&self) -> Outcome {
        let works = self.works.iter().enumerate();
        let filled = works.filter_map(|(person, need)| Some((person, (*need)?)));
        let applications = self.applications.iter().map(Vec::len).collect();
        let silent = self.applied.iter().zip(&self.heard);
        let silent = silent.filter(|(applied, heard)| !applied.is_empty() && !**heard);
        Outcome::new(self.world, filled.collect(), applications, silent.count())
    }
}
