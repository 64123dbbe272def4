//! Values of any type.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::{Decode, DeviationKind, Reader, Shape};
use crate::document::{Node, NodeKind};
use crate::error::DecodeError;
use crate::value::AnyValue;

impl Decode for AnyValue {
    const SHAPE: Shape = Shape::Any;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        read(from, from.node())
    }
}

/// Reads a node with its children, at most to the nesting limit of documents.
fn read(from: &Reader<'_>, node: Node<'_>) -> Result<AnyValue, DecodeError> {
    from.see(node);
    let text = || node.text().into_owned();
    Ok(match node.kind() {
        NodeKind::Null => AnyValue::Null,
        NodeKind::Bool => AnyValue::Bool(node.text() == "true"),
        NodeKind::Number => node.text().parse().map_or_else(|_| AnyValue::Text(text()), AnyValue::Number),
        NodeKind::Text => AnyValue::Text(text()),
        NodeKind::Array => {
            from.count(node.children().count(), node)?;
            AnyValue::List(node.children().map(|child| read(from, child)).collect::<Result<_, _>>()?)
        }
        NodeKind::Object => AnyValue::Map(map(from, node)?),
    })
}

/// XML elements of one name are a list; in JSON the first field of a name is used.
fn map(from: &Reader<'_>, node: Node<'_>) -> Result<BTreeMap<String, AnyValue>, DecodeError> {
    let mut values = BTreeMap::new();
    for child in node.children() {
        from.count(1, node)?;
        let value = read(from, child)?;
        match values.entry(child.name().into_owned()) {
            Entry::Vacant(entry) => drop(entry.insert(value)),
            Entry::Occupied(_) if !node.is_xml() => from.note(child, DeviationKind::Repeated),
            // An XML element is never a list by itself.
            Entry::Occupied(mut entry) => match entry.get_mut() {
                AnyValue::List(list) => list.push(value),
                first => {
                    let first_value = std::mem::take(first);
                    *first = AnyValue::List(vec![first_value, value]);
                }
            },
        }
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::value::AnyValue;

    fn read(source: &str) -> AnyValue {
        Document::parse(source).expect("a document").decode_strict().expect("a value").0
    }

    #[test]
    fn a_value_of_any_shape_is_read_from_json_and_from_xml() {
        let json = r#"{"a":[1.50,"x",null,true,{}],"b":{"c":"","d":1e999}}"#;
        let numbers = AnyValue::list([
            "1.5".parse::<crate::value::Decimal>().expect("a number").into(),
            AnyValue::from("x"),
            AnyValue::Null,
            AnyValue::from(true),
            AnyValue::map([("", ""); 0]),
        ]);
        let inner = AnyValue::map([("c", ""), ("d", "1e999")]);
        assert_eq!(read(json), AnyValue::map([("a", numbers), ("b", inner)]));
        let xml = "<R><a>1</a><b>x</b><a><c/></a><a>2</a></R>";
        let list = AnyValue::list([AnyValue::from("1"), AnyValue::map([("c", "")]), AnyValue::from("2")]);
        assert_eq!(read(xml), AnyValue::map([("a", list), ("b", AnyValue::from("x"))]));
    }

    #[test]
    fn a_strict_reading_knows_all_that_is_in_it() {
        for source in [r#"{"a":[{"b":1}],"c":null}"#, "<R><a><b>1</b></a></R>"] {
            let document = Document::parse(source).expect("a document");
            assert_eq!(document.decode_strict::<AnyValue>().expect("a value").1, [], "{source}");
        }
    }
}
