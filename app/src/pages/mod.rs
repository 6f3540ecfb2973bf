//! Whole pages, drawn by the Worker only. What must act at once is an island in them.

mod about;
mod choices;
#[cfg(test)]
mod employer_tests;
mod gone;
mod home;
mod listing;
mod manage;
mod post;
mod problem;
mod receipt;
mod results;
mod saved;
mod seek;
mod wishes;

use crate::islands::{Island, ROOT};
use crate::page::Page;
use crate::{Site, Visit};
use leptos::prelude::*;

/// A page, ready to be put into a document.
pub struct Drawn {
    /// What the browser's tab says.
    pub title: String,
    /// What search engines and shared links say.
    pub description: String,
    /// The contents of `<main>`.
    pub main: AnyView,
    /// The island, when there is one.
    pub island: Option<Island>,
    /// The snapshot that the island ranks with: region and generation.
    pub snapshot: Option<(board::places::RegionCode, u64)>,
    /// Structured data for search engines, as JSON.
    pub json_ld: Option<String>,
    /// The door of the main menu that this page belongs to.
    pub door: Option<Door>,
    /// Whether search engines should leave it out.
    pub hidden: bool,
}

/// The doors of the main menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// I seek work.
    Seek,
    /// I seek people.
    Post,
    /// I have people over.
    Lend,
}

impl Drawn {
    fn new(title: impl Into<String>, main: AnyView) -> Self {
        Self {
            title: title.into(),
            description: String::new(),
            main,
            island: None,
            snapshot: None,
            json_ld: None,
            door: None,
            hidden: true,
        }
    }
}

/// Draws a page.
pub fn draw(site: &'static Site, visit: &Visit, page: Page) -> Drawn {
    match page {
        Page::Home { head } => home::draw(site, visit, head.as_deref()),
        Page::Seek {
            query,
            unknown_work,
        } => seek::draw(visit, &query, unknown_work),
        Page::Results { query, snapshot } => results::draw(site, visit, query, snapshot),
        Page::Listing {
            entry,
            listing,
            query,
            contact,
            reported,
        } => listing::draw(
            site,
            visit,
            *entry,
            listing.map(|listing| *listing),
            query,
            contact.map(|contact| *contact),
            reported,
        ),
        Page::Gone { gone, snapshot } => gone::draw(site, visit, gone, snapshot.as_deref()),
        Page::Saved { head } => saved::draw(visit, head.as_deref()),
        Page::Post {
            kind,
            draft,
            problems,
            failed,
        } => post::draw(site, visit, kind, draft, problems, failed),
        Page::Receipt { id, key, state } => receipt::draw(site, visit, id, key, *state),
        Page::Manage {
            id,
            opened,
            refused,
        } => manage::draw(site, visit, id, opened.map(|managed| *managed), refused),
        Page::About => about::draw(site, visit),
        Page::NotFound => problem::not_found(visit),
        Page::Refused(status) => problem::refused(visit, status),
        Page::Unavailable => problem::unavailable(visit),
    }
}

/// An island where the page wants it.
fn island(contents: impl IntoView + 'static) -> AnyView {
    view! { <div id=ROOT>{contents.into_any()}</div> }.into_any()
}

/// The frame of an ordinary page.
fn framed(contents: AnyView) -> AnyView {
    view! { <div class="wb-container wb-section wb-stack wb-stack--lg">{contents}</div> }.into_any()
}
