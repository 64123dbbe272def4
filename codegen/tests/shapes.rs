//! What codegen writes for the fake registrar: the replies' fields as data, and the spec's samples.

mod common;

use codegen::generate;
use codegen::source::Sources;

const FOLDER: &str = "tests/fake-registrar/src/shapes";

fn file(sources: &Sources, name: &str) -> String {
    let path = format!("{FOLDER}/{name}.rs");
    let files = generate(sources).unwrap().files;
    files.into_iter().find(|file| file.path == path).unwrap().text
}

/// The base spec with this text in the place of that one.
fn changed(path: &str, from: &str, to: &str) -> Sources {
    let mut sources = common::base();
    let file = sources.files.iter_mut().find(|file| file.path.ends_with(path)).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    assert!(text.contains(from), "`{from}` is not in {path}");
    file.bytes = text.replacen(from, to, 1).into_bytes();
    sources
}

#[test]
fn a_service_is_a_table_of_its_actions() {
    let expected = r##"// @generated from spec/acme-registrar by `cargo xtask codegen`. Edit that file, not this one.

//! The shapes of Acme Registrar.

use super::*;

static NAME_FIELDS: [Field; 2] = [Field::text("DomainName"), Field::number("ExpiresAt")];

static LANG_VALUES: [&str; 2] = ["en", "zh"];

static CHECK_NAME_SHAPE: Shape = Shape {
    action: "CheckName",
    fields: &[Field::truth("Free").always()],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[Sent::Parameters(&[("DomainName", "example.com"), ("Lang", "en")])],
    examples: &[r#"{"RequestId": "1", "Free": true}
"#],
};

static LIST_NAMES_SHAPE: Shape = Shape {
    action: "ListNames",
    fields: &[
        Field::number("Total"),
        Field::structure("Names", &NAME_FIELDS).list().item("Name"),
    ],
    choices: &[Choice::of("Lang", &LANG_VALUES)],
    requests: &[Sent::Parameters(&[("PageNum", "1"), ("PageSize", "20")])],
    examples: &[
        r#"{"RequestId": "1", "Total": 1, "Names": {"Name": [{"DomainName": "example.com", "ExpiresAt": 1522198800000}]}}
"#,
    ],
};

static RELEASE_NAME_SHAPE: Shape = Shape {
    action: "ReleaseName",
    fields: &[],
    choices: &[],
    requests: &[],
    examples: &[],
};

/// The shape of every action, by name in byte order.
pub static SHAPES: &[&Shape] = &[
    &CHECK_NAME_SHAPE,
    &LIST_NAMES_SHAPE,
    &RELEASE_NAME_SHAPE,
];
"##;
    assert_eq!(file(&common::base(), "acme_registrar"), expected);
}

#[test]
fn the_table_of_services_names_every_one() {
    let text = file(&common::real(), "services");
    for expected in [
        "#[path = \"aliyun_domain.rs\"]",
        "pub mod opensrs;",
        "(\"aliyun-domain\", aliyun_domain::SHAPES),",
        "(\"opensrs\", opensrs::SHAPES),",
    ] {
        assert!(text.contains(expected), "`{expected}` is missing in:\n{text}");
    }
}

#[test]
fn a_field_says_how_it_travels() {
    let fields = [
        ("{type: list of string, item: Tag, json: bare, doc: D.}", r#"text("X").list().item("Tag").bare()"#),
        ("{type: map of decimal, editions: [south], doc: D.}", r#"decimal("X").map().only(&["south"])"#),
        ("{type: long, always: true, doc: D.}", r#"number("X").always()"#),
        ("{type: Level, doc: D.}", r#"number("X").one_of()"#),
        ("{type: string, sensitive: true, doc: D.}", r#"text("X").sensitive()"#),
    ];
    for (yaml, expected) in fields {
        let mut sources = changed(
            "CheckName.yaml",
            "reply:\n",
            &format!("reply:\n  Level: {{type: Level, doc: D.}}\n  X: {yaml}\n"),
        );
        let types = sources.files.iter_mut().find(|file| file.path.ends_with("common.yaml")).unwrap();
        let level = b"enums:\n  Level: {doc: D., type: int, values: {\"1\": {name: One, doc: D.}}}\n";
        types.bytes.splice(..b"enums:\n".len(), *level);
        // A field that is always there has to be in every sample.
        let check = sources.files.iter_mut().find(|file| file.path.ends_with("CheckName.yaml")).unwrap();
        let text = String::from_utf8(check.bytes.clone()).unwrap();
        check.bytes = text.split("examples:").next().unwrap().as_bytes().to_vec();

        let text = file(&sources, "acme_registrar");
        assert!(text.contains(&format!("Field::{expected},\n")), "`{expected}` is missing in:\n{text}");
    }
}

#[test]
fn a_structure_that_holds_itself_in_a_list_has_an_end() {
    let sources = changed(
        "common.yaml",
        "      DomainName:",
        "      Below: {type: list of Name, item: Name, doc: D.}\n      DomainName:",
    );
    let text = file(&sources, "acme_registrar");
    assert!(text.contains("static NAME_FIELDS: [Field; 3]"), "{text}");
    assert!(text.contains(r#"Field::structure("Below", &NAME_FIELDS).list().item("Name"),"#), "{text}");
}

#[test]
fn a_parameter_that_takes_a_few_values_says_which_wherever_it_stands() {
    let sources =
        changed("CheckName.yaml", "parameters:\n", "parameters:\n  Names: {type: list of Wish, doc: D.}\n");
    let mut sources = sources;
    let types = sources.files.iter_mut().find(|file| file.path.ends_with("common.yaml")).unwrap();
    let wish = "types:\n  Wish:\n    doc: D.\n    fields:\n      Lang: {type: Lang, doc: D.}\n      Below: {type: list of Wish, doc: D.}\n";
    let text = String::from_utf8(types.bytes.clone()).unwrap();
    types.bytes = text.replacen("types:\n", wish, 1).into_bytes();
    let text = file(&sources, "acme_registrar");
    let expected = r#"Choice::inside("Names", &[Choice::of("Lang", &LANG_VALUES)]),"#;
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_sample_is_kept_to_the_letter() {
    let sample = "{\n\n  \"RequestId\":\n\"1\",   \"Free\": true,\n\"Note\": \"# \\\"## use\" }\n";
    let indented: String = sample.lines().map(|line| format!("      {line}\n")).collect();
    let mut sources =
        changed("CheckName.yaml", "      {\"RequestId\": \"1\", \"Free\": true}\n    xml: |\n", &indented);
    let check = sources.files.iter_mut().find(|file| file.path.ends_with("CheckName.yaml")).unwrap();
    let text = String::from_utf8(check.bytes.clone()).unwrap();
    let text = text.replace("reply:\n", "reply:\n  Note: {type: string, doc: D.}\n");
    let text: Vec<&str> = text.lines().filter(|line| !line.contains("<CheckNameResponse>")).collect();
    check.bytes = text.join("\n").into_bytes();
    let text = file(&sources, "acme_registrar");
    assert!(text.contains(&format!("r###\"{sample}\"###")), "{text}");
}

#[test]
fn neither_a_refusal_nor_another_form_of_a_reply_is_a_sample() {
    let also = "    also:\n      - {doc: Odd., json: '{\"RequestId\": \"1\", \"free\": true}'}\n";
    let mut sources = common::base();
    let check = sources.files.iter_mut().find(|file| file.path.ends_with("CheckName.yaml")).unwrap();
    check.bytes.extend_from_slice(also.as_bytes());
    assert_eq!(file(&sources, "acme_registrar"), file(&common::base(), "acme_registrar"));
    assert!(!file(&sources, "acme_registrar").contains("NameNotFound"));
}
