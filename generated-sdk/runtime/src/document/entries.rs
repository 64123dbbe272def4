//! The entries of a list whose entry type is not known.

use super::{Node, NodeKind};

/// The maximum number of wrappers around a list: `{"Data": {"Task": {"Task": …}}}`.
const DEEPEST: u32 = 2;

/// Returns the entries of the list at this path in any form: an array, a wrapper with an array or with repeated
/// elements, repeated elements without a wrapper, or one entry without its list. See
/// [`Reader::list`](crate::extend::Reader::list), which knows the type of the entries; without it, an entry that has
/// only structures cannot be distinguished from a wrapper.
pub(crate) fn entries<'d>(root: Node<'d>, path: &str) -> Vec<Node<'d>> {
    locate(root, path).map_or_else(Vec::new, |(parent, list)| of(parent, list))
}

/// Returns the entries of a list in its parent.
fn of<'d>(parent: Node<'d>, list: Node<'d>) -> Vec<Node<'d>> {
    if list.is_xml() {
        let repeated: Vec<_> = parent.children().filter(|child| child.is_named_as(list)).collect();
        if repeated.len() > 1 {
            return repeated;
        }
    }
    unwrapped(list, 0)
}

/// Returns whether there is a list at this path: an array, a wrapper with one, an entry without its list, or an XML
/// element, which is an empty list if it is empty. JSON writes an empty list as `[]`, perhaps in a wrapper; `null`,
/// `""` and `{}` are not lists.
pub(crate) fn is_list(root: Node<'_>, path: &str) -> bool {
    let Some((parent, list)) = locate(root, path) else { return false };
    let is_array = |node: Node<'_>| node.kind() == NodeKind::Array;
    match list.kind() {
        NodeKind::Array => true,
        NodeKind::Object => list.is_xml() || list.children().any(is_array) || !of(parent, list).is_empty(),
        NodeKind::Text => list.is_xml(),
        NodeKind::Null | NodeKind::Bool | NodeKind::Number => false,
    }
}

/// Returns the value at a path, with its parent.
fn locate<'d>(root: Node<'d>, path: &str) -> Option<(Node<'d>, Node<'d>)> {
    let (parent, name) = match path.rsplit_once('.') {
        Some((parent, name)) => (root.at(parent)?, name),
        None => (root, path),
    };
    Some((parent, parent.get(name)?))
}

fn unwrapped(list: Node<'_>, depth: u32) -> Vec<Node<'_>> {
    if list.is_empty() || list.is_blank() {
        return Vec::new();
    }
    match list.kind() {
        NodeKind::Array => list.children().filter(|entry| !entry.is_null()).collect(),
        NodeKind::Object if depth < DEEPEST => inside(list, depth).unwrap_or_else(|| vec![list]),
        _ => vec![list],
    }
}

/// Returns the entries inside an object or element, or `None` if it is an entry itself.
fn inside(list: Node<'_>, depth: u32) -> Option<Vec<Node<'_>>> {
    let held: Vec<_> = list.children().filter(|child| !child.is_empty()).collect();
    let is_compound = |node: &Node<'_>| matches!(node.kind(), NodeKind::Object | NodeKind::Array);
    if held.iter().all(is_compound) {
        // An entry has scalar fields; a wrapper does not.
        return Some(held.into_iter().flat_map(|child| unwrapped(child, depth + 1)).collect());
    }
    // Elements of one name are entries. They are strings, since structures were handled above.
    if list.is_xml() && held.len() > 1 && held.iter().all(|child| child.is_named_as(held[0])) {
        return Some(held);
    }
    // A wrapper with more fields, such as a count: its entries are structures in its only array.
    let mut compounds = held.into_iter().filter(is_compound);
    match (compounds.next(), compounds.next()) {
        (Some(array), None) if array.kind() == NodeKind::Array => {
            let of_structures = array.children().all(|entry| entry.kind() == NodeKind::Object);
            of_structures.then(|| unwrapped(array, depth + 1))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{entries, is_list};
    use crate::document::Document;

    #[test]
    fn an_empty_list_is_distinguished_from_an_absent_one() {
        for (source, expected) in [
            (r#"{"Data":[]}"#, true),
            (r#"{"Data":{"Domain":[]}}"#, true),
            (r#"{"Data":{"Domain":[{"No":1}]}}"#, true),
            (r#"{"Data":{"Domain":{"No":1}}}"#, true),
            (r#"{"Data":{"No":1}}"#, true),
            ("<R><Data/></R>", true),
            ("<R><Data>\n</Data></R>", true),
            ("<R><Data><Domain><No>1</No></Domain></Data></R>", true),
            ("{}", false),
            ("<R/>", false),
            (r#"{"Data":null}"#, false),
            (r#"{"Data":""}"#, false),
            (r#"{"Data":{}}"#, false),
            (r#"{"Data":{"Domain":null}}"#, false),
            (r#"{"Data":{"Domain":{}}}"#, false),
            (r#"{"Data":0}"#, false),
        ] {
            let document = Document::parse(source).expect("a document");
            assert_eq!(is_list(document.root(), "Data"), expected, "{source}");
        }
    }

    #[test]
    fn a_list_is_found_however_it_is_written() {
        for (source, expected) in [
            ("{}", ""),
            (r#"{"Data":null}"#, ""),
            (r#"{"Data":""}"#, ""),
            (r#"{"Data":{}}"#, ""),
            (r#"{"Data":[]}"#, ""),
            (r#"{"Data":{"Domain":[]}}"#, ""),
            (r#"{"Data":{"Domain":null}}"#, ""),
            (r#"{"Data":[{"No":1},null,{"No":2}]}"#, "1 2"),
            (r#"{"Data":{"Domain":{"No":1}}}"#, "1"),
            (r#"{"Data":{"Domain":[{"No":1},{"No":2}]}}"#, "1 2"),
            (r#"{"Data":{"Count":2,"Domain":[{"No":1},{"No":2}]}}"#, "1 2"),
            (r#"{"Data":{"No":1,"Tags":[]}}"#, "1"),
            (r#"{"Data":{"No":1,"Tags":["x","y"]}}"#, "1"),
            (r#"{"Data":{"No":1}}"#, "1"),
            (r#"{"Data":["a","b"]}"#, "a b"),
            (r#"{"Data":"a"}"#, "a"),
            ("<R><Data/></R>", ""),
            ("<R><Data>\n</Data></R>", ""),
            ("<R><Data><Domain><No>1</No></Domain></Data></R>", "1"),
            ("<R><Data><Domain><No>1</No></Domain><Domain><No>2</No></Domain></Data></R>", "1 2"),
            ("<R><Data><No>1</No></Data><Data><No>2</No></Data></R>", "1 2"),
            ("<R><Data><No>1</No><Id>x</Id></Data></R>", "1"),
            ("<R><Data><No>1</No><Sub><X>y</X></Sub></Data></R>", "1"),
            ("<R><Data><Ns>a</Ns><Ns>b</Ns></Data></R>", "a b"),
        ] {
            let document = Document::parse(source).expect("a document");
            let found = entries(document.root(), "Data");
            let inside = match source.strip_prefix("<R>") {
                Some(rest) => format!("<R><Module>{}</Module></R>", rest.trim_end_matches("</R>")),
                None if source == "<R/>" => "<R><Module/></R>".to_owned(),
                None => format!(r#"{{"Module":{source}}}"#),
            };
            let inside = Document::parse(inside).expect("a document");
            assert_eq!(entries(inside.root(), "Module.Data").len(), found.len(), "{source}");
            assert_eq!(is_list(inside.root(), "Module.Data"), is_list(document.root(), "Data"), "{source}");
            let shown: Vec<_> =
                found.iter().map(|entry| entry.get("No").unwrap_or(*entry).text().into_owned()).collect();
            assert_eq!(shown.join(" "), expected, "{source}");
        }
    }
}
