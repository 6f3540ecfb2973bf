//! The questions, what is proposed, and reading what was answered.

use std::io::{BufRead, Write};

use anyhow::{Context, Result, bail};
use board::day::Day;
use board::party::{Mail, Phone};
use board::places::RegionCode;

use super::answers::Answers;

/// So often a question is asked before the command gives up: a script does not learn.
const TRIES: usize = 5;

/// Asks everything.
pub fn ask(input: impl BufRead, output: impl Write, today: Day) -> Result<Answers> {
    let mut form = Form {
        input,
        output,
        number: 0,
    };
    writeln!(
        form.output,
        "Vijf vragen. Tussen haken staat een voorstel: druk op Enter om het over te nemen."
    )?;
    let name = form.question("Hoe heet uw bord?", "Wij helpen elkaar aan werk", any_text)?;
    let message = form.question(
        "Wat is er aan de hand? Zeg het in een of twee zinnen.",
        "Horeca, reizen en evenementen liggen stil. Zorg, logistiek en landbouw hebben nu mensen nodig.",
        any_text,
    )?;
    let since = form.question(
        "Sinds wanneer? Dag, maand en jaar.",
        &today.to_string(),
        |text| {
            Day::try_from(text).map_err(|_| format!("\"{text}\" is geen datum, zoals 15-3-2020"))
        },
    )?;
    let regions = form.question(
        "Welke arbeidsmarktregio's doen mee? Namen of nummers met een komma ertussen, of: alle.",
        "alle",
        regions,
    )?;
    let (mail, phone) = form.question(
        "Hoe is het servicepunt te bereiken? Mail en telefoon met een komma ertussen.",
        "wsp@example.nl, 06 12 34 56 78",
        reach,
    )?;
    Ok(Answers {
        name,
        message,
        since,
        regions,
        mail,
        phone,
    })
}

/// Where questions go and answers come from.
struct Form<I, O> {
    input: I,
    output: O,
    number: usize,
}

impl<I: BufRead, O: Write> Form<I, O> {
    fn question<T>(
        &mut self,
        question: &str,
        proposal: &str,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T> {
        self.number += 1;
        let number = self.number;
        for _ in 0..TRIES {
            write!(self.output, "\n{number}. {question}\n   [{proposal}] ")?;
            self.output.flush()?;
            let mut line = String::new();
            let length = self
                .input
                .read_line(&mut line)
                .with_context(|| format!("het antwoord op vraag {number} is niet te lezen"))?;
            if length == 0 {
                bail!("er kwam geen antwoord op vraag {number}; er is niets geschreven");
            }
            let answer = match line.trim() {
                "" => proposal,
                answer => answer,
            };
            match read(answer) {
                Ok(answer) => return Ok(answer),
                Err(problem) => writeln!(self.output, "   {problem}.")?,
            }
        }
        bail!("er kwam geen bruikbaar antwoord op vraag {number}; er is niets geschreven")
    }
}

fn any_text(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
}

fn regions(text: &str) -> Result<Vec<RegionCode>, String> {
    if plain(text) == "alle" {
        return Ok(RegionCode::all().collect());
    }
    let mut regions = text
        .split(',')
        .filter(|part| !part.trim().is_empty())
        .map(region)
        .collect::<Result<Vec<_>, _>>()?;
    regions.sort_unstable();
    regions.dedup();
    match regions.is_empty() {
        true => Err("Noem minstens een regio".to_owned()),
        false => Ok(regions),
    }
}

fn region(text: &str) -> Result<RegionCode, String> {
    let text = text.trim();
    let by_name = || RegionCode::all().find(|code| plain(code.name()) == plain(text));
    RegionCode::try_from(text)
        .ok()
        .or_else(by_name)
        .ok_or_else(|| format!("\"{text}\" is geen arbeidsmarktregio"))
}

/// Small letters and digits alone: nobody types the dashes and slashes of a region's name.
fn plain(text: &str) -> String {
    let signs = text.chars().filter(|sign| sign.is_alphanumeric());
    signs.flat_map(char::to_lowercase).collect()
}

fn reach(text: &str) -> Result<(Mail, Phone), String> {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    // In either order.
    let (mail, phone) = match parts.as_slice() {
        [mail, phone] if mail.contains('@') => (*mail, *phone),
        [phone, mail] => (*mail, *phone),
        _ => return Err("Geef een mailadres, een komma en een telefoonnummer".to_owned()),
    };
    Ok((
        Mail::try_from(mail).map_err(|_| format!("\"{mail}\" is geen mailadres"))?,
        Phone::try_from(phone).map_err(|_| format!("\"{phone}\" is geen telefoonnummer"))?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_known_by_number_and_by_name_however_it_is_typed() {
        let codes = |text| -> Vec<u8> {
            let regions = regions(text).unwrap();
            regions.into_iter().map(RegionCode::get).collect()
        };
        assert_eq!(codes("9"), [9]);
        assert_eq!(codes("zaanstreek waterland, Achterhoek,09,"), [9, 17]);
        assert_eq!(codes("Alle").len(), 35);
        assert!(regions("04").is_err());
        assert!(regions(" , ").is_err());
    }

    #[test]
    fn mail_and_telephone_come_in_either_order() {
        let (mail, phone) = reach("0314 12 34 56, wsp@example.nl").unwrap();
        assert_eq!(mail.as_str(), "wsp@example.nl");
        assert_eq!(phone.as_str(), "+31314123456");
        assert!(reach("wsp@example.nl").is_err());
        assert!(reach("wsp@example.nl, 112").is_err());
    }
}
