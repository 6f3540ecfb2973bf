//! Which control each field of the form has.

use super::Layout;
use crate::site::T;
use crate::words;
use board::draft::Field;
use board::listing::{Cefr, DAYS, Kind, Licence, Offer, Part, PayUnit, Schooling};
use board::set::Flag;

/// A value that can be picked, and what it is called.
pub type Pick = (&'static str, &'static str);

/// A control.
pub enum Control {
    /// One line of text.
    Line(Line),
    /// Several lines of text.
    Area,
    /// One of a few; the first is what holds when nothing is chosen.
    One(Vec<Pick>),
    /// Any of a few.
    Any(Vec<Pick>, Layout),
}

/// What the keyboard of a phone and the memory of a browser need to know of a line.
pub struct Line {
    /// The type of the input. Numbers are text: what is no number must not get lost.
    pub kind: &'static str,
    /// As wide as the answer that is expected.
    pub class: &'static str,
    /// Which keyboard.
    pub inputmode: Option<&'static str>,
    /// What the browser may fill in.
    pub autocomplete: Option<&'static str>,
}

const FULL: &str = "wb-textbox";
const MEDIUM: &str = "wb-textbox wb-textbox--medium";
const SHORT: &str = "wb-textbox wb-textbox--short";

/// The control of a field.
pub fn control(t: T, kind: Kind, field: Field) -> Control {
    match field {
        Field::Description => Control::Area,
        Field::Organisation => line("text", FULL, None, Some("organization")),
        Field::Postcode => line("text", MEDIUM, None, Some("postal-code")),
        Field::Start | Field::End | Field::ValidUntil => line("date", MEDIUM, None, None),
        Field::HoursMin | Field::HoursMax | Field::Openings => {
            line("text", SHORT, Some("numeric"), None)
        }
        Field::Kvk => line("text", MEDIUM, Some("numeric"), None),
        Field::PayMin | Field::PayMax => line("text", SHORT, Some("decimal"), None),
        Field::Name => line("text", MEDIUM, None, Some("name")),
        Field::Phone => line("tel", MEDIUM, None, Some("tel")),
        Field::WhatsApp => line("tel", MEDIUM, None, None),
        Field::Mail => line("email", FULL, None, Some("email")),
        // Text with the keyboard for addresses: the scheme may be left out.
        Field::Site | Field::Website => line("text", FULL, Some("url"), Some("url")),
        Field::PayUnit => Control::One(units(t, kind)),
        Field::Schooling => Control::One(schoolings(t)),
        Field::Dutch => Control::One(
            std::iter::once(("", t.field_dutch_none()))
                .chain(
                    Cefr::ALL
                        .iter()
                        .map(|level| (level.slug(), words::dutch(t, *level))),
                )
                .collect(),
        ),
        Field::Forms => Control::Any(
            (kind.spec().forms)()
                .iter()
                .map(|form| (form.slug(), words::form(t, form)))
                .collect(),
            Layout::Tiles,
        ),
        Field::Days => Control::Any(
            DAYS.iter()
                .enumerate()
                .map(|(at, day)| (*day, words::weekday(t, at)))
                .collect(),
            Layout::Inline,
        ),
        Field::Parts => Control::Any(
            Part::ALL
                .iter()
                .map(|part| (part.slug(), words::part(t, *part)))
                .collect(),
            Layout::Inline,
        ),
        Field::Licences => Control::Any(
            Licence::ALL
                .iter()
                .map(|licence| (licence.slug(), words::licence(t, *licence)))
                .collect(),
            Layout::Tiles,
        ),
        Field::Offers => Control::Any(
            Offer::ALL
                .iter()
                .map(|offer| (offer.slug(), words::offer(t, *offer)))
                .collect(),
            Layout::List,
        ),
        Field::Training => Control::Any(vec![("ja", t.field_training_yes())], Layout::List),
        Field::Desk => Control::Any(vec![("ja", t.field_desk_yes())], Layout::List),
        _ => line("text", FULL, None, None),
    }
}

fn line(
    kind: &'static str,
    class: &'static str,
    inputmode: Option<&'static str>,
    autocomplete: Option<&'static str>,
) -> Control {
    Control::Line(Line {
        kind,
        class,
        inputmode,
        autocomplete,
    })
}

/// The usual unit first.
fn units(t: T, kind: Kind) -> Vec<Pick> {
    let words = |unit| match unit {
        PayUnit::Hour => t.field_pay_unit_hour(),
        PayUnit::Month => t.field_pay_unit_month(),
        PayUnit::Day => t.field_pay_unit_day(),
    };
    let usual = kind.spec().pay_unit;
    let others = PayUnit::ALL.iter().copied().filter(|unit| *unit != usual);
    std::iter::once(usual)
        .chain(others)
        .map(|unit| (unit.slug(), words(unit)))
        .collect()
}

fn schoolings(t: T) -> Vec<Pick> {
    let words = |schooling| match schooling {
        Schooling::None => t.field_schooling_none(),
        asked => words::schooling(t, asked),
    };
    Schooling::ALL
        .iter()
        .map(|schooling| (schooling.slug(), words(*schooling)))
        .collect()
}
