//! The listings that were saved on this phone.

mod show;

pub use show::show;
