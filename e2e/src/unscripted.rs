//! Pressing and typing in a browser that runs no JavaScript. There chromedriver's own commands
//! wait for a timer in the page that never fires, so the mouse and the keyboard are moved by
//! the Chrome DevTools Protocol.

use crate::wait::PATIENCE;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{WebDriver, WebElement};

/// Where to press, or what is in the way, and whether another page will come.
const AIM: &str = r#"
const [element] = arguments;
element.scrollIntoView({ block: 'center', behavior: 'instant' });
const box = element.getClientRects()[0];
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
const hit = document.elementFromPoint(x, y);
const free = element.contains(hit) || hit?.contains(element) || hit?.closest('label') === element;
const link = element.closest('a[href]');
const leaves = link ? link.pathname !== location.pathname || link.search !== location.search : element.matches('button');
document.pressed = leaves;
return { x, y, free, leaves };
"#;

/// Whether the page that was pressed is gone and another is whole.
const ARRIVED: &str = "return document.pressed !== true && document.readyState === 'complete'";

/// Presses the middle of an element. Gives whether that leads to another page.
pub async fn click(driver: &WebDriver, element: &WebElement) -> WebDriverResult<bool> {
    let aim = driver
        .execute(AIM, vec![element.to_json()?])
        .await?
        .json()
        .clone();
    assert_eq!(aim["free"], true, "something covers what is to be pressed");
    for kind in ["mousePressed", "mouseReleased"] {
        let event = json!({ "type": kind, "x": aim["x"], "y": aim["y"], "button": "left", "clickCount": 1 });
        driver
            .cdp()
            .send_raw("Input.dispatchMouseEvent", event)
            .await?;
    }
    Ok(aim["leaves"] == true)
}

/// Presses the middle of an element, and waits for the page that it leads to.
pub async fn leave(driver: &WebDriver, element: &WebElement) -> WebDriverResult<()> {
    let leaves = click(driver, element).await?;
    let start = Instant::now();
    while leaves && start.elapsed() < PATIENCE {
        // Between two pages there may be none to ask.
        let arrived = driver.execute(ARRIVED, Vec::new()).await;
        if arrived.is_ok_and(|arrived| *arrived.json() == Value::Bool(true)) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(())
}

/// Types into a field, in place of what was in it.
pub async fn fill(driver: &WebDriver, field: &WebElement, text: &str) -> WebDriverResult<()> {
    let script = "arguments[0].value = ''; arguments[0].focus()";
    driver.execute(script, vec![field.to_json()?]).await?;
    driver
        .cdp()
        .send_raw("Input.insertText", json!({ "text": text }))
        .await?;
    Ok(())
}
