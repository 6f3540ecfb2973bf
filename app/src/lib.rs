//! The pages of the board.
//!
//! A page is drawn as HTML by the Worker (feature `ssr`) and works as it is. Where there is
//! something to do at once, one part of it is an *island*: the same component, taken over on
//! the phone (feature `hydrate`). What an island shows is computed by a pure function from the
//! same bytes on both sides, so the two can never disagree.
//!
//! What does not live here: storage and routes (`functions`), rules (`board`, `matching`) and
//! sentences (`board/texts`).

#![recursion_limit = "256"]
#![allow(
    missing_docs,
    reason = "a component makes a struct of its parameters, and their names say what they are"
)]

pub mod islands;
pub mod page;
mod parts;
#[cfg_attr(
    not(all(feature = "jobseeker", feature = "employer")),
    allow(
        dead_code,
        reason = "each module starts its own islands, and the Worker none"
    )
)]
mod phone;
pub mod site;
pub mod urlencoded;
pub mod view;
pub mod words;

#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
mod world;

pub use page::{Action, Managed, Page};
pub use site::{Manifest, Site, Visit};

#[cfg(feature = "ssr")]
pub use shell::{Rendered, render};
