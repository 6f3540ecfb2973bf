//! From a listing back to the form, so that its poster can change it.

use super::{Draft, Field};
use crate::listing::{DAYS, Euros, Listing};
use crate::party::Contact;
use crate::set::{Flag, Set};

impl Draft {
    /// The form that makes this listing and contact. Checking it gives the same listing again.
    pub fn of(listing: &Listing, contact: &Contact) -> Self {
        let card = &listing.card;
        let mut draft = Self::default();
        let mut put = |field, value: String| {
            if !value.is_empty() {
                draft.push(field, value);
            }
        };
        put(Field::Kind, card.kind.slug().to_owned());
        put(Field::Lang, card.lang.to_string());
        put(Field::Work, card.occupation.0.to_string());
        put(Field::Title, card.title.to_string());
        put(Field::Organisation, card.organisation.to_string());
        put(Field::Postcode, card.pc4.to_string());
        put(Field::Start, card.start.to_string());
        put(Field::End, text(card.end));
        put(Field::HoursMin, card.hours.min().to_string());
        put(Field::HoursMax, card.hours.max().to_string());
        put(Field::Openings, card.openings.get().to_string());
        for form in slugs(card.forms) {
            put(Field::Forms, form);
        }
        let days = card.shifts.days();
        for (_, day) in DAYS
            .iter()
            .enumerate()
            .filter(|(at, _)| days & (1 << at) != 0)
        {
            put(Field::Days, (*day).to_owned());
        }
        for part in slugs(card.shifts.parts()) {
            put(Field::Parts, part);
        }
        if let Some(pay) = card.pay {
            put(Field::PayMin, Euros(pay.min()).to_string());
            put(Field::PayMax, Euros(pay.max()).to_string());
            put(Field::PayUnit, pay.unit().slug().to_owned());
        }
        put(Field::Schooling, card.schooling.slug().to_owned());
        for licence in slugs(card.licences) {
            put(Field::Licences, licence);
        }
        if let Some(need) = card.languages.first() {
            put(Field::Dutch, need.level.slug().to_owned());
        }
        if card.training {
            put(Field::Training, "ja".to_owned());
        }
        for offer in slugs(card.offers) {
            put(Field::Offers, offer);
        }
        for skill in &card.required {
            put(Field::Skills, skill.0.to_string());
        }
        for skill in &card.learnable {
            put(Field::Learnable, skill.0.to_string());
        }
        put(Field::Description, listing.description.to_string());
        put(Field::ValidUntil, text(card.valid_until));
        put(Field::Kvk, text(listing.kvk));
        put(Field::Website, text(listing.website.as_ref()));
        put(Field::Name, text(contact.name.as_ref()));
        put(Field::Phone, text(contact.phone.as_ref()));
        put(Field::WhatsApp, text(contact.whatsapp.as_ref()));
        put(Field::Mail, text(contact.mail.as_ref()));
        put(Field::Site, text(contact.site.as_ref()));
        if contact.desk {
            put(Field::Desk, "ja".to_owned());
        }
        draft
    }
}

fn text<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn slugs<T: Flag>(set: Set<T>) -> impl Iterator<Item = String> {
    set.iter().map(|flag| flag.slug().to_owned())
}
