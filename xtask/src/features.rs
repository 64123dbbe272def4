//! `features`: builds the SDK with each of its features alone, with none and with all, and tests what each gives.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use codegen::emit::manifest::MANIFEST;

use crate::disk;

/// The crate that has the features, and its runtime, where they are felt.
const SDK: [&str; 2] = ["--package=registrar-sdk", "--package=registrar-runtime"];

/// Stops at the first choice of features that does not build, warns, or does not do as it says.
pub fn run(root: &Path) -> Result<(), String> {
    let manifest = disk::read_text(root, MANIFEST)?;
    let stories = disk::read_text(root, "generated-sdk/tests/features.rs")?;
    let features = names(&manifest);
    if features.is_empty() {
        return Err(format!("error: {MANIFEST} has no table `[features]`"));
    }
    let all = features.join(",");
    let single = single(&manifest, &features);
    let single = single.iter().map(String::as_str);
    for choice in std::iter::once("").chain(features.iter().copied()).chain(single).chain([&*all]) {
        println!("with {}", if choice.is_empty() { "no feature" } else { choice });
        let chosen = |task: &[&str], rest: &[&str]| {
            let package = ["--quiet", "--locked", "--no-default-features", SDK[0], SDK[1]];
            cargo(root, &[task, &package, &["--features", choice], rest].concat(), choice)
        };
        // The library alone: with its tests, features of their dependencies might hide what it lacks.
        chosen(&["clippy", "--lib"], &["--", "-D", "warnings"])?;
        if choice.is_empty() || stories.contains(&format!("feature = \"{choice}\"")) {
            chosen(&["test", "--test", "features"], &[])?;
        }
    }
    println!("all its tests and examples, with all");
    cargo(root, &["test", "--quiet", "--locked", SDK[0], SDK[1], "--all-features"], &all)
}

fn cargo(root: &Path, arguments: &[&str], choice: &str) -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    match Command::new(cargo).current_dir(root).args(arguments).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("the SDK does not stand with the features `{choice}`: see above")),
        Err(error) => Err(format!("cargo cannot be run: {error}")),
    }
}

/// The features that a manifest names, without `default`, which is made of others. Manifests are written by people of
/// this repository, one feature on the line that begins with its name.
fn names(manifest: &str) -> Vec<&str> {
    let table = manifest.lines().skip_while(|line| line.trim() != "[features]").skip(1);
    let lines = table.take_while(|line| !line.starts_with('['));
    let names = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_alphanumeric()));
    names.filter_map(|line| Some(line.split_once('=')?.0.trim())).filter(|name| *name != "default").collect()
}

/// Each service with all that is neither a service nor a protocol: what one of them needs, another may hide.
fn single(manifest: &str, features: &[&str]) -> Vec<String> {
    let listed = |name: &str| -> Vec<&str> {
        let lines = manifest.lines().filter_map(|line| line.split_once('='));
        let list = lines.filter(|(key, _)| key.trim() == name).map(|(_, list)| list);
        list.flat_map(|list| list.split(['[', ',', ']'])).map(|name| name.trim().trim_matches('"')).collect()
    };
    let services: Vec<&str> = listed("services").into_iter().filter(|name| features.contains(name)).collect();
    let bring: Vec<&str> = services.iter().flat_map(|service| listed(service)).collect();
    let rest = features
        .iter()
        .filter(|name| **name != "services" && !services.contains(*name) && !bring.contains(*name));
    let rest: Vec<&str> = rest.copied().collect();
    services.iter().map(|service| format!("{service},{}", rest.join(","))).collect()
}

#[cfg(test)]
mod tests {
    use super::{names, single};

    #[test]
    fn every_feature_of_the_manifest_is_found_and_nothing_else() {
        let manifest = "[package]\nname = \"x\"\n\n[features]\ndefault = [\"tls\"]\n# Why = this.\ntls = [\n    \"dep:a\", \"b/c\",\n]\nblocking = []\n\n[dependencies]\nserde = \"1\"\n";
        assert_eq!(names(manifest), ["tls", "blocking"]);
        assert!(names("[dependencies]\nserde = \"1\"\n").is_empty());
        let manifest = "[features]\ntls = []\nrpc = []\nxcp = []\na = [\"rpc\"]\nb = [\"xcp\"]\nservices = [\"a\", \"b\"]\n";
        assert_eq!(single(manifest, &names(manifest)), ["a,tls", "b,tls"]);
        let ours = include_str!("../../generated-sdk/Cargo.toml");
        assert!(names(ours).contains(&"rustls-ring") && !names(ours).contains(&"reqwest"));
    }
}
