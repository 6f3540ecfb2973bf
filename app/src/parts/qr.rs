//! A QR code, drawn as one path.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// The light margin inside the drawing, in modules. The style sheet adds a border of about
/// three more, which makes the four of ISO/IEC 18004.
const MARGIN: i32 = 1;

/// The code of a text, at the lowest level of correction, as a screen has no stains and
/// larger modules scan better; with words for who cannot see it. Nothing for a text too long for
/// any code, of some 2,900 bytes.
pub fn qr(text: &str, label: &'static str) -> Option<AnyView> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let size = code.size() + 2 * MARGIN;
    Some(
        view! {
            <svg
                class="wb-qr"
                viewBox=format!("0 0 {size} {size}")
                role="img"
                aria-label=label
            >
                <path d=path(&code) shape-rendering="crispEdges"></path>
            </svg>
        }
        .into_any(),
    )
}

/// One rectangle for each run of dark modules in a row.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let from = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > from {
                let (left, top, width) = (from + MARGIN, y + MARGIN, x - from);
                // Writing to a string cannot fail.
                let _ = write!(path, "M{left} {top}h{width}v1h-{width}z");
            }
            x += 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_once() {
        let code = QrCode::encode_text("https://werkbrug.example.nl/", QrCodeEcc::Medium).unwrap();
        let size = code.size();
        let dark = (0..size * size)
            .filter(|at| code.get_module(at % size, at / size))
            .count();
        let drawn: usize = path(&code)
            .split('h')
            .filter_map(|part| part.split_once('v'))
            .map(|(width, _)| width.parse::<usize>().unwrap())
            .sum();
        assert_eq!(drawn, dark);
    }
}
