//! How many people are likely to seek work, by sector, part of a sector and occupation.
//!
//! Layout, numbers as in `board::codec`: version byte; number of rows; of each the section, its
//! digits of SBI 2008 as text (empty for the whole section), and the people by occupation (id as
//! the difference to the one before, number). Made by `occupations/src/workers.rs`.

#[path = "format.rs"]
mod format;

use super::Workers;
use board::codec::{DecodeError, Reader};
use board::crisis::SectorGroup;
use board::ids::OccupationId;
use board::listing::Sector;

/// The packed table, as [`Table::from_bytes`] reads it.
#[cfg(feature = "embedded")]
pub const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/workers.bin"));

/// The people of every sector who are likely to seek work, were it to shrink.
#[derive(Clone, Debug, Default)]
pub struct Table {
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
struct Row {
    sector: Sector,
    group: Box<str>,
    people: Vec<(OccupationId, u32)>,
}

impl Table {
    /// The table that is compiled in.
    #[cfg(feature = "embedded")]
    pub fn embedded() -> &'static Self {
        use std::sync::OnceLock;
        static READ: OnceLock<Table> = OnceLock::new();
        // A test reads the same bytes, so the empty table is never what a user gets.
        READ.get_or_init(|| Self::from_bytes(PACKED).unwrap_or_default())
    }

    /// Reads the packed form. Never panics, and takes memory in proportion to the bytes.
    ///
    /// # Errors
    /// [`DecodeError`] for bytes that are not a table of this version.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut from = Reader::new(bytes);
        match from.byte()? {
            format::VERSION => {}
            other => return Err(DecodeError::Version(other)),
        }
        let rows = (0..from.count()?)
            .map(|_| row(&mut from))
            .collect::<Result<_, _>>()?;
        if from.is_at_end() {
            Ok(Self { rows })
        } else {
            Err(DecodeError::Rule)
        }
    }

    /// The people that these sectors let go. Of a group that has no figures of its own, those of
    /// the smallest part that holds it; where there is none either, nobody is counted.
    pub fn of(&self, shrinking: &[SectorGroup]) -> Workers {
        let mut workers = Workers::default();
        for sector in shrinking {
            if sector.groups.is_empty() {
                workers.add(self.people(sector.sbi, ""));
            }
            for group in &sector.groups {
                workers.add(self.people(sector.sbi, group));
            }
        }
        workers
    }

    /// The people of a whole section (no digits) or of the smallest part that holds a group.
    fn people(&self, sector: Sector, group: &str) -> &[(OccupationId, u32)] {
        let holds = |row: &&Row| {
            row.sector == sector
                && row.group.is_empty() == group.is_empty()
                && group.starts_with(&*row.group)
        };
        let smallest = self
            .rows
            .iter()
            .filter(holds)
            .max_by_key(|row| row.group.len());
        smallest.map_or(&[], |row| &row.people)
    }
}

fn row(from: &mut Reader<'_>) -> Result<Row, DecodeError> {
    let sector = from.byte()?.saturating_add(b'A');
    Ok(Row {
        sector: Sector::try_from(sector).map_err(|_| DecodeError::Rule)?,
        group: from.text()?.into(),
        people: {
            let mut last = 0u16;
            (0..from.count()?)
                .map(|_| {
                    last = last.checked_add(from.small()?).ok_or(DecodeError::Range)?;
                    Ok((OccupationId(last), from.small()?))
                })
                .collect::<Result<_, DecodeError>>()?
        },
    })
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn group(letter: &str, groups: &[&str]) -> SectorGroup {
        SectorGroup {
            sbi: Sector::try_from(letter).unwrap(),
            groups: groups.iter().map(|&group| group.to_owned()).collect(),
        }
    }

    #[test]
    fn the_bytes_that_are_compiled_in_are_read() {
        assert!(Table::from_bytes(PACKED).unwrap().rows.len() > 30);
    }

    #[test]
    fn the_people_of_a_section_are_the_figure_of_its_source() {
        let all = |groups: &[SectorGroup]| -> u32 {
            let workers = Table::embedded().of(groups);
            workers.iter().map(|(_, people)| people).sum()
        };
        // 458,000 at work, 170 in a thousand of whom seek; rounded down for each occupation.
        let hospitality = all(&[group("I", &[])]);
        assert!((77_800..=77_860).contains(&hospitality), "{hospitality}");
        // No part exceeds its section, and the parts do not together.
        for (section, parts) in [("I", &["55", "56"][..]), ("R", &["90", "91", "92", "93"])] {
            // Each is rounded down for itself, so some persons are lost on the way.
            let whole = all(&[group(section, &[])]) + 50;
            assert!(all(&[group(section, parts)]) <= whole, "{section}");
        }
    }

    #[test]
    fn a_group_without_figures_takes_those_of_the_part_that_holds_it() {
        let table = Table::embedded();
        let part = table.of(&[group("H", &["51"])]);
        assert_eq!(table.of(&[group("H", &["5110"])]), part);
        assert_ne!(
            table.of(&[group("G", &["4711"])]),
            table.of(&[group("G", &["47"])])
        );
        assert_eq!(table.of(&[group("F", &["43"])]), Workers::default());
    }

    proptest! {
        #[test]
        fn no_damage_makes_it_panic(at in 0..PACKED.len(), byte: u8, end in 0..PACKED.len()) {
            let mut bytes = PACKED.to_vec();
            bytes[at] = byte;
            let _ = Table::from_bytes(&bytes);
            let _ = Table::from_bytes(&PACKED[..end]);
        }
    }
}
