//! Specs that tests start from.

#![allow(dead_code, reason = "each test uses some of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::emit::OutputFile;
use codegen::source::{SourceFile, Sources};
use registrar_descriptions::Service;

/// A folder of the workspace.
pub fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The spec that all cases of `tests/diagnostics` start from.
pub fn base() -> Sources {
    sources(files(&folder("tests/diagnostics/base/spec")))
}

/// The spec of the SDK.
pub fn real() -> Sources {
    let mut files = files(&folder("spec"));
    files.retain(|path, _| !path.ends_with(".md"));
    sources(files)
}

/// A service that uses everything the spec language has.
pub fn mini() -> Sources {
    sources(files(&folder("codegen/tests/mini/spec")))
}

/// The files below `folder`, by their path within it.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
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

/// Parses a generated file as what it has to be: Rust or a description.
pub fn parse(file: &OutputFile) -> Result<(), String> {
    if file.path.ends_with(".json") {
        return Service::parse(&file.text).map(drop).map_err(|error| error.to_string());
    }
    syn::parse_file(&file.text).map(drop).map_err(|error| error.to_string())
}

/// Files as codegen takes them.
pub fn sources(files: BTreeMap<String, Vec<u8>>) -> Sources {
    Sources { files: files.into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect() }
}

/// Asserts that rustdoc accepts this crate without warnings.
pub fn assert_rustdoc_is_content(text: &str) {
    let folder = std::env::temp_dir().join(format!("codegen-docs-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("lib.rs"), text).unwrap();
    let rustdoc = Command::new(std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into()))
        .args(["lib.rs", "--crate-type=lib", "--out-dir=doc", "-Wrustdoc::all", "-Dwarnings"])
        .current_dir(&folder)
        .output()
        .unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert!(rustdoc.status.success(), "{}\n{text}", String::from_utf8_lossy(&rustdoc.stderr));
}
