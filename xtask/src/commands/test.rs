//! `cargo xtask test [filter]`: everything that must hold before a change is accepted.

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::Options;
use crate::bench::parity;
use crate::build::{self, Profile};
use crate::progress::{self, seconds};
use crate::seed::stock::Stock;
use crate::setup::{self, Browser, Tools};
use crate::test_results::Tally;
use crate::wrangler::{self, Server, Wrangler};
use crate::{interrupt, paths, process, seed};

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];
const NO_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// What has code for this machine, too.
const ON_HOST: [&str; 6] = [
    "board",
    "occupations",
    "matching",
    "probe",
    "functions",
    "xtask",
];

/// The pages are compiled once for each of the phone's modules and once for the Worker.
const APP: [(&str, &str); 3] = [
    ("Clippy, jobseeker's app", "jobseeker"),
    ("Clippy, employer's app", "employer"),
    ("Clippy, Worker's app", "ssr"),
];

/// How much of a failed check's output is worth reading; tests are shown whole.
const TAIL_LINES: usize = 60;

/// Runs checks and tests; with a filter only the tests whose name contains it.
pub fn run(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::parse(arguments, &[])?;
    let filter = options.word()?;
    let tools = setup::tools()?;
    let browser = setup::browser()?;
    interrupt::listen()?;

    let mut report = Report::default();
    if filter.is_none() {
        report.check("Format", cargo("fmt").args(["--all", "--check"]))?;
        report.check("Clippy, host", &mut clippy_host())?;
        for (name, feature) in APP {
            report.check(name, &mut clippy(&tools, "app", Some(feature)))?;
        }
    }
    report.tests("Host tests", &mut host_tests(filter))?;
    report.tests("Pages' tests", &mut page_tests(filter))?;
    if filter.is_none() {
        let mut clippy = clippy(&tools, "probe", None);
        report.check("Clippy, probe", &mut clippy)?;
    }
    if filter.is_none_or(|filter| parity::NAME.contains(filter)) {
        report.test("Native and Wasm", || parity::check(&tools))?;
    }
    // Before the Worker is looked at: it has the manifest of the build compiled in.
    if report.step("Release build", || build::all(&tools, Profile::Release))? {
        if filter.is_none() {
            report.check("Clippy, Worker", &mut clippy(&tools, "functions", None))?;
        }
        report.browser_tests(&tools, &browser, filter)?;
    }
    Ok(report.print())
}

fn cargo(subcommand: &str) -> Command {
    let mut command = process::command("cargo");
    command.arg(subcommand);
    command
}

fn clippy_host() -> Command {
    let mut command = cargo("clippy");
    command.args(["--quiet", "--all-targets", "--package", "e2e"]);
    packages(&mut command).args(NO_WARNINGS);
    command
}

/// Names [`ON_HOST`] to cargo.
fn packages(command: &mut Command) -> &mut Command {
    for package in ON_HOST {
        command.args(["--package", package]);
    }
    command
}

/// Clippy of the toolchain that compiles to Wasm, since only that one knows the target.
fn clippy(tools: &Tools, package: &str, feature: Option<&str>) -> Command {
    let mut command = tools.wasm.cargo();
    command
        .args(["clippy", "--quiet", "--lib", "--package", package])
        .args(WASM);
    if let Some(feature) = feature {
        command.args(["--no-default-features", "--features", feature]);
    }
    command.args(NO_WARNINGS);
    command
}

fn host_tests(filter: Option<&str>) -> Command {
    let mut command = cargo("test");
    command.arg("--no-fail-fast");
    packages(&mut command).args(filter);
    command
}

/// The pages have tests of their own, compiled as the Worker draws them.
fn page_tests(filter: Option<&str>) -> Command {
    let mut command = cargo("test");
    command.args(["--package", "app", "--features", "ssr", "--lib"]);
    command.args(filter);
    command
}

/// What came of each step.
#[derive(Default)]
struct Report {
    steps: Vec<Step>,
}

struct Step {
    name: &'static str,
    passed: bool,
    /// Only for steps that run tests.
    tests: Option<Tally>,
    time: Duration,
}

impl Report {
    /// A step that is right or wrong as a whole.
    fn check(&mut self, name: &'static str, command: &mut Command) -> Result<()> {
        self.command(name, command, |output| {
            (None, process::tail(output, TAIL_LINES))
        })
    }

    /// A step that counts tests.
    fn tests(&mut self, name: &'static str, command: &mut Command) -> Result<()> {
        self.command(name, command, |output| {
            (Some(Tally::read(output)), output.to_owned())
        })
    }

    fn command(
        &mut self,
        name: &'static str,
        command: &mut Command,
        read: impl FnOnce(&str) -> (Option<Tally>, String),
    ) -> Result<()> {
        print!("{name} ... ");
        crate::progress::flush();
        let start = Instant::now();
        let output = process::capture(command)?;
        ensure!(!interrupt::requested(), "stopped");
        let (tests, shown) = read(&output.text);
        let step = Step {
            name,
            passed: output.status.success(),
            tests,
            time: start.elapsed(),
        };
        println!("{} ({})", step.words(), seconds(step.time));
        if !step.passed {
            println!("{shown}");
        }
        self.steps.push(step);
        Ok(())
    }

    /// A step of our own that is one test.
    fn test(&mut self, name: &'static str, work: impl FnOnce() -> Result<()>) -> Result<()> {
        let passed = self.step(name, || progress::step(name, work))?;
        if let Some(step) = self.steps.last_mut() {
            step.tests = Some(Tally {
                passed: passed.into(),
                failed: (!passed).into(),
            });
        }
        Ok(())
    }

    /// A step of our own, whose failure is noted rather than passed on. Returns whether it is well.
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<()>) -> Result<bool> {
        let start = Instant::now();
        let result = work();
        ensure!(!interrupt::requested(), "stopped");
        let passed = result.is_ok();
        if let Err(error) = result {
            println!("{error:#}");
        }
        self.steps.push(Step {
            name,
            passed,
            tests: None,
            time: start.elapsed(),
        });
        Ok(passed)
    }

    /// Starts a server with a store of its own and runs `e2e` against it.
    fn browser_tests(
        &mut self,
        tools: &Tools,
        browser: &Browser,
        filter: Option<&str>,
    ) -> Result<()> {
        let log = paths::target().join("xtask/e2e-server.log");
        let mut started = None;
        if !self.step("Server", || {
            start(tools, &log).map(|server| started = Some(server))
        })? {
            return Ok(());
        }
        let server = started.context("the server is gone")?;
        let mut command = cargo("test");
        command
            .args(["--no-fail-fast", "--package", "e2e"])
            .args(filter)
            .env("BOARD_URL", server.url())
            .env("CHROMIUM", &browser.chromium)
            .env("CHROMEDRIVER", &browser.chromedriver)
            .env("AXE_CORE", paths::at("node_modules/axe-core/axe.min.js"));
        self.tests("Browser tests", &mut command)?;
        if self.steps.last().is_some_and(|step| !step.passed) {
            println!("What the server printed is in {}.", log.display());
        }
        Ok(())
    }

    /// Prints a line for each step and the sum, and says how the command ends.
    fn print(&self) -> ExitCode {
        println!();
        for step in &self.steps {
            println!(
                "{:<26} {:<24} {:>7}",
                step.name,
                step.words(),
                seconds(step.time)
            );
        }
        let (checks, tests) = self.sums();
        println!("\nChecks: {checks}");
        println!("{tests}");
        if tests.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    /// Checks and tests apart. The tests' failures include the checks': whoever reads only the
    /// last line must not take a failed check for a success.
    fn sums(&self) -> (Tally, Tally) {
        let (mut checks, mut tests) = (Tally::default(), Tally::default());
        for step in &self.steps {
            let tally = step.tests.unwrap_or_default();
            tests += if step.passed {
                tally
            } else {
                tally.or_one_failure()
            };
            if step.tests.is_none() {
                checks += Tally {
                    passed: step.passed.into(),
                    failed: (!step.passed).into(),
                };
            }
        }
        (checks, tests)
    }
}

impl Step {
    fn words(&self) -> String {
        match (self.passed, self.tests) {
            (true, Some(tests)) => tests.to_string(),
            (false, Some(tests)) => tests.or_one_failure().to_string(),
            (true, None) => "ok".to_owned(),
            (false, None) => "failed".to_owned(),
        }
    }
}

fn start(tools: &Tools, log: &std::path::Path) -> Result<Server> {
    let wrangler = Wrangler::new(tools, paths::target().join("e2e-state"));
    wrangler.forget()?;
    seed::ensure(&wrangler, Stock::Sample)?;
    wrangler.serve(wrangler::free_port()?, Some(log))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(passed: bool, tests: Option<Tally>) -> Step {
        Step {
            name: "step",
            passed,
            tests,
            time: Duration::ZERO,
        }
    }

    #[test]
    fn checks_are_counted_apart_from_tests() {
        let tests = Some(Tally {
            passed: 12,
            failed: 0,
        });
        let report = Report {
            steps: vec![step(true, None), step(true, tests)],
        };
        let (checks, tests) = report.sums();
        assert_eq!(
            checks,
            Tally {
                passed: 1,
                failed: 0
            }
        );
        assert_eq!(
            tests,
            Tally {
                passed: 12,
                failed: 0
            }
        );
    }

    #[test]
    fn a_failed_check_shows_in_the_last_line() {
        let report = Report {
            steps: vec![step(false, None), step(true, Some(Tally::default()))],
        };
        assert_eq!(
            report.sums().1,
            Tally {
                passed: 0,
                failed: 1
            }
        );
    }

    #[test]
    fn tests_that_do_not_compile_are_a_failure() {
        let report = Report {
            steps: vec![step(false, Some(Tally::default()))],
        };
        assert_eq!(
            report.sums().1,
            Tally {
                passed: 0,
                failed: 1
            }
        );
    }
}
