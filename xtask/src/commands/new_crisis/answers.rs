//! What was answered, and the file that follows from it.

use std::fmt::Write;

use board::day::Day;
use board::party::{Mail, Phone};
use board::places::{REGIONS, RegionCode};

/// The answers to the five questions.
pub struct Answers {
    pub name: String,
    pub message: String,
    pub since: Day,
    pub regions: Vec<RegionCode>,
    pub mail: Mail,
    pub phone: Phone,
}

impl Answers {
    /// The crisis file, with what each field means beside it.
    pub fn to_toml(&self) -> String {
        let codes: Vec<_> = self
            .regions
            .iter()
            .map(|code| format!("\"{code}\""))
            .collect();
        let mut text = format!(
            include_str!("../../../template/crisis.toml"),
            since = self.since,
            all_regions = all_regions(),
            regions = codes.join(", "),
            name = quoted(&self.name),
            message = quoted(&self.message),
        );
        for region in &self.regions {
            text.push_str(&self.desk(*region));
        }
        text
    }

    fn desk(&self, region: RegionCode) -> String {
        format!(
            "\n[desks.{region}]\nname = {}\nphone = {}\nmail = {}\nhours.nl = \"Maandag tot en met vrijdag van 8.30 tot 17.00 uur\"\n",
            quoted(&format!("Werkgeversservicepunt {}", region.name())),
            quoted(&self.phone.to_string()),
            quoted(self.mail.as_str()),
        )
    }
}

/// The numbers and names of all regions, as lines of a comment.
fn all_regions() -> String {
    let mut lines = String::new();
    for region in &REGIONS {
        // Writing to a text does not fail.
        let _ = write!(lines, "\n#   {} {}", region.code, region.name);
    }
    lines
}

/// A text as TOML has it.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
