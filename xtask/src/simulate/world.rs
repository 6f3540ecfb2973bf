//! Everything there is in a week, before anybody looks at the board.

use anyhow::{Context, Result};
use board::day::Day;
use board::places::{Pc4, Places, RegionCode};
use matching::{Sectors, Taxonomy};
use occupations::fit::Fit;

use super::assumptions::Assumptions;
use super::dice::Dice;
use super::needs::{self, Need};
use super::pairs::Pairs;
use super::people::{self, Person};
use super::trades::SECTORS;
use crate::{eval, seed};

/// The days of a week.
pub const DAYS: u16 = 7;

/// The Achterhoek: towns and villages, and work in every sector that matters here.
const REGION: u8 = 9;
/// The Monday after eating places had to close.
const FIRST: (i32, u8, u8) = (2020, 3, 16);

/// What all worlds share.
pub struct Tables {
    /// The occupations.
    pub taxonomy: &'static Taxonomy,
    /// The places.
    pub places: Places,
    /// How well each occupation prepares for each other.
    fit: Fit,
    /// The ids in the order of `fit`.
    order: Vec<u16>,
    /// The region.
    pub region: RegionCode,
    /// Its postcodes.
    pub here: Vec<Pc4>,
    /// The sectors that are short, and those that let people go.
    pub sectors: Sectors,
    /// The first day: a Monday.
    pub first: Day,
}

impl Tables {
    /// For the Achterhoek in March 2020. Constants and not the crisis file, so that who edits
    /// that still plays the same weeks.
    ///
    /// # Errors
    /// When the taxonomy cannot be read.
    pub fn read() -> Result<Self> {
        let sources = eval::sources()?;
        let places = seed::stock::places()?;
        let region = RegionCode::try_from(REGION).context("the region is not known")?;
        let here = places.iter().filter(|place| place.region == region);
        let here = here.map(|place| place.pc4).collect();
        let (year, month, day) = FIRST;
        Ok(Self {
            taxonomy: Taxonomy::embedded(),
            fit: Fit::of(&sources),
            order: sources.occupations.iter().map(|known| known.no).collect(),
            places,
            region,
            here,
            sectors: Sectors::from_text(SECTORS),
            first: Day::from_ymd(year, month, day).context("no such day")?,
        })
    }

    /// How well one occupation prepares for another, 0 to 1; 0 for one that is not known.
    pub fn fit(&self, from: u16, to: u16) -> f64 {
        let at = |no| self.order.binary_search(&no).ok();
        match (at(from), at(to)) {
            (Some(from), Some(to)) => f64::from(self.fit.thousandths(from, to)) / 1000.0,
            _ => 0.0,
        }
    }

    /// What ranking needs to know on a day.
    pub fn matching(&self, today: Day) -> matching::World<'_> {
        matching::World {
            taxonomy: self.taxonomy,
            places: &self.places,
            today,
            sectors: &self.sectors,
        }
    }
}

/// A week's people and needs, and what they would think of each other.
pub struct World<'a> {
    /// What all worlds share.
    pub tables: &'a Tables,
    /// What is assumed.
    pub assumptions: Assumptions,
    /// Chance.
    pub dice: Dice,
    /// Who loses their work.
    pub people: Vec<Person>,
    /// What is needed, in order of the day on which it is posted.
    pub needs: Vec<Need>,
    /// Each person beside each need.
    pub pairs: Pairs,
}

impl<'a> World<'a> {
    /// The world of a seed.
    pub fn new(tables: &'a Tables, assumptions: &Assumptions, seed: u64) -> Self {
        let dice = Dice(seed);
        let people = people::generate(tables, assumptions, dice);
        let needs = needs::generate(tables, assumptions, dice);
        let pairs = Pairs::new(tables, assumptions, dice, &people, &needs);
        Self {
            tables,
            assumptions: *assumptions,
            dice,
            people,
            needs,
            pairs,
        }
    }

    /// All places.
    pub fn places(&self) -> usize {
        let places = self.needs.iter().map(|need| usize::from(need.entry.left));
        places.sum()
    }
}

/// The day on which somebody or something comes: a part at once, the rest on the five days
/// after, each as likely.
pub(super) fn arrival(at_once: f64, chance: f64) -> u16 {
    if chance < at_once {
        return 0;
    }
    1 + ((chance - at_once) / (1.0 - at_once) * 5.0) as u16
}
