//! Examples.

use registrar_descriptions as described;

use crate::markdown::without_item_links;
use crate::model::{Body, Example, ExampleRequest, ExampleValue, Field, Kind, Sends, Service};

/// Describes an example of an action with these parameters.
pub fn example(service: &Service, parameters: &[Field], example: &Example) -> described::Example {
    let bodies = example.bodies.iter().enumerate();
    described::Example {
        doc: without_item_links(&example.doc),
        from_page: example.from_page,
        request: example.request.as_ref().map(|it| request(service, parameters, it)),
        error: example
            .error
            .as_ref()
            .map(|error| described::ExampleError { code: error.code.clone(), status: error.status }),
        bodies: bodies.map(|(index, it)| body(it, example.usual == Some(index))).collect(),
    }
}

fn body(body: &Body, usual: bool) -> described::Body {
    let format = if body.is_xml { described::Format::Xml } else { described::Format::Json };
    described::Body { format, usual, doc: without_item_links(&body.doc), text: body.text.clone() }
}

fn request(service: &Service, parameters: &[Field], request: &ExampleRequest) -> described::Request {
    described::Request {
        parameters: set(service, parameters, &request.fields),
        sends: match &request.sends {
            Sends::Parameters(parameters) => {
                described::Sent::Parameters(parameters.iter().cloned().collect())
            }
            Sends::Envelope(envelope) => described::Sent::Envelope(envelope.clone()),
        },
    }
}

/// The fields that are set, by wire name.
fn set(
    service: &Service,
    fields: &[Field],
    values: &[(usize, ExampleValue)],
) -> std::collections::BTreeMap<String, described::Value> {
    let set = values.iter().filter_map(|(index, it)| {
        let field = fields.get(*index)?;
        Some((field.wire.to_owned(), value(service, field.ty.kind, it)))
    });
    set.collect()
}

fn value(service: &Service, kind: Kind, it: &ExampleValue) -> described::Value {
    match it {
        ExampleValue::Scalar(text) => described::Value::Scalar(text.clone()),
        ExampleValue::List(entries) => {
            described::Value::List(entries.iter().map(|entry| value(service, kind, entry)).collect())
        }
        ExampleValue::Map(entries) => {
            let entries = entries.iter().map(|(key, entry)| (key.clone(), value(service, kind, entry)));
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
