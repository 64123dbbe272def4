//! What is generated depends on the spec alone.

mod common;

use codegen::generate;
use codegen::source::Sources;

fn files(sources: &Sources) -> Vec<(String, String)> {
    let output = generate(sources).unwrap();
    output.files.into_iter().map(|file| (file.path, file.text)).collect()
}

#[test]
fn the_same_spec_gives_the_same_bytes() {
    let base = common::base();
    let first = files(&base);
    assert!(!first.is_empty());
    assert_eq!(first, files(&base));
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let mut sources = common::base();
    let first = files(&sources);
    for _ in 0..sources.files.len() {
        sources.files.rotate_left(1);
        assert_eq!(first, files(&sources));
    }
    sources.files.reverse();
    assert_eq!(first, files(&sources));
}

#[test]
fn the_order_of_the_files_does_not_matter_to_problems() {
    let mut sources = common::base();
    for file in &mut sources.files {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        file.bytes = text.replace("Name", "name").replace("doc: A", "dok: A").into_bytes();
    }
    let first = codegen::diagnose(&sources);
    assert!(first.contains("problems in"), "{first}");
    sources.files.reverse();
    assert_eq!(first, codegen::diagnose(&sources));
}

#[test]
fn every_file_is_rust_or_json_and_says_where_it_comes_from() {
    for sources in [common::base(), common::real()] {
        for file in generate(&sources).unwrap().files {
            assert!(codegen::emit::is_generated(file.text.as_bytes()), "{}", file.path);
            common::parse(&file).unwrap();
        }
    }
}

#[test]
fn characters_that_change_the_text_direction_are_escaped() {
    let mut sources = common::base();
    for file in &mut sources.files {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        let text = text
            .replace("doc: Tells whether", "doc: \u{202e}Tells whether")
            .replace("doc: English.", "doc: \"\\u2066English.\"")
            .replace("DomainName: example.com,", "DomainName: \"\\r\\n\\u202e\",");
        file.bytes = text.into_bytes();
    }
    let files = files(&sources);
    let all: String = files.iter().map(|(_, text)| text.as_str()).collect();
    for kept in [r"\u{202e}Tells whether", r"\u{2066}English.", r#""\r\n\u{202e}""#] {
        assert!(all.contains(kept), "{kept}");
    }
    assert!(!all.contains(['\r', '\u{202e}', '\u{2066}']));
}

#[test]
fn fixed_values_in_a_structure_are_not_decoded() {
    let mut sources = common::base();
    for file in &mut sources.files {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        let text = text
            .replace("types:\n", "types:\n  Both:\n    doc: D.\n    fields: {A: {type: int, doc: D.}, B: {type: string, fixed: b, doc: D.}}\n")
            .replace("uses: [Lang]\nresponse:", "  Both: {type: Both, doc: D.}\nuses: [Lang]\nresponse:\n  Both: {type: Both, doc: D.}");
        file.bytes = text.into_bytes();
    }
    let (_, types) = files(&sources).into_iter().find(|(path, _)| path.ends_with("/types.rs")).unwrap();
    assert!(types.contains("to.put(\"B\", \"b\");"), "{types}");
    assert!(types.contains("Ok(Self { a: from.optional(\"A\")? })"), "{types}");
}

#[test]
fn a_structure_with_nothing_required_begins_empty_though_responses_always_have_its_list() {
    let mut sources = common::base();
    for file in &mut sources.files {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        let text = text
            .replace(
                "types:\n",
                "types:\n  Both:\n    doc: D.\n    fields: {A: {type: list of int, always: true, doc: D.}}\n",
            )
            .replace(
                "uses: [Lang]\nresponse:",
                "  Both: {type: Both, doc: D.}\nuses: [Lang]\nresponse:\n  Both: {type: Both, doc: D.}",
            );
        file.bytes = text.into_bytes();
    }
    let (_, types) = files(&sources).into_iter().find(|(path, _)| path.ends_with("/types.rs")).unwrap();
    assert!(types.contains("pub fn new() -> Self {\n        Self::default()\n    }"), "{types}");
    assert!(types.contains("#[derive(Clone, Debug, Default, PartialEq)]"), "{types}");
}

#[test]
fn the_tables_name_the_fields_by_which_responses_report_failures() {
    let mut sources = common::base();
    let mut add = |path: &str, line: &str| {
        let file = sources.files.iter_mut().find(|file| file.path.ends_with(path)).unwrap();
        file.bytes.extend_from_slice(line.as_bytes());
    };
    add("service.yaml", "failure: {success: Done, code: Problem, success_codes: [Fine]}\n");
    add("actions/CheckName.yaml", "failure: {code: Why}\n");
    add("actions/ReleaseName.yaml", "failure: {}\n");
    let files = files(&sources);
    let all = files.iter().map(|(_, text)| text.split_whitespace().collect::<String>()).collect::<String>();
    for expected in [
        r#"failure:FailureFields{success:Some("Done"),code:Some("Problem"),success_codes:&["Fine"],message:None"#,
        r#".failure(FailureFields{success:None,code:Some("Why"),success_codes:&["Fine"],message:None"#,
        ".failure(FailureFields::NONE)",
    ] {
        assert!(all.contains(expected), "{expected} is not in {all}");
    }
}
