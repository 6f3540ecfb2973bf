//! The form that makes a listing, and the one that changes it.
//!
//! The Worker draws the whole form and it is sent in the same way with and without script; what
//! is typed stays in the fields themselves. The phone takes over the field with suggestions,
//! reads the whole form at every change, as the browser would send it, and draws a few regions
//! of the page anew: see [`regions`].

pub mod regions;
pub mod skills;

#[cfg(feature = "employer")]
mod live;
#[cfg(feature = "employer")]
pub use live::{find, take_over};

use serde::{Deserialize, Serialize};

/// The id of the form.
pub const FORM: &str = "oproep";
/// The region with the summary of problems.
pub const PROBLEMS: &str = "fouten-vak";
/// What tells that a draft was put back; a template until it was.
pub const RESTORED: &str = "terug-vak";
/// The region with what is worth knowing about the pay.
pub const HINTS: &str = "beloning-vak";
/// The region with the questions about skills.
pub const SKILLS: &str = "vaardigheden-vak";
/// The region with the card as it will be seen.
pub const PREVIEW: &str = "voorbeeld-vak";
/// The region that says who fits.
pub const REACH: &str = "bereik-vak";

/// What the form hands to the phone; the rest stands in its fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostData {
    /// Whether it says what is wrong with it.
    pub checked: bool,
    /// Whether it changes a listing that is already on the board.
    pub changing: bool,
    /// The people that the sectors which shrink let go, as [`matching::Workers`] writes them.
    pub workers: String,
}
