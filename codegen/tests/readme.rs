//! The examples in `spec/README.md` and `spec/REFERENCE.md` have the keys and the kinds of values that codegen reads.

mod common;

use std::collections::BTreeMap;
use std::fs;

const SERVICE: &str = "\
service: acme-registrar
title: Acme Registrar
doc: A service.
reference: A reference
protocol: alibaba-rpc
editions: {main: {version: \"1\", endpoint: api.example.com, doc: All accounts.}}
request_id: RequestId
";

const ACTION: &str = "doc: Does something.\nsource: A page\neffect: read\n";

/// The YAML blocks, each with the file in a service's folder that its fence names.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let blocks = page.split("```yaml").skip(1).map(|rest| {
        let (file, text) = rest.split_once('\n').expect("a fence has a line");
        (file.trim(), text.split("```").next().unwrap_or_default())
    });
    blocks.collect()
}

/// The text of a file that consists of a block, or that has it as a part.
fn whole(file: &str, block: &str) -> String {
    let missing = |key: &str| !block.starts_with(key);
    match file.split_once('/') {
        Some(("actions", name)) if missing("action:") => {
            format!("action: {}\n{ACTION}{block}", name.trim_end_matches(".yaml"))
        }
        None if file == "service.yaml" && missing("service:") => format!("{SERVICE}{block}"),
        _ => block.to_owned(),
    }
}

#[test]
fn codegen_reads_each_yaml_example_of_the_language() {
    let pages = ["spec/README.md", "spec/REFERENCE.md"]
        .map(|page| fs::read_to_string(common::folder(page)).expect("a page"));
    let blocks: Vec<_> = pages.iter().flat_map(|page| blocks(page)).collect();
    assert!(blocks.len() >= 8, "{} examples", blocks.len());
    for (file, block) in blocks {
        let mut files = BTreeMap::from([
            ("service.yaml", SERVICE.to_owned()),
            ("errors.yaml", "errors: {}\n".to_owned()),
        ]);
        files.insert(file, whole(file, block));
        let files =
            files.into_iter().map(|(path, text)| (format!("acme-registrar/{path}"), text.into_bytes()));
        let problems = codegen::diagnose(&common::sources(files.collect()));
        // An example uses actions, types and files that its own file does not have: those problems begin with E02.
        assert!(!problems.contains("error[E01"), "{file}:\n{problems}");
    }
}
