//! Which sectors are short of people in this crisis, and which let people go.

use crate::taxonomy::Taxonomy;
use board::crisis::SectorGroup;
use board::listing::{Card, Sector};

/// How a sector is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Trend {
    /// Short of people.
    Short,
    /// Neither.
    #[default]
    Steady,
    /// Letting people go.
    Shrinking,
}

/// The sectors of a crisis: sections of SBI 2008 or groups of them.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sectors(Vec<Part>);

/// A section, or one of its groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    sector: Sector,
    /// Two to five digits of SBI 2008; 0 for the whole section.
    group: u32,
    trend: Trend,
}

impl Sectors {
    /// Those of a crisis.
    pub fn of(short: &[SectorGroup], shrinking: &[SectorGroup]) -> Self {
        let parts = |list: &[SectorGroup], trend| -> Vec<Part> {
            let parts = list.iter().flat_map(|listed| {
                let whole = listed.groups.is_empty().then_some(0);
                let groups = listed.groups.iter().filter_map(|group| group.parse().ok());
                let sector = listed.sbi;
                whole.into_iter().chain(groups).map(move |group| Part {
                    sector,
                    group,
                    trend,
                })
            });
            parts.collect()
        };
        let mut all = parts(short, Trend::Short);
        all.extend(parts(shrinking, Trend::Shrinking));
        Self(all)
    }

    /// The same in words, for the phone: `+Q +H494 -I`.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for part in &self.0 {
            text.push(if part.trend == Trend::Short { '+' } else { '-' });
            text.push(part.sector.letter());
            if part.group > 0 {
                text.push_str(&part.group.to_string());
            }
            text.push(' ');
        }
        text
    }

    /// Reads [`Sectors::to_text`]; what is not a sector is left out.
    pub fn from_text(text: &str) -> Self {
        let part = |word: &str| {
            let (sign, rest) = word.split_at_checked(1)?;
            let (letter, digits) = rest.split_at_checked(1)?;
            Some(Part {
                sector: Sector::try_from(letter).ok()?,
                group: digits.parse().unwrap_or(0),
                trend: if sign == "+" {
                    Trend::Short
                } else {
                    Trend::Shrinking
                },
            })
        };
        Self(text.split(' ').filter_map(part).collect())
    }

    /// Whether anything of a section is short of people.
    pub fn is_short(&self, sector: Sector) -> bool {
        let parts = self.0.iter();
        parts
            .filter(|part| part.sector == sector)
            .any(|part| part.trend == Trend::Short)
    }

    /// How a group of a section is doing: the longest entry that its digits begin with decides,
    /// and an entry for the whole section when none does. Digits 0 mean that the group is not
    /// known.
    pub fn trend(&self, sector: Sector, group: u32) -> Trend {
        let fits = |part: &&Part| part.sector == sector && begins_with(group, part.group);
        let best = self.0.iter().filter(fits).max_by_key(|part| part.group);
        best.map_or(Trend::Steady, |part| part.trend)
    }

    /// How the sector of a listing is doing. An organisation says its section only; what group
    /// it is of follows from the occupation, where that is at home in the section.
    pub fn of_card(&self, card: &Card, taxonomy: &Taxonomy) -> Trend {
        let occupation = taxonomy.occupation(card.occupation);
        let home = occupation.filter(|found| found.sectors.first() == Some(&card.sector));
        self.trend(card.sector, home.map_or(0, |found| found.group.into()))
    }
}

/// Whether the digits of a group begin with those of another.
const fn begins_with(group: u32, with: u32) -> bool {
    let mut rest = group;
    while rest > with {
        rest /= 10;
    }
    rest == with
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_entry_decides() {
        let sectors = Sectors::from_text("-H51 +H494 +H52 -I +Q +H5 ");
        let h = Sector::try_from("H").unwrap();
        for (group, trend) in [
            (51, Trend::Shrinking),
            (5110, Trend::Shrinking),
            (494, Trend::Short),
            (4942, Trend::Short),
            (493, Trend::Steady),
            (53, Trend::Short),
            (0, Trend::Steady),
        ] {
            assert_eq!(sectors.trend(h, group), trend, "{group}");
        }
        let i = Sector::try_from("I").unwrap();
        assert_eq!(sectors.trend(i, 0), Trend::Shrinking);
        assert_eq!(sectors.trend(i, 56), Trend::Shrinking);
        assert!(sectors.is_short(h) && !sectors.is_short(i));
    }

    #[test]
    fn words_are_read_back_and_nonsense_is_left_out() {
        let sectors = Sectors::from_text("+Q -H51 +G4711 ");
        assert_eq!(Sectors::from_text(&sectors.to_text()), sectors);
        for nonsense in ["", "+", "Q", "+é1", "+Ω", "x y z", "+!12"] {
            assert_eq!(
                Sectors::from_text(nonsense),
                Sectors::default(),
                "{nonsense}"
            );
        }
    }
}
