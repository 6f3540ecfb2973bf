//! Any number of listings for all regions, for load and for tests: the same for the same seed.

mod assignments;
mod names;
mod phrases;
mod random;
mod surplus;
mod trades;
mod vacancies;

use board::day::Day;
use board::draft::{Draft, Field};
use board::listing::{DAYS, Kind, Part, PayUnit};
use board::places::{Pc4, Places, RegionCode};
use board::set::Flag;

use super::{MAX_POSTED_DAYS_AGO, Sample, key};
use assignments::ASSIGNMENTS;
use random::Random;
use surplus::SURPLUS;
use trades::{Range, Trade};
use vacancies::VACANCIES;

/// `count` samples in `regions`, each in a postcode of `places` drawn at random, so that a
/// region has listings in proportion to its postcodes. Nothing when no place is in `regions`.
///
/// The same arguments give the same samples, and a smaller `count` the first of them.
pub fn generate(
    count: usize,
    seed: u64,
    regions: &[RegionCode],
    places: &Places,
    today: Day,
) -> impl Iterator<Item = Sample> + use<> {
    let here = places
        .iter()
        .filter(|place| regions.contains(&place.region));
    let pc4s: Vec<Pc4> = here.map(|place| place.pc4).collect();
    let count = if pc4s.is_empty() { 0 } else { count };
    (0..count).map(move |number| {
        let mut random = Random::new(seed, number);
        let pc4 = random.pick(&pc4s);
        let mut sample = sample(&mut random, pc4, today);
        sample
            .draft
            .set(Field::Key, key(&seed.to_string(), number).to_string());
        sample
    })
}

/// 85 vacancies, 8 assignments and 7 surpluses in a hundred.
fn sample(random: &mut Random, pc4: Pc4, today: Day) -> Sample {
    let (kind, trades, said) = match random.below(100) {
        0..85 => (Kind::Vacancy, VACANCIES, phrases::VACANCY),
        85..93 => (Kind::Assignment, ASSIGNMENTS, phrases::ASSIGNMENT),
        _ => (Kind::Surplus, SURPLUS, phrases::SURPLUS),
    };
    let trade = weighted(random, trades);
    let no_diploma = kind == Kind::Vacancy && trade.schooling == "geen";
    let said = if no_diploma && random.chance(40) {
        phrases::NO_DIPLOMA
    } else {
        said
    };
    let organisation = names::organisation(random, trade.house.words());
    let openings = openings(random, kind, trade);

    let mut draft = Draft::default();
    let mut fill = |field, value: String| draft.push(field, value);
    fill(Field::Kind, kind.slug().into());
    fill(Field::Lang, "nl".into());
    fill(Field::Work, trade.work.into());
    let title = random.pick(trade.titles);
    fill(Field::Title, title.into());
    fill(Field::Postcode, pc4.to_string());
    fill(Field::Openings, openings.to_string());
    fill(Field::Description, description(random, trade, said));
    fill(Field::Schooling, trade.schooling.into());
    fill(Field::Dutch, trade.dutch.into());
    for licence in trade.licences.split_whitespace() {
        fill(Field::Licences, licence.into());
    }
    if kind == Kind::Vacancy {
        forms(random, no_diploma, &mut fill);
        // Work that asks no diploma is taught more often than not.
        if random.chance(if no_diploma { 75 } else { 25 }) {
            fill(Field::Training, "ja".into());
        }
        if random.chance(10) {
            fill(Field::Offers, "vervoer".into());
        }
    }
    week(random, trade, title, &mut fill);
    term(random, kind, today, &mut fill);
    pay(random, trade, &mut fill);
    contact(random, &organisation, &mut fill);
    fill(Field::Organisation, organisation);

    let taken = openings > 1 && random.chance(30);
    Sample {
        draft,
        posted_days_ago: random.between(0, MAX_POSTED_DAYS_AGO),
        places_left: taken.then(|| random.between(1, openings - 1)),
    }
}

fn weighted<'a>(random: &mut Random, trades: &'a [Trade]) -> &'a Trade {
    let mut left = random.below(trades.iter().map(|trade| trade.weight).sum());
    for trade in trades {
        if left < trade.weight {
            return trade;
        }
        left -= trade.weight;
    }
    &trades[0]
}

/// Mostly one or a few; now and then a whole shift.
fn openings(random: &mut Random, kind: Kind, trade: &Trade) -> u16 {
    match (kind, random.below(100)) {
        (Kind::Assignment, 0..90) | (Kind::Vacancy, 0..45) => 1,
        (Kind::Vacancy, 88..) if trade.house.is_large() => random.between(10, 60),
        (Kind::Assignment, _) => random.between(2, 3),
        _ => random.between(2, 8),
    }
}

fn description(random: &mut Random, trade: &Trade, said: &[&str]) -> String {
    let mut text = format!("{} {}", random.pick(trade.tasks), random.pick(said));
    if random.chance(60) {
        text.push(' ');
        text.push_str(random.pick(phrases::CLOSING));
    }
    text
}

fn forms(random: &mut Random, no_diploma: bool, fill: &mut impl FnMut(Field, String)) {
    let usual: [&[&str]; 6] = [
        &["tijdelijk"],
        &["tijdelijk", "vast"],
        &["vast"],
        &["uitzend"],
        &["uitzend", "tijdelijk"],
        &["oproep"],
    ];
    for form in random.pick(&usual) {
        fill(Field::Forms, (*form).into());
    }
    if !no_diploma && random.chance(10) {
        fill(Field::Forms, "leerwerk".into());
    }
}

/// Hours, days and parts of the day, which agree with what the title says.
fn week(random: &mut Random, trade: &Trade, title: &str, fill: &mut impl FnMut(Field, String)) {
    let (least, most) = trade.hours;
    // Contracts come in steps of four hours.
    let step = |hours: u16| (hours / 4 * 4).clamp(least, most);
    let min = step(random.between(least, most));
    let max = step(random.between(min, most)).max(min);
    fill(Field::HoursMin, min.to_string());
    fill(Field::HoursMax, max.to_string());

    let said = |word| title.to_lowercase().contains(word);
    let days = match random.below(10) {
        _ if said("zaterdag") => &DAYS[5..6],
        _ if said("weekend") => &DAYS[5..],
        0 => return,
        _ if trade.house.is_daytime() => &DAYS[..5],
        1..=5 => &DAYS[..5],
        6 | 7 => &DAYS[..6],
        _ => &DAYS[..],
    };
    for day in days {
        fill(Field::Days, (*day).into());
    }
    let parts = match random.below(6) {
        _ if said("avond") => &Part::ALL[2..3],
        _ if said("ochtend") => &Part::ALL[..1],
        _ if said("dagdienst") || trade.house.is_daytime() => &Part::ALL[..2],
        0 => &Part::ALL[..1],
        1 | 2 => &Part::ALL[..2],
        3 => &Part::ALL[1..3],
        4 => &Part::ALL[2..3],
        _ => &Part::ALL[2..],
    };
    for part in parts {
        fill(Field::Parts, part.slug().into());
    }
}

/// Start, end and the last day to respond. In a crisis most work starts within two weeks.
fn term(random: &mut Random, kind: Kind, today: Day, fill: &mut impl FnMut(Field, String)) {
    let start = if random.chance(70) {
        random.between(1, 14)
    } else {
        random.between(15, 60)
    };
    fill(Field::Start, today.plus(start).to_string());
    if kind != Kind::Vacancy || random.chance(35) {
        let weeks = random.between(4, 40);
        fill(Field::End, today.plus(start + 7 * weeks).to_string());
    }
    if random.chance(20) {
        fill(
            Field::ValidUntil,
            today.plus(random.between(7, 40)).to_string(),
        );
    }
}

fn pay(random: &mut Random, trade: &Trade, fill: &mut impl FnMut(Field, String)) {
    if random.chance(8) {
        return;
    }
    let (Range::Hour(least, most) | Range::Rate(least, most) | Range::Month(least, most)) =
        trade.pay;
    let min = random.between(least, least + (most - least) / 2);
    let max = random.between(min, most);
    let written = |pay: u16| match trade.pay {
        Range::Hour(..) => format!("{},{:02}", pay / 100, pay % 100 / 5 * 5),
        Range::Rate(..) => pay.to_string(),
        Range::Month(..) => (pay / 10 * 10).to_string(),
    };
    fill(Field::PayMin, written(min));
    if random.chance(80) {
        fill(Field::PayMax, written(max));
    }
    let unit = if matches!(trade.pay, Range::Month(..)) {
        PayUnit::Month
    } else {
        PayUnit::Hour
    };
    fill(Field::PayUnit, unit.slug().into());
}

fn contact(random: &mut Random, organisation: &str, fill: &mut impl FnMut(Field, String)) {
    let domain = names::domain(organisation);
    fill(Field::Name, names::person(random).into());
    let phone = names::phone(random);
    if random.chance(40) {
        fill(Field::WhatsApp, phone.clone());
    }
    if random.chance(50) {
        fill(Field::Mail, format!("werk@{domain}"));
    }
    if random.chance(10) {
        fill(Field::Site, format!("www.{domain}/werk"));
    }
    if random.chance(15) {
        fill(Field::Desk, "ja".into());
    }
    fill(Field::Phone, phone);
}
