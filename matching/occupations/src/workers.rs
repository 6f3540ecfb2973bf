//! How many people are likely to seek work, by sector and occupation: what `workers.toml` says,
//! worked out for every occupation. The file says of each figure whether it was counted or assumed.

use crate::source::{Entry, entries};
use crate::{Occupation, Sources};
use board::codec::Writer;
use board::listing::Sector;
use std::collections::BTreeMap;
use std::path::Path;

#[path = "../../src/reach/format.rs"]
mod format;

/// Where an occupation is mostly found it counts so many times what it does where it also is.
const MOSTLY: u64 = 4;

/// What `workers.toml` says.
struct Figures {
    seeking: u64,
    /// By slug.
    common: BTreeMap<String, u64>,
    rows: Vec<Row>,
}

/// A section, or a part of one.
struct Row {
    sector: Sector,
    /// Digits of SBI 2008; empty for a whole section.
    group: String,
    people: u64,
    /// Slugs; none for a whole section, where the occupations themselves say where they are found.
    occupations: Vec<String>,
}

/// The packed table of people who seek work, as `Table::from_bytes` in `matching` reads it.
///
/// # Errors
/// One sentence that says which entry and key is wrong.
pub fn pack_workers(folder: &Path, sources: &Sources) -> Result<Vec<u8>, String> {
    let figures = read(&folder.join("workers.toml"), &sources.occupations)?;
    let mut out = Writer::new();
    out.byte(format::VERSION);
    out.number(figures.rows.len() as u64);
    for row in &figures.rows {
        out.byte(row.sector.index());
        out.text(&row.group);
        let people = figures.shared(row, &sources.occupations);
        out.number(people.len() as u64);
        let mut last = 0;
        for (no, seeking) in people {
            out.number((no - last).into());
            last = no;
            out.number(seeking);
        }
    }
    Ok(out.finish())
}

impl Figures {
    /// The people of a row who seek work, by occupation in order of number.
    fn shared(&self, row: &Row, occupations: &[Occupation]) -> Vec<(u16, u64)> {
        let weights: Vec<(u16, u64)> = occupations
            .iter()
            .map(|occupation| (occupation.no, self.weight(row, occupation)))
            .filter(|(_, weight)| *weight > 0)
            .collect();
        let all: u64 = weights.iter().map(|(_, weight)| weight).sum();
        // Thousands of people, thousandths of them: the two cancel out.
        let seeking = row.people * self.seeking;
        let part =
            |(no, weight): (u16, u64)| (no, (seeking * weight).checked_div(all).unwrap_or(0));
        weights.into_iter().map(part).collect()
    }

    fn weight(&self, row: &Row, occupation: &Occupation) -> u64 {
        let common = self.common.get(&occupation.slug).copied().unwrap_or(1);
        let sector = row.sector.index();
        let place = if row.occupations.is_empty() {
            match occupation.sectors.iter().position(|at| *at == sector) {
                Some(0) => MOSTLY,
                Some(_) => 1,
                None => 0,
            }
        } else {
            u64::from(row.occupations.contains(&occupation.slug))
        };
        common * place
    }
}

fn read(path: &Path, occupations: &[Occupation]) -> Result<Figures, String> {
    let mut common = BTreeMap::new();
    for entry in entries(path, "common")? {
        let times = entry.number::<u32>("times")?.into();
        for slug in slugs(&entry, occupations)? {
            if common.insert(slug, times).is_some() {
                return Err(entry.wrong("names an occupation that is named before"));
            }
        }
    }
    let seeking = match &*entries(path, "seeking")? {
        [entry] => entry.number::<u16>("thousandths")?.into(),
        _ => return Err(format!("{}: seeking has not one figure", path.display())),
    };
    let mut rows = Vec::new();
    for entry in entries(path, "section")? {
        rows.push(row(&entry, Vec::new())?);
    }
    for entry in entries(path, "part")? {
        rows.push(row(&entry, slugs(&entry, occupations)?)?);
    }
    Ok(Figures {
        seeking,
        common,
        rows,
    })
}

/// A section by its letter, a part by its letter and digits.
fn row(entry: &Entry, occupations: Vec<String>) -> Result<Row, String> {
    let id = entry.text("id")?;
    let (letter, group) = id.split_at_checked(1).unwrap_or(("", ""));
    let sector = Sector::try_from(letter).map_err(|error| entry.wrong(error))?;
    let is_group = group.bytes().all(|byte| byte.is_ascii_digit());
    if !is_group || group.is_empty() != occupations.is_empty() {
        return Err(entry.wrong("is neither a section nor a part with its occupations"));
    }
    Ok(Row {
        sector,
        group: group.to_owned(),
        people: entry.number::<u32>("people")?.into(),
        occupations,
    })
}

fn slugs(entry: &Entry, occupations: &[Occupation]) -> Result<Vec<String>, String> {
    let slugs = entry.texts("occupations")?;
    let known = |slug: &&&str| occupations.iter().any(|known| known.slug == **slug);
    match slugs.iter().find(|slug| !known(slug)) {
        Some(slug) => Err(entry.wrong(format!(
            "occupations names \"{slug}\", which does not exist"
        ))),
        None => Ok(slugs.into_iter().map(str::to_owned).collect()),
    }
}
