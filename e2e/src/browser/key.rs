//! Keys that are no letters, as WebDriver writes them.

/// To the next field, button or link.
pub const TAB: &str = "\u{e004}";
/// Enter.
pub const ENTER: &str = "\u{e007}";
/// Away with it.
pub const ESCAPE: &str = "\u{e00c}";
/// The arrow down.
pub const DOWN: &str = "\u{e015}";
