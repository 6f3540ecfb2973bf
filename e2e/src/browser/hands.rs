//! What a visitor does: press, type, choose.

use super::eyes::all;
use super::{Browser, Script, key};
use crate::unscripted;
use crate::wait::PATIENCE;
use serde_json::json;
use std::thread;
use std::time::{Duration, Instant};

impl Browser {
    /// Presses what `css` names; the first that is seen.
    #[track_caller]
    pub fn press(&self, css: &str) {
        self.press_found(&all(css), css);
    }

    /// Presses the link, button, summary or label that says `words`; the first that is seen.
    #[track_caller]
    pub fn press_words(&self, words: &str) {
        self.press_in("", words);
    }

    /// The same inside what has the class, id or element name of an XPath such as `//main`.
    #[track_caller]
    pub fn press_in(&self, inside: &str, words: &str) {
        assert!(
            !words.contains('"'),
            "an XPath cannot hold both kinds of quotes"
        );
        let path = format!(
            r#"{inside}//*[self::a or self::button or self::summary or self::label or @role="option"][contains(normalize-space(.), "{words}")]"#
        );
        let find = format!(
            "(function* () {{ const found = document.evaluate({}, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
                for (let at = 0; at < found.snapshotLength; at++) yield found.snapshotItem(at); }})()",
            json!(path)
        );
        self.press_found(&find, words);
    }

    #[track_caller]
    fn press_found(&self, find: &str, what: &str) {
        let start = Instant::now();
        self.taps.set(self.taps.get() + 1);
        loop {
            let pressed = self.wait_for(async {
                let Some(element) = self.first_seen(find).await? else {
                    return Ok(false);
                };
                match self.script {
                    Script::Off => unscripted::leave(self.driver(), &element).await?,
                    Script::On if element.is_displayed().await? => element.click().await?,
                    // The driver does not know contents that are shown though their summary is
                    // folded, as beside a wide list.
                    Script::On => {
                        unscripted::click(self.driver(), &element).await?;
                    }
                }
                Ok(true)
            });
            match pressed {
                Ok(true) => return,
                // Drawn anew, moving, or behind something that goes away.
                problem if start.elapsed() > PATIENCE => {
                    let problem = problem
                        .err()
                        .map_or("it is not seen".to_owned(), |error| error.to_string());
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
            match self.script {
                Script::On => {
                    field.clear().await?;
                    field.send_keys(text).await
                }
                Script::Off => unscripted::fill(self.driver(), &field, text).await,
            }
        })
        .unwrap_or_else(|error| panic!("cannot type into {css}: {error}"));
    }

    /// Chooses from a list. A browser shows its choices outside the page, so they are not pressed
    /// like what is seen in it.
    #[track_caller]
    pub fn choose(&self, css: &str, value: &str) {
        let option = self.find(&format!("{css} option[value='{value}']"));
        self.taps.set(self.taps.get() + 1);
        self.wait_for(option.click())
            .unwrap_or_else(|error| panic!("cannot choose {value}: {error}"));
    }

    /// Types where the focus is.
    #[track_caller]
    pub fn keys(&self, keys: &str) {
        let typed =
            self.wait_for(async { self.driver().active_element().await?.send_keys(keys).await });
        typed.expect("something has the focus");
    }

    /// Presses Enter where the focus is. Counts as a tap.
    #[track_caller]
    pub fn enter(&self) {
        self.taps.set(self.taps.get() + 1);
        self.keys(key::ENTER);
    }
}
