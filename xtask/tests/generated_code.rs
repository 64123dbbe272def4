//! Generated code is read by people and compiled by users, so its length is limited.

use std::fs;
use std::path::Path;

/// The limit of lines per action, including shared files, comments and blank lines.
const LINES: usize = 240;

/// The limit of lines of code per action, without comments, blank lines and attributes for serde.
const CODE: usize = 150;

/// The beginning of an attribute for serde. Each is on one line.
const SERDE: &str = "#[cfg_attr(feature = \"serde\", ";

/// The limit of lines of tests per action, including comments and blank lines.
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
        assert!(serde > actions, "{service}: the form of attributes for serde has changed");
        assert!(lines <= actions * LINES, "{service}: {} lines for {actions} actions", lines);
        assert!(code <= actions * CODE, "{service}: {} lines of code for {actions} actions", code);
    }
}
