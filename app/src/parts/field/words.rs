//! What the fields of the form ask, and the hints beside them.

use crate::site::T;
use board::draft::Field;
use board::listing::Kind;

/// The question of a field.
pub fn label(t: T, kind: Kind, field: Field) -> &'static str {
    let lends = kind == Kind::Surplus;
    let either = |others, lending| if lends { lending } else { others };
    match field {
        Field::Work => match kind {
            Kind::Vacancy => t.field_work_vacancy(),
            Kind::Assignment => t.field_work_assignment(),
            Kind::Surplus => t.field_work_surplus(),
        },
        Field::Title => t.field_title(),
        Field::Organisation => t.field_organisation(),
        Field::Postcode => either(t.field_postcode(), t.field_postcode_surplus()),
        Field::Start => either(t.field_start(), t.field_start_surplus()),
        Field::End => either(t.field_end(), t.field_end_surplus()),
        Field::HoursMin => t.field_hours_min(),
        Field::HoursMax => t.field_hours_max(),
        Field::Openings => either(t.field_openings(), t.field_openings_surplus()),
        Field::Forms => t.field_forms(),
        Field::Days => t.field_days(),
        Field::Parts => t.field_parts(),
        Field::PayMin => match kind {
            Kind::Vacancy => t.field_pay_min_vacancy(),
            Kind::Assignment => t.field_pay_min_assignment(),
            Kind::Surplus => t.field_pay_min_surplus(),
        },
        Field::PayMax => t.field_pay_max(),
        Field::PayUnit => t.field_pay_unit(),
        Field::Schooling => t.field_schooling(),
        Field::Licences => either(t.field_licences(), t.field_licences_surplus()),
        Field::Dutch => either(t.field_dutch(), t.field_dutch_surplus()),
        Field::Training => t.field_training(),
        Field::Offers => t.field_offers(),
        Field::Skills => either(t.field_skills(), t.field_skills_surplus()),
        Field::Learnable => t.field_learnable(),
        Field::Description => either(t.field_description(), t.field_description_surplus()),
        Field::ValidUntil => t.field_valid_until(),
        Field::Kvk => t.field_kvk(),
        Field::Website => t.field_website(),
        Field::Name => t.field_name(),
        Field::Phone => t.field_phone(),
        Field::WhatsApp => t.field_whatsapp(),
        Field::Mail => t.field_mail(),
        Field::Site => t.field_site(),
        Field::Desk => t.field_desk(),
        // Nobody sees these.
        Field::Kind | Field::Key | Field::Lang => "",
    }
}

/// The hint beside a field, where one helps.
pub fn hint(t: T, kind: Kind, field: Field) -> Option<&'static str> {
    let lends = kind == Kind::Surplus;
    match field {
        Field::Work => Some(t.field_work_hint()),
        Field::Title => Some(t.field_title_hint()),
        Field::Organisation => Some(t.field_organisation_hint()),
        Field::Postcode => Some(t.field_postcode_hint()),
        Field::Days => Some(t.field_days_hint()),
        Field::PayMin if !lends => Some(t.field_pay_hint()),
        Field::Skills if !lends => Some(t.field_skills_hint()),
        Field::Description if lends => Some(t.field_description_hint_surplus()),
        Field::Description => Some(t.field_description_hint()),
        _ => None,
    }
}
