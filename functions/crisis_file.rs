//! Reading `crisis.toml`: with an error that names the file, the line and the field.
//!
//! For the build and for the commands, by `#[path]`: the board itself reads no TOML at run time.

use board::crisis::Crisis;
use board::listing::Lang;

/// Reads and checks a crisis file.
///
/// # Errors
/// One sentence: `crisis.toml:12: sleeps-after-days: must be 1 to 60`.
pub fn read(file: &str, text: &str, languages: &[Lang]) -> Result<Crisis, String> {
    let crisis: Crisis = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.get(..start).unwrap_or_default().matches('\n').count() + 1;
        let message = error.message().lines().collect::<Vec<_>>().join(", ");
        match field_at(text, line) {
            Some(field) => format!("{file}:{line}: {field}: {message}"),
            None => format!("{file}:{line}: {message}"),
        }
    })?;
    crisis.check(languages).map_err(|wrong| {
        let line = line_of(text, &wrong.field);
        format!("{file}:{line}: {}: {}", wrong.field, wrong.problem)
    })?;
    Ok(crisis)
}

/// The field that a line belongs to, with the table it stands in: `desks.09.phone`.
fn field_at(text: &str, line: usize) -> Option<String> {
    let above: Vec<&str> = text.lines().take(line).collect();
    let mut key = None;
    for line in above.iter().rev() {
        let line = line.trim();
        if line.starts_with('[') && line.ends_with(']') && !line.contains('"') {
            let table = line.trim_matches(['[', ']']);
            return Some(key.map_or(table.to_owned(), |key| format!("{table}.{key}")));
        }
        if key.is_none() && !line.starts_with('#') {
            key = line
                .split_once('=')
                .map(|(key, _)| key.trim())
                .filter(|key| is_key(key));
        }
    }
    key.map(str::to_owned)
}

fn is_key(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
}

/// The first line of a field or a table; the first of the file for one that is missing.
fn line_of(text: &str, field: &str) -> usize {
    let starts = |line: &str| {
        let rest = line
            .trim_start_matches('[')
            .trim_start()
            .strip_prefix(field);
        rest.is_some_and(|rest| rest.trim_start().starts_with(['=', '.', ']']))
    };
    text.lines().position(starts).map_or(1, |at| at + 1)
}
