//! Facts in words: how places, days, hours, pay and numbers are said on every page.

mod card;
mod choices;
mod day;

pub use card::{hours, kind, organisation, pay, places, schooling, when, whereabouts};
pub use choices::{dutch, form, licence, offer, part, sector, weekday};
pub use day::{day, from_day};
