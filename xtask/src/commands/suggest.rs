//! `cargo xtask suggest FILE.jsonl [--explain]`: what the board offers each person of a file.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use board::listing::Lang;
use board::texts::Texts;
use matching::{Sectors, Taxonomy, World};
use serde::Serialize;

use super::Options;
use crate::eval::sources;
use crate::seed::stock;
use crate::suggest::Sources;
use crate::suggest::limits::Table;
use crate::suggest::ten::{Person, TEN, Ten, ten};
use crate::suggest::told::Told;
use crate::{clock, crisis};

/// A line of the answer.
#[derive(Serialize)]
struct Answer<'a> {
    id: &'a str,
    /// Four digits each, best first.
    isco08: Vec<String>,
    /// Limits that were not understood.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    unknown: &'a [String],
}

/// Prints a line of JSON a person, and on the other channel what could not be read or offered.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &["--explain"])?;
    let [path] = options.words() else {
        bail!("say of whom: `cargo xtask suggest FILE.jsonl`");
    };
    let text = fs::read_to_string(path).with_context(|| path.clone())?;
    let sources = Sources::new(sources()?);
    let crisis = crisis::load()?;
    let places = stock::places()?;
    let sectors = Sectors::of(&crisis.short, &crisis.shrinking);
    let table = Table::read()?;
    let world = World {
        taxonomy: Taxonomy::embedded(),
        places: &places,
        today: clock::now().day(),
        sectors: &sectors,
    };
    let mut read = 0;
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let Some(told) = Told::read(line) else {
            eprintln!("line {}: is no JSON object and was skipped", number + 1);
            continue;
        };
        read += 1;
        let person = Person::new(&told, &world, &sources, &table);
        let ten = ten(&person, &world, &sources)?;
        println!("{}", answer(&told, &person, &ten)?);
        report(&told, &person, &ten);
        if options.has("--explain") {
            explain(&person, &ten, &world);
        }
    }
    if read == 0 {
        bail!("{path}: no line could be read");
    }
    Ok(ExitCode::SUCCESS)
}

fn answer(told: &Told, person: &Person<'_>, ten: &Ten) -> Result<String> {
    let answer = Answer {
        id: &told.id,
        isco08: ten
            .first
            .iter()
            .map(|offer| format!("{:04}", offer.isco))
            .collect(),
        unknown: &person.limits.unknown,
    };
    Ok(serde_json::to_string(&answer)?)
}

/// Says what was not understood, and what stood in the way when there are fewer than ten.
fn report(told: &Told, person: &Person<'_>, ten: &Ten) {
    let id = &told.id;
    if person.profile.was.is_empty() {
        eprintln!(
            "{id}: no occupation is known by {:?} or {:?}",
            told.was, told.isco
        );
    }
    for (field, text) in &told.not_understood {
        eprintln!("{id}: {field} \"{text}\" was not understood");
    }
    for phrase in &person.limits.unknown {
        eprintln!("{id}: the limit \"{phrase}\" was not understood");
    }
    if ten.first.len() < TEN {
        let mut causes: Vec<_> = ten.in_the_way.iter().collect();
        causes.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        let causes = causes.iter().map(|(why, count)| format!("{why} {count}"));
        let causes: Vec<String> = causes.collect();
        let found = ten.first.len();
        eprintln!("{id}: {found} of {TEN}; in the way: {}", causes.join(", "));
    }
}

/// Names what was understood and offered, with the points, for who judges the list.
fn explain(person: &Person<'_>, ten: &Ten, world: &World<'_>) {
    let t = Texts::embedded(Lang::NL);
    let was = person.profile.was.iter();
    let was: Vec<&str> = was.map(|id| world.taxonomy.label(*id, Lang::NL)).collect();
    eprintln!("  was: {}", was.join(", "));
    for offer in &ten.first {
        let reasons = offer.reasons.iter().filter(|reason| reason.points != 0);
        let reasons: Vec<String> = reasons
            .map(|reason| format!("{} {:+}", reason.explain(t, world.taxonomy), reason.points))
            .collect();
        let (isco, label, score) = (offer.isco, &offer.label, offer.score);
        eprintln!("  {isco:04} {label} {score}: {}", reasons.join("; "));
    }
}
