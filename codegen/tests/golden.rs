//! Everything that codegen makes of a service that uses everything the spec language has: `mini/spec` is the service, and
//! `mini/expected` has the files. `BLESS=1 cargo test -p codegen` rewrites them, so that a change to an emitter is
//! reviewed as a diff of one small service. `registrar-sdk-tests` compiles them.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

#[test]
fn every_file_of_a_service_that_uses_everything_is_as_expected() {
    let sources = common::mini();
    assert_eq!(codegen::diagnose(&sources), "");
    let files = codegen::generate(&sources).unwrap().files;
    let generated: BTreeMap<String, String> = files.into_iter().map(|file| (file.path, file.text)).collect();
    let folder = common::folder("codegen/tests/mini/expected");
    if std::env::var_os("BLESS").is_some() {
        fs::remove_dir_all(&folder).unwrap();
        for (path, text) in &generated {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        return;
    }
    let expected = common::files(&folder);
    let names = |files: Vec<&String>| files.into_iter().cloned().collect::<Vec<_>>();
    assert_eq!(
        names(generated.keys().collect()),
        names(expected.keys().collect()),
        "BLESS=1 accepts these files"
    );
    for (path, text) in &generated {
        assert_eq!(text.as_bytes(), expected[path], "{path}: BLESS=1 accepts this:\n{text}");
    }
}

/// The keys that the readers of the spec language ask for.
fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for text in common::files(&common::folder("codegen/src/spec")).into_values() {
        let text = String::from_utf8(text).unwrap();
        for call in text.split("mapping.").skip(1) {
            let after_name = call.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '_');
            let argument = after_name.strip_prefix('(').map(str::trim_start);
            let key = argument.and_then(|argument| argument.strip_prefix('"')?.split('"').next());
            keys.extend(key.map(str::to_owned));
        }
        let declared = text.split("\nmapping! {\n").skip(1).filter_map(|rest| rest.split("\n}\n").next());
        for line in declared.flat_map(str::lines).map(str::trim).filter(|line| !line.starts_with("//")) {
            let Some((name, how)) = line.split_once(": ") else { continue };
            // These are not keys, but what the mapping stands under.
            if !["Span,", "Text = owner,", "String = path,"].contains(&how) {
                keys.insert(name.split('"').nth(1).unwrap_or(name).to_owned());
            }
        }
    }
    keys
}

#[test]
fn the_service_uses_every_key_of_the_spec_language() {
    let files = common::files(&common::folder("codegen/tests/mini/spec"));
    let spec: Vec<String> = files.into_values().map(|text| String::from_utf8(text).unwrap()).collect();
    let words: BTreeSet<&str> = spec
        .iter()
        .flat_map(|text| text.split(':'))
        .filter_map(|before| before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next())
        .collect();
    let keys = keys();
    assert!(keys.len() > 90, "{keys:?}");
    let unused: Vec<&String> = keys.iter().filter(|key| !words.contains(key.as_str())).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
