//! The places table: read from its packed form, asked by postcode or by name.

use super::distance::{self, Km, Point};
use super::format::{LAT_STEP, LON_STEP, VERSION};
use super::name;
use super::{Pc4, RegionCode};
use crate::codec::{DecodeError, Reader};

/// All four-digit postcodes in use, each with its place, region and coordinates.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Places {
    /// In ascending order of postcode.
    rows: Vec<Row>,
    names: Vec<Box<str>>,
}

/// A packed row; coordinates in steps (see `format.rs`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Row {
    pc4: Pc4,
    region: RegionCode,
    name: u16,
    lat: i16,
    lon: i16,
}

/// A neighbourhood or village.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place<'a> {
    /// Its postcode.
    pub pc4: Pc4,
    /// The town or village that mail is addressed to; several postcodes can share one.
    pub name: &'a str,
    /// The labour market region it lies in.
    pub region: RegionCode,
    /// Degrees north, to about 0.002.
    pub lat: f32,
    /// Degrees east, to about 0.003.
    pub lon: f32,
}

/// Why bytes are not a places table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlacesError {
    /// The bytes end too early, or a number or text in them cannot be.
    #[error("the places table is damaged: {0}")]
    Damaged(#[from] DecodeError),
    /// A row is not after the one before it, or points at a name that is not there.
    #[error("the places table contradicts itself")]
    Inconsistent,
}

impl Places {
    /// Reads the packed table. Never panics, and takes memory in proportion to the bytes.
    ///
    /// # Errors
    /// When the bytes are of another version, damaged or contradict themselves.
    pub fn decode(bytes: &[u8]) -> Result<Self, PlacesError> {
        let mut from = Reader::new(bytes);
        let version = from.byte()?;
        if version != VERSION {
            return Err(DecodeError::Version(version).into());
        }
        let count = from.count()?;
        let pc4s = column(&mut from, count, pc4_column)?;
        let regions = column(&mut from, count, |from, _| {
            RegionCode::try_from(from.byte()?).map_err(|_| DecodeError::Rule)
        })?;
        let mut next = 0;
        let names = column(&mut from, count, |from, last| {
            name_column(from, last, &mut next)
        })?;
        let lats = column(&mut from, count, step_column)?;
        let lons = column(&mut from, count, step_column)?;
        let texts: Vec<Box<str>> = from.text()?.lines().map(Box::from).collect();
        if !from.is_at_end() || texts.len() != usize::from(next) || !pc4s.is_sorted_by(|a, b| a < b)
        {
            return Err(PlacesError::Inconsistent);
        }
        let coordinates = lats.into_iter().zip(lons);
        let rows = pc4s.into_iter().zip(regions).zip(names).zip(coordinates);
        let rows = rows
            .map(|(((pc4, region), name), (lat, lon))| Row {
                pc4,
                region,
                name,
                lat,
                lon,
            })
            .collect();
        Ok(Self { rows, names: texts })
    }

    /// How many postcodes are known.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The place with this postcode, or `None` when no address has it.
    pub fn get(&self, pc4: Pc4) -> Option<Place<'_>> {
        self.row(pc4).map(|row| self.place(row))
    }

    /// All places in ascending order of postcode.
    pub fn iter(&self) -> impl Iterator<Item = Place<'_>> {
        self.rows.iter().map(|row| self.place(row))
    }

    /// A postcode in the middle of the town of this name, for people who type a town.
    ///
    /// Capitals, accents, hyphens and blanks do not count. Of several towns of one name it is the
    /// one with most postcodes; where no name is equal, one that starts with the text will do
    /// from four letters on.
    pub fn find_by_name(&self, name: &str) -> Option<Pc4> {
        let wanted = name::searched(name);
        if wanted.is_empty() {
            return None;
        }
        let folded: Vec<String> = self.names.iter().map(|name| name::folded(name)).collect();
        let equal = |index: u16| folded.get(usize::from(index)) == Some(&wanted);
        let starts = |index: u16| {
            folded
                .get(usize::from(index))
                .is_some_and(|name| name.starts_with(&wanted))
        };
        let start = || {
            if wanted.len() < 4 {
                None
            } else {
                self.largest(starts)
            }
        };
        self.largest(equal).or_else(start)
    }

    /// About how far two postcodes are apart; `None` when one of them is not in use.
    ///
    /// Zero only for a postcode and itself.
    pub fn distance_km(&self, a: Pc4, b: Pc4) -> Option<Km> {
        let (a, b) = (self.row(a)?, self.row(b)?);
        if a.pc4 == b.pc4 {
            return Some(Km(0));
        }
        Some(distance::rounded(distance::kilometres(
            a.point(),
            b.point(),
        )))
    }

    /// [`Places::distance_km`] from one postcode to every other, by [`Pc4::index`]; empty when
    /// the postcode is not in use.
    pub fn distances_from(&self, from: Pc4) -> Vec<Option<Km>> {
        let (Some(start), Some(last)) = (self.row(from), self.rows.last()) else {
            return Vec::new();
        };
        let mut all = vec![None; last.pc4.index() + 1];
        for row in &self.rows {
            let km = if row.pc4 == from {
                Km(0)
            } else {
                distance::rounded(distance::kilometres(start.point(), row.point()))
            };
            if let Some(slot) = all.get_mut(row.pc4.index()) {
                *slot = Some(km);
            }
        }
        all
    }

    /// The regions that have a postcode within so many kilometres, in order of their code.
    ///
    /// Includes the postcode's own region; empty when the postcode is not in use.
    pub fn regions_within(&self, pc4: Pc4, km: Km) -> Vec<RegionCode> {
        let Some(from) = self.row(pc4) else {
            return Vec::new();
        };
        let mut regions = vec![from.region];
        for row in &self.rows {
            if !regions.contains(&row.region)
                && distance::rounded(distance::kilometres(from.point(), row.point())) <= km
            {
                regions.push(row.region);
            }
        }
        regions.sort_unstable();
        regions
    }

    fn row(&self, pc4: Pc4) -> Option<&Row> {
        let at = self.rows.binary_search_by_key(&pc4, |row| row.pc4).ok()?;
        self.rows.get(at)
    }

    fn place(&self, row: &Row) -> Place<'_> {
        let Point { lat, lon } = row.point();
        let name = self
            .names
            .get(usize::from(row.name))
            .map_or("", |name| name);
        Place {
            pc4: row.pc4,
            name,
            region: row.region,
            lat,
            lon,
        }
    }

    /// The middle row of the longest run of rows with one of the wanted names.
    fn largest(&self, wanted: impl Fn(u16) -> bool) -> Option<Pc4> {
        // Rows of two towns of one name are far apart in number; a town's own are not.
        let near = |a: &Row, b: &Row| a.name == b.name && b.pc4.get() - a.pc4.get() < 30;
        let rows: Vec<Row> = self
            .rows
            .iter()
            .filter(|row| wanted(row.name))
            .copied()
            .collect();
        let mut best: &[Row] = &[];
        for town in rows.chunk_by(near) {
            if town.len() > best.len() {
                best = town;
            }
        }
        best.get(best.len() / 2).map(|row| row.pc4)
    }
}

impl Row {
    fn point(&self) -> Point {
        let degrees = |steps: i16, step: i32| (i32::from(steps) * step) as f32 / 10_000.0;
        Point {
            lat: degrees(self.lat, LAT_STEP),
            lon: degrees(self.lon, LON_STEP),
        }
    }
}

/// Reads `count` values, each from the bytes and the value before it.
fn column<'a, T: Copy>(
    from: &mut Reader<'a>,
    count: usize,
    mut next: impl FnMut(&mut Reader<'a>, Option<T>) -> Result<T, DecodeError>,
) -> Result<Vec<T>, DecodeError> {
    if count > from.left() {
        return Err(DecodeError::Short);
    }
    let mut values = Vec::with_capacity(count);
    for _ in 0..count {
        let value = next(from, values.last().copied())?;
        values.push(value);
    }
    Ok(values)
}

fn pc4_column(from: &mut Reader<'_>, last: Option<Pc4>) -> Result<Pc4, DecodeError> {
    let number = last
        .map_or(0, Pc4::get)
        .checked_add(from.small()?)
        .ok_or(DecodeError::Range)?;
    Pc4::try_from(number).map_err(|_| DecodeError::Range)
}

fn name_column(
    from: &mut Reader<'_>,
    last: Option<u16>,
    next: &mut u16,
) -> Result<u16, DecodeError> {
    match from.small::<u16>()? {
        0 => last.ok_or(DecodeError::Range),
        1 => {
            let new = *next;
            *next = new.checked_add(1).ok_or(DecodeError::Range)?;
            Ok(new)
        }
        known => Some(known - 2)
            .filter(|known| known < next)
            .ok_or(DecodeError::Range),
    }
}

fn step_column(from: &mut Reader<'_>, last: Option<i16>) -> Result<i16, DecodeError> {
    let zigzag: u16 = from.small()?;
    let change = (zigzag >> 1) as i16 ^ -((zigzag & 1) as i16);
    last.unwrap_or(0)
        .checked_add(change)
        .ok_or(DecodeError::Range)
}
