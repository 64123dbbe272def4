//! Lists of lists, in every form that services use.

use super::{Decode, DeviationKind, Reader, Shape};
use crate::document::Document;
use crate::error::DecodeError;

#[derive(Debug)]
struct Table(Vec<Vec<String>>);

impl Decode for Table {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.lists("Rows", Some("Row"), Some("Cell")).map(Self)
    }
}

/// The cells, separated by spaces with a bar after each row, and the deviations.
fn read(source: &str) -> (String, Vec<DeviationKind>) {
    let document = Document::parse(source).expect("a document");
    let (Table(rows), deviations) =
        document.decode_strict().unwrap_or_else(|error| panic!("{source}: {error}"));
    let rows = rows.iter().map(|row| row.join(" ") + "|").collect();
    (rows, deviations.into_iter().map(|deviation| deviation.what).collect())
}

#[test]
fn a_list_of_lists_is_read_with_wrappers_and_without() {
    for (source, expected) in [
        ("{}", ""),
        (r#"{"Rows":null}"#, ""),
        (r#"{"Rows":[]}"#, ""),
        (r#"{"Rows":{"Row":[]}}"#, ""),
        (r#"{"Rows":[["a","b"],["c"]]}"#, "a b|c|"),
        (r#"{"Rows":[[],null,["c",null]]}"#, "|c|"),
        (r#"{"Rows":{"Row":[{"Cell":["a","b"]},{"Cell":[]},{"Cell":["c"]}]}}"#, "a b||c|"),
        (r#"{"Rows":{"Row":[["a","b"],["c"]]}}"#, "a b|c|"),
        ("<R/>", ""),
        ("<R><Rows/></R>", ""),
        ("<R><Rows><Row><Cell>a</Cell><Cell>b</Cell></Row></Rows></R>", "a b|"),
        (
            "<R><Rows><Row><Cell>a</Cell><Cell>b</Cell></Row><Row/><Row><Cell>c</Cell></Row></Rows></R>",
            "a b||c|",
        ),
    ] {
        assert_eq!(read(source), (expected.to_owned(), Vec::new()), "{source}");
    }
}

#[test]
fn other_forms_are_decoded_and_reported() {
    use DeviationKind::{ItemName, NoWrapper, SingleForList};
    for (source, expected, deviations) in [
        (r#"{"Rows":["a","b"]}"#, "a|b|", &[SingleForList, SingleForList][..]),
        (r#"{"Rows":{"Row":{"Cell":["a","b"]}}}"#, "a b|", &[SingleForList]),
        (r#"{"Rows":{"Row":[{"Cell":"a"}]}}"#, "a|", &[SingleForList]),
        (r#"{"Rows":{"Row":[{"Item":["a","b"]}]}}"#, "a b|", &[ItemName]),
        ("<R><Rows><Row><C>a</C><C>b</C></Row></Rows></R>", "a b|", &[ItemName]),
        (
            "<R><Rows><Cell>a</Cell><Cell>b</Cell></Rows><Rows><Cell>c</Cell></Rows></R>",
            "a b|c|",
            &[NoWrapper],
        ),
    ] {
        assert_eq!(read(source), (expected.to_owned(), deviations.to_vec()), "{source}");
    }
}

#[test]
fn an_entry_that_cannot_be_read_fails_with_its_path() {
    let document = Document::parse(r#"{"Rows":[["a"],["b",{"c":1}]]}"#).expect("a document");
    let error = document.decode::<Table>().expect_err("no text");
    assert_eq!(error.path(), "Rows[1][1]");
}

#[derive(Debug)]
struct Whole(Vec<String>);

impl Decode for Whole {
    const SHAPE: Shape = Shape::Any;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.whole_list(Some("Name")).map(Self)
    }
}

#[test]
fn a_document_is_a_list_itself() {
    for (source, expected) in [
        ("[]", ""),
        (r#"["a",null,"b"]"#, "a b"),
        ("<R/>", ""),
        ("<R><RequestId>1</RequestId></R>", ""),
        ("<R><Name>a</Name></R>", "a"),
        ("<R><RequestId>1</RequestId><Name>a</Name><Name>b</Name></R>", "a b"),
    ] {
        let Whole(names) = Document::parse(source).expect("a document").decode().expect("a list");
        assert_eq!(names.join(" "), expected, "{source}");
    }
    for source in ["{}", r#"{"Name":["a"]}"#, r#"{"RequestId":"1"}"#, r#""a""#, "null"] {
        Document::parse(source).expect("a document").decode::<Whole>().expect_err(source);
    }
}
