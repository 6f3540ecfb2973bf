//! An employer offers its own staff on collegial loan: the employee agrees, at cost and
//! without profit, in writing, with the collective agreement checked.

use super::{Audience, KindSpec};
use crate::draft::Field;
use crate::listing::{LegalForm, PayUnit};
use crate::set::Set;

pub(super) const SPEC: KindSpec = KindSpec {
    audience: Audience::Employers,
    forms: || Set::EMPTY.with(LegalForm::CollegialLoan),
    usual_form: LegalForm::CollegialLoan,
    pay_unit: PayUnit::Hour,
    // What is asked is the cost of staff whose wage their own employer pays.
    minimum_wage: false,
    asks: &[
        Field::Work,
        Field::Organisation,
        Field::Postcode,
        Field::Start,
        Field::End,
        Field::HoursMin,
        Field::Openings,
        Field::Phone,
    ],
    more: &[
        Field::Title,
        Field::Description,
        Field::Days,
        Field::Parts,
        Field::PayMin,
        Field::Licences,
        Field::Dutch,
        Field::Skills,
        Field::ValidUntil,
        Field::Kvk,
        Field::Website,
    ],
};
