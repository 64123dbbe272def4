//! The mirror of a spec has the text of the YAML and the place of everything.

use codegen::diagnostic::Diagnostics;
use codegen::source::{SourceFile, Sources, Span};
use codegen::spec::{Action, Field, Service, Value, load};

fn source(path: &str, text: &str) -> SourceFile {
    SourceFile { path: format!("acme/{path}"), bytes: text.as_bytes().to_vec() }
}

fn read(files: Vec<SourceFile>) -> (Vec<Service>, String) {
    let sources = Sources { files };
    let mut diagnostics = Diagnostics::new();
    let services = load(&sources, &mut diagnostics);
    (services, diagnostics.render(&sources))
}

/// Reads an action; problems elsewhere in its service do not matter here.
fn action(text: &str) -> Action {
    let (mut services, _) = read(vec![source("actions/Act.yaml", text)]);
    services.remove(0).actions.remove(0)
}

fn parameter(yaml: &str) -> Field {
    action(&format!("parameters:\n  P: {yaml}\n")).parameters.remove(0)
}

#[test]
fn scalars_keep_their_text() {
    for (yaml, text) in [
        ("1.10", "1.10"),
        ("no", "no"),
        ("null", "null"),
        ("~", "~"),
        ("007", "007"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("1e999", "1e999"),
        ("2018-01-29", "2018-01-29"),
        ("12:30:45", "12:30:45"),
        ("'it''s'", "it's"),
        (r#""a\tb\u00e9""#, "a\tb\u{e9}"),
        ("''", ""),
        ("a # b", "a"),
        ("a#b", "a#b"),
    ] {
        let example = parameter(&format!("\n    example: {yaml}")).example;
        assert_eq!(example.unwrap().value, text, "{yaml}");
    }
}

#[test]
fn blocks_lose_their_indentation_and_nothing_else() {
    let action = action("doc: |\n  One.\n\n    Two: {}\nsource: >-\n  a\n  b\n");
    assert_eq!(action.doc.text.value, "One.\n\n  Two: {}\n");
    assert_eq!(action.source.value, "a b");
}

#[test]
fn spans_are_byte_ranges_of_the_written_text() {
    let text = "doc: 检查 domain\neffect: \"read\"\nparameters: {Name: {min: -1}}\n";
    let action = action(text);
    let written = |span: Span| &text[span.start as usize..span.end as usize];
    assert_eq!(written(action.doc.text.span), "检查 domain");
    assert_eq!(written(action.effect.unwrap().span), "\"read\"");
    assert_eq!(written(action.parameters[0].wire.span), "Name");
    let min = action.parameters[0].min.clone().unwrap();
    assert_eq!((min.value, written(min.span)), (-1, "-1"));
}

#[test]
fn a_list_as_an_example_becomes_one_string() {
    assert_eq!(parameter("{example: [a, 'b']}").example.unwrap().value, "a, b");
}

#[test]
fn requests_of_examples_keep_their_order() {
    let action = action("examples:\n  - request: {Z: 1, A: [x, {B: y}]}\n");
    let Some(Value::Map(_, entries)) = &action.examples[0].request else {
        panic!("no request");
    };
    let keys: Vec<&str> = entries.iter().map(|(key, _)| key.value.as_str()).collect();
    assert_eq!(keys, ["Z", "A"]);
    assert!(matches!(&entries[1].1, Value::List(_, items) if items.len() == 2));
}

#[test]
fn a_broken_file_does_not_hide_the_others() {
    let (services, printed) = read(vec![
        source("actions/Act.yaml", "action: {"),
        source("actions/Other.yaml", "action: Other\n"),
        source("service.yaml", "service: acme\n"),
    ]);
    assert_eq!(services[0].actions.len(), 1);
    assert_eq!(services[0].service.value, "acme");
    assert!(!services[0].whole);
    assert!(printed.contains("acme/actions/Act.yaml:1:9"), "{printed}");
    assert!(printed.contains("the action `Other` has no `effect`"), "{printed}");
}

#[test]
fn a_byte_order_mark_does_not_shift_spans() {
    let (_, printed) = read(vec![source("actions/Act.yaml", "\u{feff}doc: one: two\n")]);
    assert!(printed.contains("1 | \u{feff}doc: one: two\n"), "{printed:?}");
}
