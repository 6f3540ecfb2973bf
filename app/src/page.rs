//! The pages, and what the Worker must know to draw each.

use board::draft::{Draft, FieldProblem};
use board::event::State;
use board::head::Head;
use board::ids::{EventId, ListingId, ManageKey};
use board::listing::{Kind, Listing};
use board::party::Contact;
use board::snapshot::{Entry, Gone, Snapshot};
use matching::Query;
use std::rc::Rc;

/// A page to draw.
pub enum Page {
    /// The crisis, three doors, live figures and the map of the regions.
    Home {
        /// The figures; none before the first turn of the cron.
        head: Option<Rc<Head>>,
    },
    /// The questions to a jobseeker.
    Seek {
        /// What was answered before.
        query: Query,
        /// Whether a first answer was given that names no known occupation.
        unknown_work: Option<String>,
    },
    /// Ranked listings.
    Results {
        /// What is asked.
        query: Query,
        /// The snapshot of the region, and its generation.
        snapshot: Option<(Rc<Snapshot>, u64)>,
    },
    /// A listing.
    Listing {
        /// The listing in short.
        entry: Box<Entry>,
        /// The listing in full; none when it could not be read just now.
        listing: Option<Box<Listing>>,
        /// The jobseeker's answers, where the address has them.
        query: Query,
        /// The contact details, after they were asked for.
        contact: Option<Box<Contact>>,
        /// Whether a report was just received.
        reported: bool,
    },
    /// A listing that is over: status 410.
    Gone {
        /// What is known of it.
        gone: Gone,
        /// The snapshot of its region, to offer what is similar.
        snapshot: Option<Rc<Snapshot>>,
    },
    /// The listings that were saved on this phone.
    Saved {
        /// The generation of each region, of which the phone fetches those it needs.
        head: Option<Rc<Head>>,
    },
    /// The form that makes a listing.
    Post {
        /// What kind.
        kind: Kind,
        /// What was filled in so far, with its key.
        draft: Draft,
        /// What is wrong with it: status 422.
        problems: Vec<FieldProblem>,
        /// Whether storing failed: status 503; nothing typed is lost.
        failed: bool,
    },
    /// The receipt of a listing that was just stored.
    Receipt {
        /// Which listing.
        id: ListingId,
        /// The secret to manage it.
        key: ManageKey,
        /// The listing as it will be seen, as the write itself gave it back.
        state: Box<State>,
    },
    /// Managing a listing.
    Manage {
        /// Which listing.
        id: ListingId,
        /// What the holder of the key sees; none before the key was given.
        opened: Option<Box<Managed>>,
        /// Whether a key was given that does not fit: status 404.
        refused: bool,
    },
    /// What the board is, and what it keeps: one page for all questions in the footer.
    About,
    /// There is no such page: status 404.
    NotFound,
    /// The request cannot be taken as it is: status 400, 403, 405 or 413.
    Refused(u16),
    /// Storage does not answer: status 503.
    Unavailable,
}

/// What the holder of a manage key sees.
pub struct Managed {
    /// The secret, to be sent along with each action.
    pub key: ManageKey,
    /// The state of the listing.
    pub state: State,
    /// The listing and its contact as a draft, to change it.
    pub draft: Draft,
    /// What was just done.
    pub done: Option<Done>,
    /// The id of the event that an action on this page will be: random, made with the page,
    /// so that doing the same thing twice does it once.
    pub event: EventId,
    /// What is wrong with a change that was asked for.
    pub problems: Vec<FieldProblem>,
}

board::flags! {
    /// An action on a listing by the holder of its key.
    pub enum Action {
        /// Show it.
        Open = "openen",
        /// It still stands.
        Confirm = "bevestigen",
        /// So many places are left.
        Left = "plekken",
        /// Hide it for now.
        Pause = "pauze",
        /// Show it again.
        Resume = "verder",
        /// All places are filled.
        Filled = "gevuld",
        /// People were found elsewhere.
        FilledElsewhere = "elders",
        /// The work is no longer there.
        Withdraw = "vervallen",
        /// Change it.
        Revise = "wijzigen",
        /// Withdraw everything about it.
        Erase = "wissen",
    }
}

/// What was just done with a listing.
pub type Done = Action;

impl Page {
    /// The status of the answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Gone { .. } => 410,
            Self::Post { failed: true, .. } | Self::Unavailable => 503,
            Self::Post { problems, .. } if !problems.is_empty() => 422,
            Self::Manage { refused: true, .. } | Self::NotFound => 404,
            Self::Manage {
                opened: Some(managed),
                ..
            } if !managed.problems.is_empty() => 422,
            Self::Refused(status) => *status,
            _ => 200,
        }
    }

    /// Whether nobody else may keep a copy of the answer.
    pub fn is_private(&self) -> bool {
        matches!(
            self,
            Self::Post { .. }
                | Self::Receipt { .. }
                | Self::Manage { .. }
                | Self::Listing {
                    contact: Some(_),
                    ..
                }
        )
    }
}
