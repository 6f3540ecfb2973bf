//! A client seeks a self-employed professional.

use super::{Audience, KindSpec};
use crate::draft::Field;
use crate::listing::{LegalForm, PayUnit};
use crate::set::Set;

pub(super) const SPEC: KindSpec = KindSpec {
    audience: Audience::Jobseekers,
    forms: || Set::EMPTY.with(LegalForm::SelfEmployed),
    usual_form: LegalForm::SelfEmployed,
    pay_unit: PayUnit::Hour,
    // A rate between businesses; the minimum wage act does not set it.
    minimum_wage: false,
    asks: &[
        Field::Work,
        Field::Organisation,
        Field::Postcode,
        Field::Start,
        Field::End,
        Field::HoursMin,
        Field::Phone,
    ],
    more: &[
        Field::Title,
        Field::Description,
        Field::PayMin,
        Field::Openings,
        Field::Days,
        Field::Parts,
        Field::Schooling,
        Field::Licences,
        Field::Dutch,
        Field::Skills,
        Field::ValidUntil,
        Field::Kvk,
        Field::Website,
    ],
};
