//! Reading a source file: every mistake is said with its file, its entry and its key.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// One entry of a file, with the words to say where it stands.
pub struct Entry {
    table: toml::Table,
    place: String,
}

/// The entries of an array of tables.
pub fn entries(path: &Path, array: &str) -> Result<Vec<Entry>, String> {
    let text = fs::read_to_string(path);
    let path = path.display();
    let text = text.map_err(|error| format!("{path}: {error}"))?;
    let mut file: toml::Table = text.parse().map_err(|error| format!("{path}: {error}"))?;
    let Some(toml::Value::Array(tables)) = file.remove(array) else {
        return Err(format!("{path}: has no list named {array}"));
    };
    tables
        .into_iter()
        .enumerate()
        .map(|(at, value)| match value {
            toml::Value::Table(table) => {
                let id = table.get("id").and_then(toml::Value::as_str);
                let place = match id {
                    Some(id) => format!("{path}: {array} \"{id}\""),
                    None => format!("{path}: {array} number {}", at + 1),
                };
                Ok(Entry { table, place })
            }
            _ => Err(format!("{path}: {array} number {} is not a table", at + 1)),
        })
        .collect()
}

impl Entry {
    /// A mistake in this entry.
    pub fn wrong(&self, what: impl std::fmt::Display) -> String {
        format!("{}: {what}", self.place)
    }

    fn get(&self, key: &str) -> Result<&toml::Value, String> {
        self.table
            .get(key)
            .ok_or_else(|| self.wrong(format!("{key} is missing")))
    }

    /// A text that is not empty and fits on one line.
    pub fn text(&self, key: &str) -> Result<&str, String> {
        match self.get(key)?.as_str() {
            Some(text) if !text.trim().is_empty() && !text.contains(['\n', '\t']) => Ok(text),
            _ => Err(self.wrong(format!("{key} is not a text on one line"))),
        }
    }

    /// A whole number that fits `T`.
    pub fn number<T: TryFrom<i64>>(&self, key: &str) -> Result<T, String> {
        let number = self.get(key)?.as_integer();
        number
            .and_then(|number| T::try_from(number).ok())
            .ok_or_else(|| self.wrong(format!("{key} is not a number in its range")))
    }

    /// A whole number that fits `T`, where there is one.
    pub fn optional_number<T: TryFrom<i64>>(&self, key: &str) -> Result<Option<T>, String> {
        if self.table.contains_key(key) {
            self.number(key).map(Some)
        } else {
            Ok(None)
        }
    }

    /// `true` or `false`.
    pub fn flag(&self, key: &str) -> Result<bool, String> {
        let flag = self.get(key)?.as_bool();
        flag.ok_or_else(|| self.wrong(format!("{key} is neither true nor false")))
    }

    /// A list of texts.
    pub fn texts(&self, key: &str) -> Result<Vec<&str>, String> {
        self.list(key, self.get(key)?)
    }

    /// A list of texts in a table of this entry.
    pub fn texts_in(&self, table: &str, key: &str) -> Result<Vec<&str>, String> {
        let name = format!("{table}.{key}");
        let value = self.get(table)?.get(key);
        self.list(
            &name,
            value.ok_or_else(|| self.wrong(format!("{name} is missing")))?,
        )
    }

    fn list<'a>(&self, key: &str, value: &'a toml::Value) -> Result<Vec<&'a str>, String> {
        let texts: Option<Vec<&str>> = value
            .as_array()
            .and_then(|list| list.iter().map(toml::Value::as_str).collect());
        match texts {
            Some(texts)
                if texts
                    .iter()
                    .all(|text| !text.trim().is_empty() && !text.contains(['\n', '\t'])) =>
            {
                Ok(texts)
            }
            _ => Err(self.wrong(format!("{key} is not a list of texts"))),
        }
    }

    /// A list of words, each the id of something, as its numbers in ascending order.
    pub fn references(&self, key: &str, known: &BTreeMap<String, u16>) -> Result<Vec<u16>, String> {
        self.resolve(key, &self.texts(key)?, known)
    }

    /// The numbers of these ids in ascending order; one that is unknown or doubled is refused.
    pub fn resolve(
        &self,
        key: &str,
        ids: &[&str],
        known: &BTreeMap<String, u16>,
    ) -> Result<Vec<u16>, String> {
        let mut numbers = Vec::new();
        for id in ids {
            match known.get(*id) {
                Some(number) if numbers.contains(number) => {
                    return Err(self.wrong(format!("{key} names \"{id}\" twice")));
                }
                Some(number) => numbers.push(*number),
                None => {
                    return Err(self.wrong(format!("{key} names \"{id}\", which does not exist")));
                }
            }
        }
        numbers.sort_unstable();
        Ok(numbers)
    }
}

/// The numbers by id of the entries of a vocabulary; an id or a number that is used twice is refused.
pub fn numbers(entries: &[Entry]) -> Result<BTreeMap<String, u16>, String> {
    let mut known = BTreeMap::new();
    let mut taken = BTreeMap::new();
    for entry in entries {
        let (id, no) = (entry.text("id")?, entry.number("no")?);
        if known.insert(id.to_owned(), no).is_some() {
            return Err(entry.wrong("this id is used twice"));
        }
        if let Some(other) = taken.insert(no, id) {
            return Err(entry.wrong(format!("no = {no} is already that of \"{other}\"")));
        }
    }
    Ok(known)
}
