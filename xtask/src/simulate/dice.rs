//! Chance that depends on nothing but the seed and what it is about.

use crate::eval::random::Random;

/// The dice of a world.
#[derive(Clone, Copy)]
pub struct Dice(pub u64);

/// What is drawn, so that two questions about the same pair have nothing to do with each other.
#[derive(Clone, Copy)]
pub enum About {
    /// How a person is made.
    Person,
    /// How a need is made.
    Need,
    /// What an employer sees in somebody that no table knows.
    Impression,
    /// What somebody likes about work that no table knows.
    Liking,
    /// Whether somebody looks at the board on a day, and when.
    Visit,
    /// Whether somebody remembers what they read and did not apply to.
    Memory,
    /// Whether somebody applies in spite of what is asked.
    Heedless,
    /// Whether an employer answers.
    Answer,
}

impl Dice {
    /// Numbers about something, to draw one after the other.
    pub fn about(self, what: About, first: usize, second: usize) -> Stream {
        let mut seed = Random(self.0);
        for part in [what as u64, first as u64, second as u64] {
            seed = Random(seed.number() ^ part);
        }
        Stream(seed)
    }
}

/// Random numbers one after the other.
pub struct Stream(Random);

impl Stream {
    /// From 0 up to, but never, 1.
    pub fn unit(&mut self) -> f64 {
        (self.0.number() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// True so often.
    pub fn chance(&mut self, often: f64) -> bool {
        self.unit() < often
    }

    /// Evenly from half to one and a half times a value.
    pub fn around(&mut self, value: f64) -> f64 {
        value * (0.5 + self.unit())
    }

    /// About normal, with mean 0 and deviation 1: the sum of twelve (Irwin and Hall).
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }

    /// One of them, each as often as its weight says. The first when there is no weight.
    pub fn weighted<'a, T>(&mut self, items: &'a [(T, u32)]) -> Option<&'a T> {
        let sum: u32 = items.iter().map(|(_, weight)| weight).sum();
        let mut left = (self.unit() * f64::from(sum)) as u32;
        for (item, weight) in items {
            if left < *weight {
                return Some(item);
            }
            left -= weight;
        }
        items.first().map(|(item, _)| item)
    }

    /// One of them.
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        items
            .get((self.unit() * items.len() as f64) as usize)
            .copied()
    }
}
