use std::collections::BTreeMap;

use crate::decode::{Decode, DeviationKind, Reader};
use crate::document::Document;
use crate::error::DecodeError;

#[derive(Debug, PartialEq)]
struct Prices(BTreeMap<String, i32>);

impl Decode for Prices {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.map("prices").map(Self)
    }
}

#[derive(Debug, PartialEq)]
struct Owner {
    name: String,
}

impl Decode for Owner {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { name: from.always("name")? })
    }
}

#[derive(Debug, PartialEq)]
struct Owners(BTreeMap<String, Owner>);

impl Decode for Owners {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.whole_map().map(Self)
    }
}

fn prices(text: &str) -> Vec<(String, i32)> {
    let prices: Prices = Document::parse(text).unwrap().decode().unwrap();
    prices.0.into_iter().collect()
}

#[test]
fn keys_are_data_and_are_taken_as_they_are() {
    let expected = [("A.com".to_owned(), 2), ("a.com".to_owned(), 1), ("b \"c\"".to_owned(), 3)];
    assert_eq!(prices(r#"{"prices":{"a.com":1,"A.com":"2","b \"c\"":3}}"#), expected);
    let xml = prices("<r><prices><com>1</com><net>2</net></prices></r>");
    assert_eq!(xml, [("com".to_owned(), 1), ("net".to_owned(), 2)]);
}

#[test]
fn an_absent_or_empty_map_is_empty() {
    for text in [
        "{}",
        r#"{"prices":null}"#,
        r#"{"prices":""}"#,
        r#"{"prices":{}}"#,
        "<r><prices/></r>",
        r#"{"prices":7}"#,
    ] {
        assert_eq!(prices(text), [], "{text}");
    }
}

#[test]
fn an_entry_that_cannot_be_read_is_left_out_and_a_structure_that_lacks_a_field_is_an_error() {
    let document = Document::parse(r#"{"prices":{"a":1,"b":"cheap","c":null,"a":2}}"#).unwrap();
    let (prices, deviations) = document.decode_strict::<Prices>().unwrap();
    assert_eq!(prices.0, BTreeMap::from([("a".to_owned(), 1)]));
    let noted: Vec<_> = deviations.iter().map(|each| (each.path.as_str(), each.what)).collect();
    assert!(noted.contains(&("prices.b", DeviationKind::Unreadable)), "{noted:?}");
    assert!(noted.contains(&("prices.a", DeviationKind::Repeated)), "{noted:?}");

    let document = Document::parse(r#"{"a.com":{"name":"Ann"},"b.com":{}}"#).unwrap();
    let error = document.decode::<Owners>().unwrap_err();
    assert!(error.to_string().contains("b.com.name"), "{error}");
}

#[test]
fn a_response_that_is_a_map_may_have_other_fields() {
    let document =
        Document::parse(r#"{"code":200,"a.com":{"name":"Ann"},"tags":["x"],"text":"ok"}"#).unwrap();
    let owners: Owners = document.decode().unwrap();
    assert_eq!(owners.0, BTreeMap::from([("a.com".to_owned(), Owner { name: "Ann".to_owned() })]));
}
