//! What a maintainer sees when the spec is wrong.
//!
//! A case is a folder of `tests/diagnostics/`: the files under `spec/` replace or join those of
//! `base/spec/`, and `expected.txt` is what is printed. `BLESS=1 cargo test` rewrites it.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Code;
use common::{base, files, folder, sources};

fn root() -> PathBuf {
    folder("tests/diagnostics")
}

fn cases() -> Vec<PathBuf> {
    let entries = fs::read_dir(root()).unwrap();
    let mut cases: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() && !path.ends_with("base"))
        .collect();
    cases.sort();
    cases
}

#[test]
fn the_base_of_all_cases_is_right() {
    assert_eq!(codegen::diagnose(&base()), "");
}

#[test]
fn every_case_prints_what_it_should() {
    let bless = std::env::var_os("BLESS").is_some();
    let base = files(&root().join("base/spec"));
    let mut wrong = String::new();
    for case in cases() {
        let mut spec = base.clone();
        spec.extend(files(&case.join("spec")));
        let printed = codegen::diagnose(&sources(spec));
        let expected = case.join("expected.txt");
        if bless {
            fs::write(&expected, &printed).unwrap();
        } else if self::printed(&case) != printed {
            wrong += &format!("== {} prints\n{printed}\n", case.display());
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}BLESS=1 accepts this");
}

fn printed(case: &Path) -> String {
    let expected = case.join("expected.txt");
    let text =
        fs::read_to_string(&expected).unwrap_or_else(|error| panic!("{}: {error}", expected.display()));
    assert!(!text.is_empty(), "{} is empty: a case shows a mistake", expected.display());
    text
}

#[test]
fn every_code_has_a_case() {
    let all: String = cases().iter().map(|case| printed(case)).collect();
    for code in Code::ALL {
        let heading = format!("error[{}]", code.number());
        assert!(all.contains(&heading), "no case shows {heading}, {}", code.title());
    }
}

#[test]
fn ten_mistakes_in_three_files_are_told_in_one_run() {
    let printed = printed(&root().join("ten-mistakes-in-three-files"));
    assert!(printed.ends_with("\nerror: 10 problems in 3 files\n"), "{printed}");
}
