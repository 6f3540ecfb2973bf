//! `cargo xtask new-crisis [--out FILE] [--force]`: five questions, in the words of the person
//! who puts a board live rather than those of the file.

mod answers;
mod questions;

use std::fs;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use board::day::Day;

use self::answers::Answers;
use super::Options;
use crate::{clock, crisis, paths};

/// Asks on standard input, so that a script can answer, and writes the file.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &["--out=", "--force"])?;
    options.no_words()?;
    let (name, path) = match options.value("--out") {
        Some(file) => (file.to_owned(), file.into()),
        None => (crisis::DEFAULT.to_owned(), paths::at(crisis::DEFAULT)),
    };
    // Before anybody answers anything.
    ensure!(
        options.has("--force") || !path.exists(),
        "{name} is er al: kies met --out een ander bestand, of vervang het met --force"
    );
    let stdin = io::stdin().lock();
    write(&path, &name, stdin, io::stdout(), clock::now().day())?;
    Ok(ExitCode::SUCCESS)
}

fn write(
    path: &Path,
    name: &str,
    input: impl BufRead,
    mut output: impl Write,
    today: Day,
) -> Result<()> {
    let answers = questions::ask(input, &mut output, today)?;
    let text = answers.to_toml();
    // By the same reader as the build's: what is written is never refused later.
    crisis::parse(name, &text)?;
    fs::write(path, text).with_context(|| format!("{name} kan niet worden geschreven"))?;
    writeln!(output, "\n{name} is klaar. {}", next(&answers))?;
    Ok(())
}

fn next(answers: &Answers) -> String {
    let mut said = String::from(
        "De sectoren zijn die van 2020; wat elke regel betekent, staat in het bestand.\n",
    );
    if answers.mail.as_str().ends_with("example.nl") {
        said.push_str("Zet er nog de echte mail en telefoon van het servicepunt in.\n");
    }
    said + "Bekijk uw bord: cargo xtask dev"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(lines: &str) -> Result<(String, String)> {
        let today = Day::from_ymd(2026, 3, 20)?;
        let file = std::env::temp_dir().join(format!(
            "xtask-crisis-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        let mut said = Vec::new();
        write(&file, "new.toml", lines.as_bytes(), &mut said, today)?;
        let text = fs::read_to_string(&file)?;
        fs::remove_file(file)?;
        Ok((text, String::from_utf8(said)?))
    }

    #[test]
    fn five_answers_make_a_crisis_that_the_build_takes() {
        let lines = "Zeeland \"samen\"\nDe haven ligt stil.\n1-2-2026\nZeeland, 25\nwsp@zeeland.nl, 0118 123 456\n";
        let (text, said) = answer(lines).unwrap();
        let crisis = crisis::parse("new.toml", &text).unwrap();
        let names: Vec<_> = crisis.name.values().map(String::as_str).collect();
        assert_eq!(names, ["Zeeland \"samen\""]);
        assert_eq!(crisis.since.to_string(), "2026-02-01");
        let regions: Vec<_> = crisis.regions.iter().map(|code| code.get()).collect();
        assert_eq!(regions, [24, 25]);
        let desk = &crisis.desks[&crisis.regions[0]];
        assert_eq!(desk.name, "Werkgeversservicepunt Zeeland");
        assert_eq!(desk.mail.as_str(), "wsp@zeeland.nl");
        assert_eq!(desk.phone.as_str(), "+31118123456");
        assert_eq!(said.matches('?').count(), 5, "{said}");
        assert!(!said.contains("echte mail"));
    }

    #[test]
    fn whoever_only_presses_enter_gets_a_board_for_the_whole_country() {
        let (text, said) = answer("\n\n\n\n\n").unwrap();
        let crisis = crisis::parse("new.toml", &text).unwrap();
        assert_eq!(crisis.regions.len(), 35);
        assert_eq!(crisis.since.to_string(), "2026-03-20");
        assert!(said.contains("echte mail"));
    }

    #[test]
    fn a_wrong_answer_is_asked_again_and_says_what_is_wrong() {
        let (text, said) = answer("\n\nmorgen\n2-3-2026\nAtlantis\n09\nwsp\n\n").unwrap();
        let crisis = crisis::parse("new.toml", &text).unwrap();
        assert_eq!(crisis.since.to_string(), "2026-03-02");
        assert_eq!(crisis.regions.len(), 1);
        assert!(said.contains("Atlantis"), "{said}");
    }

    #[test]
    fn answers_that_stop_or_stay_wrong_write_nothing() {
        let stopped = answer("Zeeland\n").unwrap_err().to_string();
        assert!(stopped.contains("vraag 2"), "{stopped}");
        let wrong = answer("\n\n\nx\nx\nx\nx\nx\n").unwrap_err().to_string();
        assert!(wrong.contains("vraag 4"), "{wrong}");
    }
}
