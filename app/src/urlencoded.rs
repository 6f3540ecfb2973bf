//! Queries of addresses and contents of forms: `name=value&name=value`.

pub use matching::{pairs, percent_encoded as encoded};

/// Names and values, decoded.
pub type Pairs = Vec<(String, String)>;
