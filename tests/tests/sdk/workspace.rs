//! Requirements for every package of the workspace.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Returns cargo's metadata of the packages for this system. Offline, cargo knows those that this build has
/// downloaded; CI has built all features before.
fn metadata() -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let rustc = Command::new("rustc").arg("-vV").output().expect("rustc runs").stdout;
    let rustc = String::from_utf8(rustc).expect("UTF-8");
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).expect("the host");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host]);
    if std::env::var_os("CI").is_some() {
        cargo.arg("--all-features");
    }
    let output = cargo.current_dir(root).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// Returns the dependency tree of the SDK with these features.
fn tree(features: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let arguments =
        ["tree", "--package=registrar-sdk", "--edges=normal,build", "--prefix=none", "--locked", "--offline"];
    let output =
        Command::new(env!("CARGO")).args(arguments).args(["--features", features]).current_dir(root).output();
    let output = output.expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().expect("a list")
}

fn version(text: &str) -> Vec<u32> {
    text.split('.').map(|part| part.parse().expect("a number")).collect()
}

#[test]
fn every_package_has_the_lints_that_forbid_unsafe_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| fs::read_to_string(root.join(path)).expect("a manifest");
    let workspace = read("Cargo.toml");
    assert!(workspace.contains("[workspace.lints.rust]\nunsafe_code = \"forbid\"\n"));
    let members = workspace.lines().find_map(|line| line.strip_prefix("members = [")).expect("the members");
    let members: Vec<&str> = members.split('"').skip(1).step_by(2).collect();
    assert!(members.contains(&"generated-sdk"), "{members:?}");
    for member in members {
        let manifest = read(&format!("{member}/Cargo.toml"));
        assert!(manifest.contains("[lints]\nworkspace = true\n"), "{member}");
    }
}

#[test]
fn no_locked_dependency_of_the_sdk_needs_a_newer_rust() {
    let metadata = metadata();
    let package = |id: &Value| {
        list(&metadata, "packages").iter().find(|package| package["id"] == *id).expect("a package")
    };
    let sdk = list(&metadata, "packages").iter().find(|package| package["name"] == "registrar-sdk");
    let sdk = sdk.expect("the SDK");
    let most = version(sdk["rust_version"].as_str().expect("the SDK declares its minimum Rust version"));
    let (mut seen, mut todo) = (BTreeSet::new(), vec![&sdk["id"]]);
    while let Some(id) = todo.pop() {
        if !seen.insert(id.as_str().expect("an id")) {
            continue;
        }
        let package = package(id);
        if let Some(needs) = package["rust_version"].as_str() {
            assert!(version(needs) <= most, "{} {} needs Rust {needs}", package["name"], package["version"]);
        }
        let nodes = list(&metadata["resolve"], "nodes");
        let node = nodes.iter().find(|node| node["id"] == *id).expect("a node");
        let used = |dep: &&Value| list(dep, "dep_kinds").iter().any(|kind| kind["kind"] != "dev");
        todo.extend(list(node, "deps").iter().filter(used).map(|dep| &dep["pkg"]));
    }
    assert!(seen.len() > 50, "only {} packages", seen.len());
}

#[test]
fn serde_derive_is_compiled_only_with_the_serde_feature() {
    const ALL_OTHERS: &str = "services,credentials-chain,blocking,tracing,rustls-ring";
    assert!(!tree(ALL_OTHERS).contains("serde_derive "));
    assert!(tree(&format!("{ALL_OTHERS},serde")).contains("serde_derive "));
}

#[test]
fn every_published_package_has_its_licences_and_metadata() {
    let metadata = metadata();
    let workspace = list(&metadata, "workspace_members");
    let published = list(&metadata, "packages")
        .iter()
        .filter(|package| workspace.contains(&package["id"]) && package["publish"].is_null());
    let mut names = Vec::new();
    for package in published {
        let folder =
            Path::new(package["manifest_path"].as_str().expect("a path")).parent().expect("a folder");
        for file in ["LICENSE-MIT", "LICENSE-APACHE", "README.md"] {
            let content = fs::read_to_string(folder.join(file)).unwrap_or_default();
            // A checkout without symbolic links contains the target's path instead.
            assert!(content.lines().count() > 3, "{}: {file}", package["name"]);
        }
        names.push(package["name"].as_str().expect("a name"));
    }
    names.sort_unstable();
    assert_eq!(names, ["registrar-descriptions", "registrar-runtime", "registrar-sdk"]);
}

#[test]
fn every_rust_snippet_of_the_readme_is_a_complete_program() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md"));
    let readme = readme.expect("the README").replace("\r\n", "\n");
    let snippets: Vec<&str> =
        readme.split("\n```rust").skip(1).filter_map(|rest| rest.split("\n```").next()).collect();
    assert!(snippets.len() > 4, "{snippets:?}");
    for snippet in snippets {
        assert!(snippet.contains("fn main()"), "{snippet}");
        // Rustdoc hides such lines; other sites show them.
        assert!(!snippet.lines().any(|line| line.starts_with("# ")), "{snippet}");
    }
}
