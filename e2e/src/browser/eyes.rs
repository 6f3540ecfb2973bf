//! What a visitor sees, and what a screen reader is told.

use super::Browser;
use crate::wait::until;
use serde_json::json;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{By, WebElement};

impl Browser {
    /// The first element that is seen of those that an expression in JavaScript gives.
    pub(super) async fn first_seen(&self, find: &str) -> WebDriverResult<Option<WebElement>> {
        let script = format!(
            "return [...{find}].find((element) => element.getClientRects().length > 0
                && element.checkVisibility({{ visibilityProperty: true }})) ?? null;"
        );
        let found = self.driver().execute(script, Vec::new()).await?;
        if found.json().is_null() {
            Ok(None)
        } else {
            found.element().map(Some)
        }
    }

    /// What `css` names, as soon as it is there.
    #[track_caller]
    pub(super) fn find(&self, css: &str) -> WebElement {
        until(&format!("{css} on {}", self.address()), || {
            self.count(css) > 0
        });
        self.wait_for(self.driver().find(By::Css(css)))
            .expect("it was there")
    }

    /// Whether something that `css` names is seen.
    pub fn sees(&self, css: &str) -> bool {
        self.wait_for(self.first_seen(&all(css)))
            .is_ok_and(|seen| seen.is_some())
    }

    /// Waits until something that `css` names is seen.
    #[track_caller]
    pub fn wait_for_sight(&self, css: &str) {
        until(&format!("{css} is seen on {}", self.address()), || {
            self.sees(css)
        });
    }

    /// How many elements `css` names.
    pub fn count(&self, css: &str) -> usize {
        self.wait_for(self.driver().find_all(By::Css(css)))
            .map_or(0, |found| found.len())
    }

    /// The text that is seen of the first element that `css` names.
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        // Between two pages there is nothing to read; whoever waits for a text reads again.
        self.texts(css).into_iter().next().unwrap_or_default()
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
        self.wait_for(element.attr(name))
            .expect("it is still there")
    }

    /// What is filled in.
    #[track_caller]
    pub fn value(&self, css: &str) -> String {
        let element = self.find(css);
        self.wait_for(element.prop("value"))
            .expect("it is still there")
            .unwrap_or_default()
    }

    /// The id of what has the focus.
    pub fn focus(&self) -> String {
        let id = self.wait_for(async { self.driver().active_element().await?.id().await });
        id.ok().flatten().unwrap_or_default()
    }

    /// The page as the browser has it now.
    pub fn source(&self) -> String {
        self.wait_for(self.driver().source())
            .expect("there is a page")
    }
}

/// The expression for all elements that `css` names.
pub(super) fn all(css: &str) -> String {
    format!("document.querySelectorAll({})", json!(css))
}
