//! The parts of pages that do something at once. The Worker draws them, the phone takes over.

pub mod boot;
pub mod combobox;
#[cfg(feature = "ssr")]
mod island;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
pub mod listing;
#[cfg(any(feature = "ssr", feature = "employer"))]
pub mod manage;
#[cfg(any(feature = "ssr", feature = "employer"))]
pub mod post;
#[cfg(any(feature = "ssr", feature = "employer"))]
pub mod receipt;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
pub mod results;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
pub mod saved;
#[cfg(any(feature = "ssr", feature = "jobseeker"))]
pub mod seek;
#[cfg(feature = "jobseeker")]
pub mod widget;

pub use boot::Boot;
#[cfg(feature = "ssr")]
pub use island::{Bundle, Island};

use crate::urlencoded::Pairs;
use crate::view::skills::settle;
use board::snapshot::Entry;
use leptos::prelude::*;
use matching::{Query, World};

/// What the phone ranks with: the snapshot, the tables and the day, for as long as the page lives.
#[derive(Clone, Copy)]
pub struct Engine {
    /// The open listings of the region.
    pub entries: &'static [Entry],
    /// Occupations, places and the day.
    pub world: &'static World<'static>,
}

impl Engine {
    /// The question that pairs of an address or a form ask. What cannot be read is left out:
    /// the Worker has said so where it was typed.
    pub fn read(self, pairs: Pairs) -> Query {
        let world = self.world;
        let (mut query, _) = Query::from_pairs(pairs, world.taxonomy, Some(world.places));
        settle(&mut query.profile, world.taxonomy);
        query
    }

    /// The answers of a question alone, as the phone keeps them.
    pub fn answers(self, query: &Query) -> String {
        query.profile_string(self.world.taxonomy)
    }

    /// The address of a question.
    pub fn write(self, query: &Query) -> String {
        query.to_query_string(self.world.taxonomy)
    }
}

#[cfg(any(feature = "ssr", feature = "jobseeker"))]
/// Whether the phone has taken over: no while the page is drawn and taken over, so that both
/// draw the same, and yes from then on. What needs script shows itself by it.
fn live(alive: bool) -> RwSignal<bool> {
    let live = RwSignal::new(false);
    effect(move |_| live.set(alive));
    live
}

/// Runs now on the phone, and again when a signal that it read changes; told whether it is the
/// first time. The Worker never runs it. Boxed, as Leptos writes an effect out anew for each
/// closure: 1.5 KB every time.
pub fn effect(run: impl FnMut(bool) + 'static) {
    let mut run: Box<dyn FnMut(bool)> = Box::new(run);
    Effect::new(move |before: Option<()>| run(before.is_none()));
}

/// A text that follows signals; boxed for the same reason.
pub fn text(read: impl Fn() -> String + Send + Sync + 'static) -> Signal<String> {
    let read: Box<dyn Fn() -> String + Send + Sync> = Box::new(read);
    Signal::derive(read)
}

/// The element that an island is drawn in and taken over from.
pub const ROOT: &str = "wb-island";
