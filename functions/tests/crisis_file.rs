//! The crisis files that ship are right, and a wrong one is refused with its line and field.

#[path = "../crisis_file.rs"]
mod crisis_file;

use board::crisis::Crisis;
use board::texts::Texts;

const DEFAULT: &str = include_str!("../../crisis.toml");
const ALL_REGIONS: &str = include_str!("../../examples/nederland.toml");

fn read(text: &str) -> Result<Crisis, String> {
    crisis_file::read("crisis.toml", text, &Texts::LANGUAGES)
}

/// What is said of the default file after one change, with the line of that change.
fn wrong(from: &str, to: &str) -> (Option<String>, usize) {
    assert!(DEFAULT.contains(from), "{from}");
    let at = DEFAULT.find(from).unwrap_or_default();
    let line = DEFAULT[..at].matches('\n').count() + 1;
    (read(&DEFAULT.replacen(from, to, 1)).err(), line)
}

#[test]
fn both_examples_are_right() {
    let achterhoek = read(DEFAULT).unwrap();
    assert_eq!(achterhoek.regions.len(), 1);
    assert_eq!(achterhoek.rules().sleeps_after, 14);
    assert_eq!(read(ALL_REGIONS).unwrap().regions.len(), 35);
}

#[test]
fn a_crisis_survives_being_compiled_in() {
    let crisis = read(ALL_REGIONS).unwrap();
    let json = serde_json::to_string(&crisis).unwrap();
    assert_eq!(serde_json::from_str::<Crisis>(&json).unwrap(), crisis);
}

#[test]
fn an_error_names_line_and_field() {
    for (from, to, field, problem) in [
        (
            "sleeps-after-days = 14",
            "sleeps-after-days = 90",
            "sleeps-after-days",
            "1 to 60",
        ),
        (
            "sleeps-after-days = 14",
            "sleeps-after-days = \"14\"",
            "sleeps-after-days",
            "invalid type",
        ),
        (
            "sleeps-after-days = 14",
            "sleeps-after = 14",
            "sleeps-after",
            "unknown field",
        ),
        (
            "regions = [\"09\"]",
            "regions = [\"04\"]",
            "regions",
            "no such labour market region",
        ),
        (
            "since = \"2020-03-15\"",
            "since = \"2020-02-30\"",
            "since",
            "no such day",
        ),
        (
            "languages = [\"nl\", \"en\"]",
            "languages = [\"nl\", \"pl\"]",
            "languages",
            "no texts in \"pl\"",
        ),
        (
            "moderation = \"after\"",
            "moderation = \"never\"",
            "moderation",
            "unknown variant",
        ),
        (
            "phone = \"06 12 34 56 09\"",
            "phone = \"06 12\"",
            "desks.09.phone",
            "digits",
        ),
        (
            "mail = \"wsp.achterhoek@example.nl\"",
            "mail = \"wsp\"",
            "desks.09.mail",
            "not a mail address",
        ),
        (
            "groups = [\"51\", \"501\"]",
            "groups = [51]",
            "shrinking.groups",
            "invalid type",
        ),
    ] {
        let (said, line) = wrong(from, to);
        let said = said.unwrap();
        let start = format!("crisis.toml:{line}: {field}: ");
        assert!(
            said.starts_with(&start) && said.contains(problem),
            "{to}: {said}"
        );
        assert!(!said.contains('\n'), "{said}");
    }
}

#[test]
fn what_does_not_agree_names_the_part_to_change() {
    let (said, _) = wrong("nl = \"Achterhoek helpt elkaar aan werk\"", "");
    let said = said.unwrap();
    assert!(said.contains(": name: has no text in \"nl\""), "{said}");
    let (said, line) = wrong("[desks.09]", "[desks.10]");
    let start = format!("crisis.toml:{line}: desks: ");
    assert!(said.is_some_and(|said| said.starts_with(&start)));
    assert!(read("").unwrap_err().starts_with("crisis.toml:1: "));
}
