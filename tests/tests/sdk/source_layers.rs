//! The modules of a crate form layers: each imports only its own layer and those before it, in the order in which the
//! crate's root declares them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The sources of crates, with their layers. The crate's root builds on all of them.
const CRATES: &[(&str, &[&str])] = &[
    (
        "generated-sdk/runtime/src",
        &[
            "base",
            "value",
            "schema",
            "document",
            "message",
            "error",
            "trace",
            "params",
            "decode",
            "credentials",
            "protocol",
            "transport",
            "exchange",
            "chain",
            "pages",
            "orders",
            "client",
            "registrar",
            "prelude",
            "serial",
        ],
    ),
    (
        "codegen/src",
        &[
            "source",
            "diagnostic",
            "markdown",
            "yaml",
            "spec",
            "model",
            "resolve",
            "check",
            "examples",
            "emit",
        ],
    ),
    (
        "codegen/import/src",
        &["api", "alibaba", "editions", "yaml", "draft", "facts", "diff", "merge", "import"],
    ),
];

/// A file with the layer that it belongs to.
struct File {
    path: PathBuf,
    layer: String,
}

/// Returns the Rust files below a folder. Those in a subfolder belong to the layer of its name.
fn files(folder: &Path, layer: Option<&str>) -> Vec<File> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let layer = layer.unwrap_or(&stem).to_owned();
        match path.extension() {
            _ if path.is_dir() => found.extend(files(&path, Some(&layer))),
            Some(extension) if extension == "rs" => found.push(File { path, layer }),
            _ => {}
        }
    }
    found
}

/// Returns the first segments of all paths in a source that begin at the crate's root. Those of macros (`$crate::`) are
/// expanded elsewhere, and exported macros are at the root of every crate.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    const MACROS: &[&str] = &["wire_enum"];
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let parts = code.flat_map(|line| line.split("crate::").zip(line.split("crate::").skip(1)));
    let paths = parts.filter(|(before, _)| !before.ends_with('$')).map(|(_, path)| path);
    let first =
        |path| str::split(path, |c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
    // A group of paths, or text about paths, names nothing.
    paths.map(first).filter(|name| !name.is_empty() && !MACROS.contains(name))
}

#[test]
fn no_module_imports_a_later_layer() {
    let mut wrong = Vec::new();
    for (folder, layers) in CRATES {
        let position = |name: &str| layers.iter().position(|layer| *layer == name).unwrap_or(layers.len());
        let mut seen = BTreeSet::new();
        for File { path, layer } in
            files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder), None)
        {
            let text = fs::read_to_string(&path).expect("a source");
            // The paths that codegen emits are those of another crate.
            for import in
                imports(&text).filter(|import| layer != "emit" && position(import) > position(&layer))
            {
                wrong.push(format!("{} imports `{import}`", path.display()));
            }
            seen.insert(layer);
        }
        let known: BTreeSet<String> = layers.iter().chain(&["lib"]).map(|name| (*name).to_owned()).collect();
        assert_eq!(seen, known, "{folder}: every module has a layer");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_import_is_found_in_a_use_and_in_an_expression() {
    let text =
        "use crate::value::Money;\n// crate::comment::x\nlet a = crate::orders::place(crate::params::new());";
    assert_eq!(imports(text).collect::<Vec<_>>(), ["value", "orders", "params"]);
}
