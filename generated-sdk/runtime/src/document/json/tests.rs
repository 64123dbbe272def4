use crate::document::{Document, DocumentErrorKind, NodeKind};

fn fails(text: &str) -> String {
    Document::parse_json(text).map(drop).unwrap_err().to_string()
}

#[test]
fn values_keep_their_text() {
    let document =
        Document::parse_json("\u{feff} {\"a\":1.10,\"b\":[true,null,\"x\\ny\"],\"c\":{}}\n").unwrap();
    let root = document.root();
    assert_eq!(root.get("a").unwrap().text(), "1.10");
    let kinds: Vec<_> = root.get("b").unwrap().children().map(|node| node.kind()).collect();
    assert_eq!(kinds, [NodeKind::Bool, NodeKind::Null, NodeKind::Text]);
    assert_eq!(root.get("b").unwrap().children().last().unwrap().text(), "x\ny");
    assert_eq!(root.get("c").unwrap().children().count(), 0);
    assert_eq!(root.children().map(|node| node.name().into_owned()).collect::<String>(), "abc");
}

#[test]
fn escaped_names_are_found() {
    let document = Document::parse_json(r#"{"\u0052equestId":"1"}"#).unwrap();
    assert_eq!(document.root().get("RequestId").unwrap().text(), "1");
    assert_eq!(document.root().get("requestId").unwrap().name(), "RequestId");
}

#[test]
fn of_equal_names_the_first_is_found_and_all_are_there() {
    let document = Document::parse_json(r#"{"a":1,"A":2,"a":3,"fOO":4,"foo":5,"Bar":6}"#).unwrap();
    let root = document.root();
    assert_eq!(root.get("a").unwrap().text(), "1");
    assert_eq!(root.get("A").unwrap().text(), "2");
    assert_eq!(root.get("Foo").unwrap().text(), "5", "the first letter is compared without its case first");
    assert_eq!(root.get("BAR").unwrap().text(), "6");
    assert!(root.get("Ba").is_none());
    assert_eq!(root.children().count(), 6);
}

#[test]
fn errors_have_the_position_and_the_expected_syntax() {
    assert_eq!(fails("{\n \"é\" 1}"), "the response is not JSON: expected `:` at line 2, column 6 (byte 8)");
    assert_eq!(fails("[1,]"), "the response is not JSON: expected a value at line 1, column 4 (byte 3)");
    assert_eq!(
        fails("[\"ab"),
        "the response is truncated in the middle of a string, at line 1, column 5 (byte 4)"
    );
    assert_eq!(
        fails("{\"a\":"),
        "the response is truncated in the middle of an object, at line 1, column 6 (byte 5)"
    );
    assert_eq!(fails(" \n"), "the response is empty: expected JSON");
    assert!(fails("<!DOCTYPE HTML><p>").starts_with("the response is an HTML page: expected JSON"));
}

#[test]
fn invalid_json_is_refused() {
    for text in [
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "[1 2]",
        "{\"a\" 1}",
        "{,}",
        "[,]",
        "{\"a\":1,}",
        "]",
        "}",
        "[}",
        "{]",
        "1 1",
        "tru",
        "nul1",
        "NaN",
        "'a'",
        "{a:1}",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\t\"",
        "\"\u{0}\"",
        "// c\n1",
        "\u{a0}1",
        "1\u{feff}",
    ] {
        fails(text);
    }
    let deep = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Document::parse_json(deep(128)).is_ok());
    let error = Document::parse_json(deep(129)).unwrap_err();
    assert_eq!(error.kind(), DocumentErrorKind::TooDeep);
    let error = Document::parse_json(b"[\"\xff\"]".as_slice()).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (DocumentErrorKind::NotUtf8, 2));
}
