use crate::document::{Document, DocumentErrorKind, NodeKind};

fn fails(text: &str) -> (DocumentErrorKind, String) {
    let error = Document::parse_xml(text).map(drop).unwrap_err();
    (error.kind(), error.to_string())
}

#[test]
fn elements_are_fields_and_white_space_between_them_is_ignored() {
    let document = Document::parse_xml(
        "\u{feff}<?xml version='1.0'?>\n<!-- c --><ns:Response xmlns:ns='u'>\n <a> x </a>\n <b/><c></c>\
         <x:d y:k=\"v&quot;\" z='1'><e>1</e>mixed</x:d>\n</ns:Response > <!-- d -->\n",
    )
    .unwrap();
    let root = document.root();
    assert_eq!((&*root.name(), root.kind()), ("Response", NodeKind::Object));
    assert_eq!(root.children().map(|node| node.name().into_owned()).collect::<String>(), "abcd");
    assert_eq!(root.get("a").unwrap().text(), " x ");
    assert_eq!(root.get("b").unwrap().text(), "");
    let d = root.get("d").unwrap();
    assert_eq!(d.attribute("k").unwrap(), "v\"");
    assert_eq!(d.attribute("z").unwrap(), "1");
    assert_eq!(d.attribute("q"), None);
    assert_eq!(d.get("k").map(|node| node.text()), None, "attributes are no children");
    assert_eq!(d.children().count(), 1);
    assert_eq!(d.text(), "");
}

#[test]
fn a_doctype_without_declarations_is_passed_over() {
    let envelope = "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\
        <!DOCTYPE OPS_envelope SYSTEM \"ops>.dtd\">\
        <OPS_envelope><item key=\"code\">200</item></OPS_envelope>";
    let document = Document::parse(envelope).unwrap();
    let item = document.root().get("item").unwrap();
    assert_eq!((item.attribute("key").as_deref(), &*item.text()), (Some("code"), "200"));
}

#[test]
fn declarations_are_refused() {
    for text in [
        "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        "<!DOCTYPE a SYSTEM 'x' [ ]><a/>",
        "<!ENTITY x 'y'><a/>",
        "<a><!ENTITY x 'y'></a>",
    ] {
        assert_eq!(fails(text).0, DocumentErrorKind::Declarations, "{text}");
    }
    assert_eq!(fails("<a>&x;</a>").0, DocumentErrorKind::Malformed);
}

#[test]
fn html_is_called_html() {
    for text in [
        "<html><body>502</body></html>",
        "<HTML/>",
        "<!doctype html><p>x",
        "\n<!-- a --><Html>",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' 'y'><html/>",
    ] {
        let (kind, message) = fails(text);
        assert_eq!(kind, DocumentErrorKind::Html, "{text}");
        assert!(message.starts_with("the response is an HTML page: expected XML"), "{message}");
    }
}

#[test]
fn errors_have_the_position_and_the_expected_syntax() {
    assert_eq!(
        fails("<a>\n<b></a>").1,
        "the response is not XML: expected the end tag of the \
        enclosing element at line 2, column 6 (byte 9)"
    );
    assert_eq!(
        fails("<a><b>x</b>").1,
        "the response is truncated in the middle of an element, at line 1, column 12 (byte 11)"
    );
    assert_eq!(
        fails("<a><!-- x").1,
        "the response is truncated in the middle of a comment, at line 1, column 10 (byte 9)"
    );
    assert_eq!(fails(" ").1, "the response is empty: expected XML");
}

#[test]
fn malformed_xml_is_refused() {
    for text in [
        "a",
        "<a/>b",
        "<a/><b/>",
        "</a>",
        "<a></b>",
        "<a></ab>",
        "<ab></a>",
        "<a b></a>",
        "<a b=c/>",
        "<a b='<'/>",
        "<a b='1'c='2'/>",
        "<1/>",
        "< a/>",
        "<a/ >",
        "<a>&</a>",
        "<a>&amp</a>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>",
        "<a>&#x110000;</a>",
        "<a>&#;</a>",
        "<a>&#+5;</a>",
        "<a>&nbsp;</a>",
        "<![CDATA[x]]><a/>",
        "<a/><!DOCTYPE a>",
        "<a><!DOCTYPE a></a>",
        "<a><![ CDATA[x]]></a>",
        "<? xml?><a/>",
        "<a><!x></a>",
    ] {
        assert_eq!(fails(text).0, DocumentErrorKind::Malformed, "{text}");
    }
    let deep = |depth| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(Document::parse_xml(deep(128)).is_ok());
    assert_eq!(fails(&deep(129)).0, DocumentErrorKind::TooDeep);
}
