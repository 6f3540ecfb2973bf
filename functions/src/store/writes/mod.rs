//! Everything that people write: at most three puts each.
//!
//! The order of the puts decides what a crash in between leaves:
//! - **Posting** writes the contact details first, the event second. A half that nobody was
//!   told about is then a sealed record that nothing shows, and never a listing that shows
//!   and cannot be answered. Sending the form again finds the half and completes it, under
//!   the very same key.
//! - **Managing** writes the event first: it is the fact, and the poster's own record only
//!   follows. If that second write fails the action is repeated, with the same event id.
//! - The pulse goes last and may fail.

mod act;
mod asked;
mod post;
mod report;

pub use act::Act;
pub(super) use act::known_keys;
pub use post::Posted;
