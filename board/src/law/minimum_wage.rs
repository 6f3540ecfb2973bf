//! The statutory minimum hourly wage.

use crate::day::Day;

/// The table has no figure for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no minimum wage is known for this day")]
pub struct NoFigure;

/// Gross cents an hour for people of 21 and over, from a day on: Wet minimumloon, as
/// published in the Staatscourant. The hourly wage exists since 1 January 2024 and changes
/// every 1 January and 1 July. Add a row for each half-year when it is published.
const TABLE: [((i32, u8), u32); 5] = [
    ((2024, 1), 1_327),
    ((2024, 7), 1_368),
    ((2025, 1), 1_406),
    ((2025, 7), 1_440),
    ((2026, 1), 1_471),
];

/// The minimum hourly wage in cents on `day`, for people of 21 and over.
///
/// # Errors
/// [`NoFigure`] for a half-year that is not in the table, as an old figure would be wrong.
pub fn minimum_hourly_wage(day: Day) -> Result<u32, NoFigure> {
    let (year, month, _) = day.ymd();
    let half = (year, if month < 7 { 1 } else { 7 });
    TABLE
        .iter()
        .find(|(from, _)| *from == half)
        .map(|(_, cents)| *cents)
        .ok_or(NoFigure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figure_follows_the_date() {
        let on = |year, month, day| minimum_hourly_wage(Day::from_ymd(year, month, day).unwrap());
        assert_eq!(on(2026, 1, 1), Ok(1_471));
        assert_eq!(on(2026, 6, 30), Ok(1_471));
        assert_eq!(on(2025, 12, 31), Ok(1_440));
    }

    #[test]
    fn a_half_year_without_a_figure_says_so() {
        let on = |year, month| minimum_hourly_wage(Day::from_ymd(year, month, 1).unwrap());
        assert_eq!(on(2026, 7), Err(NoFigure));
        assert_eq!(on(2023, 12), Err(NoFigure));
    }
}
