//! What answers and requests must look like, apart from the platform: headers, languages,
//! where a form came from.

pub mod headers;
pub mod language;
pub mod origin;
