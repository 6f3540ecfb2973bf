//! What only a browser can do: addresses, forms, storage, sharing, fetching. Everything else in
//! this crate is pure or a component; here the platform is touched, and nothing is decided.

pub mod acts;
pub mod address;
pub mod fetch;
pub mod fields;
pub mod fill;
pub mod form;
pub mod region;
pub mod share;
pub mod storage;

#[cfg(feature = "hydrate")]
mod start;
#[cfg(feature = "jobseeker")]
mod widget;
