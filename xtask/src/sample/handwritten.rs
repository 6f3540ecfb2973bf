//! Reads the listings in `xtask/sample/achterhoek`: the fields of the form by their names, with
//! days counted from today instead of dates.

use std::fmt::Display;

use anyhow::{Context, Result, ensure};
use board::day::Day;
use board::draft::{Draft, Field};
use board::listing::{Cefr, DAYS, Kind, LegalForm, Licence, Offer, Part, PayUnit, Schooling};
use board::set::Flag;
use serde::Deserialize;

use super::{MAX_POSTED_DAYS_AGO, Sample, key};

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        [$(($name, include_str!(concat!("../../sample/achterhoek/", $name)))),+]
    };
}

pub(super) const FILES: [(&str, &str); 9] = files![
    "zorg.toml",
    "logistiek.toml",
    "agrarisch.toml",
    "supermarkt.toml",
    "onderwijs.toml",
    "overheid.toml",
    "uitleen.toml",
    "techniek.toml",
    "overig.toml",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    listing: Vec<Listing>,
}

/// A listing as it is written: what the form has, and what happened since.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Listing {
    kind: String,
    lang: Option<String>,
    work: String,
    title: String,
    organisation: String,
    postcode: String,
    start_in_days: u16,
    end_in_days: Option<u16>,
    valid_in_days: Option<u16>,
    hours_min: u8,
    hours_max: u8,
    openings: Option<u16>,
    #[serde(default)]
    forms: Vec<String>,
    #[serde(default)]
    days: Vec<String>,
    #[serde(default)]
    parts: Vec<String>,
    pay_min: String,
    pay_max: Option<String>,
    pay_unit: Option<String>,
    schooling: Option<String>,
    #[serde(default)]
    licences: Vec<String>,
    dutch: Option<String>,
    #[serde(default)]
    training: bool,
    #[serde(default)]
    offers: Vec<String>,
    description: String,
    name: String,
    phone: Option<String>,
    whatsapp: Option<String>,
    mail: Option<String>,
    site: Option<String>,
    #[serde(default)]
    desk: bool,
    posted_days_ago: u16,
    places_left: Option<u16>,
}

/// The listings written by hand for the Achterhoek, as if they were posted within the week
/// before `today`.
///
/// # Errors
/// A file that cannot be read, or a word in it that no form knows; names file and listing.
pub fn handwritten(today: Day) -> Result<Vec<Sample>> {
    let mut samples = Vec::new();
    for (name, text) in FILES {
        let file: File =
            toml::from_str(text).with_context(|| format!("xtask/sample/achterhoek/{name}"))?;
        for (number, listing) in file.listing.iter().enumerate() {
            let at = || format!("xtask/sample/achterhoek/{name}, \"{}\"", listing.title);
            listing.check().with_context(at)?;
            let mut draft = listing.draft(today);
            draft.set(Field::Key, key(name, number).to_string());
            samples.push(Sample {
                draft,
                posted_days_ago: listing.posted_days_ago,
                places_left: listing.places_left,
            });
        }
    }
    Ok(samples)
}

impl Listing {
    /// A form ignores words that it does not know; here they are mistakes.
    fn check(&self) -> Result<()> {
        known::<Kind>("kind", [&self.kind])?;
        known::<LegalForm>("forms", &self.forms)?;
        known::<Part>("parts", &self.parts)?;
        known::<PayUnit>("pay-unit", &self.pay_unit)?;
        known::<Schooling>("schooling", &self.schooling)?;
        known::<Licence>("licences", &self.licences)?;
        known::<Cefr>("dutch", &self.dutch)?;
        known::<Offer>("offers", &self.offers)?;
        for day in &self.days {
            ensure!(DAYS.contains(&day.as_str()), "days: no such day: {day}");
        }
        ensure!(
            self.posted_days_ago <= MAX_POSTED_DAYS_AGO,
            "posted-days-ago: at most {MAX_POSTED_DAYS_AGO}"
        );
        ensure!(
            self.places_left.unwrap_or(1) <= self.openings.unwrap_or(1),
            "places-left: more than the openings"
        );
        Ok(())
    }

    fn draft(&self, today: Day) -> Draft {
        let mut form = Form(Draft::default());
        form.one(Field::Kind, &self.kind);
        form.one(Field::Lang, self.lang.as_deref().unwrap_or("nl"));
        form.one(Field::Work, &self.work);
        form.one(Field::Title, &self.title);
        form.one(Field::Organisation, &self.organisation);
        form.one(Field::Postcode, &self.postcode);
        form.one(Field::Start, today.plus(self.start_in_days));
        form.each(Field::End, self.end_in_days.map(|days| today.plus(days)));
        form.each(
            Field::ValidUntil,
            self.valid_in_days.map(|days| today.plus(days)),
        );
        form.one(Field::HoursMin, self.hours_min);
        form.one(Field::HoursMax, self.hours_max);
        form.each(Field::Openings, self.openings);
        form.each(Field::Forms, &self.forms);
        form.each(Field::Days, &self.days);
        form.each(Field::Parts, &self.parts);
        form.one(Field::PayMin, &self.pay_min);
        form.each(Field::PayMax, &self.pay_max);
        form.each(Field::PayUnit, &self.pay_unit);
        form.each(Field::Schooling, &self.schooling);
        form.each(Field::Licences, &self.licences);
        form.each(Field::Dutch, &self.dutch);
        form.each(Field::Training, self.training.then_some("ja"));
        form.each(Field::Offers, &self.offers);
        form.one(Field::Description, &self.description);
        form.one(Field::Name, &self.name);
        form.each(Field::Phone, &self.phone);
        form.each(Field::WhatsApp, &self.whatsapp);
        form.each(Field::Mail, &self.mail);
        form.each(Field::Site, &self.site);
        form.each(Field::Desk, self.desk.then_some("ja"));
        form.0
    }
}

/// A draft that is being filled in.
struct Form(Draft);

impl Form {
    fn one(&mut self, field: Field, value: impl Display) {
        self.0.push(field, value.to_string());
    }

    fn each(&mut self, field: Field, values: impl IntoIterator<Item = impl Display>) {
        for value in values {
            self.one(field, value);
        }
    }
}

fn known<'a, T: Flag>(key: &str, words: impl IntoIterator<Item = &'a String>) -> Result<()> {
    for word in words {
        ensure!(T::from_slug(word).is_some(), "{key}: no such word: {word}");
    }
    Ok(())
}
