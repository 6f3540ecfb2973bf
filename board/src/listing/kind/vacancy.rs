//! An employer seeks staff.

use super::{Audience, KindSpec};
use crate::draft::Field;
use crate::listing::{LegalForm, PayUnit};
use crate::set::Set;

pub(super) const SPEC: KindSpec = KindSpec {
    audience: Audience::Jobseekers,
    forms: || {
        Set::from_iter([
            LegalForm::Permanent,
            LegalForm::Temporary,
            LegalForm::OnCall,
            LegalForm::Agency,
            LegalForm::Secondment,
            LegalForm::Payroll,
            LegalForm::WorkLearn,
            LegalForm::Voluntary,
        ])
    },
    usual_form: LegalForm::Temporary,
    pay_unit: PayUnit::Hour,
    minimum_wage: true,
    asks: &[
        Field::Work,
        Field::Organisation,
        Field::Postcode,
        Field::Start,
        Field::HoursMin,
        Field::Openings,
        Field::Phone,
    ],
    more: &[
        Field::Title,
        Field::Description,
        Field::Forms,
        Field::End,
        Field::Days,
        Field::Parts,
        Field::PayMin,
        Field::Schooling,
        Field::Licences,
        Field::Dutch,
        Field::Training,
        Field::Offers,
        Field::Skills,
        Field::ValidUntil,
        Field::Kvk,
        Field::Website,
    ],
};
