//! A browser with one tab, driven as a visitor would: by what is seen and pressed.
//!
//! When it is dropped it fails the test if the browser reported anything: an exception, a
//! blocked resource, a warning about hydration.

use crate::seat::Seat;
use crate::setup::setup;
use crate::wait::{PATIENCE, until};
use crate::{driver, shots};
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::thread;
use std::time::{Duration, Instant};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{By, Capabilities, Key, WebDriver, WebElement};
use tokio::runtime::{Builder, Runtime};

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
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let driver = runtime
            .block_on(WebDriver::new(driver::url(), capabilities(size, script)))
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
        self.wait_for(self.driver().goto(url)).expect("the page opens");
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
        self.count("#wb-island [role=combobox], #wb-island [aria-pressed], #wb-island .wb-copy button") > 0
    }

    /// The address shown, without the board's own scheme and host.
    pub fn address(&self) -> String {
        let url = self.wait_for(self.driver().current_url()).expect("there is a page");
        url.as_str().replacen(&setup().board, "", 1)
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.wait_for(self.driver().refresh()).expect("the page opens again");
    }

    /// Goes back.
    #[track_caller]
    pub fn back(&self) {
        self.wait_for(self.driver().back()).expect("there is a page before");
    }

    /// Presses what `css` names; the first that is seen.
    #[track_caller]
    pub fn press(&self, css: &str) {
        self.press_by(By::Css(css), css);
    }

    /// Presses the link, button, summary or label that says `words`; the first that is seen.
    #[track_caller]
    pub fn press_words(&self, words: &str) {
        self.press_in("", words);
    }

    /// The same inside what has the class, id or element name of an XPath such as `//main`.
    #[track_caller]
    pub fn press_in(&self, inside: &str, words: &str) {
        assert!(!words.contains('"'), "an XPath cannot hold both kinds of quotes");
        let path = format!(
            r#"{inside}//*[self::a or self::button or self::summary or self::label or @role="option"][contains(normalize-space(.), "{words}")]"#
        );
        self.press_by(By::XPath(&*path), words);
    }

    #[track_caller]
    fn press_by(&self, by: By, what: &str) {
        let start = Instant::now();
        self.taps.set(self.taps.get() + 1);
        loop {
            let pressed = self.wait_for(async {
                for element in self.driver().find_all(by.clone()).await? {
                    if element.is_displayed().await? {
                        element.click().await?;
                        return Ok(true);
                    }
                }
                Ok(false)
            });
            match pressed {
                Ok(true) => return,
                // Drawn anew, moving, or behind something that goes away.
                problem if start.elapsed() > PATIENCE => {
                    let problem = problem.err().map_or("it is not seen".to_owned(), |error| error.to_string());
                    panic!("cannot press {what} on {}: {problem}", self.address());
                }
                _ => thread::sleep(Duration::from_millis(50)),
            }
        }
    }

    /// Types into a field, in place of what was in it.
    #[track_caller]
    pub fn fill(&self, css: &str, text: &str) {
        let field = self.find(css);
        self.wait_for(async {
            field.clear().await?;
            field.send_keys(text).await
        })
        .unwrap_or_else(|error| panic!("cannot type into {css}: {error}"));
    }

    /// Types where the focus is.
    #[track_caller]
    pub fn keys(&self, keys: impl Into<thirtyfour::TypingData>) {
        let typed = self.wait_for(async { self.driver().active_element().await?.send_keys(keys).await });
        typed.expect("something has the focus");
    }

    /// Presses Enter where the focus is. Counts as a tap.
    #[track_caller]
    pub fn enter(&self) {
        self.taps.set(self.taps.get() + 1);
        self.keys(Key::Enter);
    }

    /// What `css` names, as soon as it is there.
    #[track_caller]
    fn find(&self, css: &str) -> WebElement {
        until(&format!("{css} on {}", self.address()), || self.count(css) > 0);
        self.wait_for(self.driver().find(By::Css(css))).expect("it was there")
    }

    /// Whether something that `css` names is seen.
    pub fn sees(&self, css: &str) -> bool {
        let seen = self.wait_for(async {
            for element in self.driver().find_all(By::Css(css)).await? {
                if element.is_displayed().await? {
                    return Ok(true);
                }
            }
            Ok(false)
        });
        seen.unwrap_or(false)
    }

    /// Waits until something that `css` names is seen.
    #[track_caller]
    pub fn wait_for_sight(&self, css: &str) {
        until(&format!("{css} is seen on {}", self.address()), || self.sees(css));
    }

    /// How many elements `css` names.
    pub fn count(&self, css: &str) -> usize {
        self.wait_for(self.driver().find_all(By::Css(css))).map_or(0, |found| found.len())
    }

    /// The text that is seen of the first element that `css` names.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        let element = self.find(css);
        self.wait_for(element.text()).unwrap_or_default()
    }

    /// The texts that are seen of all elements that `css` names.
    pub fn texts(&self, css: &str) -> Vec<String> {
        let texts = self.wait_for(async {
            let mut texts = Vec::new();
            for element in self.driver().find_all(By::Css(css)).await? {
                texts.push(element.text().await?);
            }
            Ok(texts)
        });
        texts.unwrap_or_default()
    }

    /// An attribute of the first element that `css` names.
    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        let element = self.find(css);
        self.wait_for(element.attr(name)).expect("it is still there")
    }

    /// What is filled in.
    #[track_caller]
    pub fn value(&self, css: &str) -> String {
        let element = self.find(css);
        self.wait_for(element.prop("value")).expect("it is still there").unwrap_or_default()
    }

    /// The id of what has the focus.
    pub fn focus(&self) -> String {
        let id = self.wait_for(async { self.driver().active_element().await?.id().await });
        id.ok().flatten().unwrap_or_default()
    }

    /// The page as the browser has it now.
    pub fn source(&self) -> String {
        self.wait_for(self.driver().source()).expect("there is a page")
    }

    /// Runs a script in the page and gives what it returns, after a promise is kept.
    #[track_caller]
    pub fn run_script(&self, script: &str) -> Value {
        let ran = self.wait_for(self.driver().execute(script, Vec::new()));
        ran.unwrap_or_else(|error| panic!("a script failed on {}: {error}", self.address())).json().clone()
    }

    /// Sends a command of the Chrome DevTools Protocol.
    #[track_caller]
    pub fn devtools(&self, method: &str, parameters: Value) -> Value {
        self.wait_for(self.driver().cdp().send_raw(method, parameters)).expect("the browser knows the command")
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
        self.wait_for(self.driver().screenshot_as_png()).unwrap_or_default()
    }

    fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("only gone when dropped")
    }

    fn wait_for<T>(&self, work: impl Future<Output = WebDriverResult<T>>) -> WebDriverResult<T> {
        self.runtime.block_on(work)
    }

    /// What the browser had to report that nobody forgave.
    fn reports(&self) -> Vec<String> {
        let entries = self.wait_for(self.driver().browser_log()).unwrap_or_default();
        let forgiven = self.forgiven.borrow();
        let bad = entries.into_iter().filter(|entry| {
            entry.level == "SEVERE" || entry.message.contains("hydrat") || entry.message.contains("was preloaded")
        });
        bad.map(|entry| entry.message)
            .filter(|message| !forgiven.iter().any(|words| message.contains(words)))
            .collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let failing = thread::panicking();
        if failing {
            println!("failed on {} ({:?}, script {:?})", self.address_or_none(), self.size, self.script);
            shots::failed(self);
        }
        let reports = self.reports();
        if let Some(driver) = self.driver.take() {
            // A browser that already ended is no reason to fail.
            let _ = self.runtime.block_on(driver.quit());
        }
        if !reports.is_empty() {
            let said = format!("the browser reported ({:?}):\n{}", self.size, reports.join("\n"));
            assert!(failing, "{said}");
            println!("{said}");
        }
    }
}

impl Browser {
    fn address_or_none(&self) -> String {
        self.wait_for(self.driver().current_url()).map_or_else(|_| "no page".to_owned(), |url| url.to_string())
    }
}

fn capabilities(size: Size, script: Script) -> Capabilities {
    let mut options = json!({
        "binary": setup().chromium,
        "args": [
            "--headless=new",
            // Root has no sandbox, and what is browsed is our own.
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--lang=nl",
        ],
        "prefs": {
            "intl.accept_languages": "nl",
            "profile.managed_default_content_settings.javascript": if script == Script::On { 1 } else { 2 },
        },
    });
    if size == Size::Phone {
        options["mobileEmulation"] = json!({
            "deviceMetrics": { "width": 360, "height": 740, "pixelRatio": 2, "mobile": true, "touch": true },
        });
    }
    let all = json!({
        "browserName": "chrome",
        "pageLoadStrategy": "normal",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": options,
    });
    match all {
        Value::Object(all) => Capabilities::from(all),
        _ => Capabilities::default(),
    }
}
