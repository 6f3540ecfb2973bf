//! What the sample board must not give away.

use std::fs;
use std::path::Path;

/// The desk's own number and mail stand on every page.
const DESK: [&str; 2] = ["0612345609", "wsp.achterhoek@example.nl"];

/// The telephone numbers (as digits) and mail addresses of all sample listings.
pub fn contact_details() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../xtask/sample/achterhoek");
    let mut details = Vec::new();
    for file in fs::read_dir(&folder).expect("the sample listings") {
        let text = fs::read_to_string(file.expect("a file").path()).expect("a text");
        for line in text.lines() {
            let Some((name, value)) = line.split_once(" = ") else {
                continue;
            };
            let value = value.trim_matches('"');
            match name {
                "phone" | "whatsapp" => details.push(digits(value)),
                "mail" => details.push(value.to_owned()),
                _ => {}
            }
        }
    }
    details.sort();
    details.dedup();
    details.retain(|detail| !DESK.contains(&detail.as_str()));
    assert!(details.len() > 20, "the sample has contact details");
    details
}

/// The details that a text gives away, however its numbers are written.
pub fn given_away<'a>(text: &str, details: &'a [String]) -> Vec<&'a str> {
    let plain = digits(text).replace("0031", "0");
    let is_in = |detail: &&String| match detail.contains('@') {
        true => text.contains(detail.as_str()),
        // Without its first nought, so that +31 is found too.
        false => plain.contains(&detail[1..]),
    };
    details.iter().filter(is_in).map(String::as_str).collect()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
