//! A search as it stands in an address: who asks, what is filtered, and how it is shown.
//!
//! The same names are those of the form fields, so that a form without JavaScript and the
//! phone make the same address. Reading is lenient and writing canonical: what is read and
//! written again is always the same.

mod percent;
mod read;
mod write;

pub use percent::{pairs, percent_encoded};
pub use read::QueryProblem;

use crate::fit::Fit;
use crate::profile::Profile;
use board::listing::{Kind, Sector};
use board::places::RegionCode;
use board::set::Set;

/// The names in addresses and forms.
pub mod param {
    /// What someone did: the slug of an occupation; up to three times.
    pub const WAS: &str = "was";
    /// What someone did, in their own words; read, never written.
    pub const WORK: &str = "werk";
    /// Where someone lives; four digits when written, a postcode or a town when read.
    pub const PLACE: &str = "pc";
    /// How far, in kilometres.
    pub const KM: &str = "km";
    /// Hours a week: 16-32.
    pub const HOURS: &str = "uren";
    /// The least hours a week, as a field of its own; read, never written.
    pub const HOURS_MIN: &str = "uren-min";
    /// The most hours a week, as a field of its own; read, never written.
    pub const HOURS_MAX: &str = "uren-max";
    /// A day of the week, ma to zo; repeated.
    pub const DAY: &str = "dag";
    /// A part of the day; repeated.
    pub const PART: &str = "deel";
    /// A legal form; repeated.
    pub const FORM: &str = "vorm";
    /// From when: a date.
    pub const FROM: &str = "vanaf";
    /// A licence that someone has; repeated.
    pub const LICENCE: &str = "papier";
    /// The level of Dutch.
    pub const DUTCH: &str = "nl";
    /// The highest diploma.
    pub const DIPLOMA: &str = "diploma";
    /// A working condition to avoid; repeated.
    pub const AVOID: &str = "liever-niet";
    /// Younger than 18: "ja".
    pub const UNDER_18: &str = "onder-18";
    /// A skill that someone has: its number; repeated.
    pub const HAS: &str = "kan";
    /// A skill that someone lacks: its number; repeated.
    pub const LACKS: &str = "kanniet";
    /// The region: two digits.
    pub const REGION: &str = "regio";
    /// A sector: its letter; repeated.
    pub const SECTOR: &str = "sector";
    /// A kind of listing; repeated.
    pub const KIND: &str = "soort";
    /// A fit; repeated.
    pub const FIT: &str = "fit";
    /// The order.
    pub const SORT: &str = "sort";
    /// List or map.
    pub const VIEW: &str = "toon";
    /// How many cards.
    pub const SHOW: &str = "n";
}

board::flags! {
    /// The order of results.
    pub enum Sort {
        /// Best fit first.
        Fit = "fit",
        /// Nearest first.
        Near = "dichtbij",
        /// Posted last first.
        Newest = "nieuw",
        /// Starting soonest first.
        Start = "start",
    }
}

board::flags! {
    /// How results are shown.
    pub enum View {
        /// As cards.
        List = "lijst",
        /// As the tile map of the regions.
        Map = "kaart",
    }
}

/// A search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Who asks.
    pub profile: Profile,
    /// Only listings of this region; `None` for all that are at hand.
    pub region: Option<RegionCode>,
    /// Only listings of these sectors, a bit each (A is the lowest); 0 for all.
    pub sectors: u32,
    /// Only these kinds; empty for all that jobseekers read.
    pub kinds: Set<Kind>,
    /// Only these fits; empty for all.
    pub fits: Set<Fit>,
    /// The order.
    pub sort: Sort,
    /// How it is shown.
    pub view: View,
    /// How many cards are shown: a multiple of [`Query::STEP`].
    pub show: usize,
}

impl Default for Query {
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            region: None,
            sectors: 0,
            kinds: Set::EMPTY,
            fits: Set::EMPTY,
            sort: Sort::Fit,
            view: View::List,
            show: Self::STEP,
        }
    }
}

impl Query {
    /// Twenty cards are some screens of a phone.
    pub const STEP: usize = 20;
    /// Nobody reads further, and a page stays below a megabyte.
    pub const MOST: usize = 500;

    /// Whether a sector is chosen.
    pub const fn has_sector(&self, sector: Sector) -> bool {
        self.sectors & (1 << sector.index()) != 0
    }

    /// Chooses a sector, or no longer chooses it.
    pub fn set_sector(&mut self, sector: Sector, chosen: bool) {
        let bit = 1 << sector.index();
        if chosen {
            self.sectors |= bit;
        } else {
            self.sectors &= !bit;
        }
    }

    /// Whether anything is told by which a fit can be judged.
    pub fn is_personal(&self) -> bool {
        !self.profile.was.is_empty() || !self.profile.has.is_empty()
    }

    /// The same search with one step more cards.
    #[must_use]
    pub fn with_more(&self) -> Self {
        Self {
            show: (self.show + Self::STEP).min(Self::MOST),
            ..self.clone()
        }
    }
}
