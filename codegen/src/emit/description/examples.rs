//! Examples.

use registrar_descriptions as described;

use super::plain::{Plain, plain};
use crate::markdown::without_item_links;
use crate::model::{Action, Body, Example, ExampleValue, Field, Kind, Service};
use std::collections::BTreeMap;

/// Describes an example of an action.
pub fn example(service: &Service, action: &Action, example: &Example) -> described::Example {
    let folder = format!("spec/{}/examples/{}", service.spec.folder, action.name);
    let spec = example.spec;
    let sends = spec.sends.iter().map(|(name, value)| (name.plain(), value.plain()));
    described::Example {
        doc: spec.doc.plain(),
        from_vendor: spec.origin.value == "vendor",
        request: example.request.as_ref().map(|values| described::Request {
            parameters: set(service, &action.parameters, values),
            sends: sends.collect(),
        }),
        error: spec.error.as_ref().map(|error| plain!(ExampleError from error, [code, status])),
        bodies: example.bodies.iter().map(|it| body(&folder, it)).collect(),
    }
}

fn body(folder: &str, body: &Body) -> described::Body {
    described::Body {
        format: if body.is_xml { described::Format::Xml } else { described::Format::Json },
        usual: body.usual,
        doc: without_item_links(body.doc),
        path: format!("{folder}/{}", body.file),
    }
}

/// The fields that are set, by wire name.
fn set(
    service: &Service,
    fields: &[Field],
    values: &[(usize, ExampleValue)],
) -> BTreeMap<String, described::Value> {
    let set = values.iter().filter_map(|(index, it)| {
        let field = fields.get(*index)?;
        Some((field.wire.to_owned(), value(service, field.ty.kind, it)))
    });
    set.collect()
}

fn value(service: &Service, kind: Kind, it: &ExampleValue) -> described::Value {
    match it {
        ExampleValue::Scalar(text) => described::Value::Scalar((*text).to_owned()),
        ExampleValue::List(entries) => {
            described::Value::List(entries.iter().map(|entry| value(service, kind, entry)).collect())
        }
        ExampleValue::Map(entries) => {
            let entries = entries.iter().map(|(key, entry)| ((*key).to_owned(), value(service, kind, entry)));
            described::Value::Fields(entries.collect())
        }
        ExampleValue::Structure(values) => {
            let fields = match kind {
                Kind::Structure(id) => &*service[id].fields,
                _ => &[],
            };
            described::Value::Fields(set(service, fields, values))
        }
    }
}
