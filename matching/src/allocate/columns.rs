//! Which candidates take part.

use super::flow::Flow;
use super::table::Table;

/// How many candidates a person starts with. By measurement: fewer make more rounds, more make
/// longer ones.
const FIRST: usize = 32;

/// The candidates that take part, of all in a [`Table`].
pub(super) struct Columns {
    /// For each candidate of the table.
    chosen: Vec<bool>,
}

/// The candidates that take part, together with the scores they have at some scale.
pub(super) struct Arcs {
    starts: Vec<u32>,
    arcs: Vec<Arc>,
}

/// A candidate.
#[derive(Clone, Copy)]
pub(super) struct Arc {
    /// The opening.
    pub to: u32,
    /// The score at this scale.
    pub score: i32,
}

impl Arcs {
    /// Those of a person, in the order of openings.
    pub fn of(&self, person: u32) -> &[Arc] {
        let person = person as usize;
        &self.arcs[self.starts[person] as usize..self.starts[person + 1] as usize]
    }
}

impl Columns {
    /// The best few of everybody.
    pub fn new(table: &Table) -> Self {
        let mut columns = Self {
            chosen: vec![false; table.len()],
        };
        let mut row = Vec::new();
        for person in 0..table.people() {
            row.clear();
            let candidates = table.row(person).zip(table.candidates(person));
            row.extend(candidates.map(|(at, (to, score))| (rank(person, to, score.into()), at)));
            columns.choose(&mut row, FIRST);
        }
        columns
    }

    /// The candidates that take part, with their scores without the last `shift` bits.
    pub fn arcs(&self, table: &Table, shift: u32) -> Arcs {
        let mut arcs = Arcs {
            starts: vec![0],
            arcs: Vec::new(),
        };
        for person in 0..table.people() {
            let start = arcs.arcs.len();
            let chosen = table.row(person).filter(|at| self.chosen[*at]);
            arcs.arcs.extend(chosen.map(|at| {
                let (to, score) = table.candidate(at);
                let score = i32::from(score >> shift);
                Arc { to, score }
            }));
            arcs.arcs[start..].sort_unstable_by_key(|arc| arc.to);
            arcs.starts.push(arcs.arcs.len() as u32);
        }
        arcs
    }

    /// Lets those join that are worth more to a person, at the prices of now, than what the
    /// person has: the best of them, at `most` so many. Says whether any did.
    pub fn join(&mut self, table: &Table, flow: &Flow<'_>, shift: u32, most: usize) -> bool {
        let mut row = Vec::new();
        let mut any = false;
        for person in 0..table.people() {
            row.clear();
            let profit = flow.profit[person];
            for (at, (to, score)) in table.row(person).zip(table.candidates(person)) {
                let more = i32::from(score >> shift) - flow.price[to as usize] - profit;
                if more > 0 {
                    row.push((rank(person, to, more), at));
                }
            }
            any |= !row.is_empty();
            self.choose(&mut row, most);
        }
        any
    }

    /// Chooses the best few of a row.
    fn choose(&mut self, row: &mut [(u64, usize)], most: usize) {
        if row.len() > most {
            row.select_nth_unstable(most);
        }
        for (_, at) in row.iter().take(most) {
            self.chosen[*at] = true;
        }
    }
}

/// Orders a person's candidates: what is worth most comes first. Equals are shuffled, for
/// everybody in another way, so that not all try the same few; no two rank the same.
fn rank(person: usize, to: u32, worth: i32) -> u64 {
    let shuffle = (person as u32).wrapping_mul(0x9E37_79B1);
    let shuffled = (to ^ shuffle).wrapping_mul(0x85EB_CA6B);
    u64::from(!worth.unsigned_abs()) << 32 | u64::from(shuffled)
}
