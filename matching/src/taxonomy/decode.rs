//! Reads the packed taxonomy.
//!
//! Layout, numbers as in `board::codec`: version byte; number of licences; number of skill
//! groups; number of conditions; skills (id as the difference to the one before, group, learn * 2 + carries over,
//! weeks, related); occupations (id as above, ISCO code, sectors, group, entry, weeks, licence bits,
//! language, essential and useful skills, condition bits, least age); the fit of every ordered
//! pair, a byte each, row by row, below the diagonal as the difference to the way back; one text with a line for each label (Dutch, English) in that
//! order, after a condition's labels its slug, after an occupation's its slug and its synonyms
//! with tabs between. Lists of numbers are ascending, as differences.

use super::format::{FITS, VERSION};
use super::{Condition, Conditions, Labels, Occupation, Skill, Taxonomy};
use crate::suggest::Index;
use board::codec::{DecodeError, Reader};
use board::ids::{OccupationId, SkillId};
use board::listing::Sector;
use board::set::{Flag, Set};
use std::str::Lines;

pub(super) fn taxonomy(bytes: &[u8]) -> Result<Taxonomy, DecodeError> {
    let mut from = Reader::new(bytes);
    match from.byte()? {
        VERSION => {}
        other => return Err(DecodeError::Version(other)),
    }
    let (licences, groups, conditions) = (from.count()?, from.count()?, from.count()?);
    let mut last = None;
    let mut skills = (0..from.count()?)
        .map(|_| skill(&mut from, &mut last))
        .collect::<Result<Vec<_>, _>>()?;
    let mut last = None;
    let mut occupations = (0..from.count()?)
        .map(|_| occupation(&mut from, &mut last))
        .collect::<Result<Vec<_>, _>>()?;
    let fits = fits(&mut from, occupations.len())?;
    let mut lines = from.text()?.lines();
    if !from.is_at_end() {
        return Err(DecodeError::Rule);
    }
    let licences = (0..licences)
        .map(|_| labels(&mut lines))
        .collect::<Result<_, _>>()?;
    let groups: Vec<Labels> = (0..groups)
        .map(|_| labels(&mut lines))
        .collect::<Result<_, _>>()?;
    let conditions = (0..conditions)
        .map(|_| condition(&mut lines))
        .collect::<Result<_, _>>()?;
    for skill in &mut skills {
        skill.labels = labels(&mut lines)?;
    }
    for occupation in &mut occupations {
        occupation.labels = labels(&mut lines)?;
        occupation.slug = lines.next().ok_or(DecodeError::Short)?.into();
        let synonyms = lines.next().ok_or(DecodeError::Short)?.split('\t');
        occupation.synonyms = synonyms
            .filter(|word| !word.is_empty())
            .map(Box::from)
            .collect();
    }
    check(&skills, groups.len(), &occupations)?;
    Ok(Taxonomy {
        index: Index::new(&occupations),
        occupations,
        skills,
        groups,
        licences,
        conditions,
        fits,
    })
}

fn skill(from: &mut Reader<'_>, last: &mut Option<u16>) -> Result<Skill, DecodeError> {
    let id = SkillId(next(from, last)?);
    let group = from.byte()?;
    let learn = from.byte()?;
    Ok(Skill {
        id,
        group,
        carries_over: learn & 1 != 0,
        learn: flag(learn >> 1)?,
        weeks: from.byte()?,
        related: list(from, SkillId)?,
        labels: Labels::default(),
    })
}

fn occupation(from: &mut Reader<'_>, last: &mut Option<u16>) -> Result<Occupation, DecodeError> {
    Ok(Occupation {
        id: OccupationId(next(from, last)?),
        isco: from.small()?,
        sectors: (0..from.count()?)
            .map(|_| {
                Sector::try_from(from.byte()?.saturating_add(b'A')).map_err(|_| DecodeError::Rule)
            })
            .collect::<Result<_, _>>()?,
        group: from.small()?,
        entry: flag(from.byte()?)?,
        weeks: from.byte()?,
        licences: Set::from_bits(from.small()?),
        language: flag(from.byte()?)?,
        essential: list(from, SkillId)?,
        useful: list(from, SkillId)?,
        conditions: Conditions(from.small()?),
        age: from.byte()?,
        slug: Box::default(),
        labels: Labels::default(),
        synonyms: Vec::new(),
    })
}

/// A level for each ordered pair; below the diagonal as the difference to the way back.
fn fits(from: &mut Reader<'_>, occupations: usize) -> Result<Box<[u8]>, DecodeError> {
    let pairs = occupations.checked_mul(occupations);
    let mut fits: Box<[u8]> = from.raw(pairs.ok_or(DecodeError::Range)?)?.into();
    for at in 0..fits.len() {
        let (row, column) = (at / occupations, at % occupations);
        let back = if column < row {
            fits[column * occupations + row]
        } else {
            0
        };
        fits[at] = fits[at].wrapping_add(back) % FITS.len() as u8;
    }
    Ok(fits)
}

fn condition(lines: &mut Lines<'_>) -> Result<Condition, DecodeError> {
    Ok(Condition {
        labels: labels(lines)?,
        slug: lines.next().ok_or(DecodeError::Short)?.into(),
    })
}

/// The number after `last`, stored as the difference: never the same or a lower one.
fn next(from: &mut Reader<'_>, last: &mut Option<u16>) -> Result<u16, DecodeError> {
    let more: u16 = from.small()?;
    let number = last
        .unwrap_or(0)
        .checked_add(more)
        .ok_or(DecodeError::Range)?;
    if *last == Some(number) {
        return Err(DecodeError::Rule);
    }
    *last = Some(number);
    Ok(number)
}

fn list<T>(from: &mut Reader<'_>, id: fn(u16) -> T) -> Result<Vec<T>, DecodeError> {
    let count = from.count()?;
    let mut last = None;
    (0..count).map(|_| next(from, &mut last).map(id)).collect()
}

fn flag<T: Flag>(number: u8) -> Result<T, DecodeError> {
    T::ALL
        .get(usize::from(number))
        .copied()
        .ok_or(DecodeError::Rule)
}

fn labels(lines: &mut Lines<'_>) -> Result<Labels, DecodeError> {
    let mut line = || lines.next().map(Box::from).ok_or(DecodeError::Short);
    Ok(Labels {
        nl: line()?,
        en: line()?,
    })
}

/// Every reference leads somewhere, so that nobody after this needs to ask.
fn check(skills: &[Skill], groups: usize, occupations: &[Occupation]) -> Result<(), DecodeError> {
    let known = |id: SkillId| skills.binary_search_by_key(&id, |skill| skill.id).is_ok();
    let sound = skills.iter().all(|skill| {
        usize::from(skill.group) < groups && skill.related.iter().all(|id| known(*id))
    }) && occupations
        .iter()
        .all(|occupation| !occupation.sectors.is_empty() && occupation.skills().all(known));
    if sound {
        Ok(())
    } else {
        Err(DecodeError::Rule)
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::super::{PACKED, Taxonomy};
    use board::codec::DecodeError;
    use proptest::prelude::*;

    #[test]
    fn the_bytes_that_are_compiled_in_are_read() {
        let taxonomy = Taxonomy::from_bytes(PACKED).unwrap();
        assert!(taxonomy.occupations().count() >= 60);
        assert!(taxonomy.skills().count() >= 100);
    }

    #[test]
    fn another_version_is_refused() {
        assert_eq!(
            Taxonomy::from_bytes(&[99]).unwrap_err(),
            DecodeError::Version(99)
        );
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(mut bytes: Vec<u8>) {
            bytes.insert(0, super::VERSION);
            let _ = Taxonomy::from_bytes(&bytes);
        }

        #[test]
        fn no_damage_makes_it_panic(at in 0..PACKED.len(), byte: u8, end in 0..PACKED.len()) {
            let mut bytes = PACKED.to_vec();
            bytes[at] = byte;
            let _ = Taxonomy::from_bytes(&bytes);
            let _ = Taxonomy::from_bytes(&PACKED[..end]);
        }
    }
}
