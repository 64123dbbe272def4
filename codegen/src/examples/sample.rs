//! Bodies of responses in examples: whether they are JSON, and whether they fit what the action declares.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Field, Kind, Service};
use crate::source::{Span, floor_char_boundary};
use crate::spec::ExampleFile;
use crate::yaml::tree::{self, Kind as NodeKind, Node};

/// The tree of a file that holds a JSON object, or a list where the response may be one. JSON is YAML, and the tree keeps
/// the text of numbers and their places.
pub fn json<'f>(file: &'f ExampleFile, may_be_list: bool, diagnostics: &mut Diagnostics) -> Option<Node<'f>> {
    match serde_json::from_str::<serde_json::Value>(&file.text) {
        Ok(value) if value.is_object() || may_be_list && value.is_array() => {
            return tree::parse(file.file, &file.text, diagnostics);
        }
        Ok(_) => invalid(file, 1, 1, "the file is not a JSON object", diagnostics),
        Err(error) => {
            let message = error.to_string();
            let why = message.rsplit_once(" at line ").map_or(&*message, |(why, _)| why);
            invalid(file, error.line(), error.column(), &format!("invalid JSON: {why}"), diagnostics);
        }
    }
    None
}

/// Reports a file that is not XML.
pub fn xml(file: &ExampleFile, diagnostics: &mut Diagnostics) {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    if let Err(error) = roxmltree::Document::parse_with_options(&file.text, options) {
        let (message, place) = (error.to_string(), error.pos());
        let why = message.rsplit_once(" at ").map_or(&*message, |(why, _)| why);
        // Its columns count characters.
        let line = file.text.split('\n').nth(place.row as usize - 1).unwrap_or_default();
        let column = line.chars().take(place.col as usize - 1).map(char::len_utf8).sum::<usize>() + 1;
        invalid(file, place.row as usize, column, &format!("invalid XML: {why}"), diagnostics);
    }
}

/// Reports the character in this line and column of a file, both counted from 1; past the end, the last one.
fn invalid(file: &ExampleFile, line: usize, column: usize, message: &str, diagnostics: &mut Diagnostics) {
    let before: usize = file.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let at = (before + column.max(1) - 1).min(file.text.trim_end().len().saturating_sub(1));
    let at = floor_char_boundary(&file.text, at);
    let width = file.text[at..].chars().next().map_or(0, char::len_utf8);
    let span = Span { file: file.file, start: tree::offset(at), end: tree::offset(at + width) };
    diagnostics.error(Code::InvalidExample, span, message);
}

/// Reports where a body in JSON does not fit this response.
pub fn check(
    file: u32,
    root: &Node<'_>,
    response: &[Field],
    service: &Service,
    diagnostics: &mut Diagnostics,
) {
    // A `service.yaml` that could not be read names no request.
    let request_id = &service.spec.request_id.value;
    let mut walk = Walk { file, service, diagnostics };
    if let [whole] = response
        && whole.is_whole()
        && whole.ty.list
    {
        walk.list(root, whole, 0);
    } else if !request_id.is_empty() {
        let own = entries_of(root).unwrap_or_default().iter().filter(|(key, _)| text_of(key) != request_id);
        walk.fields(own, response, "the response");
    }
}

struct Walk<'a, 'd> {
    file: u32,
    service: &'a Service<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl Walk<'_, '_> {
    fn mismatch(&mut self, node: &Node<'_>, message: String) -> &mut Diagnostic {
        let span = Span { file: self.file, start: node.start, end: node.end };
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
                    || "declare it; a response is described in full".to_owned(),
                );
                continue;
            };
            match (field.ty.list, field.ty.map, entries_of(value)) {
                (true, ..) => self.list(value, field, 0),
                (_, true, Some(entries)) => entries.iter().for_each(|(_, value)| self.value(value, field)),
                _ => self.value(value, field),
            }
        }
    }

    /// Checks a list, or at level 1 a list in a list.
    fn list(&mut self, value: &Node<'_>, field: &Field, level: usize) {
        let item = field.spec.entry.get(level);
        let wrapped = match (entries_of(value), item, field.spec.json.is_some()) {
            (Some([]), ..) => return,
            (Some([(key, inner)]), Some(item), false) if text_of(key) == item.value => inner,
            (Some([(key, _), ..]), Some(item), false) => {
                self.mismatch(
                    key,
                    format!("the entries of `{}` are wrapped in `{}`", field.wire, item.value),
                )
                .here(format!("expected `{}`", item.value))
                .label(field.span, "declared here")
                .help(format!("write `entry: {}` if this is what one entry is called", text_of(key)));
                return;
            }
            _ => value,
        };
        let Some(entries) = list_of(wrapped) else {
            self.mismatch(value, format!("`{}` is not a list in this sample", field.wire))
                .label(field.span, "declared here")
                .help(if item.is_none() && entries_of(value).is_some() {
                    "if the entries are wrapped, say in what: `entry: …`"
                } else {
                    "declare it as it is, or correct the sample"
                });
            return;
        };
        for entry in entries {
            match field.ty.nested && level == 0 {
                true => self.list(entry, field, 1),
                false => self.value(entry, field),
            }
        }
    }

    fn value(&mut self, value: &Node<'_>, field: &Field) {
        if matches!(field.ty.kind, Kind::Unknown | Kind::Any) {
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
