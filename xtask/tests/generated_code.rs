//! Generated code is read by people and compiled by users: it stays short and narrow.

use std::fs;
use std::path::Path;

/// Lines of code an action may take, shared files included: of what every user compiles.
const BUDGET: usize = 120;

/// The same of what only those compile who ask for serde: writing and reading each field is a line each.
const SERDE_BUDGET: usize = 60;

/// The file that only the feature `serde` compiles.
const SERDE: &str = "serial.rs";

/// The longest line of code.
const WIDTH: usize = 100;

#[test]
fn an_action_costs_at_most_so_many_lines_of_code() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-sdk/src/aliyun_domain");
    let (mut lines, mut serde_lines) = (0, 0);
    let mut actions = 0;
    for entry in fs::read_dir(folder).expect("the generated module") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a generated file");
        assert!(!text.contains("macro_rules"), "{}", path.display());
        actions += usize::from(text.contains("impl Request for "));
        for line in text.lines().map(str::trim_end) {
            let code = line.trim_start();
            if code.is_empty() || code.starts_with("//") {
                continue;
            }
            let counted = if path.ends_with(SERDE) { &mut serde_lines } else { &mut lines };
            *counted += 1;
            assert!(line.chars().count() <= WIDTH, "{}: {line}", path.display());
        }
    }
    assert!(actions >= 50, "only {actions} actions");
    assert!(lines <= actions * BUDGET, "{lines} lines for {actions} actions: {}", lines / actions);
    assert!(serde_lines > 0, "{SERDE} has another name now");
    assert!(serde_lines <= actions * SERDE_BUDGET, "{serde_lines} lines for {actions} actions");
}
