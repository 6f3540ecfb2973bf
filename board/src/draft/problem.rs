//! What can be wrong with a field, and what is worth pointing out.

use crate::day::DayError;
use crate::listing::{Euros, HoursError, OpeningsError, PayError};
use crate::party::{KvkError, MailError, PhoneError, WebAddressError};
use crate::places::PostcodeError;
use crate::text::{DescriptionError, OrganisationError, PersonNameError, TitleError};
use crate::texts::Texts;

/// What is wrong with a field: the error of its type, or what only the whole form shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was filled in where something is needed.
    Missing,
    /// The form's own hidden parts are damaged.
    Damaged,
    /// The work is not in the list of occupations.
    UnknownWork,
    /// The title does not fit.
    Title(TitleError),
    /// The name does not fit.
    Organisation(OrganisationError),
    /// Not a postcode.
    Postcode(PostcodeError),
    /// A postcode of no place in the Netherlands.
    UnknownPostcode,
    /// A place in a region that does not take part.
    OtherRegion,
    /// Not a day.
    Day(DayError),
    /// The last day is before the first.
    EndBeforeStart,
    /// The day is over, or too far ahead.
    DayOutOfRange,
    /// The hours do not fit.
    Hours(HoursError),
    /// The number of people does not fit.
    Openings(OpeningsError),
    /// The pay does not fit.
    Pay(PayError),
    /// The text does not fit.
    Description(DescriptionError),
    /// Not a number of the trade register.
    Kvk(KvkError),
    /// Not a web address.
    Web(WebAddressError),
    /// The name of a person does not fit.
    Name(PersonNameError),
    /// Not a telephone number.
    Phone(PhoneError),
    /// Not a mail address.
    Mail(MailError),
    /// No way to get in touch was given.
    NoContact,
}

impl Problem {
    /// What to tell the person, in their language.
    pub fn explain(self, t: Texts) -> &'static str {
        match self {
            Self::Missing => t.problem_missing(),
            Self::Damaged => t.problem_damaged(),
            Self::UnknownWork => t.problem_unknown_work(),
            Self::Title(TitleError::TooShort) => t.problem_title_short(),
            Self::Title(TitleError::TooLong) => t.problem_title_long(),
            Self::Organisation(OrganisationError::TooShort) => t.problem_organisation_short(),
            Self::Organisation(OrganisationError::TooLong) => t.problem_organisation_long(),
            Self::Postcode(_) => t.problem_postcode(),
            Self::UnknownPostcode => t.problem_postcode_unknown(),
            Self::OtherRegion => t.problem_other_region(),
            Self::Day(DayError::Form) => t.problem_day_form(),
            Self::Day(DayError::NoSuchDay) => t.problem_day_none(),
            Self::EndBeforeStart => t.problem_end_before_start(),
            Self::DayOutOfRange => t.problem_day_range(),
            Self::Hours(HoursError::NotANumber) => t.problem_hours_number(),
            Self::Hours(HoursError::OutOfRange) => t.problem_hours_range(),
            Self::Hours(HoursError::Reversed) => t.problem_hours_reversed(),
            Self::Openings(OpeningsError::NotANumber) => t.problem_openings_number(),
            Self::Openings(OpeningsError::OutOfRange) => t.problem_openings_range(),
            Self::Pay(PayError::NotAnAmount) => t.problem_pay_amount(),
            Self::Pay(PayError::OutOfRange) => t.problem_pay_range(),
            Self::Pay(PayError::Reversed) => t.problem_pay_reversed(),
            Self::Description(_) => t.problem_description_long(),
            Self::Kvk(_) => t.problem_kvk(),
            Self::Web(WebAddressError::Form) => t.problem_web(),
            Self::Web(WebAddressError::TooLong) => t.problem_web_long(),
            Self::Name(PersonNameError::TooShort) => t.problem_name_short(),
            Self::Name(PersonNameError::TooLong) => t.problem_name_long(),
            Self::Phone(PhoneError::Form) => t.problem_phone_form(),
            Self::Phone(PhoneError::Length) => t.problem_phone_length(),
            Self::Mail(MailError::Form) => t.problem_mail(),
            Self::Mail(MailError::TooLong) => t.problem_mail_long(),
            Self::NoContact => t.problem_no_contact(),
        }
    }
}

/// Something worth pointing out that does not stop a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The pay is below the minimum hourly wage of 21 and over, in cents.
    BelowMinimumWage(u32),
    /// The minimum wage of that day is not known here.
    MinimumWageUnknown,
}

impl Hint {
    /// What to tell the person, in their language.
    pub fn explain(self, t: Texts) -> String {
        match self {
            Self::BelowMinimumWage(cents) => t.hint_below_minimum(&Euros(cents).to_string()),
            Self::MinimumWageUnknown => t.hint_minimum_unknown().to_owned(),
        }
    }
}
