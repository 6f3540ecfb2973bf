//! Which work is outside the sector where someone worked.

use std::collections::BTreeSet;

use board::listing::Sector;
use matching::Occupation;

/// What is found in so many sections besides the own one is no work of that section.
const MANY_SECTIONS: usize = 2;

/// The section of SBI 2008 outside `own` where an occupation is found first. What is mostly
/// found in the own section is outside it only when it is work of many sections, such as
/// administration; then the place is in the first of the others.
pub fn outside(occupation: &Occupation, own: &BTreeSet<Sector>) -> Option<Sector> {
    let mut others = occupation
        .sectors
        .iter()
        .filter(|sector| !own.contains(sector));
    let is_own = own.contains(occupation.sectors.first()?);
    let first = others.next()?;
    (!is_own || others.count() + 1 >= MANY_SECTIONS).then_some(*first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use matching::Taxonomy;

    #[test]
    fn administration_is_outside_every_sector_and_cooking_is_not() {
        let own = |letter: &str| BTreeSet::from([Sector::try_from(letter).unwrap()]);
        let of = |slug: &str| Taxonomy::embedded().occupation_by_slug(slug).unwrap();
        let letter = |slug, from| outside(of(slug), &own(from)).map(Sector::letter);
        assert_eq!(letter("administratief-medewerker", "N"), Some('O'));
        assert_eq!(letter("kok", "I"), None);
        assert_eq!(letter("kok", "H"), Some('I'));
    }
}
