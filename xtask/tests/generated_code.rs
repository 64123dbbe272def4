//! Generated code is read by people and compiled by users: it stays short.

use std::fs;
use std::path::Path;

/// Lines per action, shared files included: with comments and blank lines.
const LINES: usize = 240;

/// Lines of code per action: no comments, no blank lines, no attributes for serde.
const CODE: usize = 150;

/// How an attribute for serde begins. Each is on one line.
const SERDE: &str = "#[cfg_attr(feature = \"serde\", ";

/// Lines of tests per action, all of them: what is in a file of its own is not copied into tests.
const TESTS: usize = 60;

#[test]
fn generated_tests_stay_within_their_limit_of_lines_per_action() {
    for service in ["aliyun_domain", "opensrs"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/tests/examples").join(service);
        let files = fs::read_dir(folder).expect("the generated tests").map(|entry| entry.expect("an entry"));
        let texts = files.map(|file| fs::read_to_string(file.path()).expect("a generated file"));
        let lines: Vec<usize> = texts.map(|text| text.lines().count()).collect();
        // One file lists the others.
        let (actions, sum) = (lines.len() - 1, lines.iter().sum::<usize>());
        assert!(actions >= 48, "only {actions} actions of {service}");
        assert!(sum <= actions * TESTS, "{service}: {} lines of tests per action", sum / actions);
    }
}

#[test]
fn generated_code_stays_within_its_limit_of_lines_per_action() {
    for service in ["aliyun_domain", "opensrs"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-sdk/src").join(service);
        let (mut actions, mut lines, mut code, mut serde) = (0, 0, 0, 0);
        for entry in fs::read_dir(folder).expect("the generated module") {
            let text = fs::read_to_string(entry.expect("an entry").path()).expect("a generated file");
            actions += usize::from(text.contains("impl Request for "));
            for line in text.lines().map(str::trim_start) {
                lines += 1;
                serde += usize::from(line.starts_with(SERDE));
                code += usize::from(!(line.is_empty() || line.starts_with("//") || line.starts_with(SERDE)));
            }
        }
        assert!(actions >= 48, "only {actions} actions of {service}");
        assert!(serde > actions, "{service}: attributes for serde have another form now");
        assert!(lines <= actions * LINES, "{service}: {} lines for {actions} actions", lines);
        assert!(code <= actions * CODE, "{service}: {} lines of code for {actions} actions", code);
    }
}
