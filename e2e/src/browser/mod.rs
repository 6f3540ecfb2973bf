//! A browser with one tab, driven as a visitor would: by what is seen and pressed.
//!
//! When it is dropped it fails the test if the browser reported anything: an exception, a
//! blocked resource, a warning about hydration.

mod capabilities;
mod eyes;
mod hands;
pub mod key;

use crate::seat::Seat;
use crate::setup::setup;
use crate::wait::until;
use crate::{driver, shots};
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::thread;
use std::time::Duration;
use thirtyfour::WebDriver;
use thirtyfour::error::WebDriverResult;
use tokio::runtime::{Builder, Runtime};

/// A driver that does not answer for so long hangs.
const ANSWER: Duration = Duration::from_secs(30);

/// How large the screen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 360 by 740, touched: a cheap phone.
    Phone,
    /// 1280 by 900, with a mouse.
    Desktop,
}

impl Size {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Phone, Self::Desktop];
}

/// Whether the browser runs JavaScript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// It does.
    On,
    /// It does not.
    Off,
}

impl Script {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::On, Self::Off];
}

/// A browser with one tab.
pub struct Browser {
    driver: Option<WebDriver>,
    runtime: Runtime,
    size: Size,
    script: Script,
    taps: Cell<u32>,
    forgiven: RefCell<Vec<&'static str>>,
    _seat: Seat,
}

impl Browser {
    /// A phone.
    pub fn phone() -> Self {
        Self::open(Size::Phone, Script::On)
    }

    /// A desktop.
    pub fn desktop() -> Self {
        Self::open(Size::Desktop, Script::On)
    }

    /// A fresh browser: nothing stored, no page open.
    pub fn open(size: Size, script: Script) -> Self {
        let seat = Seat::take();
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let driver = runtime
            .block_on(
                WebDriver::builder(driver::url(), capabilities::capabilities(size, script))
                    .request_timeout(ANSWER)
                    .connect(),
            )
            .expect("the browser starts");
        let browser = Self {
            driver: Some(driver),
            runtime,
            size,
            script,
            taps: Cell::new(0),
            forgiven: RefCell::new(Vec::new()),
            _seat: seat,
        };
        if size == Size::Desktop {
            // The window's own frame would take from the height.
            browser.screen(1280, 900);
        }
        browser.look("light");
        browser
    }

    /// How large the screen is.
    pub const fn size(&self) -> Size {
        self.size
    }

    /// Whether it runs JavaScript.
    pub const fn has_script(&self) -> bool {
        matches!(self.script, Script::On)
    }

    /// How often something was pressed, Enter included, since [`Browser::count_taps`].
    pub fn taps(&self) -> u32 {
        self.taps.get()
    }

    /// Counts from nought.
    pub fn count_taps(&self) {
        self.taps.set(0);
    }

    /// Does not mind reports that contain `words`: those that a test provokes.
    pub fn forgive(&self, words: &'static str) {
        self.forgiven.borrow_mut().push(words);
    }

    /// Opens a page of the board.
    #[track_caller]
    pub fn goto(&self, path: &str) {
        self.visit(&format!("{}{path}", setup().board));
    }

    /// Opens any address.
    #[track_caller]
    pub fn visit(&self, url: &str) {
        self.wait_for(self.driver().goto(url))
            .expect("the page opens");
    }

    /// Opens a page of the board and waits until the phone took it over.
    #[track_caller]
    pub fn goto_alive(&self, path: &str) {
        self.goto(path);
        self.wait_alive();
    }

    /// Waits until the phone took over the page: what only script can do is there.
    #[track_caller]
    pub fn wait_alive(&self) {
        until("the phone takes over the page", || self.is_alive());
    }

    /// Whether the phone took over the page.
    pub fn is_alive(&self) -> bool {
        self.count("html[data-live]") > 0
    }

    /// The address shown, without the board's own scheme and host.
    pub fn address(&self) -> String {
        let url = self
            .wait_for(self.driver().current_url())
            .expect("there is a page");
        url.as_str().replacen(&setup().board, "", 1)
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.wait_for(self.driver().refresh())
            .expect("the page opens again");
    }

    /// Goes back.
    #[track_caller]
    pub fn back(&self) {
        self.wait_for(self.driver().back())
            .expect("there is a page before");
    }

    /// Runs a script in the page and gives what it returns, after a promise is kept.
    #[track_caller]
    pub fn run_script(&self, script: &str) -> Value {
        let ran = self.wait_for(self.driver().execute(script, Vec::new()));
        ran.unwrap_or_else(|error| panic!("a script failed on {}: {error}", self.address()))
            .json()
            .clone()
    }

    /// Sends a command of the Chrome DevTools Protocol.
    #[track_caller]
    pub fn devtools(&self, method: &str, parameters: Value) -> Value {
        self.wait_for(self.driver().cdp().send_raw(method, parameters))
            .expect("the browser knows the command")
    }

    /// Prefers `light` or `dark`; things do not move while they are looked at.
    pub fn look(&self, look: &str) {
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": [
                { "name": "prefers-color-scheme", "value": look },
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ] }),
        );
    }

    /// Gives the screen another size for the rest of the test.
    pub fn screen(&self, width: u32, height: u32) {
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        );
    }

    /// What is seen, as a picture.
    pub fn png(&self) -> Vec<u8> {
        self.wait_for(self.driver().screenshot_as_png())
            .unwrap_or_default()
    }

    fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("only gone when dropped")
    }

    fn wait_for<T>(&self, work: impl Future<Output = WebDriverResult<T>>) -> WebDriverResult<T> {
        self.runtime.block_on(work)
    }

    /// What the browser had to report that nobody forgave.
    fn reports(&self) -> Vec<String> {
        let entries = self
            .wait_for(self.driver().browser_log())
            .unwrap_or_default();
        let forgiven = self.forgiven.borrow();
        let bad = entries
            .into_iter()
            .filter(|entry| entry.level == "SEVERE" || entry.message.contains("hydrat"));
        bad.map(|entry| entry.message)
            .filter(|message| !forgiven.iter().any(|words| message.contains(words)))
            .collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let failing = thread::panicking();
        if failing {
            println!(
                "failed on {} ({:?}, script {:?})",
                self.address_or_none(),
                self.size,
                self.script
            );
            shots::failed(self);
        }
        let reports = self.reports();
        if let Some(driver) = self.driver.take() {
            // A browser that already ended is no reason to fail.
            let _ = self.runtime.block_on(driver.quit());
        }
        if !reports.is_empty() {
            let said = format!(
                "the browser reported ({:?}):\n{}",
                self.size,
                reports.join("\n")
            );
            assert!(failing, "{said}");
            println!("{said}");
        }
    }
}

impl Browser {
    fn address_or_none(&self) -> String {
        self.wait_for(self.driver().current_url())
            .map_or_else(|_| "no page".to_owned(), |url| url.to_string())
    }
}
