//! Makes the typed message catalogue from `texts/*/*.toml`.
//!
//! A message that a language lacks, has too much, fills with other names, or gives the wrong
//! plural forms stops the build with a sentence that names the file and the message.
//!
//! In a text, `{name}` is filled with words and `{count#}` with a whole number. A message
//! that is a table (`one = "..", other = ".."`) is a plural: its first number chooses.

use std::collections::BTreeMap;
use std::fmt::Write;

/// The languages, each with its plural categories in the order of CLDR.
pub const LANGUAGES: [(&str, &[&str]); 2] = [("nl", &["one", "other"]), ("en", &["one", "other"])];

/// What one language says for one message: one form, or one for each plural category.
type Forms = Vec<String>;

/// The Rust source of the catalogue.
pub fn generate(read: impl Fn(&str) -> String) -> Result<String, String> {
    let catalogues = LANGUAGES
        .iter()
        .map(|(lang, categories)| parse(lang, categories, &read(lang)))
        .collect::<Result<Vec<_>, _>>()?;
    let [dutch, others @ ..] = catalogues.as_slice() else {
        return Err("there is no language".into());
    };
    for ((lang, _), other) in LANGUAGES.iter().skip(1).zip(others) {
        compare(lang, dutch, other)?;
    }
    let mut out = format!(
        "/// How many messages there are.\npub(super) const COUNT: usize = {};\n\nimpl Texts {{\n",
        dutch.len()
    );
    for (at, (key, forms)) in dutch.iter().enumerate() {
        method(&mut out, at, key, forms);
    }
    out.push_str("}\n");
    Ok(out)
}

/// The file that a phone fetches: a line a message, plural forms separated by tabs.
pub fn pack(lang: &str, source: &str) -> Result<String, String> {
    let categories = LANGUAGES
        .iter()
        .find(|(known, _)| *known == lang)
        .map_or(&[][..], |(_, categories)| categories);
    let lines: Vec<String> = parse(lang, categories, source)?
        .into_values()
        .map(|forms| forms.join("\t"))
        .collect();
    Ok(lines.join("\n"))
}

fn parse(lang: &str, categories: &[&str], source: &str) -> Result<BTreeMap<String, Forms>, String> {
    let table: toml::Table = source
        .parse()
        .map_err(|error| format!("texts/{lang}: {error}"))?;
    let mut messages = BTreeMap::new();
    for (key, value) in table {
        let wrong = |what: &str| Err(format!("texts/{lang}: {key}: {what}"));
        let forms: Forms = match &value {
            toml::Value::String(text) => vec![text.clone()],
            toml::Value::Table(forms) => {
                if forms.len() != categories.len() {
                    return wrong(&format!("needs the forms {categories:?}"));
                }
                match categories
                    .iter()
                    .map(|category| forms.get(*category)?.as_str().map(str::to_owned))
                    .collect::<Option<Forms>>()
                {
                    Some(forms) => forms,
                    None => return wrong(&format!("needs the forms {categories:?}")),
                }
            }
            _ => return wrong("is neither a text nor a table of plural forms"),
        };
        if forms
            .iter()
            .any(|form| form.trim().is_empty() || form.contains(['\n', '\t']))
        {
            return wrong("is empty or holds a line break or a tab");
        }
        messages.insert(key, forms);
    }
    Ok(messages)
}

fn compare(
    lang: &str,
    dutch: &BTreeMap<String, Forms>,
    other: &BTreeMap<String, Forms>,
) -> Result<(), String> {
    if let Some(key) = dutch.keys().find(|key| !other.contains_key(*key)) {
        return Err(format!("texts/{lang}: {key}: is missing"));
    }
    for (key, forms) in other {
        let Some(ours) = dutch.get(key) else {
            return Err(format!("texts/{lang}: {key}: is not in texts/nl"));
        };
        let (mut wanted, mut found) = (names(ours), names(forms));
        wanted.sort();
        found.sort();
        if wanted != found {
            return Err(format!(
                "texts/{lang}: {key}: is filled with {found:?}, and texts/nl with {wanted:?}"
            ));
        }
        if (ours.len() > 1) != (forms.len() > 1) {
            return Err(format!(
                "texts/{lang}: {key}: is a plural in one language only"
            ));
        }
    }
    Ok(())
}

/// The names between braces, each once, in order of appearance.
fn names(forms: &Forms) -> Vec<String> {
    let mut names = Vec::new();
    for form in forms.iter().rev() {
        for part in form.split('{').skip(1) {
            if let Some((name, _)) = part.split_once('}')
                && !names.iter().any(|known| known == name)
            {
                names.push(name.to_owned());
            }
        }
    }
    names
}

fn method(out: &mut String, at: usize, key: &str, forms: &Forms) {
    let names = names(forms);
    let doc = forms.join("` / `");
    let name = key.replace('-', "_");
    let _ = writeln!(out, "    /// `{doc}`");
    if names.is_empty() {
        let _ = writeln!(
            out,
            "    pub fn {name}(self) -> &'static str {{\n        self.text({at})\n    }}"
        );
        return;
    }
    let plain = |name: &String| name.trim_end_matches('#').to_owned();
    let parameters: Vec<String> = names
        .iter()
        .map(|name| {
            let kind = if name.ends_with('#') { "u32" } else { "&str" };
            format!("{}: {kind}", plain(name))
        })
        .collect();
    let fillings: Vec<String> = names
        .iter()
        .map(|name| {
            let kind = if name.ends_with('#') {
                "Number"
            } else {
                "Words"
            };
            format!("(\"{name}\", Filling::{kind}({}))", plain(name))
        })
        .collect();
    let plural = names
        .iter()
        .find(|name| name.ends_with('#'))
        .filter(|_| forms.len() > 1)
        .map_or("0".to_owned(), |name| {
            format!("self.plural({})", plain(name))
        });
    let _ = writeln!(
        out,
        "    pub fn {name}(self, {}) -> String {{\n        self.fill({at}, {plural}, &[{}])\n    }}",
        parameters.join(", "),
        fillings.join(", ")
    );
}
