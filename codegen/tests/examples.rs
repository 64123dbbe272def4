//! Examples become tests that compile, whatever they are of.

mod common;

use codegen::generate;

/// The test file of an action with these parameters and this example.
fn emitted(parameters: &str, example: &str) -> String {
    let mut sources = common::base();
    let check = sources.files.iter_mut().find(|file| file.path.ends_with("CheckName.yaml")).unwrap();
    let head = "action: CheckName\ndoc: D.\npage: P\neffect: read\nuses: [Lang]\n";
    check.bytes = format!("{head}parameters: {parameters}\nexamples: {example}\n").into_bytes();
    let files = generate(&sources).unwrap().files;
    files.into_iter().find(|file| file.path.ends_with("examples/acme_registrar/check_name.rs")).unwrap().text
}

#[test]
fn what_is_empty_has_a_type() {
    let text = emitted(
        "{A: {type: list of string, doc: D.}, B: {type: map of string, doc: D.}, C: {type: map of int, doc: D.}}",
        "[{doc: Nothing., origin: hand, request: {A: [], B: {}, C: {}}, sends: ''}]",
    );
    let expected = r#".a([""; 0])
        .b(std::iter::empty::<(&str, &str)>())
        .c(std::iter::empty::<(&str, _)>())"#;
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_list_or_a_map_among_many_arguments_is_made_into_what_the_struct_holds() {
    let text = emitted(
        "{A: {type: list of string, required: true, doc: D.}, B: {type: list of int, required: true, doc: D.}, \
          C: {type: map of string, required: true, doc: D.}, D: {type: map of int, required: true, doc: D.}}",
        "[{doc: All., origin: hand, request: {A: [a], B: [1], C: {c: d}, D: {d: 2}}, sends: ''}, \
          {doc: None., origin: hand, request: {A: [], B: [], C: {}, D: {}}, sends: ''}]",
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
fn no_example_has_the_name_of_what_it_calls() {
    let text = emitted("{}", "[{doc: Assert sends., origin: hand, request: {}}]");
    assert!(text.contains("fn example_assert_sends() {"), "{text}");
}

#[test]
fn an_action_without_examples_uses_nothing() {
    let text = emitted("{}", "[]");
    assert!(text.ends_with("\n\n//! The spec has no example of it.\n"), "{text}");
}
