//! Tests of the benchmarks' parts that need no clock: tables, line counts, and the inputs for the other generator.

use codegen::diagnostic::Diagnostics;
use registrar_sdk_bench::table::{self, Table};
use registrar_sdk_bench::{lines, measure, openapi, specs};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn a_table_is_readable_as_text_and_as_markdown() {
    let mut table = Table::new(["what", "ours", "÷"]);
    table.row(["clean check".to_owned(), table::seconds(21.04), table::ratio(21.04, Some(67.0))]);
    table.row(["crates".to_owned(), table::count(1234), table::ratio(1234.0, None)]);
    let expected = "\
| what        |   ours |    ÷ |
|-------------|-------:|-----:|
| clean check | 21.0 s | 0.31 |
| crates      |  1,234 |    — |
";
    assert_eq!(table.to_string(), expected);
}

#[test]
fn figures_are_rounded() {
    let seconds: Vec<String> = [0.034, 1.62, 67.0, 120.4].map(table::seconds).to_vec();
    assert_eq!(seconds, ["0.03 s", "1.6 s", "67.0 s", "120 s"]);
    assert_eq!([8_400_000.0, 3_600_400_000.0].map(table::megabytes), ["8.4 MB", "3,600 MB"]);
    assert_eq!([0, 999, 1000, 1_234_567].map(table::count), ["0", "999", "1,000", "1,234,567"]);
    assert_eq!(table::ratio(120.0, Some(8.0)), "15");
    assert_eq!(table::ratio(1.0, Some(0.0)), "—");
}

#[test]
fn comments_and_blank_lines_are_not_lines_of_code() {
    let counts = [
        ("", 0),
        ("\n  \n// one\n/// two\n//! three\n", 0),
        ("struct One; // and why\n\nstruct Two;", 2),
        ("/* a\n comment /* in it */\n */ struct One;\n", 1),
        ("struct One; /* a\n\n comment */\nstruct Two;\n", 2),
        ("/* é/é */\n/ 'x\n", 1),
        ("let text = \"// no comment\n\n/* nor this\";\nstruct Two;\n", 4),
        ("let text = r#\"\n// \"no\" comment\n\"#; // but this\n// and this\n", 3),
        ("fn a<'a>(c: char) -> bool { c == '\"' }\n// \" a comment\n", 1),
        ("let quote = '\\''; // one\n// two\nlet text = \"\\\"\"; // three\n// four\n", 2),
        // Unterminated, but still counted.
        ("struct One; /* for ever\n\n", 1),
        ("\"for ever\n", 2),
    ];
    for (text, expected) in counts {
        assert_eq!(lines::of(text), expected, "{text}");
    }
}

#[test]
fn matching_lines_are_counted_in_all_rust_files() {
    let folder = fresh("lines");
    fs::create_dir_all(folder.join("deep/deeper")).expect("folders");
    for (path, text) in
        [("a.rs", "// one\nstruct One;\n"), ("deep/deeper/b.rs", "a\n    b\n"), ("deep/c.md", "c\n")]
    {
        fs::write(folder.join(path), text).expect("a file");
    }
    assert_eq!(lines::below(&folder, &|_| true), Ok(3));
    assert_eq!(lines::below(&folder, &|line| line.trim() != "b"), Ok(2));
    let missing = lines::below(&folder.join("nowhere"), &|_| true).expect_err("no folder");
    assert!(missing.contains("nowhere"), "{missing}");
}

/// `BLESS=1 cargo test` rewrites the expected document.
#[test]
fn a_tiny_spec_is_converted_to_openapi() {
    let folder = data("openapi");
    let spec = specs::below(&folder.join("spec"), "").expect("the spec");
    let mut diagnostics = Diagnostics::new();
    let specs = codegen::spec::load(&spec, &mut diagnostics);
    let services = codegen::analyse(&specs, &mut diagnostics);
    assert_eq!(diagnostics.render(&spec), "");
    let document = serde_json::to_string_pretty(&openapi::document(&services[0])).expect("JSON") + "\n";
    let expected = folder.join("expected.json");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&expected, &document).expect("written");
    }
    let expected = fs::read_to_string(&expected).unwrap_or_default();
    assert_eq!(document, expected, "BLESS=1 accepts this");
}

#[test]
fn every_reference_of_a_document_is_defined() {
    for service in ["aliyun-domain", "opensrs"] {
        let spec = specs::of(service).expect("the spec");
        let mut diagnostics = Diagnostics::new();
        let specs = codegen::spec::load(&spec, &mut diagnostics);
        let services = codegen::analyse(&specs, &mut diagnostics);
        assert_eq!(diagnostics.render(&spec), "");
        let document = openapi::document(&services[0]);
        let text = document.to_string();
        let references = text.split("#/components/schemas/").skip(1);
        let mut names = references.map(|rest| rest.split('"').next().unwrap_or(rest)).peekable();
        assert!(names.peek().is_some());
        for name in names {
            assert!(document["components"]["schemas"][name].is_object(), "{name}");
        }
    }
}

#[test]
fn a_large_spec_has_every_action_a_hundred_times_and_is_valid() {
    let small = specs::below(&data("openapi/spec"), "").expect("the spec");
    let large = specs::copied(&small, 100);
    let made = codegen::generate(&large).unwrap_or_else(|_| panic!("the copies have problems"));
    assert_eq!(made.summary.actions, 2 * 100);
    let folder = fresh("large");
    specs::write(&large, &folder).expect("written");
    assert_eq!(specs::below(&folder, "").expect("read").files.len(), large.files.len());
}

#[test]
fn the_error_of_a_failed_process_contains_its_output() {
    let failed = measure::run(Command::new("rustc").arg("--no-such-thing")).expect_err("a failure");
    assert!(
        failed.contains("`rustc --no-such-thing` has failed") && failed.contains("no-such-thing"),
        "{failed}"
    );
    let missing = measure::run(&mut Command::new("no-such-program")).expect_err("the program does not exist");
    assert!(missing.starts_with("cannot run `no-such-program`: "), "{missing}");
}

#[test]
fn invalid_arguments_are_reported_before_anything_is_built() {
    for (arguments, expected) in [
        (&["tea"][..], "usage: bench"),
        (&[], "usage: bench"),
        (&["compile", "--runs", "0"], "invalid --runs `0`: expected a number from 1"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_bench")).args(arguments).output().expect("it runs");
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && message.contains(expected), "{arguments:?}: {message}");
    }
}

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// Returns an empty directory.
fn fresh(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stories").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}
