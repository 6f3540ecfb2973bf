//! `cargo xtask typeahead`: what is suggested for each line that is typed, for others to judge.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use anyhow::{Result, bail};
use board::listing::Lang;
use matching::Taxonomy;

use super::Options;

/// How many occupations are suggested for each query.
const SHOWN: usize = 5;

/// Reads a query a line and writes `query<TAB>code,code,code,code,code`: the unit groups of
/// ISCO-08 of the first occupations, which can have the same.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    if !Options::parse(arguments, &[])?.words().is_empty() {
        bail!("The queries are read from the standard input: cargo xtask typeahead < FILE");
    }
    answer(io::stdin().lock(), io::stdout().lock())?;
    Ok(ExitCode::SUCCESS)
}

fn answer(queries: impl BufRead, answers: impl Write) -> io::Result<()> {
    let taxonomy = Taxonomy::embedded();
    let mut answers = io::BufWriter::new(answers);
    for query in queries.split(b'\n') {
        let query = query?;
        // What is no UTF-8 is a question that finds less, and no error.
        let query = String::from_utf8_lossy(&query);
        let query = query.trim_end_matches('\r');
        let codes: Vec<String> = taxonomy
            .suggest(query, Lang::NL, SHOWN)
            .iter()
            .filter_map(|found| taxonomy.occupation(found.occupation))
            .map(|occupation| format!("{:04}", occupation.isco))
            .collect();
        writeln!(answers, "{query}\t{}", codes.join(","))?;
    }
    answers.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_has_its_answer() -> io::Result<()> {
        let mut answers = Vec::new();
        answer(&b"obre\r\n\nxqzw\nko\xff\nkelner"[..], &mut answers)?;
        let answers = String::from_utf8_lossy(&answers).into_owned();
        let lines: Vec<&str> = answers.lines().collect();
        assert_eq!(lines.len(), 5, "{answers}");
        assert!(lines[0].starts_with("obre\t5131"), "{answers}");
        assert_eq!(lines[1..3], ["\t", "xqzw\t"]);
        assert!(lines[3].starts_with("ko\u{fffd}\t"), "{answers}");
        assert!(lines[4].starts_with("kelner\t5131"), "{answers}");
        Ok(())
    }
}
