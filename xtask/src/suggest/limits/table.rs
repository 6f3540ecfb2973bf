//! The table of limits, read from the files beside this one.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::exclude::Exclude;
use crate::suggest::phrase::Phrase;

/// What a phrase may mean, and why it leaves something out.
pub struct Limit {
    words: Vec<String>,
    /// What is left out.
    pub(super) out: Vec<Exclude>,
    /// When there is any, all but this is left out as well.
    pub(super) but: Vec<Exclude>,
    /// What is left out, in words.
    pub why: String,
}

impl Limit {
    /// Whether the phrase says it; its words are taken.
    pub(super) fn is_said_in(&self, phrase: &mut Phrase) -> bool {
        phrase.take_any(&self.words)
    }
}

/// The limits that are known.
pub struct Table {
    /// Words that say nothing on their own.
    pub(super) fillers: Vec<String>,
    /// What someone cannot do, the most particular first.
    pub(super) cannot: Vec<Limit>,
    /// What someone wants and nothing else.
    pub(super) only: Vec<Limit>,
    /// Patterns for each time.
    pub(super) when: When,
}

/// Patterns for the times at which someone can work.
#[derive(Deserialize)]
pub(super) struct When {
    pub(super) any: Vec<String>,
    pub(super) school: Vec<String>,
    pub(super) weekdays: Vec<String>,
    pub(super) weekends: Vec<String>,
    pub(super) nights: Vec<String>,
    pub(super) evenings: Vec<String>,
    pub(super) days: Vec<String>,
    pub(super) start: Vec<String>,
}

/// A file of limits.
#[derive(Deserialize)]
struct File {
    #[serde(default)]
    fillers: Vec<String>,
    limit: Vec<Written>,
}

/// A limit as it is written.
#[derive(Deserialize)]
struct Written {
    why: String,
    words: Vec<String>,
    out: Vec<String>,
    #[serde(default)]
    but: Vec<String>,
}

/// Terms by the word of their group.
type Groups = BTreeMap<String, Vec<String>>;

impl Table {
    /// Reads the table that is compiled in.
    ///
    /// # Errors
    /// One sentence that names the term that is wrong.
    pub fn read() -> Result<Self> {
        let groups: Groups = toml::from_str(include_str!("groups.toml"))?;
        let cannot: File = toml::from_str(include_str!("cannot.toml"))?;
        let only: File = toml::from_str(include_str!("only.toml"))?;
        let limits = |file: Vec<Written>| -> Result<Vec<Limit>> {
            let limits = file.into_iter().map(|limit| limit.resolve(&groups));
            limits.collect()
        };
        Ok(Self {
            fillers: cannot.fillers,
            cannot: limits(cannot.limit)?,
            only: limits(only.limit)?,
            when: toml::from_str(include_str!("when.toml"))?,
        })
    }
}

impl Written {
    fn resolve(self, groups: &Groups) -> Result<Limit> {
        Ok(Limit {
            out: resolve(&self.out, groups)?,
            but: resolve(&self.but, groups)?,
            words: self.words,
            why: self.why,
        })
    }
}

fn resolve(terms: &[String], groups: &Groups) -> Result<Vec<Exclude>> {
    let mut all = Vec::new();
    for term in terms {
        if let Some(group) = term.strip_prefix("group ") {
            let terms = groups.get(group);
            all.extend(resolve(terms.with_context(|| term.clone())?, groups)?);
        } else {
            let exclude = Exclude::read(term);
            all.push(exclude.with_context(|| format!("`{term}` is no kind of work"))?);
        }
    }
    Ok(all)
}
