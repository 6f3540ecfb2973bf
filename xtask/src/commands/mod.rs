//! The commands: an entry in the table below and a file each. To add one, add both.

mod bench;
mod build;
mod check_crisis;
mod dev;
mod eval;
mod help;
mod new_crisis;
mod options;
mod places;
mod sample;
mod scores;
mod setup;
mod simulate_week;
mod sizes;
mod suggest;
mod test;
mod tune;
mod typeahead;

pub use options::Options;

use std::process::ExitCode;

use anyhow::Result;

/// Something `cargo xtask` can do.
pub struct Command {
    /// What to type.
    pub name: &'static str,
    /// Its options, as the help shows them.
    pub usage: &'static str,
    /// What it does, in one line.
    pub about: &'static str,
    /// Does it, with the words after its name.
    pub run: fn(&[String]) -> Result<ExitCode>,
}

/// Every command, in the order of the help.
pub const ALL: &[Command] = &[
    Command {
        name: "setup",
        usage: "",
        about: "installs every tool that is missing (the other commands do so too)",
        run: setup::run,
    },
    Command {
        name: "build",
        usage: "[--release]",
        about: "builds the phone's Wasm, styles, loader and Worker; --release as deployed",
        run: build::run,
    },
    Command {
        name: "dev",
        usage: "[--port N] [--once] [--fresh] [--sample COUNT]",
        about: "serves the sample board here and rebuilds on change; --once without that, --fresh forgets what was posted, --sample with so many generated listings in all regions",
        run: dev::run,
    },
    Command {
        name: "test",
        usage: "[filter]",
        about: "checks and tests everything; with a filter, only the tests whose name contains it",
        run: test::run,
    },
    Command {
        name: "sizes",
        usage: "",
        about: "what a first visit downloads, after brotli; fails over budget",
        run: sizes::run,
    },
    Command {
        name: "new-crisis",
        usage: "[--out FILE] [--force]",
        about: "asks five questions and writes crisis.toml; --force over the one that is there",
        run: new_crisis::run,
    },
    Command {
        name: "check-crisis",
        usage: "[FILE]",
        about: "says whether crisis.toml, or another file, is right",
        run: check_crisis::run,
    },
    Command {
        name: "sample",
        usage: "COUNT [--seed S] [--out FILE]",
        about: "stores so many generated listings in memory and prints sizes and times; --out writes the store",
        run: sample::run,
    },
    Command {
        name: "places",
        usage: "OUT.csv | --refresh [--against TRUE.csv]",
        about: "writes the table of postcodes, or makes it anew from its sources",
        run: places::run,
    },
    Command {
        name: "eval",
        usage: "JUDGEMENTS.csv",
        about: "how well the fit of occupations agrees with experts, whole and without each part",
        run: eval::run,
    },
    Command {
        name: "tune",
        usage: "JUDGEMENTS.csv",
        about: "searches the weights of that fit, with cross-validation",
        run: tune::run,
    },
    Command {
        name: "scores",
        usage: "OUT.csv",
        about: "writes the fit of every ordered pair of unit groups of ISCO-08",
        run: scores::run,
    },
    Command {
        name: "suggest",
        usage: "FILE.jsonl [--explain]",
        about: "the first ten occupations the board offers each person of a file; --explain with the points",
        run: suggest::run,
    },
    Command {
        name: "typeahead",
        usage: "< QUERIES",
        about: "writes the first five occupations for each line, by their unit groups of ISCO-08",
        run: typeahead::run,
    },
    Command {
        name: "simulate-week",
        usage: "[--seed S] [--seeds N] [--vary]",
        about: "plays a crisis week under four policies; --seeds over so many weeks, --vary with each assumption halved and doubled",
        run: simulate_week::run,
    },
    Command {
        name: "bench",
        usage: "",
        about: "how long ranking, packing and type-ahead take, natively and in Wasm, beside MiniSearch and Orama",
        run: bench::run,
    },
    Command {
        name: "help",
        usage: "",
        about: "prints this",
        run: help::run,
    },
];

/// The command of that name.
pub fn find(name: &str) -> Option<&'static Command> {
    let name = if matches!(name, "-h" | "--help") {
        "help"
    } else {
        name
    };
    ALL.iter().find(|command| command.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_command_has_a_name_of_its_own() {
        for (index, command) in ALL.iter().enumerate() {
            let first = ALL.iter().position(|other| other.name == command.name);
            assert_eq!(first, Some(index), "{} stands twice", command.name);
        }
    }

    #[test]
    fn help_is_found_by_its_usual_options() {
        assert_eq!(find("--help").map(|command| command.name), Some("help"));
        assert!(find("no-such-command").is_none());
    }
}
