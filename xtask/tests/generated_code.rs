//! Generated code is read by people and compiled by users: it stays short.

use std::fs;
use std::path::Path;

/// Lines of code per action that every user compiles, shared files included: no comments, no blank lines.
const CODE: usize = 155;

/// The same of what only the feature `serde` compiles.
const SERDE_CODE: usize = 70;

/// The file that only the feature `serde` compiles.
const SERDE: &str = "serial.rs";

/// Lines of tests per action, all of them: what is in a file of its own is not copied into tests.
const TESTS: usize = 60;

#[test]
fn the_tests_of_an_action_of_each_service_stay_within_their_budget_of_lines() {
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
fn an_action_of_each_service_stays_within_its_budget_of_lines() {
    for service in ["aliyun_domain", "opensrs"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated-sdk/src").join(service);
        let (mut actions, mut code, mut serde_code) = (0, 0, 0);
        for entry in fs::read_dir(folder).expect("the generated module") {
            let path = entry.expect("an entry").path();
            let text = fs::read_to_string(&path).expect("a generated file");
            actions += usize::from(text.contains("impl Request for "));
            let is_code = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with("//");
            let counted = if path.ends_with(SERDE) { &mut serde_code } else { &mut code };
            *counted += text.lines().filter(is_code).count();
        }
        assert!(actions >= 48, "only {actions} actions of {service}");
        assert!(code <= actions * CODE, "{service}: {} lines of code per action", code / actions);
        assert!(serde_code > 0, "{SERDE} has another name now");
        assert!(serde_code <= actions * SERDE_CODE, "{service}: {} lines for serde", serde_code / actions);
    }
}
