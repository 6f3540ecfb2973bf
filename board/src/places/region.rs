//! The labour market regions (arbeidsmarktregio's) in which services for employers work.

use core::fmt;

/// The code of one of the 35 labour market regions, as Statistics Netherlands numbers them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegionCode(u8);

/// Why something is not the code of a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegionError {
    /// Not one or two digits.
    #[error("a region code has two digits")]
    Form,
    /// No region has this number: 04, 16 and 31 were given up when regions merged.
    #[error("there is no such labour market region")]
    Unknown,
}

/// A labour market region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// Its code.
    pub code: RegionCode,
    /// Its name, as the regions themselves write it.
    pub name: &'static str,
    /// Where it stands on the tile map.
    pub tile: Tile,
}

/// A square of the tile map, counted from the top left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tile {
    /// 0 to [`Tile::COLUMNS`] - 1, from the west.
    pub column: u8,
    /// 0 to [`Tile::ROWS`] - 1, from the north.
    pub row: u8,
}

impl Tile {
    /// Width of the map in tiles.
    pub const COLUMNS: u8 = 7;
    /// Height of the map in tiles.
    pub const ROWS: u8 = 9;
}

const fn region(code: u8, column: u8, row: u8, name: &'static str) -> Region {
    Region {
        code: RegionCode(code),
        name,
        tile: Tile { column, row },
    }
}

/// All regions by code. Which municipalities each has stands in `data/regions.tsv`.
#[rustfmt::skip]
pub const REGIONS: [Region; 35] = [
    region( 1, 6, 0, "Groningen"),
    region( 2, 5, 0, "Friesland"),
    region( 3, 6, 1, "Drenthe"),
    region( 5, 6, 2, "Twente"),
    region( 6, 5, 2, "Stedendriehoek en Noordwest Veluwe"),
    region( 7, 5, 4, "Midden-Gelderland"),
    region( 8, 5, 5, "Rijk van Nijmegen"),
    region( 9, 6, 3, "Achterhoek"),
    region(10, 4, 4, "Rivierenland"),
    region(11, 4, 2, "Flevoland"),
    region(12, 3, 3, "Gooi- en Vechtstreek"),
    region(13, 3, 4, "Midden-Utrecht"),
    region(14, 4, 3, "Amersfoort"),
    region(15, 3, 1, "Noord-Holland Noord"),
    region(17, 3, 2, "Zaanstreek/Waterland"),
    region(18, 2, 3, "Groot Amsterdam"),
    region(19, 1, 3, "Holland Rijnland"),
    region(20, 2, 4, "Midden-Holland"),
    region(21, 0, 4, "Haaglanden"),
    region(22, 1, 5, "Rijnmond"),
    region(23, 2, 5, "Drechtsteden"),
    region(24, 1, 6, "Zeeland"),
    region(25, 2, 6, "West-Brabant"),
    region(26, 3, 6, "Midden-Brabant"),
    region(27, 4, 5, "Noordoost-Brabant"),
    region(28, 4, 6, "Zuidoost-Brabant"),
    region(29, 6, 6, "Noord-Limburg"),
    region(30, 6, 8, "Zuid-Limburg"),
    region(32, 5, 6, "Helmond-De Peel"),
    region(33, 6, 7, "Midden-Limburg"),
    region(34, 1, 4, "Zuid-Holland Centraal"),
    region(35, 3, 5, "Gorinchem"),
    region(36, 5, 1, "Zwolle"),
    region(37, 2, 2, "Zuid-Kennemerland en IJmond"),
    region(38, 5, 3, "Food Valley"),
];

impl RegionCode {
    /// The number, 1 to 38.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The region's row of [`REGIONS`].
    pub fn region(self) -> &'static Region {
        let found = REGIONS.iter().find(|region| region.code == self);
        // Codes are only made from REGIONS; the first row keeps this free of panics.
        found.unwrap_or(const { &REGIONS[0] })
    }

    /// The region's name.
    pub fn name(self) -> &'static str {
        self.region().name
    }

    /// Every code, in ascending order.
    pub fn all() -> impl Iterator<Item = Self> {
        REGIONS.iter().map(|region| region.code)
    }
}

impl TryFrom<u8> for RegionCode {
    type Error = RegionError;

    fn try_from(number: u8) -> Result<Self, RegionError> {
        Self::all()
            .find(|code| code.0 == number)
            .ok_or(RegionError::Unknown)
    }
}

impl TryFrom<&str> for RegionCode {
    type Error = RegionError;

    /// Takes "09", and "9" because people leave the nought out.
    fn try_from(text: &str) -> Result<Self, RegionError> {
        if !matches!(text.len(), 1 | 2) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(RegionError::Form);
        }
        Self::try_from(text.bytes().fold(0, |sum, digit| sum * 10 + (digit - b'0')))
    }
}

impl fmt::Display for RegionCode {
    /// Always two digits.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:02}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The municipalities of each region, as the file in the repository has them.
    const FILE: &str = include_str!("../../data/regions.tsv");

    fn rows() -> impl Iterator<Item = Vec<&'static str>> {
        FILE.lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split('\t').collect())
    }

    #[test]
    fn codes_are_read_and_written_with_two_digits() {
        assert_eq!(RegionCode::try_from("09").unwrap().to_string(), "09");
        assert_eq!(RegionCode::try_from("9").unwrap().name(), "Achterhoek");
        assert_eq!(RegionCode::try_from("31"), Err(RegionError::Unknown));
        assert_eq!(RegionCode::try_from("009"), Err(RegionError::Form));
        assert_eq!(RegionCode::try_from("+9"), Err(RegionError::Form));
    }

    #[test]
    fn no_two_regions_share_a_code_or_a_tile() {
        assert!(REGIONS.is_sorted_by(|a, b| a.code < b.code));
        let tiles: BTreeSet<_> = REGIONS
            .iter()
            .map(|r| (r.tile.row, r.tile.column))
            .collect();
        assert_eq!(tiles.len(), REGIONS.len());
        assert!(
            tiles
                .iter()
                .all(|&(row, column)| row < Tile::ROWS && column < Tile::COLUMNS)
        );
    }

    #[test]
    fn the_table_in_code_and_the_file_of_municipalities_agree() {
        let file: Vec<_> = rows().map(|row| (row[0].to_owned(), row[1])).collect();
        let code: Vec<_> = REGIONS
            .iter()
            .map(|r| (r.code.to_string(), r.name))
            .collect();
        assert_eq!(file, code);
    }

    #[test]
    fn each_municipality_stands_in_exactly_one_region() {
        let all: Vec<_> = rows().flat_map(|row| row[2].split("; ")).collect();
        let different: BTreeSet<_> = all.iter().map(|municipality| &municipality[..4]).collect();
        assert_eq!((all.len(), different.len()), (342, 342));
    }
}
