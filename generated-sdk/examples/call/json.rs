//! A response as indented JSON, whatever it came in.

use registrar_sdk::{
    Document,
    extend::{Node, NodeKind},
};

/// The whole response.
pub fn json(document: &Document) -> String {
    let mut text = String::new();
    write(document.root(), 0, &mut text);
    text
}

fn write(node: Node<'_>, depth: usize, to: &mut String) {
    match node.kind() {
        NodeKind::Object => {
            let fields = by_name(node);
            brackets(['{', '}'], &fields, depth, to, |(name, nodes), to| {
                string(name, to);
                to.push_str(": ");
                match nodes.as_slice() {
                    [single] => write(*single, depth + 1, to),
                    several => list(several, depth + 1, to),
                }
            });
        }
        NodeKind::Array => list(&node.children().collect::<Vec<_>>(), depth, to),
        NodeKind::Null => to.push_str("null"),
        NodeKind::Number | NodeKind::Bool => to.push_str(&node.text()),
        _ => string(&node.text(), to),
    }
}

fn list(nodes: &[Node<'_>], depth: usize, to: &mut String) {
    brackets(['[', ']'], nodes, depth, to, |node, to| write(*node, depth + 1, to));
}

/// The fields of an object. XML repeats an element for each entry of a list: those are one field.
fn by_name(node: Node<'_>) -> Vec<(String, Vec<Node<'_>>)> {
    let mut fields: Vec<(String, Vec<Node<'_>>)> = Vec::new();
    for child in node.children() {
        let name = child.name();
        match fields.iter_mut().find(|(each, _)| *each == name) {
            Some((_, nodes)) => nodes.push(child),
            None => fields.push((name.into_owned(), vec![child])),
        }
    }
    fields
}

fn brackets<T>(
    [open, close]: [char; 2],
    entries: &[T],
    depth: usize,
    to: &mut String,
    each: impl Fn(&T, &mut String),
) {
    to.push(open);
    for (index, entry) in entries.iter().enumerate() {
        to.push_str(if index == 0 { "\n" } else { ",\n" });
        to.push_str(&"  ".repeat(depth + 1));
        each(entry, to);
    }
    if !entries.is_empty() {
        to.push('\n');
        to.push_str(&"  ".repeat(depth));
    }
    to.push(close);
}

fn string(text: &str, to: &mut String) {
    to.push('"');
    for c in text.chars() {
        match c {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            '\t' => to.push_str("\\t"),
            // What could steer a terminal is not printed raw.
            c if c.is_control() => to.push_str(&format!("\\u{:04x}", c as u32)),
            c => to.push(c),
        }
    }
    to.push('"');
}
