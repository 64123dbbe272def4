//! Examples become tests that compile, for values of all types.

mod common;

use codegen::generate;
use codegen::source::Sources;

/// A spec with an action of these parameters and this example.
fn with(parameters: &str, example: &str) -> Sources {
    let mut sources = common::base();
    let check = sources.files.iter_mut().find(|file| file.path.ends_with("CheckName.yaml")).unwrap();
    let head = "action: CheckName\ndoc: D.\nsource: P\neffect: read\nuses: [Lang]\n";
    check.bytes = format!("{head}parameters: {parameters}\nexamples: {example}\n").into_bytes();
    sources
}

/// The test file of that action.
fn emitted(parameters: &str, example: &str) -> String {
    let files = generate(&with(parameters, example)).unwrap().files;
    files.into_iter().find(|file| file.path.ends_with("examples/acme_registrar/check_name.rs")).unwrap().text
}

#[test]
fn empty_values_have_a_type() {
    let text = emitted(
        "{A: {type: list of string, doc: D.}, B: {type: map of string, doc: D.}, C: {type: map of int, doc: D.}}",
        "[{doc: Nothing., origin: hand, request: {A: [], B: {}, C: {}}}]",
    );
    for expected in
        [r#".a([""; 0])"#, ".b(std::iter::empty::<(&str, &str)>())", ".c(std::iter::empty::<(&str, _)>())"]
    {
        assert!(text.contains(expected), "`{expected}` is missing in:\n{text}");
    }
}

#[test]
fn a_list_or_a_map_among_many_arguments_has_the_type_of_its_field() {
    let text = emitted(
        "{A: {type: list of string, required: true, doc: D.}, B: {type: list of int, required: true, doc: D.}, \
          C: {type: map of string, required: true, doc: D.}, D: {type: map of int, required: true, doc: D.}}",
        "[{doc: All., origin: hand, request: {A: [a], B: [1], C: {c: d}, D: {d: 2}}}, \
          {doc: None., origin: hand, request: {A: [], B: [], C: {}, D: {}}}]",
    );
    for expected in [
        r#"a: ["a"].map(Into::into).into(),"#,
        "b: [1].into(),",
        r#"c: [("c", "d")].map(|(key, value)| (key.into(), value.into())).into(),"#,
        r#"d: [("d", 2)].map(|(key, value)| (key.into(), value)).into(),"#,
        "a: Vec::new(),",
        "d: Default::default(),",
    ] {
        assert!(text.contains(expected), "`{expected}` is missing in:\n{text}");
    }
}

#[test]
fn only_values_that_are_sent_differently_are_described() {
    let sources = with(
        "{Names: {type: list of string, required: true, doc: D.}}",
        "[{doc: One., origin: hand, request: {Names: [a.example, bücher.example]}, \
          sends: {Names.2: xn--bcher-kva.example}}]",
    );
    let files = generate(&sources).unwrap().files;
    let description = files.iter().find(|file| file.path.ends_with("acme-registrar.json")).unwrap();
    assert!(
        description.text.contains(r#""sends":{"Names.2":"xn--bcher-kva.example"}"#),
        "{}",
        description.text
    );
    assert_eq!(description.text.matches("\"sends\"").count(), 1);
}

#[test]
fn the_test_of_an_action_without_requests_names_it() {
    let text = emitted("{}", "[]");
    assert!(text.contains("assert_examples::<CheckName>([]);"), "{text}");
}
