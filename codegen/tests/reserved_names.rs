//! A name that generated code could not tell from one of the runtime's, of Rust's or of a file system's is refused.

mod common;

use std::collections::BTreeSet;
use std::fs;

use codegen::source::{SourceFile, Sources};
use proc_macro2::{TokenStream, TokenTree};
use syn::{ImplItem, Item, UseTree};

/// What codegen prints about the base after this change of one of its files.
fn printed(file: &str, change: impl Fn(&str) -> String) -> String {
    let mut sources = common::base();
    let file = sources.files.iter_mut().find(|it| it.path.ends_with(file)).unwrap();
    file.bytes = change(&file.text()).into_bytes();
    codegen::diagnose(&sources)
}

fn printed_about_a_type(name: &str) -> String {
    printed("common.yaml", |text| format!("{text}  {name}: {{doc: D., fields: {{}}}}\n"))
}

/// Each of these names is refused as that of a type.
fn assert_refused(names: &BTreeSet<String>) {
    for name in names {
        let printed = printed_about_a_type(name);
        let refused =
            [format!("generated code has its own `{name}`"), format!("`{name}` is a word of the Rust")];
        assert!(refused.iter().any(|it| printed.contains(it)), "{name}: {printed}");
    }
}

/// The names that a `use` brings.
fn imported(tree: &UseTree, found: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => imported(&path.tree, found),
        UseTree::Group(group) => group.items.iter().for_each(|tree| imported(tree, found)),
        UseTree::Name(name) => drop(found.insert(name.ident.to_string())),
        UseTree::Rename(name) => drop(found.insert(name.rename.to_string())),
        UseTree::Glob(_) => {}
    }
}

#[test]
fn no_type_can_have_a_name_that_the_runtime_exports_to_generated_code() {
    let prelude = fs::read_to_string(common::folder("generated-sdk/runtime/src/prelude.rs")).unwrap();
    assert!(!prelude.contains('*'), "the prelude lists its names");
    let mut found = BTreeSet::new();
    for item in syn::parse_file(&prelude).unwrap().items {
        if let Item::Use(it) = item {
            imported(&it.tree, &mut found);
        }
    }
    // A macro and a type may have the same name.
    found.remove("wire_enum");
    assert!(found.contains("RuleOut") && found.contains("BTreeMap"), "{found:?}");
    assert_refused(&found);
}

#[test]
fn a_service_and_the_crate_root_can_be_glob_imported_together() {
    let root = fs::read_to_string(common::folder("generated-sdk/runtime/src/lib.rs")).unwrap();
    let mut found = BTreeSet::new();
    for item in syn::parse_file(&root).unwrap().items {
        if let Item::Use(it) = item {
            imported(&it.tree, &mut found);
        }
    }
    found.retain(|name| name.starts_with(char::is_uppercase));
    assert!(found.contains("Client") && found.contains("Wait") && found.contains("Money"), "{found:?}");
    assert_refused(&found);
}

#[test]
fn no_type_can_have_a_name_that_generated_code_uses() {
    /// The names that do not follow `::`.
    fn names(tokens: TokenStream, found: &mut BTreeSet<String>) {
        let mut in_path = false;
        for token in tokens {
            let colon = matches!(&token, TokenTree::Punct(it) if it.as_char() == ':');
            match token {
                TokenTree::Group(group) => names(group.stream(), found),
                TokenTree::Ident(name) if !in_path => drop(found.insert(name.to_string())),
                _ => {}
            }
            in_path = colon;
        }
    }
    let (mut found, mut declared) = (BTreeSet::new(), BTreeSet::new());
    let files = codegen::generate(&common::base()).unwrap().files;
    for file in files.iter().filter(|file| file.path.starts_with("generated-sdk/src/")) {
        names(file.text.parse().unwrap(), &mut found);
        for item in syn::parse_file(&file.text).unwrap().items {
            match item {
                Item::Use(it) => imported(&it.tree, &mut found),
                Item::Struct(it) => drop(declared.insert(it.ident.to_string())),
                Item::Enum(it) => {
                    declared.insert(it.ident.to_string());
                    declared.extend(it.variants.iter().map(|variant| variant.ident.to_string()));
                }
                Item::Impl(it) => declared.extend(it.items.iter().filter_map(|item| match item {
                    // `Self::Item` is not the type `Item`.
                    ImplItem::Type(it) => Some(it.ident.to_string()),
                    _ => None,
                })),
                _ => {}
            }
        }
    }
    declared.remove("ErrorCode");
    // Constants are in capital letters, and parameters of types are one letter.
    let of_a_type = |name: &&String| {
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.contains(|c: char| c.is_ascii_lowercase())
    };
    let found: BTreeSet<String> = found.difference(&declared).filter(of_a_type).cloned().collect();
    assert!(found.contains("Credentials") && found.contains("Some"), "{found:?}");
    assert_refused(&found);
}

#[test]
fn no_parameter_can_have_a_name_that_the_protocol_sends() {
    let read =
        |path: &str| fs::read_to_string(common::folder("generated-sdk/runtime/src").join(path)).unwrap();
    let list = |path: &str, constant: &str| -> Vec<String> {
        let text = read(path);
        let (_, rest) = text.split_once(constant).unwrap();
        let (_, list) = rest.split_once("= [").unwrap();
        let names = list.split(']').next().unwrap().split(',').map(str::trim).filter(|name| !name.is_empty());
        names.map(|name| name.trim_matches('"').to_owned()).collect()
    };
    let rpc = list("protocol/rpc/flat.rs", "const OWN");
    let xcp = list("protocol/xcp/envelope.rs", "const OWN");
    assert!(rpc.len() == 10 && xcp.len() == 2, "{rpc:?} {xcp:?}");
    for (protocol, names) in [("alibaba-rpc", rpc), ("opensrs-xcp", xcp)] {
        for name in names {
            let printed = printed("service.yaml", |text| {
                let text = text.replace("alibaba-rpc", protocol);
                format!("{text}  {name}: {{type: int, doc: D.}}\n")
            });
            assert!(printed.contains(&format!("the protocol sends `{name}` itself")), "{printed}");
        }
    }
}

/// Windows could not check out a folder of these names, so they are not cases in files.
#[test]
fn no_file_has_the_name_of_a_device_on_windows() {
    for name in ["con", "prn", "aux", "nul", "com1", "lpt9"] {
        let refused = format!("Windows does not allow a file that is named `{name}`");
        let rename = |file: SourceFile| SourceFile {
            path: file.path.replace("acme-registrar", name),
            bytes: file.text().replace("service: acme-registrar", &format!("service: {name}")).into_bytes(),
        };
        let sources = Sources { files: common::base().files.into_iter().map(rename).collect() };
        let printed = codegen::diagnose(&sources);
        assert!(printed.contains(&refused), "{printed}");

        let action = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
        let rename = |file: SourceFile| SourceFile {
            path: file.path.replace("CheckName", &action),
            bytes: file.text().replace("action: CheckName", &format!("action: {action}")).into_bytes(),
        };
        let sources = Sources { files: common::base().files.into_iter().map(rename).collect() };
        let printed = codegen::diagnose(&sources);
        assert!(printed.contains(&refused), "{printed}");
    }
    assert!(!printed_about_a_type("Com1").contains("Windows"), "types become no files");
}
