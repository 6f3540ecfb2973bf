//! Days in words.

use crate::site::T;
use board::day::Day;

/// 14 april, with the year when it is not this year's.
pub fn day(t: T, day: Day, today: Day) -> String {
    let (year, month, number) = day.ymd();
    let month = match month {
        1 => t.month_1(),
        2 => t.month_2(),
        3 => t.month_3(),
        4 => t.month_4(),
        5 => t.month_5(),
        6 => t.month_6(),
        7 => t.month_7(),
        8 => t.month_8(),
        9 => t.month_9(),
        10 => t.month_10(),
        11 => t.month_11(),
        _ => t.month_12(),
    };
    let number = number.to_string();
    if year == today.ymd().0 {
        t.day_this_year(&number, month)
    } else {
        t.day_other_year(&number, month, &year.to_string())
    }
}

/// "Vanaf nu", "Vanaf morgen" or "Vanaf 14 april".
pub fn from_day(t: T, start: Day, today: Day) -> String {
    if start <= today {
        t.from_now().to_owned()
    } else if start == today.plus(1) {
        t.from_tomorrow().to_owned()
    } else {
        t.from_date(&day(t, start, today))
    }
}
