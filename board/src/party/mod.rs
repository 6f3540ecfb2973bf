//! Who is behind a listing and how to reach them.

pub mod contact;
mod kvk;
mod mail;
mod phone;
mod web;

pub use contact::{Contact, ContactWay};
pub use kvk::{KvkError, KvkNumber};
pub use mail::{Mail, MailError};
pub use phone::{Phone, PhoneError};
pub use web::{WebAddress, WebAddressError};
