//! The parts that both the Worker's pages and the phone's regions are put together from.
//!
//! They are templates that give HTML as text, escaped as it is written. A view with events and
//! signals costs the phone some 1.5 KB of code for every kind of element in it; a template costs
//! its own words. What reacts is the region around it, see [`crate::islands`].

mod card;
pub mod field;
mod fit;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
mod icon;
#[cfg(any(feature = "ssr", feature = "employer"))]
mod reach;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
mod results;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
mod skills;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
pub mod tiles;

#[cfg(feature = "ssr")]
pub mod bridge;
#[cfg(feature = "ssr")]
mod qr;
#[cfg(feature = "ssr")]
mod skill_choices;
#[cfg(feature = "ssr")]
pub mod tile_map;

pub use card::card;
#[cfg(feature = "ssr")]
pub use card::fact;
pub use fit::fit;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
pub use icon::{Icon, icon};
#[cfg(any(feature = "ssr", feature = "employer"))]
pub use reach::reach;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
pub use results::{actions, chips, contact, empty, listing_card, more};
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
pub use skills::skills;

#[cfg(feature = "ssr")]
pub use qr::qr;
#[cfg(feature = "ssr")]
pub use skill_choices::skill_choices;

pub use maud::Markup;

/// No markup: a card without anything at its foot, for example.
pub fn none() -> Markup {
    maud::PreEscaped(String::new())
}
