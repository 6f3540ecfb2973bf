//! What the choices of the forms are called.

use crate::site::T;
use board::listing::{Cefr, LegalForm, Licence, Offer, Part, Sector};

/// A legal form.
pub fn form(t: T, form: LegalForm) -> &'static str {
    match form {
        LegalForm::Permanent => t.form_permanent(),
        LegalForm::Temporary => t.form_temporary(),
        LegalForm::OnCall => t.form_on_call(),
        LegalForm::Agency => t.form_agency(),
        LegalForm::Secondment => t.form_secondment(),
        LegalForm::Payroll => t.form_payroll(),
        LegalForm::SelfEmployed => t.form_self_employed(),
        LegalForm::CollegialLoan => t.form_loan(),
        LegalForm::WorkLearn => t.form_work_learn(),
        LegalForm::Voluntary => t.form_voluntary(),
    }
}

/// A level of Dutch.
pub fn dutch(t: T, level: Cefr) -> &'static str {
    match level {
        Cefr::A1 => t.dutch_a1(),
        Cefr::A2 => t.dutch_a2(),
        Cefr::B1 => t.dutch_b1(),
        Cefr::B2 => t.dutch_b2(),
        Cefr::C1 => t.dutch_c1(),
        Cefr::C2 => t.dutch_c2(),
    }
}

/// Something that is offered.
pub fn offer(t: T, offer: Offer) -> &'static str {
    match offer {
        Offer::Travel => t.offer_travel(),
        Offer::Lodging => t.offer_lodging(),
    }
}

/// A part of the day.
pub fn part(t: T, part: Part) -> &'static str {
    match part {
        Part::Morning => t.part_morning(),
        Part::Afternoon => t.part_afternoon(),
        Part::Evening => t.part_evening(),
        Part::Night => t.part_night(),
    }
}

/// A day of the week, 0 for Monday.
pub fn weekday(t: T, day: usize) -> &'static str {
    match day {
        0 => t.weekday_1(),
        1 => t.weekday_2(),
        2 => t.weekday_3(),
        3 => t.weekday_4(),
        4 => t.weekday_5(),
        5 => t.weekday_6(),
        _ => t.weekday_7(),
    }
}

/// A sector.
pub fn sector(t: T, sector: Sector) -> &'static str {
    match sector.letter() {
        'A' => t.sector_a(),
        'B' => t.sector_b(),
        'C' => t.sector_c(),
        'D' => t.sector_d(),
        'E' => t.sector_e(),
        'F' => t.sector_f(),
        'G' => t.sector_g(),
        'H' => t.sector_h(),
        'I' => t.sector_i(),
        'J' => t.sector_j(),
        'K' => t.sector_k(),
        'L' => t.sector_l(),
        'M' => t.sector_m(),
        'N' => t.sector_n(),
        'O' => t.sector_o(),
        'P' => t.sector_p(),
        'Q' => t.sector_q(),
        'R' => t.sector_r(),
        'S' => t.sector_s(),
        'T' => t.sector_t(),
        _ => t.sector_u(),
    }
}

/// A licence or certificate.
pub fn licence(t: T, licence: Licence) -> &'static str {
    match licence {
        Licence::Big => t.licence_big(),
        Licence::DrivingB => t.licence_b(),
        Licence::DrivingC => t.licence_c(),
        Licence::DrivingCe => t.licence_ce(),
        Licence::DrivingD => t.licence_d(),
        Licence::Code95 => t.licence_code95(),
        Licence::Vca => t.licence_vca(),
        Licence::Vog => t.licence_vog(),
        Licence::Forklift => t.licence_forklift(),
        Licence::Haccp => t.licence_haccp(),
        Licence::Bhv => t.licence_bhv(),
        Licence::TaxiCard => t.licence_taxi(),
        Licence::Boa => t.licence_boa(),
        Licence::Teaching => t.licence_teaching(),
        Licence::DrivingT => t.licence_t(),
        Licence::Spraying => t.licence_spraying(),
        Licence::SecurityPass => t.licence_security(),
        Licence::PilotLicence => t.licence_pilot(),
        Licence::CabinCrew => t.licence_cabin(),
    }
}
