//! The one file that makes a board somebody's own: which crisis, which sectors, which regions.

use crate::day::Day;
use crate::event::Rules;
use crate::listing::{Lang, Sector};
use crate::party::{Mail, Phone};
use crate::places::RegionCode;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A crisis, as `crisis.toml` describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Crisis {
    /// What the board is called under its own name, in each language.
    pub name: BTreeMap<Lang, String>,
    /// The crisis in one sentence, in each language.
    pub message: BTreeMap<Lang, String>,
    /// Since when.
    pub since: Day,
    /// Sectors that let people go.
    pub shrinking: Vec<SectorGroup>,
    /// Sectors that are short of people.
    pub short: Vec<SectorGroup>,
    /// The labour market regions that take part.
    pub regions: Vec<RegionCode>,
    /// The languages of the board, the first one is where a visitor without a preference starts.
    pub languages: Vec<Lang>,
    /// Days until a listing sleeps unless its poster confirms it: 1 to 60.
    pub sleeps_after_days: u16,
    /// Whether a desk looks before or after a listing is seen.
    pub moderation: Moderation,
    /// The desk (werkgeversservicepunt) of each region.
    pub desks: BTreeMap<RegionCode, Desk>,
    /// How the board looks.
    pub look: Look,
}

/// A section of SBI 2008, as a whole or some groups of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectorGroup {
    /// The section.
    pub sbi: Sector,
    /// Two to five digits of SBI 2008 each; empty means the whole section.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
}

/// When a desk looks at a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Moderation {
    /// A listing is seen after a desk approved it.
    Before,
    /// A listing is seen at once, and held when it is reported.
    After,
}

/// Who answers in a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    /// Its name.
    pub name: String,
    /// Its telephone number.
    pub phone: Phone,
    /// Its mail address.
    pub mail: Mail,
    /// When it answers, in each language.
    pub hours: BTreeMap<Lang, String>,
}

/// How the board looks. Only accents whose contrast was checked can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// The accent colour.
    pub accent: Accent,
}

/// The accents whose contrast was checked in light and dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
pub enum Accent {
    /// The board's own.
    #[default]
    Bridge,
    /// Blue.
    River,
    /// Purple.
    Heather,
}

impl Accent {
    /// The word that stands for it in the style sheet.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Bridge => "bridge",
            Self::River => "river",
            Self::Heather => "heather",
        }
    }
}

/// What is wrong in a crisis file beyond its form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem}")]
pub struct CrisisError {
    /// The field, as it is written in the file.
    pub field: String,
    /// What is wrong with it.
    pub problem: String,
}

impl Crisis {
    /// Checks what the types cannot: that the parts agree.
    ///
    /// # Errors
    /// [`CrisisError`] names the first field that does not fit.
    pub fn check(&self, available: &[Lang]) -> Result<(), CrisisError> {
        let wrong = |field: &str, problem: String| {
            Err(CrisisError {
                field: field.to_owned(),
                problem,
            })
        };
        if self.languages.is_empty() {
            return wrong("languages", "name at least one language".into());
        }
        if let Some(lang) = self.languages.iter().find(|lang| !available.contains(lang)) {
            return wrong("languages", format!("the board has no texts in \"{lang}\""));
        }
        for lang in &self.languages {
            for (field, texts) in [("name", &self.name), ("message", &self.message)] {
                if texts.get(lang).is_none_or(|text| text.trim().is_empty()) {
                    return wrong(field, format!("has no text in \"{lang}\""));
                }
            }
        }
        if self.regions.is_empty() {
            return wrong("regions", "name at least one labour market region".into());
        }
        if !(1..=60).contains(&self.sleeps_after_days) {
            return wrong("sleeps-after-days", "must be 1 to 60".into());
        }
        for (field, groups) in [("shrinking", &self.shrinking), ("short", &self.short)] {
            if groups.is_empty() {
                return wrong(field, "name at least one sector".into());
            }
            for group in groups.iter().flat_map(|sector| &sector.groups) {
                let digits = group.bytes().all(|byte| byte.is_ascii_digit());
                if !digits || !(2..=5).contains(&group.len()) {
                    return wrong(
                        field,
                        format!("\"{group}\" is not a group of SBI 2008: two to five digits"),
                    );
                }
            }
        }
        if let Some(region) = self
            .regions
            .iter()
            .find(|region| !self.desks.contains_key(region))
        {
            return wrong("desks", format!("region {region} has no desk"));
        }
        if let Some(region) = self
            .desks
            .keys()
            .find(|region| !self.regions.contains(region))
        {
            return wrong("desks", format!("{region} is not in regions"));
        }
        Ok(())
    }

    /// The rules that decide whether a listing is seen.
    pub fn rules(&self) -> Rules {
        Rules {
            sleeps_after: self.sleeps_after_days,
            approve_first: self.moderation == Moderation::Before,
        }
    }

    /// Whether a sector is short of people, as a whole or in part.
    pub fn is_short(&self, sector: Sector) -> bool {
        self.short.iter().any(|group| group.sbi == sector)
    }
}

/// A text in a language, or in the first language that has it.
pub fn in_language(texts: &BTreeMap<Lang, String>, lang: Lang) -> &str {
    texts
        .get(&lang)
        .or_else(|| texts.values().next())
        .map_or("", String::as_str)
}
