//! Embeds the bodies of the spec's examples, which the descriptions name by path.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut bodies = BTreeMap::new();
    for service in below(&root.join("spec"))? {
        for action in below(&service.join("examples"))? {
            for file in below(&action)? {
                let path = file.strip_prefix(&root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
                bodies.insert(path, file);
            }
        }
    }
    let table: String =
        bodies.iter().map(|(path, file)| format!("({path:?}, include_str!({file:?})),\n")).collect();
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?;
    println!("cargo::rerun-if-changed={}", root.join("spec").display());
    fs::write(Path::new(&out).join("bodies.rs"), format!("&[\n{table}]"))
}

/// Returns the entries of a directory; none if it is not one. Temporary files of editors begin with a dot.
fn below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let entries = entries.collect::<io::Result<Vec<_>>>()?.into_iter();
    let is_hidden =
        |path: &PathBuf| path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    Ok(entries.filter(|path| !is_hidden(path)).collect())
}
