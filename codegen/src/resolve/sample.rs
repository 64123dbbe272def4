//! The scalars of a sample reply, each with the way a caller finds it.

use crate::diagnostic::Diagnostics;
use crate::load::tree::{self, Kind as NodeKind, Node};
use crate::model::{Field, Kind, Seen, Service, Step};

use super::example::{fits, noun};

/// Every scalar of a JSON sample of this reply, or why the sample does not fit.
pub fn seen(json: &str, reply: &[Field], service: &Service) -> Result<Vec<Seen>, String> {
    // JSON is YAML, and the tree keeps the text of numbers.
    let root = tree::parse(0, json, &mut Diagnostics::new()).ok_or("the sample is not JSON")?;
    let entries = entries_of(&root).ok_or("the sample is not a JSON object")?;
    let mut walk = Walk { service, path: Vec::new(), seen: Vec::new() };
    let own = entries.iter().filter(|(key, _)| text_of(key) != service.request_id);
    walk.fields(own, reply)?;
    Ok(walk.seen)
}

struct Walk<'a> {
    service: &'a Service,
    path: Vec<Step>,
    seen: Vec<Seen>,
}

impl Walk<'_> {
    fn fields<'n, 's: 'n>(
        &mut self,
        entries: impl Iterator<Item = &'n (Node<'s>, Node<'s>)>,
        fields: &[Field],
    ) -> Result<(), String> {
        for (key, value) in entries {
            let key = text_of(key);
            let field = fields
                .iter()
                .find(|field| field.wire == key)
                .ok_or_else(|| format!("the sample has `{key}`, which the reply does not declare"))?;
            if field.ty.list {
                self.path.push(Step::Field(field.name.clone()));
                self.list(value, field)?;
            } else {
                let plain = field.always || field.is_argument();
                self.path.push(if plain { Step::Field(field.name.clone()) } else { Step::Optional(field.name.clone()) });
                self.value(value, field)?;
            }
            self.path.pop();
        }
        Ok(())
    }

    fn list(&mut self, value: &Node<'_>, field: &Field) -> Result<(), String> {
        let wrapped = match (entries_of(value), &field.item, field.bare) {
            (Some([]), ..) => return Ok(()),
            (Some([(key, inner)]), Some(item), false) if text_of(key) == item => inner,
            (Some(_), Some(item), false) => return Err(format!("`{}` is not `{{\"{item}\": […]}}`", field.wire)),
            _ => value,
        };
        let entries = list_of(wrapped).ok_or_else(|| format!("`{}` is not a list", field.wire))?;
        for (index, entry) in entries.iter().enumerate() {
            self.path.push(Step::Entry(index));
            self.value(entry, field)?;
            self.path.pop();
        }
        Ok(())
    }

    fn value(&mut self, value: &Node<'_>, field: &Field) -> Result<(), String> {
        if let Kind::Structure(index) = field.ty.kind {
            let service = self.service;
            let entries = entries_of(value).ok_or_else(|| format!("`{}` is not an object", field.wire))?;
            let fields = service.structures.get(index).map_or(&[][..], |structure| &structure.fields);
            return self.fields(entries.iter(), fields);
        }
        if entries_of(value).is_some() || list_of(value).is_some() {
            return Err(format!("`{}` is not a single value", field.wire));
        }
        let text = text_of(value);
        if text.is_empty() || text == "null" {
            return Ok(());
        }
        if !fits(field.ty.kind, text) {
            return Err(format!("`{}` is `{text}`, which is not {}", field.wire, noun(field.ty.kind)));
        }
        self.seen.push(Seen { path: self.path.clone(), text: text.to_owned() });
        Ok(())
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
