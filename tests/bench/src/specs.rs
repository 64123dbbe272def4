//! Specs of any size: a service of the workspace's spec, and copies of its actions.

use crate::{Result, at, workspace};
use codegen::source::{SourceFile, Sources};
use std::fs;
use std::path::Path;

/// Returns the spec of one of the workspace's services, with its protocol. The budgets apply to `aliyun-domain`.
pub fn of(service: &str) -> Result<Sources> {
    let root = workspace().join("spec");
    let mut spec = below(&root, service)?;
    let service: String =
        spec.files.iter().filter(|file| file.path.ends_with("/service.yaml")).map(SourceFile::text).collect();
    let mut protocols = below(&root, "protocols")?.files;
    protocols.retain(|file| {
        let name = file.path.trim_start_matches("protocols/").trim_end_matches(".yaml");
        service.lines().any(|line| line == format!("protocol: {name}"))
    });
    spec.files.extend(protocols);
    spec.files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(spec)
}

/// Returns the files below a directory of services, or below a directory in it.
pub fn below(root: &Path, folder: &str) -> Result<Sources> {
    let mut files = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(at(&folder))? {
            let path = entry.map_err(at(&folder))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name != "README.md") {
                let below = path.strip_prefix(root).unwrap_or(&path);
                let name = below.to_string_lossy().replace('\\', "/");
                files.push(SourceFile { path: name, bytes: fs::read(&path).map_err(at(&path))? });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(Sources { files })
}

/// Writes a spec to a directory.
pub fn write(spec: &Sources, folder: &Path) -> Result<()> {
    for file in &spec.files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(at(&path))?;
        fs::write(&path, &file.bytes).map_err(at(&path))?;
    }
    Ok(())
}

/// Returns the spec with this number of copies of each action; every unique name gets a number.
pub fn copied(spec: &Sources, copies: usize) -> Sources {
    let mut files = spec.files.clone();
    for file in &spec.files {
        if let Some((folder, path)) = file.path.split_once("/examples/") {
            let Some((action, name)) = path.split_once('/') else { continue };
            let copy = |copy| SourceFile {
                path: format!("{folder}/examples/{action}V{copy:02}/{name}"),
                bytes: file.bytes.clone(),
            };
            files.extend((1..copies).map(copy));
        }
        let Some((folder, name)) = file.path.split_once("/actions/") else { continue };
        let name = name.trim_end_matches(".yaml");
        let text = file.text();
        let names = own_names(&text, name);
        for copy in 1..copies {
            let text = renamed(&text, &names, &format!("V{copy:02}"));
            files.push(SourceFile {
                path: format!("{folder}/actions/{name}V{copy:02}.yaml"),
                bytes: text.into_bytes(),
            });
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Sources { files }
}

/// Returns the action's name, and those of its own enums and structures.
fn own_names<'t>(text: &'t str, action: &'t str) -> Vec<&'t str> {
    let mut names = vec![action];
    let mut section = "";
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        match line.strip_prefix("  ") {
            None => section = line,
            Some(name) if matches!(section, "enums:" | "types:") && !name.starts_with(' ') => {
                names.push(name.split(':').next().unwrap_or(name))
            }
            Some(_) => {}
        }
    }
    names
}

/// Appends a suffix to every word that is one of the names.
fn renamed(text: &str, names: &[&str], behind: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1024);
    for piece in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
        let word = piece.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        out.push_str(word);
        if names.contains(&word) {
            out.push_str(behind);
        }
        out.push_str(&piece[word.len()..]);
    }
    out
}
