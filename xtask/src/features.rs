//! `features`: builds the SDK with each of its features alone, with none and with all, and tests what each gives.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

/// Stops at the first choice of features that does not build, warns, or does not do as it says.
pub fn run(root: &Path) -> Result<(), String> {
    let read =
        |path: &str| std::fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"));
    let manifest = read("generated-sdk/Cargo.toml")?;
    let stories = read("generated-sdk/tests/features.rs")?;
    let features = names(&manifest);
    if features.is_empty() {
        return Err("generated-sdk/Cargo.toml: it has no table `[features]`".to_owned());
    }
    let all = features.join(",");
    for choice in std::iter::once("").chain(features).chain([&*all]) {
        println!("with {}", if choice.is_empty() { "no feature" } else { choice });
        let chosen = |task: &[&str], rest: &[&str]| {
            let package = ["--quiet", "--locked", "--package", "registrar-sdk", "--no-default-features"];
            cargo(root, &[task, &package, &["--features", choice], rest].concat(), choice)
        };
        // The library alone: with its tests, features of their dependencies might hide what it lacks.
        chosen(&["clippy", "--lib"], &["--", "-D", "warnings"])?;
        if choice.is_empty() || stories.contains(&format!("feature = \"{choice}\"")) {
            chosen(&["test", "--test", "features"], &[])?;
        }
    }
    println!("all its tests and examples, with all");
    cargo(root, &["test", "--quiet", "--locked", "--package", "registrar-sdk", "--all-features"], &all)
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

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn every_feature_of_the_manifest_is_found_and_nothing_else() {
        let manifest = "[package]\nname = \"x\"\n\n[features]\ndefault = [\"tls\"]\n# Why = this.\ntls = [\n    \"dep:a\", \"b/c\",\n]\nblocking = []\n\n[dependencies]\nserde = \"1\"\n";
        assert_eq!(names(manifest), ["tls", "blocking"]);
        assert!(names("[dependencies]\nserde = \"1\"\n").is_empty());
        let ours = include_str!("../../generated-sdk/Cargo.toml");
        assert!(names(ours).contains(&"rustls-ring") && !names(ours).contains(&"reqwest"));
    }
}
