//! Accessibility by axe-core: WCAG 2.2 at level AA, in light and in dark.

use crate::browser::Browser;
use crate::setup::setup;
use crate::shots::{Look, shoot};
use serde_json::Value;
use std::fmt::Write;
use std::fs;
use std::sync::OnceLock;

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
        let mut said = String::new();
        for look in Look::BOTH {
            self.look(look.word());
            shoot(self, name, look);
            self.run_script(script());
            let violations = self.run_script(RUN);
            say(&violations, look.word(), &mut said);
        }
        self.look("light");
        assert!(said.is_empty(), "{name} ({:?}), {}:\n{said}", self.size(), self.address());
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
        let _ = writeln!(said, "- {} ({look}): {}", text(rule, "id"), text(rule, "help"));
        for node in rule["nodes"].as_array().into_iter().flatten() {
            let why = text(node, "why").replace('\n', " ");
            let _ = writeln!(said, "    {}\n    {}\n    {why}", text(node, "target"), text(node, "html"));
        }
    }
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}
