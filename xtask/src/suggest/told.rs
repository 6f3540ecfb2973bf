//! What a line tells about a person.

use board::listing::{Cefr, Hours, Licence, Schooling};
use board::places::Pc4;
use board::set::Set;

use super::line::Line;
use super::words;

/// A person, before anything is looked up. What is missing or cannot be read is not said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// How the person is called in the file.
    pub id: String,
    /// Titles of what someone did.
    pub was: Vec<String>,
    /// Unit groups of ISCO-08.
    pub isco: Vec<u16>,
    /// For how long.
    pub years: Option<f64>,
    /// Where someone lives.
    pub pc4: Option<Pc4>,
    /// How far someone travels.
    pub max_km: Option<u8>,
    /// Hours a week.
    pub hours: Option<Hours>,
    /// When someone can work, in words.
    pub when: Vec<String>,
    /// All licences that someone has; `None` when nothing was said about them.
    pub licences: Option<Set<Licence>>,
    /// How well someone knows Dutch.
    pub dutch: Option<Cefr>,
    /// Schooling.
    pub schooling: Option<Schooling>,
    /// Limits in words.
    pub cannot: Vec<String>,
    /// What was said in another field and not understood: the field and the text.
    pub not_understood: Vec<(&'static str, String)>,
}

impl Told {
    /// Reads a line; `None` when it is no JSON object.
    pub fn read(text: &str) -> Option<Self> {
        let line = Line::read(text)?;
        let mut told = Self {
            id: line.text("id").unwrap_or_default(),
            was: titles(&line.texts("was")),
            isco: line
                .numbers("isco08")
                .into_iter()
                .map(|code| code as u16)
                .filter(|code| *code >= 100)
                .collect(),
            years: line.numbers("years").first().copied(),
            when: line.texts("when"),
            cannot: line.texts("cannot"),
            max_km: line.numbers("max_km").first().map(|km| km.ceil() as u8),
            ..Self::default()
        };
        for name in ["isco08", "years", "max_km"] {
            let text = line.text(name).filter(|_| line.numbers(name).is_empty());
            told.not_understood.extend(text.map(|text| (name, text)));
        }
        told.pc4 = told.read_one(&line, "pc4", |text| {
            let digits: String = text.chars().filter(char::is_ascii_digit).take(4).collect();
            Pc4::try_from(digits.parse::<u16>().ok()?).ok()
        });
        told.hours = told.read_one(&line, "hours", hours);
        told.schooling = told.read_one(&line, "entry_level", words::schooling);
        told.licences(&line);
        told.languages(&line);
        Some(told)
    }

    fn read_one<T>(
        &mut self,
        line: &Line,
        name: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = line.text(name)?;
        let found = read(&text);
        if found.is_none() {
            self.not_understood.push((name, text));
        }
        found
    }

    fn licences(&mut self, line: &Line) {
        let Some(text) = line.text("licences") else {
            // An empty list says that there is none.
            self.licences = line.is_empty_list("licences").then_some(Set::EMPTY);
            return;
        };
        let mut all = Set::EMPTY;
        for text in text.split([',', ';']).map(str::trim) {
            let found = words::licences(text);
            if found.is_empty() && !matches!(text, "" | "none" | "geen" | "no") {
                self.not_understood.push(("licences", text.to_owned()));
            }
            all = all.union(found);
        }
        self.licences = Some(all);
    }

    /// Dutch, as `{"nl":"B1"}`, `["Dutch B1"]` or `"nl: B1, en: C1"`. Who names another language
    /// as native and no Dutch has none.
    fn languages(&mut self, line: &Line) {
        let said = line.texts("languages");
        let parts = said.iter().flat_map(|text| text.split([',', ';', '/']));
        let mut other = false;
        for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
            let cut = part.find([':', ' ', '=', '-', '(']).unwrap_or(part.len());
            let (name, level) = part.split_at(cut);
            let level_said = level.trim_matches([':', ' ', '=', '-', '(', ')']);
            let level = words::level(level_said);
            if !words::is_dutch(name) {
                other |= level == Some(Cefr::C2);
            } else if level.is_some() {
                self.dutch = level;
            } else if !level_said.is_empty() {
                self.not_understood.push(("languages", part.to_owned()));
            }
        }
        let named = said.iter().any(|text| {
            let mut words = text.split(|letter: char| !letter.is_alphabetic());
            words.any(words::is_dutch)
        });
        if other && !named {
            self.dutch = Some(Cefr::A1);
        }
    }
}

/// Each title on its own: "waiter / bartender".
fn titles(texts: &[String]) -> Vec<String> {
    let parts = texts
        .iter()
        .flat_map(|text| text.split(['/', ',', ';', '+', '&']));
    let parts = parts
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" en "));
    parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// "16-32", "32" and "16, 32": one number is the most, from half of it on.
fn hours(text: &str) -> Option<Hours> {
    let numbers: Vec<u8> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .map(|hours: u8| hours.clamp(1, Hours::MAX))
        .collect();
    match numbers.as_slice() {
        [] => None,
        [one] => Hours::new(one.div_ceil(2), *one).ok(),
        [a, b, ..] => Hours::new(*a.min(b), *a.max(b)).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_line_is_read() {
        let told = Told::read(
            r#"{"id":"w1","was":"waiter","isco08":"5131","years":"4 years","pc4":"7001 AB","max_km":"15 km",
            "hours":[16,32],"when":"weekdays","licences":["rijbewijs B","VOG"],"languages":{"nl":"B1","en":"good"},
            "entry_level":"MBO 4","cannot":["no nights"],"shoe_size":43}"#,
        )
        .unwrap();
        assert_eq!(
            (told.id.as_str(), told.isco.as_slice()),
            ("w1", &[5131][..])
        );
        assert_eq!((told.years, told.max_km), (Some(4.0), Some(15)));
        assert_eq!(told.pc4, Pc4::try_from(7001).ok());
        assert_eq!(told.hours, Hours::new(16, 32).ok());
        assert_eq!(
            told.licences,
            Some(Set::EMPTY.with(Licence::DrivingB).with(Licence::Vog))
        );
        assert_eq!(told.dutch, Some(Cefr::B1));
        assert_eq!(told.schooling, Some(Schooling::Mbo4));
        assert!(told.not_understood.is_empty());
    }

    #[test]
    fn a_bare_line_says_nothing() {
        let told = Told::read(r#"{"id":7,"was":"cook, waiter","licences":null}"#).unwrap();
        assert_eq!(told.was, ["cook", "waiter"]);
        assert_eq!(
            (told.id.as_str(), told.licences, told.dutch),
            ("7", None, None)
        );
        assert!(Told::read("no json").is_none());
    }

    #[test]
    fn hours_and_languages_come_in_many_forms() {
        for (text, least, most) in [
            ("32", 16, 32),
            ("16-32", 16, 32),
            ("up to 24 hours", 12, 24),
        ] {
            assert_eq!(hours(text), Hours::new(least, most).ok(), "{text}");
        }
        let dutch = |languages: &str| {
            Told::read(&format!(r#"{{"languages":{languages}}}"#))
                .unwrap()
                .dutch
        };
        assert_eq!(dutch(r#"["Dutch B1","English C1"]"#), Some(Cefr::B1));
        assert_eq!(dutch(r#""nl: native""#), Some(Cefr::C2));
        assert_eq!(dutch(r#"{"Dutch":"basic"}"#), Some(Cefr::A2));
        assert_eq!(dutch(r#"{"pl":"native","en":"B2"}"#), Some(Cefr::A1));
        assert_eq!(dutch(r#"{"en":"B2"}"#), None);
    }

    #[test]
    fn what_is_not_understood_is_kept() {
        let told =
            Told::read(r#"{"entry_level":"purple","licences":["B","scuba"],"max_km":"ten"}"#)
                .unwrap();
        assert_eq!(told.not_understood.len(), 3);
        assert_eq!(told.licences, Some(Set::EMPTY.with(Licence::DrivingB)));
    }
}
