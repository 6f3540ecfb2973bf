//! Accessibility by axe-core: WCAG 2.2 at level AA, in light and in dark.

use crate::browser::Browser;
use crate::setup::setup;
use crate::shots::{Look, shoot};
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use std::sync::OnceLock;

/// Elements shown for each rule: the others mostly have the same cause.
const SHOWN: usize = 3;

/// Runs axe on the document. `target-size` is off by default, though it is in WCAG 2.2.
const RUN: &str = r#"
return axe.run(document, {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  preload: false,
}).then((found) => found.violations.map((rule) => ({
  id: rule.id,
  help: rule.help,
  nodes: rule.nodes.map((node) => ({
    target: node.target.flat(4).join(' '),
    html: node.html.slice(0, 300),
    why: node.failureSummary,
  })),
})));
"#;

impl Browser {
    /// Fails when axe finds anything on what is shown now, in light or in dark. Leaves
    /// `{name}-{width}-{look}.png` of both.
    #[track_caller]
    pub fn assert_accessible(&self, name: &str) {
        let said = self.barriers(name);
        assert!(said.is_empty(), "{said}");
    }

    /// What axe finds on what is shown now, in light and in dark, in words; empty for nothing.
    pub fn barriers(&self, name: &str) -> String {
        let mut said = String::new();
        for look in Look::BOTH {
            self.look(look.word());
            shoot(self, name, look);
            self.run_script(script());
            say(&self.run_script(RUN), look.word(), &mut said);
        }
        self.look("light");
        if !said.is_empty() {
            said.insert_str(
                0,
                &format!("{name} ({:?}), {}:\n", self.size(), self.address()),
            );
        }
        said
    }
}

fn script() -> &'static str {
    static SCRIPT: OnceLock<String> = OnceLock::new();
    SCRIPT.get_or_init(|| {
        let path = &setup().axe;
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    })
}

fn say(violations: &Value, look: &str, said: &mut String) {
    for rule in violations.as_array().expect("axe gives a list") {
        let _ = writeln!(
            said,
            "- {} ({look}): {}",
            text(rule, "id"),
            text(rule, "help")
        );
        let nodes = rule["nodes"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        for node in nodes.iter().take(SHOWN) {
            let why = text(node, "why").replace('\n', " ");
            let _ = writeln!(
                said,
                "    {}\n    {}\n    {why}",
                text(node, "target"),
                text(node, "html")
            );
        }
        if nodes.len() > SHOWN {
            let _ = writeln!(said, "    and {} more", nodes.len() - SHOWN);
        }
    }
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}
