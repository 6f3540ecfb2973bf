//! What is read: by everybody from the memory of an isolate, by those who get in touch, and by
//! the holder of a manage key.
//!
//! A public page costs at most one get when warm (the full text of a listing), and never a list.

mod current;
mod isolate;
mod listing;
mod opened;

pub use isolate::Memory;
pub use listing::Found;
pub use opened::Opened;
