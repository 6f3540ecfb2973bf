//! Days and moments. The board never asks a clock: whoever calls says what time it is.

use std::fmt;
use time::{Date, Month};

/// A calendar day in the Netherlands, as days since 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day(pub u16);

/// Why a text is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DayError {
    /// Not of the form 2026-03-01 or 1-3-2026.
    #[error("not a date")]
    Form,
    /// No such day in the calendar, or before 1970 or after 2149.
    #[error("no such day")]
    NoSuchDay,
}

impl Day {
    /// The day with this year, month (1 to 12) and day of the month.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Result<Self, DayError> {
        let month = Month::try_from(month).map_err(|_| DayError::NoSuchDay)?;
        let date = Date::from_calendar_date(year, month, day).map_err(|_| DayError::NoSuchDay)?;
        u16::try_from(date.to_julian_day() - EPOCH)
            .map(Self)
            .map_err(|_| DayError::NoSuchDay)
    }

    /// Year, month (1 to 12) and day of the month.
    pub fn ymd(self) -> (i32, u8, u8) {
        let date = self.date();
        (date.year(), date.month().into(), date.day())
    }

    /// 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> u8 {
        self.date().weekday().number_days_from_monday()
    }

    /// The day `days` later, or the last day that can be said.
    #[must_use]
    pub const fn plus(self, days: u16) -> Self {
        Self(self.0.saturating_add(days))
    }

    fn date(self) -> Date {
        Date::from_julian_day(EPOCH + i32::from(self.0)).unwrap_or(Date::MIN)
    }
}

/// 1 January 1970 as a Julian day.
const EPOCH: i32 = 2_440_588;

impl TryFrom<&str> for Day {
    type Error = DayError;

    /// Reads 2026-03-01 (what browsers send) and 1-3-2026 (what people type).
    fn try_from(text: &str) -> Result<Self, DayError> {
        let mut numbers = [0u16; 3];
        let mut parts = text.trim().split(['-', '/', '.']);
        for number in &mut numbers {
            let part = parts.next().ok_or(DayError::Form)?;
            if !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(DayError::Form);
            }
            *number = part.parse().map_err(|_| DayError::Form)?;
        }
        if parts.next().is_some() {
            return Err(DayError::Form);
        }
        let [a, b, c] = numbers;
        let (year, month, day) = if a > 31 { (a, b, c) } else { (c, b, a) };
        let month = u8::try_from(month).map_err(|_| DayError::NoSuchDay)?;
        let day = u8::try_from(day).map_err(|_| DayError::NoSuchDay)?;
        Self::from_ymd(year.into(), month, day)
    }
}

/// 2026-03-01, as HTML and JSON have it.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// A moment, in milliseconds since 1 January 1970 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Instant(pub u64);

impl Instant {
    /// The calendar day in the Netherlands.
    pub fn day(self) -> Day {
        Day(u16::try_from(self.local_seconds() / 86_400).unwrap_or(u16::MAX))
    }

    /// Hour (0 to 23) and minute of the clock in the Netherlands.
    pub fn clock(self) -> (u8, u8) {
        let minutes = self.local_seconds() / 60 % 1_440;
        ((minutes / 60) as u8, (minutes % 60) as u8)
    }

    /// The moment `millis` later.
    #[must_use]
    pub const fn plus_millis(self, millis: u64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// The moment `millis` earlier.
    #[must_use]
    pub const fn minus_millis(self, millis: u64) -> Self {
        Self(self.0.saturating_sub(millis))
    }

    fn local_seconds(self) -> u64 {
        let utc = self.0 / 1_000;
        utc + if is_summer_time(utc) { 7_200 } else { 3_600 }
    }
}

/// Whether summer time holds in the Netherlands: from the last Sunday of March 01:00 UTC to
/// the last Sunday of October 01:00 UTC (Directive 2000/84/EC).
fn is_summer_time(utc_seconds: u64) -> bool {
    let day = Day(u16::try_from(utc_seconds / 86_400).unwrap_or(u16::MAX));
    let year = day.ymd().0;
    let turn = |month| {
        Day::from_ymd(year, month, 31)
            .map(|last| last.0 - u16::from((last.weekday() + 1) % 7))
            .map_or(0, |sunday| u64::from(sunday) * 86_400 + 3_600)
    };
    (turn(3)..turn(10)).contains(&utc_seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_reads_as_browsers_and_people_write_it() {
        let day = Day::from_ymd(2026, 3, 1).unwrap();
        assert_eq!(Day::try_from("2026-03-01"), Ok(day));
        assert_eq!(Day::try_from("1-3-2026"), Ok(day));
        assert_eq!(day.to_string(), "2026-03-01");
        assert_eq!(day.weekday(), 6);
    }

    #[test]
    fn what_is_not_a_day_is_refused() {
        assert_eq!(Day::try_from("morgen"), Err(DayError::Form));
        assert_eq!(Day::try_from("31-2-2026"), Err(DayError::NoSuchDay));
        assert_eq!(Day::try_from("1-1-1850"), Err(DayError::NoSuchDay));
        assert_eq!(Day::try_from("1-1"), Err(DayError::Form));
        assert_eq!(Day::try_from("-+1-1-1"), Err(DayError::Form));
    }

    #[test]
    fn the_dutch_day_starts_before_the_utc_day() {
        // 2026-06-30 22:30 UTC is 1 July 00:30 in Utrecht.
        let summer =
            Instant(Day::from_ymd(2026, 6, 30).unwrap().0 as u64 * 86_400_000 + 81_000_000);
        assert_eq!(summer.day().to_string(), "2026-07-01");
        assert_eq!(summer.clock(), (0, 30));
        let winter =
            Instant(Day::from_ymd(2026, 12, 31).unwrap().0 as u64 * 86_400_000 + 81_000_000);
        assert_eq!(winter.day().to_string(), "2026-12-31");
        assert_eq!(winter.clock(), (23, 30));
    }
}
