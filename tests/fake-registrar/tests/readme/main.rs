//! Runs every command of README.md against the program, in a copy of the folder, and compares the outputs that the page
//! shows. `BLESS=1` rewrites them.
//!
//! Python and Node, with the packages of the examples, are needed for their sections, and `curl` and `bash` for all others.
//! Without them the test says what it skips, or fails in CI (if the variable `CI` is set).

#[path = "../official_python/environment.rs"]
mod environment;
mod page;
#[path = "../prerequisites/mod.rs"]
mod prerequisites;
mod shell;

use page::{Block, blocks};
use shell::Shell;
use std::fs;
use std::process::Command;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");

/// Installs the packages of the example. Without a network it ends at once, and says why.
const NODE: &str =
    "cd examples/node && npm_config_fetch_retries=0 npm install --loglevel=error --prefer-offline";

#[test]
fn every_command_of_the_readme_does_what_the_page_says() {
    let text = fs::read_to_string(README).expect("the page");
    let mut shell = Shell::new();
    if !shell.can("curl --version", "README.md") {
        return;
    }
    let (mut shown, mut ran) = (text.clone(), Vec::new());
    let blocks: Vec<Block> = blocks(&text);
    for (at, block) in blocks.iter().enumerate() {
        let output = match block.language {
            "sh" if block.text.starts_with("cargo install") => {
                // `.ci/run` runs it: it compiles everything once more.
                assert_eq!(block.text, "cargo install --path . --locked\n");
                continue;
            }
            "sh" if block.text.starts_with("fake-registrar --port") => {
                shell.start(block.text);
                continue;
            }
            "sh" if block.text.contains("pytest") && environment::python().is_none() => continue,
            "sh" if block.text.contains("npm") && !shell.can(NODE, "examples/node") => continue,
            "sh" => shell.run(block.text),
            "python" if environment::python().is_none() => continue,
            "python" => shell.python(block.text),
            // The documentation tests of the library run it.
            "rust" => continue,
            "json" | "text" => continue,
            other => panic!("no test runs the block in `{other}`:\n{}", block.text),
        };
        ran.push(block.text);
        if let Some(next) = blocks.get(at + 1).filter(|next| matches!(next.language, "json" | "text")) {
            shown = page::with_output(&shown, block, next, &output);
        }
    }
    assert!(ran.len() > 10, "{ran:?}");
    if std::env::var_os("BLESS").is_some() {
        fs::write(README, shown).expect("the page is written");
    } else {
        assert_eq!(text, shown, "the page shows another output: `BLESS=1` rewrites it");
    }
}

#[test]
fn the_page_names_every_kind_of_fault() {
    let text = fs::read_to_string(README).expect("the page");
    let error =
        serde_json::from_str::<fake_registrar::Fault>(r#"{"kind": "?"}"#).expect_err("an unknown kind");
    let kinds = error.to_string().matches('`').count() / 2 - 1;
    assert_eq!(kinds, 16, "update the number of faults in README.md");
    assert!(text.contains("There are sixteen kinds of faults"));
}

#[test]
fn the_rehearsal_ends_as_the_main_readme_shows() {
    let readme =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).expect("the page");
    let shown =
        readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an output");
    let mut rehearsal = Command::new(env!("CARGO"));
    rehearsal.args(["run", "--quiet", "--package", "fake-registrar", "--example", "rehearsal"]);
    let output = rehearsal.output().expect("cargo runs");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(printed.ends_with(shown), "{printed}");
}
