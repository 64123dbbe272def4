//! Bodies of responses in examples: whether they are JSON, and whether they fit what the action declares.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Field, Kind, Service};
use crate::spec::Block;
use crate::yaml::tree::{self, Kind as NodeKind, Node};

/// Reports a body that is not JSON, whatever it is a body of.
pub fn is_json(block: &Block, diagnostics: &mut Diagnostics) {
    parse(block, diagnostics);
}

/// Reports where a body in JSON does not fit this reply.
pub fn check(block: &Block, reply: &[Field], service: &Service, diagnostics: &mut Diagnostics) {
    let Some(root) = parse(block, diagnostics) else { return };
    // A `service.yaml` that could not be read names no request.
    let request_id = &service.spec.request_id.value;
    if !request_id.is_empty() {
        let entries = entries_of(&root).unwrap_or_default().iter();
        let own = entries.filter(|(key, _)| text_of(key) != request_id);
        Walk { block, service, diagnostics }.fields(own, reply, "the reply");
    }
}

/// The tree of a JSON object. JSON is YAML, and the tree keeps the text of numbers; what YAML allows
/// beyond JSON is noted.
fn parse<'b>(block: &'b Block, diagnostics: &mut Diagnostics) -> Option<Node<'b>> {
    let text = block.text.value.as_str();
    let mut found = Diagnostics::new();
    let root = tree::parse(0, text, &mut found);
    let refused = match &root {
        None => found.iter().next().map(|first| {
            let span = first.primary.span;
            (span.start, span.end, first.message.clone())
        }),
        Some(root) if entries_of(root).is_none() => {
            Some((root.start, root.end, "expected an object".to_owned()))
        }
        Some(root) => not_json(root, text)
            .map(|(node, why)| (node.start, node.end, why.to_owned()))
            .or_else(|| last_comma(text).map(|at| (at, at + 1, "no comma comes last".to_owned()))),
    };
    if let Some((start, end, why)) = refused {
        let span = block.span(start as usize, end as usize);
        diagnostics.error(Code::ExampleMismatch, span, "the sample is not JSON").here(why);
        return None;
    }
    root
}

/// The first node that YAML allows and JSON does not. It recurses as deep as the tree, whose depth is
/// bounded.
fn not_json<'n, 's>(node: &'n Node<'s>, text: &str) -> Option<(&'n Node<'s>, &'static str)> {
    let begins = |what: u8| text.as_bytes().get(node.start as usize) == Some(&what);
    match &node.kind {
        NodeKind::Plain(word) => {
            let number = word.starts_with(|c: char| c == '-' || c.is_ascii_digit())
                && word.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte))
                && word.parse::<f64>().is_ok();
            let literal = number || matches!(&**word, "true" | "false" | "null");
            (!literal).then_some((node, "this needs double quotes"))
        }
        NodeKind::Quoted(_) => (!begins(b'"')).then_some((node, "JSON has double quotes")),
        NodeKind::List(_) if !begins(b'[') => Some((node, "expected `[`")),
        NodeKind::List(entries) => entries.iter().find_map(|entry| not_json(entry, text)),
        NodeKind::Map(_) if !begins(b'{') => Some((node, "expected `{`")),
        NodeKind::Map(entries) => entries.iter().find_map(|(key, value)| {
            if matches!(key.kind, NodeKind::Quoted(_)) {
                not_json(key, text).or_else(|| not_json(value, text))
            } else {
                Some((key, "a key needs double quotes"))
            }
        }),
    }
}

/// A comma that nothing follows, which YAML allows and JSON does not.
fn last_comma(text: &str) -> Option<u32> {
    let (mut in_text, mut escaped, mut comma) = (false, false, None);
    for (at, byte) in (0..).zip(text.bytes()) {
        match byte {
            b'"' if !escaped => {
                in_text = !in_text;
                comma = None;
            }
            b',' if !in_text => comma = Some(at),
            b'}' | b']' if !in_text && comma.is_some() => return comma,
            _ if in_text || byte.is_ascii_whitespace() => {}
            _ => comma = None,
        }
        escaped = byte == b'\\' && !escaped;
    }
    None
}

struct Walk<'a, 'd> {
    block: &'a Block,
    service: &'a Service<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl Walk<'_, '_> {
    fn mismatch(&mut self, node: &Node<'_>, message: String) -> &mut Diagnostic {
        let span = self.block.span(node.start as usize, node.end as usize);
        self.diagnostics.error(Code::ExampleMismatch, span, message)
    }

    fn fields<'n, 's: 'n>(
        &mut self,
        entries: impl Iterator<Item = &'n (Node<'s>, Node<'s>)>,
        fields: &[Field],
        owner: &str,
    ) {
        for (key, value) in entries {
            let name = text_of(key);
            let Some(field) = fields.iter().find(|field| field.wire == name) else {
                let known = fields.iter().map(|field| field.wire);
                self.mismatch(key, format!("{owner} has no field `{name}`")).here("not declared").suggest(
                    name,
                    known,
                    || "declare it; a reply is described in full".to_owned(),
                );
                continue;
            };
            if field.ty.list {
                self.list(value, field);
            } else {
                self.value(value, field);
            }
        }
    }

    fn list(&mut self, value: &Node<'_>, field: &Field) {
        let wrapped = match (entries_of(value), &field.spec.item, field.spec.json.is_some()) {
            (Some([]), ..) => return,
            (Some([(key, inner)]), Some(item), false) if text_of(key) == item.value => inner,
            (Some([(key, _), ..]), Some(item), false) => {
                self.mismatch(
                    key,
                    format!("the entries of `{}` are wrapped in `{}`", field.wire, item.value),
                )
                .here(format!("expected `{}`", item.value))
                .label(field.span, "declared here")
                .help(format!("write `item: {}` if this is what one entry is called", text_of(key)));
                return;
            }
            _ => value,
        };
        let Some(entries) = list_of(wrapped) else {
            self.mismatch(value, format!("`{}` is not a list in this sample", field.wire))
                .label(field.span, "declared here")
                .help(if field.spec.item.is_none() && entries_of(value).is_some() {
                    "if the entries are wrapped, say in what: `item: …`"
                } else {
                    "declare it as it is, or mend the sample"
                });
            return;
        };
        entries.iter().for_each(|entry| self.value(entry, field));
    }

    fn value(&mut self, value: &Node<'_>, field: &Field) {
        if field.ty.kind == Kind::Unknown {
            return;
        }
        let structure = match field.ty.kind {
            Kind::Structure(id) => Some(&self.service[id]),
            _ => None,
        };
        match (structure, entries_of(value)) {
            (Some(structure), Some(entries)) => {
                return self.fields(entries.iter(), &structure.fields, &format!("`{}`", structure.name));
            }
            (None, None) if list_of(value).is_none() => {}
            _ => {
                let wanted = if structure.is_some() { "an object" } else { "a single value" };
                self.mismatch(value, format!("`{}` is not {wanted} in this sample", field.wire))
                    .label(field.span, "declared here");
                return;
            }
        }
        let text = text_of(value);
        if !text.is_empty() && text != "null" && !field.ty.kind.fits(text) {
            self.mismatch(value, format!("`{}` is {}, and this is not", field.wire, field.ty.kind.noun()))
                .label(field.span, "declared here");
        }
    }
}

fn entries_of<'n, 's>(node: &'n Node<'s>) -> Option<&'n [(Node<'s>, Node<'s>)]> {
    match &node.kind {
        NodeKind::Map(entries) => Some(entries),
        _ => None,
    }
}

fn list_of<'n, 's>(node: &'n Node<'s>) -> Option<&'n [Node<'s>]> {
    match &node.kind {
        NodeKind::List(entries) => Some(entries),
        _ => None,
    }
}

/// The text of a scalar, empty for anything else.
fn text_of<'n>(node: &'n Node<'_>) -> &'n str {
    match &node.kind {
        NodeKind::Plain(text) | NodeKind::Quoted(text) => text,
        NodeKind::List(_) | NodeKind::Map(_) => "",
    }
}
