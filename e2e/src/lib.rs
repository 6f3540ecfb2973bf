//! What the tests of the running board share: a browser, HTTP, axe, and what one does on the
//! board to get a listing to test with.
//!
//! The tests themselves are in `tests/board`, a file for each subject. They need a board that
//! runs: `cargo xtask test` starts one and says where it is. What does not live here: any rule
//! of the board.

pub mod axe;
pub mod browser;
mod driver;
pub mod host;
pub mod http;
pub mod listings;
pub mod posting;
pub mod sample;
mod seat;
pub mod setup;
mod shots;
mod unscripted;
pub mod wait;

pub use browser::{Browser, Script, Size};
pub use wait::{until, within};

use board::listing::Lang;
use board::texts::Texts;

/// What the board says in Dutch: tests find buttons and links by it.
pub fn nl() -> Texts {
    Texts::embedded(Lang::NL)
}
