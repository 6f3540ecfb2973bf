//! The fields of a line, whatever form they have: numbers as text, one thing for a list.

use serde_json::{Map, Value};

/// A line with a profile.
pub struct Line(Map<String, Value>);

impl Line {
    /// Reads a line; `None` when it is no JSON object.
    pub fn read(text: &str) -> Option<Self> {
        match serde_json::from_str(text).ok()? {
            Value::Object(fields) => Some(Self(fields)),
            _ => None,
        }
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// The texts of a field: itself, or each of a list. The
    /// names in a table stand before a colon.
    pub fn texts(&self, name: &str) -> Vec<String> {
        self.get(name).map_or_else(Vec::new, texts)
    }

    /// The texts of a field as one.
    pub fn text(&self, name: &str) -> Option<String> {
        let texts = self.texts(name);
        (!texts.is_empty()).then(|| texts.join(", "))
    }

    /// Whether a field is a list or table with nothing in it.
    pub fn is_empty_list(&self, name: &str) -> bool {
        let value = self.get(name);
        value
            .is_some_and(|value| (value.is_array() || value.is_object()) && texts(value).is_empty())
    }

    /// The numbers in a field, wherever they stand in it.
    pub fn numbers(&self, name: &str) -> Vec<f64> {
        let texts = self.texts(name);
        texts.iter().flat_map(|text| numbers(text)).collect()
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(flag) => vec![flag.to_string()],
        Value::Number(number) => vec![number.to_string()],
        Value::String(text) => vec![text.trim().to_owned()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect(),
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| format!("{name}: {}", texts(value).join(", ")))
            .collect(),
    }
}

/// The numbers in a text; a comma between digits is a decimal one, as in Dutch.
fn numbers(text: &str) -> Vec<f64> {
    let is_number = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',');
    text.split(|letter| !is_number(letter))
        .map(|number| number.trim_matches(['.', ',']).replace(',', "."))
        .filter_map(|number| number.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_read_in_whatever_form_it_has() {
        let line = Line::read(
            r#"{"years":"4,5 years","hours":"16-32","list":["a",null,2],"table":{"nl":"B1"},"none":null}"#,
        )
        .unwrap();
        assert_eq!(line.numbers("years"), [4.5]);
        assert_eq!(line.numbers("hours"), [16.0, 32.0]);
        assert_eq!(line.texts("list"), ["a", "2"]);
        assert_eq!(line.texts("table"), ["nl: B1"]);
        assert_eq!(line.text("none"), None);
        assert!(Line::read("[1]").is_none());
    }
}
