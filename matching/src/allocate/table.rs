//! The input in its canonical order.

use super::{Opening, Person, Problem};

/// Everybody's candidates, people and openings numbered in the order of their ids.
pub(super) struct Table {
    /// Where each person's candidates start, and where the last one's end.
    starts: Vec<usize>,
    /// The openings of the candidates.
    openings: Vec<u32>,
    /// The scores of the candidates.
    scores: Vec<u16>,
    /// The places of each opening.
    pub places: Vec<u32>,
    /// For each person, the position in what was given.
    pub given_people: Vec<u32>,
    /// For each opening, the position in what was given.
    pub given_openings: Vec<u32>,
}

impl Table {
    /// Sorts, leaves out what scores too low, and of candidates that are named twice keeps the
    /// better one.
    pub fn new(people: &[Person], openings: &[Opening]) -> Result<Self, Problem> {
        let given_people = sorted(people, |person| person.id).map_err(Problem::or_same_person)?;
        let given_openings =
            sorted(openings, |opening| opening.id).map_err(Problem::or_same_opening)?;
        let mut number = vec![0; openings.len()];
        for (at, given) in (0..).zip(&given_openings) {
            number[*given as usize] = at;
        }
        let count = people.iter().map(|person| person.candidates.len()).sum();
        if u32::try_from(count).is_err() {
            return Err(Problem::TooMany);
        }
        let mut table = Self {
            starts: Vec::with_capacity(people.len() + 1),
            openings: Vec::with_capacity(count),
            scores: Vec::with_capacity(count),
            places: given_openings
                .iter()
                .map(|given| u32::from(openings[*given as usize].places))
                .collect(),
            given_people,
            given_openings,
        };
        table.starts.push(0);
        // Where the current person's candidate for an opening stands, if at or after the start.
        let mut seen = vec![None; openings.len()];
        for at in 0..table.given_people.len() {
            let start = table.openings.len();
            let person = &people[table.given_people[at] as usize];
            for candidate in &person.candidates {
                let opening = number.get(candidate.opening as usize);
                let opening = *opening.ok_or(Problem::NoSuchOpening(person.id))?;
                if candidate.score < person.least.max(1) {
                    continue;
                }
                match seen[opening as usize] {
                    Some(known) if known >= start => {
                        let score: &mut u16 = &mut table.scores[known];
                        *score = candidate.score.max(*score);
                    }
                    _ => {
                        seen[opening as usize] = Some(table.openings.len());
                        table.openings.push(opening);
                        table.scores.push(candidate.score);
                    }
                }
            }
            table.starts.push(table.openings.len());
        }
        Ok(table)
    }

    /// How many people there are.
    pub fn people(&self) -> usize {
        self.given_people.len()
    }

    /// The positions of a person's candidates.
    pub fn row(&self, person: usize) -> std::ops::Range<usize> {
        self.starts[person]..self.starts[person + 1]
    }

    /// A person's candidates: the opening and the score, in the order in which they were given.
    pub fn candidates(&self, person: usize) -> impl Iterator<Item = (u32, u16)> {
        let row = self.row(person);
        let openings = &self.openings[row.clone()];
        openings
            .iter()
            .copied()
            .zip(self.scores[row].iter().copied())
    }

    /// The candidate at a position.
    pub fn candidate(&self, at: usize) -> (u32, u16) {
        (self.openings[at], self.scores[at])
    }

    /// How many candidates there are.
    pub fn len(&self) -> usize {
        self.scores.len()
    }

    /// The highest score.
    pub fn highest(&self) -> u16 {
        self.scores.iter().copied().max().unwrap_or(0)
    }
}

/// What `sorted` can run into.
enum Order {
    Same(u128),
    TooMany,
}

impl Problem {
    fn or_same_person(order: Order) -> Self {
        match order {
            Order::Same(id) => Self::SamePerson(id),
            Order::TooMany => Self::TooMany,
        }
    }

    fn or_same_opening(order: Order) -> Self {
        match order {
            Order::Same(id) => Self::SameOpening(id),
            Order::TooMany => Self::TooMany,
        }
    }
}

/// The positions of the items in the order of their ids.
fn sorted<T>(items: &[T], id: impl Fn(&T) -> u128) -> Result<Vec<u32>, Order> {
    // One number is left over for "nowhere", and one for home.
    let count = u32::try_from(items.len()).ok();
    let count = count.filter(|count| *count < u32::MAX - 1);
    let count = count.ok_or(Order::TooMany)?;
    let mut order: Vec<(u128, u32)> = items.iter().map(id).zip(0..count).collect();
    order.sort_unstable();
    match order.windows(2).find(|two| two[0].0 == two[1].0) {
        Some(two) => Err(Order::Same(two[0].0)),
        None => Ok(order.into_iter().map(|(_, at)| at).collect()),
    }
}
