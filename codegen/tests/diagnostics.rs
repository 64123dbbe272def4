//! What a maintainer sees when the spec is wrong.
//!
//! A case is a folder of `tests/diagnostics/`: the files under `spec/` replace or join those of
//! `base/spec/`, and `expected.txt` has the output. `BLESS=1 cargo test` rewrites it.

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
fn every_case_prints_the_expected_diagnostics() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = String::new();
    for case in cases() {
        let printed = printed(&case);
        if bless {
            fs::write(case.join("expected.txt"), &printed).unwrap();
        } else if expected(&case) != printed {
            wrong += &format!("== {} prints\n{printed}\n", case.display());
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}BLESS=1 accepts this");
}

/// What codegen prints for a case.
fn printed(case: &Path) -> String {
    let mut spec = files(&root().join("base/spec"));
    spec.extend(files(&case.join("spec")));
    codegen::diagnose(&sources(spec))
}

fn expected(case: &Path) -> String {
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
fn one_run_reports_ten_mistakes_in_three_files() {
    let printed = printed(&root().join("ten-mistakes-in-three-files"));
    assert!(printed.ends_with("\nerror: 10 problems in 3 files\n"), "{printed}");
}

#[test]
fn thousands_of_unknown_types_get_suggestions_where_printed_and_cause_no_follow_up_errors() {
    let mut spec = files(&root().join("base/spec"));
    let known: String = (0..1000).map(|at| format!("  Known{at}: {{doc: D., fields: {{}}}}\n")).collect();
    let unknown: String = (0..1000).map(|at| format!("  Field{at}: {{type: Knwn{at}, doc: D.}}\n")).collect();
    spec.insert("acme-registrar/types/a.yaml".to_owned(), format!("types:\n{known}").into_bytes());
    spec.get_mut("acme-registrar/actions/ReleaseName.yaml")
        .unwrap()
        .extend_from_slice(format!("response:\n{unknown}").as_bytes());
    let printed = codegen::diagnose(&sources(spec));
    assert!(printed.ends_with("error: 1000 problems in 1 file; the first 200 are shown\n"), "{printed}");
    assert_eq!(printed.matches("did you mean `Known").count(), 200);
}
