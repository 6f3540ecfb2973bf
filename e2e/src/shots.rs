//! Screenshots, to look at and for the documents.

use crate::browser::{Browser, Size};
use crate::setup::setup;
use std::fs;

/// How the visitor likes the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Look {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Light, Self::Dark];

    /// As CSS and the file names have it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Writes what is seen to `{name}-{width}-{look}.png`.
pub fn shoot(browser: &Browser, name: &str, look: Look) {
    let width = match browser.size() {
        Size::Phone => 360,
        Size::Desktop => 1280,
    };
    write(browser, &format!("{name}-{width}-{}", look.word()));
}

/// Writes what is seen at the moment a test fails.
pub fn failed(browser: &Browser) {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("test").replace("::", "-");
    write(browser, &format!("failed-{test}"));
}

fn write(browser: &Browser, name: &str) {
    let folder = &setup().screenshots;
    let png = browser.png();
    let written = fs::create_dir_all(folder)
        .and_then(|()| fs::write(folder.join(format!("{name}.png")), png));
    if let Err(error) = written {
        println!("no screenshot of {name}: {error}");
    }
}
