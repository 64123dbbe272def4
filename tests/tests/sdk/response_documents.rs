//! `Document` reads arbitrary bytes like other parsers, or reports why not. `PROPTEST_CASES=30000` runs more cases.

use proptest::prelude::*;
use quick_xml::events::Event;
use registrar_sdk::{
    Document,
    extend::{DocumentErrorKind, HttpResponse, Node, NodeKind},
};
use serde_json::Value;

// ---- JSON, compared with serde_json ----

fn json() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        "[\"\\\\\u{0}-\u{1f}é中😀a]{0,8}".prop_map(Value::from),
    ];
    scalar.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec(("[A-Za-z\"\\\\\n中]{0,6}", inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Whether a node equals serde_json's value. Of duplicate names serde_json keeps the last.
fn is(node: Node<'_>, value: &Value) -> bool {
    match value {
        Value::Null => node.is_null(),
        Value::Bool(actual_orders) => {
            node.kind() == NodeKind::Bool && node.text() == actual_orders.to_string()
        }
        Value::Number(number) => {
            // serde_json's parser may be off by a float's last bit; its serializer is exact.
            let is_read = || serde_json::from_str::<Value>(&node.text()).unwrap() == *value;
            node.kind() == NodeKind::Number && (node.text() == number.to_string() || is_read())
        }
        Value::String(text) => node.kind() == NodeKind::Text && node.text() == *text,
        Value::Array(entries) => {
            node.kind() == NodeKind::Array
                && node.children().count() == entries.len()
                && node.children().zip(entries).all(|(entry, value)| is(entry, value))
        }
        Value::Object(fields) => {
            let last = |name: &str| node.children().filter(|field| field.name() == name).last();
            let first = |name: &str| node.children().find(|field| field.name() == name);
            node.kind() == NodeKind::Object
                && node.children().all(|field| fields.contains_key(&*field.name()))
                && fields.iter().all(|(name, value)| {
                    last(name).is_some_and(|field| is(field, value))
                        && node.get(name).map(|field| format!("{field:?}"))
                            == first(name).map(|field| format!("{field:?}"))
                })
        }
    }
}

/// Generates a few small damages: removed, inserted or duplicated characters, and an early end.
fn damages(alphabet: &'static str) -> impl Strategy<Value = Vec<(prop::sample::Index, u8, char)>> {
    let character = prop::sample::select(alphabet.chars().collect::<Vec<_>>());
    prop::collection::vec((any::<prop::sample::Index>(), 0..9_u8, character), 0..4)
}

fn damaged(text: &str, damages: &[(prop::sample::Index, u8, char)]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for (place, what, character) in damages {
        if characters.is_empty() {
            break;
        }
        let at = place.index(characters.len());
        match what {
            0 | 1 => drop(characters.remove(at)),
            2 | 3 => characters.insert(at, *character),
            4 | 5 => characters[at] = *character,
            6 => characters.insert(at, characters[at]),
            7 => {
                let piece: Vec<char> = characters[at..].iter().take(6).copied().collect();
                characters.splice(at..at, piece);
            }
            _ => characters.truncate(at),
        }
    }
    characters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_is_read_like_serde_json(value in json(), pretty: bool) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let document = Document::parse_json(text.unwrap()).unwrap();
        prop_assert!(is(document.root(), &value));
    }

    #[test]
    fn damaged_json_is_refused_where_serde_json_refuses_it(
        value in json(),
        damages in damages("{}[]\",:\\ \n\t0123456789.eE+-tfnu\u{1}é"),
    ) {
        let text = damaged(&serde_json::to_string(&value).unwrap(), &damages);
        match (Document::parse_json(text.as_str()), serde_json::from_str::<Value>(&text)) {
            (Ok(document), Ok(value)) => prop_assert!(is(document.root(), &value), "{}", text),
            (Err(_), Err(_)) => {}
            (Ok(_), Err(error)) => {
                // Numbers stay strings, however large, and half a surrogate pair is tolerated.
                let message = error.to_string();
                let is_tolerated = message.contains("number out of range") || message.contains("hex escape");
                prop_assert!(is_tolerated, "{} for {}", message, text);
            }
            (Err(error), Ok(_)) => prop_assert!(false, "{} for {}", error, text),
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), start in 0..4_usize) {
        let start: &[u8] = [b"".as_slice(), b"<a>", b"{\"a\":", b"\xef\xbb\xbf<?"][start];
        let bytes = [start, &bytes].concat();
        for document in [Document::parse(bytes.clone()), Document::parse_json(bytes.clone()), Document::parse_xml(bytes)] {
            match document {
                Ok(document) => walk(document.root()),
                Err(error) => drop(error.to_string()),
            }
        }
    }
}

/// Visits every node.
fn walk(node: Node<'_>) {
    let _ = (node.name(), node.text(), node.kind(), node.attribute("a"), node.get("a"), format!("{node:?}"));
    node.children().for_each(walk);
}

// ---- XML, compared with quick-xml ----

/// An element, as this test models it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    elements: Vec<Element>,
}

fn element() -> impl Strategy<Value = Element> {
    let name = || "[a-zA-Z_é][a-zA-Z0-9_.é-]{0,5}";
    let attributes = prop::collection::btree_map(name(), "[a-z<>&\"' é]{0,5}", 0..3);
    let attributes = attributes.prop_map(|attributes| attributes.into_iter().collect::<Vec<_>>());
    let leaf = (name(), attributes.clone(), "[a-z<>&\"' \n\\]é中]{0,8}")
        .prop_map(|(name, attributes, text)| Element { name, attributes, text, elements: vec![] });
    leaf.prop_recursive(5, 30, 5, move |inner| {
        (name(), attributes.clone(), prop::collection::vec(inner, 1..5)).prop_map(
            |(name, attributes, elements)| Element { name, attributes, text: String::new(), elements },
        )
    })
}

/// Writes the element as XML, in one of several styles.
fn write(element: &Element, way: &mut impl FnMut(u8) -> u8, out: &mut String) {
    let prefix = ["", "", "ns:"][usize::from(way(3))];
    let name = &element.name;
    out.push_str(&format!("<{prefix}{name}"));
    for (name, value) in &element.attributes {
        out.push_str(&format!(" {name} = \"{}\"", escaped(value, way)));
    }
    if element.elements.is_empty() && element.text.is_empty() && way(2) == 0 {
        out.push_str(" />");
        return;
    }
    out.push('>');
    if element.elements.is_empty() {
        let half = element.text.chars().count() / 2;
        let first: String = element.text.chars().take(half).collect();
        let second: String = element.text.chars().skip(half).collect();
        for part in [first, second] {
            match way(4) {
                0 if !part.contains("]]>") => out.push_str(&format!("<![CDATA[{part}]]>")),
                1 => out.push_str(&format!("<!-- & < {} -->{}", part.replace('-', ""), escaped(&part, way))),
                2 => out.push_str(&format!("{}<?pi <x> ?>", escaped(&part, way))),
                _ => out.push_str(&escaped(&part, way)),
            }
        }
    }
    for inner in &element.elements {
        out.push_str(["", "\n  ", "<!-- <a> -->"][usize::from(way(3))]);
        write(inner, way, out);
    }
    out.push_str(&format!("</{prefix}{name}{}>", [" ", ""][usize::from(way(2))]));
}

fn escaped(text: &str, way: &mut impl FnMut(u8) -> u8) -> String {
    let each = text.chars().map(|character| match (character, way(4)) {
        ('<', _) => "&lt;".to_owned(),
        ('&', _) => "&amp;".to_owned(),
        ('>', _) => "&gt;".to_owned(),
        ('"', _) => "&quot;".to_owned(),
        ('\'', 0) => "&apos;".to_owned(),
        (_, 1) => format!("&#{};", u32::from(character)),
        (_, 2) => format!("&#x{:x};", u32::from(character)),
        _ => character.to_string(),
    });
    each.collect()
}

fn ours(node: Node<'_>) -> Element {
    Element {
        name: node.name().into_owned(),
        attributes: vec![],
        text: node.text().into_owned(),
        elements: node.children().map(ours).collect(),
    }
}

/// Returns the element as quick-xml parses it, without attributes; `None` if it refuses the text.
fn theirs(text: &str) -> Option<Element> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().ok()?;
        let around = open.last_mut()?;
        match event {
            Event::Start(tag) => {
                let name = String::from_utf8(tag.local_name().as_ref().to_vec()).ok()?;
                open.push(Element { name, ..Element::default() });
            }
            Event::Empty(tag) => {
                let name = String::from_utf8(tag.local_name().as_ref().to_vec()).ok()?;
                around.elements.push(Element { name, ..Element::default() });
            }
            Event::End(_) => {
                let mut element = open.pop()?;
                if !element.elements.is_empty() {
                    element.text.clear();
                }
                open.last_mut()?.elements.push(element);
            }
            Event::Text(text) => around.text.push_str(&text.decode().ok()?),
            Event::CData(text) => around.text.push_str(&text.decode().ok()?),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().ok()? {
                Some(character) => around.text.push(character),
                None => around
                    .text
                    .push_str(quick_xml::escape::resolve_predefined_entity(&reference.decode().ok()?)?),
            },
            Event::Eof if open.len() == 1 => return open.pop()?.elements.pop(),
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn without_attributes(mut element: Element) -> Element {
    element.attributes.clear();
    element.elements = element.elements.into_iter().map(without_attributes).collect();
    element
}

fn has_attributes(node: Node<'_>, element: &Element) -> bool {
    element.attributes.iter().all(|(name, value)| node.attribute(name).as_deref() == Some(value))
        && node.children().zip(&element.elements).all(|(node, element)| has_attributes(node, element))
}

fn written(element: &Element, ways: &[u8]) -> String {
    let mut next = ways.iter().cycle();
    let mut way = |count| next.next().map_or(0, |way| way % count);
    let mut text = String::new();
    write(element, &mut way, &mut text);
    text
}

const PROLOGUE: &str = "<?xml version='1.0'?>\n<!DOCTYPE response SYSTEM \"ops.dtd\">\n";

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn xml_is_read_as_written_and_like_quick_xml(
        element in element(),
        ways in prop::collection::vec(any::<u8>(), 1..60),
    ) {
        let text = PROLOGUE.to_owned() + &written(&element, &ways);
        let document = Document::parse(text.as_str()).unwrap();
        prop_assert!(has_attributes(document.root(), &element), "{}", text);
        let element = without_attributes(element);
        prop_assert_eq!(ours(document.root()), element.clone(), "{}", text);
        prop_assert_eq!(theirs(&text), Some(element), "{}", text);
    }

    #[test]
    fn damaged_xml_is_refused_or_read_like_quick_xml(
        element in element(),
        ways in prop::collection::vec(any::<u8>(), 1..60),
        damages in damages("<>/=\"'&;!?[]-#ax: \n1é"),
    ) {
        let text = PROLOGUE.to_owned() + &damaged(&written(&element, &ways), &damages);
        if let Ok(document) = Document::parse_xml(text.as_str()) {
            prop_assert_eq!(Some(ours(document.root())), theirs(&text), "{}", text);
        }
    }
}

// ---- Examples ----

const RESPONSE: &str =
    r#"{"RequestId":"4A-é","Data":{"Domain":[{"Premium":true,"Price":-1.5e+3,"Note":null,"T":"\u4e2d\n"}]}}"#;
const XML_RESPONSE: &str = "<?xml version='1.0'?><!DOCTYPE Response SYSTEM \"x.dtd\"><Response a=\"1\" b='&lt;'><!-- c --><Data>\
    <Domain>é &amp; &#x4e2d;<![CDATA[<x>]]><?pi x?></Domain><Empty/></Data></Response>";

fn kind(bytes: &[u8]) -> DocumentErrorKind {
    Document::parse(bytes).map(drop).unwrap_err().kind()
}

#[test]
fn a_truncated_response_is_reported_as_such() {
    for response in [RESPONSE, XML_RESPONSE] {
        assert!(Document::parse(response).is_ok());
        for length in 0..response.len() {
            let expected = match length {
                0 => DocumentErrorKind::Empty,
                _ if !response.is_char_boundary(length) => DocumentErrorKind::NotUtf8,
                _ => DocumentErrorKind::Truncated,
            };
            assert_eq!(
                kind(&response.as_bytes()[..length]),
                expected,
                "{}",
                &response[..response.floor(length)]
            );
        }
    }
    let message = Document::parse(&RESPONSE.as_bytes()[..16]).unwrap_err().to_string();
    assert_eq!(
        message,
        "the response is truncated in the middle of a string, at line 1, column 17 (byte 16)"
    );
}

trait Floor {
    fn floor(&self, at: usize) -> usize;
}

impl Floor for str {
    fn floor(&self, at: usize) -> usize {
        (0..=at).rev().find(|&at| self.is_char_boundary(at)).unwrap_or(0)
    }
}

#[test]
fn deep_nesting_is_refused_and_does_not_overflow_the_stack() {
    for opening in ["[", "{\"a\":", "<a>", "[{\"a\":"] {
        assert_eq!(kind(opening.repeat(1_000_000).as_bytes()), DocumentErrorKind::TooDeep);
    }
}

#[test]
fn a_huge_response_is_read() {
    let fields: Vec<String> = (0..200_000).map(|n| format!("\"name-{n}\":{n}")).collect();
    let document = Document::parse(format!("{{{}}}", fields.join(","))).unwrap();
    assert_eq!(document.root().children().count(), 200_000);
    assert_eq!(document.root().get("name-199999").unwrap().decode::<i64>().unwrap(), 199_999);
    let document = Document::parse(format!("<a>{}</a>", "<b>12</b>".repeat(200_000))).unwrap();
    assert_eq!(document.root().children().count(), 200_000);
    let document = Document::parse(format!("[\"{}\"]", "x".repeat(10_000_000))).unwrap();
    assert_eq!(document.root().children().next().unwrap().text().len(), 10_000_000);
}

#[test]
fn a_response_with_too_many_values_for_its_size_is_refused() {
    for piece in ["{},", "[],", "0,", "{\"a\":{}},"] {
        let list = |count: usize| format!("[{}0]", piece.repeat(count));
        assert!(Document::parse(list(45_000)).is_ok(), "small responses have no limit: {piece}");
        assert_eq!(kind(list(200_000).as_bytes()), DocumentErrorKind::TooDense, "{piece}");
    }
    assert_eq!(kind(format!("<a>{}</a>", "<b/>".repeat(200_000)).as_bytes()), DocumentErrorKind::TooDense);
    assert_eq!(
        kind(format!("<a>{}</a>", "<b c='' d=''/>".repeat(200_000)).as_bytes()),
        DocumentErrorKind::TooDense
    );
    let spaced = format!("[{}0]", "0,       ".repeat(200_000));
    assert_eq!(Document::parse(spaced).unwrap().root().children().count(), 200_001);
}

#[test]
fn entities_are_never_declared_fetched_or_expanded() {
    let laughs = "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><r>&b;</r>";
    assert_eq!(kind(laughs.as_bytes()), DocumentErrorKind::Declarations);
    let fetch = "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>";
    assert_eq!(kind(fetch.as_bytes()), DocumentErrorKind::Declarations);
    assert_eq!(kind(b"<!DOCTYPE r SYSTEM 'http://x/y.dtd'><r>&x;</r>"), DocumentErrorKind::Malformed);
}

#[test]
fn bodies_that_are_not_documents_are_identified() {
    assert_eq!(kind(b""), DocumentErrorKind::Empty);
    assert_eq!(kind(b" \r\n\t"), DocumentErrorKind::Empty);
    assert_eq!(kind(b"\xef\xbb\xbf"), DocumentErrorKind::Empty);
    assert_eq!(kind(b"\xff\xfe{\0}\0"), DocumentErrorKind::NotUtf8);
    assert_eq!(kind("{\"a\":\"中\"}".as_bytes().split_last().unwrap().1), DocumentErrorKind::Truncated);
    assert_eq!(kind(b"{\"a\":\"\xd6\xd0\"}"), DocumentErrorKind::NotUtf8);
    assert_eq!(kind(b"<html><body><h1>502 Bad Gateway</h1>"), DocumentErrorKind::Html);
    assert_eq!(kind(b"\n<!doctype HTML>\n<p>blocked"), DocumentErrorKind::Html);
    for page in [
        "<?xml version='1.0'?>\n<!DOCTYPE html>\n<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>",
        "<!-- a proxy --><html><body><br></body>",
        "<head><title>Blocked</title>",
        "<BODY>Blocked",
    ] {
        assert_eq!(kind(page.as_bytes()), DocumentErrorKind::Html, "{page}");
    }
    assert_eq!(kind(b"<header>Blocked"), DocumentErrorKind::Truncated);
    assert_eq!(kind(b"Service Unavailable"), DocumentErrorKind::Malformed);
}

#[test]
fn errors_do_not_show_the_body() {
    for text in
        ["{\"AuthCode\":\"hunter2\"", "<AuthCode>hunter2</Auth>", "<hunter2", "hunter2", "{\"hunter2\" 1}"]
    {
        let error = Document::parse(text).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
}

// ------------------------------------------------------------------ headers

fn parsed(body: &[u8], headers: &[(&str, &str)]) -> Result<String, String> {
    let response = HttpResponse::new(200, body);
    let response =
        headers.iter().fold(response, |response, (name, value)| response.with_header(*name, *value));
    let text = |document: Document| document.root().get("a").expect("a field").text().into_owned();
    response.parse().map(text).map_err(|error| error.to_string())
}

#[test]
fn a_declared_charset_is_decoded_or_reported() {
    let latin: &[u8] = b"{\"a\":\"caf\xe9\"}";
    let utf8 = "{\"a\":\"café\"}".as_bytes();
    for (body, content_type) in [
        (latin, "application/json; charset=ISO-8859-1"),
        (latin, "application/json;Charset=\"latin1\""),
        (utf8, "application/json; charset=UTF-8"),
        (utf8, "application/json"),
        (b"{\"a\":\"caf\\u00e9\"}", "application/json; charset=GBK"),
    ] {
        assert_eq!(parsed(body, &[("Content-Type", content_type)]), Ok("café".to_owned()), "{content_type}");
    }
    // These bytes are also valid UTF-8, with another meaning.
    let accident = [b"{\"a\":\"\xc1\xaa\xcd\xa8\"}".as_slice(), "{\"a\":\"Ĩ\"}".as_bytes()];
    for body in accident {
        let error = parsed(body, &[("Content-Type", "application/json; charset=GBK")]).expect_err("GBK");
        assert!(error.contains("charset `gbk`: expected UTF-8"), "{error}");
    }
}

#[test]
fn xml_may_declare_utf_8_or_ascii_and_nothing_else() {
    let xml = |encoding: &str, text: &[u8]| {
        [format!("<?xml version=\"1.0\" encoding='{encoding}'?><r><a>").as_bytes(), text, b"</a></r>"]
            .concat()
    };
    assert_eq!(parsed(&xml("utf-8", "café".as_bytes()), &[]), Ok("café".to_owned()));
    assert_eq!(parsed(&xml("US-ASCII", b"cafe"), &[]), Ok("cafe".to_owned()));
    for (encoding, text) in
        [("ISO-8859-1", b"caf\xe9".as_slice()), ("Big5", "café".as_bytes()), ("GBK", b"cafe")]
    {
        let error = parsed(&xml(encoding, text), &[]).expect_err(encoding);
        let expected = format!("charset `{}`: expected UTF-8", encoding.to_lowercase());
        assert!(error.contains(&expected), "{error}");
    }
    // Servers add a default charset to the header which contradicts the body's declaration, or the other way round:
    // UTF-8 is almost always right.
    let header = [("Content-Type", "text/xml; charset=ISO-8859-1")];
    assert_eq!(parsed(&xml("UTF-8", "café".as_bytes()), &header), Ok("café".to_owned()));
}

#[test]
fn compressed_bodies_and_html_pages_are_identified() {
    let gzip = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xab\xae\x05\0\x43\xbf\xa6\xa3\x02\0\0\0";
    let json = [("Content-Type", "application/json; charset=GBK"), ("Content-Encoding", "gzip")];
    let error = parsed(gzip, &json).expect_err("gzip");
    assert!(
        error.contains("compressed (`Content-Encoding: gzip`), although the request did not ask for it"),
        "{error}"
    );
    // A transport may have decompressed it without removing the header.
    assert_eq!(parsed(b"{\"a\":1}", &json), Ok("1".to_owned()));
    assert_eq!(parsed(b"{\"a\":1}", &[("Content-Type", "text/html")]), Ok("1".to_owned()));
    let error =
        parsed(b"Please log in", &[("Content-Type", "text/html; charset=utf-8")]).expect_err("a page");
    assert!(error.contains("is an HTML page"), "{error}");
}
