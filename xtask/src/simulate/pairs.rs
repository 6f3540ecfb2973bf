//! What people and employers would think of each other, whoever shows them to whom.

use super::assumptions::Assumptions;
use super::dice::{About, Dice};
use super::needs::{Need, number};
use super::people::Person;
use super::world::{DAYS, Tables};

/// A person beside a need.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pair {
    /// About how far, in kilometres.
    pub km: u16,
    /// How well the occupation prepares for the work, 0 to 1.
    pub fit: f32,
    /// How much the person likes it: 1 is the same work next door.
    pub liking: f32,
    /// How well the employer thinks they can do it, 0 to 1 and what no table knows.
    pub quality: f32,
    /// Whether nothing stands in the way: papers, schooling, language, distance and hours.
    pub able: bool,
    /// Whether the person would take it.
    pub takes: bool,
    /// Whether the employer would take the person, as far as that is a matter of judgement.
    pub hires: bool,
}

/// All pairs.
pub struct Pairs {
    needs: usize,
    pairs: Vec<Pair>,
}

impl Pairs {
    /// Judges every pair.
    pub fn new(
        tables: &Tables,
        assumptions: &Assumptions,
        dice: Dice,
        people: &[Person],
        needs: &[Need],
    ) -> Self {
        let entries: Vec<_> = needs.iter().map(|need| need.entry.clone()).collect();
        let matching = tables.matching(tables.first.plus(DAYS - 1));
        let bars: Vec<f64> = (0..)
            .zip(needs)
            .map(|(at, need)| {
                let bar = dice.about(About::Need, at, 1).around(assumptions.bar);
                if need.entry.card.training {
                    bar * 2.0 / 3.0
                } else {
                    bar
                }
            })
            .collect();
        let mut pairs = vec![Pair::default(); people.len() * needs.len()];
        for (at, person) in people.iter().enumerate() {
            let least = dice.about(About::Person, at, 1).around(assumptions.picky);
            let row = &mut pairs[at * needs.len()..][..needs.len()];
            for found in matching::rank(&person.profile, &entries, &matching, usize::MAX) {
                let need = number(found.entry.id);
                let fit = tables.fit(person.was, needs[need].occupation);
                let km = found.km.map_or(0, |km| km.0);
                let seen = |about| dice.about(about, at, need).normal() * assumptions.unseen;
                let near = (-f64::from(km) / assumptions.travel).exp();
                let like = near * (1.0 - assumptions.pull + assumptions.pull * fit);
                let liking = like + seen(About::Liking);
                let quality = fit + seen(About::Impression);
                row[need] = Pair {
                    km,
                    fit: fit as f32,
                    liking: liking as f32,
                    quality: quality as f32,
                    able: found.gates.is_empty(),
                    takes: liking >= least,
                    hires: quality >= bars[need],
                };
            }
        }
        Self {
            needs: needs.len(),
            pairs,
        }
    }

    /// A person beside a need.
    pub fn of(&self, person: usize, need: usize) -> &Pair {
        &self.pairs[person * self.needs + need]
    }

    /// A person beside every need.
    pub fn row(&self, person: usize) -> &[Pair] {
        &self.pairs[person * self.needs..][..self.needs]
    }
}

impl Pair {
    /// Whether they would come together once they met.
    pub fn works(&self) -> bool {
        self.able && self.takes && self.hires
    }
}
