//! The words after a command's name: flags, `--name value` pairs, and plain words.

use std::str::FromStr;

use anyhow::{Context, Result, bail};

/// What was typed, checked against what the command knows.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    flags: Vec<String>,
    values: Vec<(String, String)>,
    words: Vec<String>,
}

impl Options {
    /// Sorts the words; a known option that ends in `=` takes the word after it as its value.
    pub fn parse(arguments: &[String], known: &[&str]) -> Result<Self> {
        let mut options = Self::default();
        let mut rest = arguments.iter();
        while let Some(word) = rest.next() {
            let takes_value = format!("{word}=");
            if known.contains(&word.as_str()) {
                options.flags.push(word.clone());
            } else if known.contains(&takes_value.as_str()) {
                let value = rest
                    .next()
                    .with_context(|| format!("{word} needs a value after it"))?;
                options.values.push((word.clone(), value.clone()));
            } else if word.starts_with('-') {
                bail!("there is no option `{word}` here: `cargo xtask help` lists them");
            } else {
                options.words.push(word.clone());
            }
        }
        Ok(options)
    }

    /// Whether a flag was given.
    pub fn has(&self, flag: &str) -> bool {
        self.flags.iter().any(|given| given == flag)
    }

    /// The value given to an option.
    pub fn value(&self, option: &str) -> Option<&str> {
        let (_, value) = self.values.iter().rev().find(|(name, _)| name == option)?;
        Some(value)
    }

    /// The number given to an option.
    pub fn number<T: FromStr>(&self, option: &str) -> Result<Option<T>> {
        let Some(text) = self.value(option) else {
            return Ok(None);
        };
        match text.parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => bail!("{option}: `{text}` is no number that it takes"),
        }
    }

    /// The plain words.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// The only plain word, or none; for commands that take at most one.
    pub fn word(&self) -> Result<Option<&str>> {
        match self.words.as_slice() {
            [] => Ok(None),
            [word] => Ok(Some(word)),
            [_, extra, ..] => bail!("`{extra}` is one word too many: `cargo xtask help`"),
        }
    }

    /// For commands that take none.
    pub fn no_words(&self) -> Result<()> {
        match self.words.first() {
            None => Ok(()),
            Some(extra) => bail!("`{extra}` means nothing here: `cargo xtask help`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Options> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::parse(&words, &["--once", "--port="])
    }

    #[test]
    fn flags_values_and_words_are_told_apart() {
        let options = parse("--once --port 9000 place").unwrap();
        assert!(options.has("--once"));
        assert_eq!(options.value("--port"), Some("9000"));
        assert_eq!(options.number("--port").unwrap(), Some(9000u16));
        assert_eq!(options.word().unwrap(), Some("place"));
    }

    #[test]
    fn what_a_command_does_not_know_is_refused() {
        assert!(parse("--twice").is_err());
        assert!(parse("--port").is_err());
        assert!(
            parse("--port 70000")
                .unwrap()
                .number::<u16>("--port")
                .is_err()
        );
        assert!(parse("one two").unwrap().word().is_err());
        assert!(parse("one").unwrap().no_words().is_err());
    }
}
