//! chromedriver: one for all tests, ended with them.

use crate::setup::setup;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

/// Ends the driver and its browsers when our end of its input closes: also when the tests are
/// stopped from outside, since nothing can be called at the end of a test program.
const GUARD: &str =
    r#""$0" --port=0 & cat > /dev/null; trap '' TERM; kill -TERM 0; sleep 1; kill -KILL 0"#;

/// A running driver. Its output stays open: it would end when it cannot write.
struct Driver {
    url: String,
    _guard: Child,
    _output: BufReader<ChildStdout>,
}

/// Where the driver answers.
pub fn url() -> &'static str {
    static DRIVER: OnceLock<Driver> = OnceLock::new();
    &DRIVER.get_or_init(start).url
}

fn start() -> Driver {
    let mut guard = Command::new("sh")
        .args(["-c", GUARD, &setup().chromedriver])
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("cannot start chromedriver");
    let mut output = BufReader::new(guard.stdout.take().expect("it was asked for"));
    let mut line = String::new();
    let port = loop {
        line.clear();
        let read = output
            .read_line(&mut line)
            .expect("chromedriver prints text");
        assert!(read > 0, "chromedriver ended without saying its port");
        let said = line
            .trim_end()
            .trim_end_matches('.')
            .rsplit_once("successfully on port ");
        if let Some(port) = said.and_then(|(_, port)| port.parse::<u16>().ok()) {
            break port;
        }
    };
    Driver {
        url: format!("http://127.0.0.1:{port}"),
        _guard: guard,
        _output: output,
    }
}
