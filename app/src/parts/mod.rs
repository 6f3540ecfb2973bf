//! The parts that pages are put together from. Each draws one component of the style sheet.

mod card;
mod fit;
mod icon;

#[cfg(feature = "ssr")]
pub mod bridge;
#[cfg(feature = "ssr")]
mod qr;
#[cfg(feature = "ssr")]
pub mod tile_map;

pub mod field;
pub mod tiles;

pub use card::Card;
#[cfg(feature = "ssr")]
pub use card::fact;
pub use fit::{Fit, Skills};
pub use icon::{Icon, icon};
#[cfg(feature = "ssr")]
pub use qr::qr;
