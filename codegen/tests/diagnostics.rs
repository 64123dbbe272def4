//! What a maintainer sees when the spec is wrong.
//!
//! A case is a folder of `tests/diagnostics/`: the files under `spec/` replace or join those of
//! `base/spec/`, and `expected.txt` is what is printed. `BLESS=1 cargo test` rewrites it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Code;
use codegen::source::{SourceFile, Sources};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/diagnostics")
}

/// The files below `folder`, by their path within it.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                found.insert(name.replace('\\', "/"), fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn sources(files: BTreeMap<String, Vec<u8>>) -> Sources {
    let files = files
        .into_iter()
        .map(|(path, bytes)| SourceFile { path, bytes });
    Sources {
        files: files.collect(),
    }
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
    let base = sources(files(&root().join("base/spec")));
    assert_eq!(codegen::diagnose(&base), "");
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
        } else if fs::read_to_string(&expected).unwrap_or_default() != printed {
            wrong += &format!("== {} prints\n{printed}\n", case.display());
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}BLESS=1 accepts this");
}

#[test]
fn every_code_of_the_load_stage_has_a_case() {
    let printed: String = cases()
        .iter()
        .map(|case| fs::read_to_string(case.join("expected.txt")).unwrap())
        .collect();
    for code in Code::ALL {
        let number = code.number();
        assert!(
            !number.starts_with("E01") || printed.contains(number),
            "no case shows {number}, {}",
            code.title()
        );
    }
}
