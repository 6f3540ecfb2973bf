//! The facts of a card in words.

use super::day;
use crate::site::T;
use board::day::Day;
use board::listing::{Card, Euros, Kind, LegalForm, Part, Pay, PayUnit, Schooling, Shifts};
use board::places::{Km, Pc4, Places};

/// "Doetinchem, ongeveer 4 km".
pub fn whereabouts(t: T, pc4: Pc4, places: &Places, km: Option<Km>) -> String {
    let name = places.get(pc4).map_or("", |place| place.name);
    match km {
        Some(km) => t.where_distance(name, u32::from(km.0)),
        None => name.to_owned(),
    }
}

/// "Vanaf morgen tot 1 juli, overdag en in het weekend".
pub fn when(t: T, card: &Card, today: Day) -> String {
    let mut words = day::from_day(t, card.start, today);
    if let Some(end) = card.end {
        words.push(' ');
        words.push_str(&t.until_date(&day::day(t, end, today)));
    }
    let shifts = shifts(t, card.shifts);
    if !shifts.is_empty() {
        words.push_str(", ");
        words.push_str(&shifts);
    }
    words
}

/// "overdag en 's avonds, ook in het weekend"; empty when nothing was said.
fn shifts(t: T, shifts: Shifts) -> String {
    if shifts.is_empty() {
        return String::new();
    }
    let parts = shifts.parts();
    let morning = parts.contains(Part::Morning);
    let afternoon = parts.contains(Part::Afternoon);
    let mut words: Vec<&str> = Vec::new();
    match (morning, afternoon) {
        (true, true) => words.push(t.shift_daytime()),
        (true, false) => words.push(t.shift_morning()),
        (false, true) => words.push(t.shift_afternoon()),
        (false, false) => {}
    }
    if parts.contains(Part::Evening) {
        words.push(t.shift_evening());
    }
    if parts.contains(Part::Night) {
        words.push(t.shift_night());
    }
    const WEEKEND: u8 = 0b110_0000;
    let days = shifts.days();
    let weekend = if days & !WEEKEND == 0 {
        Some(t.shift_only_weekend())
    } else if days & WEEKEND != 0 {
        Some(t.shift_also_weekend())
    } else {
        None
    };
    let mut text = list(t, &words);
    if let Some(weekend) = weekend {
        text.push_str(", ");
        text.push_str(weekend);
    }
    text
}

/// "a, b en c".
fn list(t: T, words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => t.list_and(&first.join(", "), last),
    }
}

/// "16 tot 24 per week".
pub fn hours(t: T, card: &Card) -> String {
    let (min, max) = (card.hours.min().into(), card.hours.max().into());
    if min == max {
        t.hours_exact(min)
    } else {
        t.hours_range(min, max)
    }
}

/// "€ 15,10 tot € 17,40 per uur", or that it is not said.
pub fn pay(t: T, pay: Option<Pay>) -> String {
    let Some(pay) = pay else {
        return t.pay_unknown().to_owned();
    };
    let unit = match pay.unit() {
        PayUnit::Hour => t.per_hour(),
        PayUnit::Month => t.per_month(),
        PayUnit::Day => t.per_day(),
    };
    let (min, max) = (Euros(pay.min()).to_string(), Euros(pay.max()).to_string());
    if pay.min() == pay.max() {
        t.pay_exact(&min, unit)
    } else {
        t.pay_range(&min, &max, unit)
    }
}

/// "nog 3 van 4".
pub fn places(t: T, left: u16, all: u16) -> String {
    if left == all {
        t.places_all(left.into())
    } else {
        t.places_left(left.into(), all.into())
    }
}

/// "Vacature bij Zorghuis De Linde".
pub fn organisation(t: T, card: &Card) -> String {
    let name = card.organisation.as_str();
    match card.kind {
        Kind::Vacancy if card.forms.contains(LegalForm::Voluntary) && card.forms.len() == 1 => {
            t.at_voluntary(name)
        }
        Kind::Vacancy if card.forms.contains(LegalForm::WorkLearn) && card.forms.len() == 1 => {
            t.at_work_learn(name)
        }
        Kind::Vacancy => t.at_vacancy(name),
        Kind::Assignment => t.at_assignment(name),
        Kind::Surplus => t.at_surplus(name),
    }
}

/// What a kind of listing is called in a list of choices.
pub fn kind(t: T, kind: Kind) -> &'static str {
    match kind {
        Kind::Vacancy => t.kind_vacancy(),
        Kind::Assignment => t.kind_assignment(),
        Kind::Surplus => t.kind_surplus(),
    }
}

/// "geen diploma", "mbo niveau 2", "hbo".
pub fn schooling(t: T, schooling: Schooling) -> &'static str {
    match schooling {
        Schooling::None => t.schooling_none(),
        Schooling::Mbo1 => t.schooling_mbo1(),
        Schooling::Mbo2 => t.schooling_mbo2(),
        Schooling::Mbo3 => t.schooling_mbo3(),
        Schooling::Mbo4 => t.schooling_mbo4(),
        Schooling::Hbo => t.schooling_hbo(),
        Schooling::Wo => t.schooling_wo(),
    }
}
