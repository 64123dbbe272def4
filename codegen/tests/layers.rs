//! Data goes one way through codegen: a module imports only its own layer and those before it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The modules at the crate's root, in the order in which they build on each other.
const LAYERS: [&str; 10] =
    ["source", "diagnostic", "markdown", "yaml", "spec", "model", "resolve", "check", "examples", "emit"];

/// The position of the layer with this name. The crate's root builds on all of them.
fn layer(name: &str) -> usize {
    LAYERS.iter().position(|layer| *layer == name).unwrap_or(LAYERS.len())
}

/// The first segments of all paths in a source text that begin at the crate's root.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let paths = code.flat_map(|line| line.split("crate::").skip(1));
    let first =
        |path| str::split(path, |c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    // Text about paths of other crates names nothing.
    paths.map(first).filter(|name| !name.is_empty())
}

/// Adds the imports of the Rust files below a folder that are against the order of layers.
fn search(
    folder: &Path,
    layer_of_folder: Option<&str>,
    seen: &mut BTreeSet<String>,
    wrong: &mut Vec<String>,
) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let name = layer_of_folder.unwrap_or(&stem);
        if path.is_dir() {
            search(&path, Some(name), seen, wrong);
            continue;
        }
        seen.insert(name.to_owned());
        let text = fs::read_to_string(&path).unwrap();
        // The last layer can import all others, and the paths that it emits are those of another crate.
        for import in imports(&text).filter(|import| name != "emit" && layer(import) > layer(name)) {
            wrong.push(format!("{} imports `{import}`", path.display()));
        }
    }
}

#[test]
fn no_module_imports_a_later_layer() {
    let (mut seen, mut wrong) = (BTreeSet::new(), Vec::new());
    search(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), None, &mut seen, &mut wrong);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let known: BTreeSet<String> = LAYERS.iter().chain(&["lib"]).map(|name| (*name).to_owned()).collect();
    assert_eq!(seen, known, "every module has a layer");
}

#[test]
fn an_import_is_found_in_a_use_and_in_an_expression() {
    let text = "use crate::model::{Field, Kind};\n// crate::check\nlet it = crate::emit::emit(1);\n";
    assert_eq!(imports(text).collect::<Vec<_>>(), ["model", "emit"]);
}
