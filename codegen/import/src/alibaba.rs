//! Reads `api-docs.json`, the format in which Alibaba Cloud publishes its APIs.

mod access;
mod document;
mod shape;

use std::collections::BTreeMap;

use crate::api::{Action, Api, Edition, ErrorCode, Field, Sample, Structure};
use document::{Document, Operation};
use shape::Shapes;

/// A file of the vendor.
#[derive(Clone, Debug)]
pub struct Source<'a> {
    /// The name that errors call it by.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// Reads the files of one edition, which describe the same version of the same product.
pub fn read(edition: &str, sources: &[Source<'_>]) -> Result<Api, String> {
    let mut api = Api::default();
    for source in sources {
        let document = document::parse(source)?;
        let found = Edition {
            name: edition.to_owned(),
            version: document.info.version.clone(),
            ..endpoints(&document)
        };
        match api.editions.first() {
            None => {
                api.title = document.info.product.clone();
                api.editions.push(found);
            }
            Some(first) if first.version == found.version && api.title == document.info.product => {}
            Some(first) => {
                return Err(format!(
                    "error: {}: the file describes version {} of {}, and another file describes version {} of {}\nhelp: give each version with `--edition NAME=FILE`",
                    source.name, found.version, document.info.product, first.version, api.title
                ));
            }
        }
        add(&mut api, &document, source)?;
    }
    Ok(api)
}

/// Returns the endpoint that most regions have, and those of the others.
fn endpoints(document: &Document) -> Edition {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for endpoint in &document.endpoints {
        *counts.entry(&endpoint.endpoint).or_default() += 1;
    }
    // The first in the file wins among equally frequent ones.
    let frequency = |endpoint: &&document::Endpoint| counts[endpoint.endpoint.as_str()];
    let usual = document.endpoints.iter().rev().max_by_key(frequency).map(|endpoint| &endpoint.endpoint);
    let others = document.endpoints.iter().filter(|endpoint| Some(&endpoint.endpoint) != usual);
    let regions: BTreeMap<_, _> =
        others.map(|endpoint| (endpoint.region.clone(), endpoint.endpoint.clone())).collect();
    Edition {
        endpoint: usual.cloned().unwrap_or_default(),
        regions: regions.into_iter().collect(),
        ..Edition::default()
    }
}

fn add(api: &mut Api, document: &Document, source: &Source<'_>) -> Result<(), String> {
    let mut shapes = Shapes::new(source.name, &document.components.schemas, &mut api.notes);
    for (name, schema) in &document.components.schemas {
        if schema.properties.is_some() && !api.structures.iter().any(|known| known.name == *name) {
            let fields = shapes.fields(schema, &format!("components.schemas.{name}"), false)?;
            api.structures.push(Structure { name: name.clone(), fields });
        }
    }
    for (name, operation) in &document.apis {
        if api.actions.iter().any(|action| action.name == *name) {
            return Err(format!(
                "error: {}: apis.{name}: another file describes this action as well",
                source.name
            ));
        }
        let path = format!("apis.{name}");
        api.actions.push(Action {
            name: name.clone(),
            doc: operation.doc(),
            editions: [0].into(),
            deprecated: operation.deprecated.unwrap_or(false),
            access: access::access(name, operation),
            parameters: parameters(operation, &path, &mut shapes)?,
            response: response(operation, &path, &mut shapes)?,
            errors: operation.codes().map(|(_, code)| code.error_code.clone()).collect(),
            samples: samples(operation),
        });
    }
    for operation in document.apis.values() {
        for (status, code) in operation.codes() {
            if !api.errors.iter().any(|known| known.code == code.error_code) {
                api.errors.push(ErrorCode {
                    code: code.error_code.clone(),
                    status: status.parse().ok(),
                    doc: code.error_message.clone(),
                });
            }
        }
    }
    Ok(())
}

fn parameters(operation: &Operation, path: &str, shapes: &mut Shapes<'_>) -> Result<Vec<Field>, String> {
    let fields = operation.parameters.iter().enumerate().map(|(index, parameter)| {
        let path = format!("{path}.parameters[{index}]");
        shapes.parameter(parameter, &path)
    });
    fields.collect()
}

/// Returns the fields of the successful response.
fn response(operation: &Operation, path: &str, shapes: &mut Shapes<'_>) -> Result<Vec<Field>, String> {
    let found = operation.responses.iter().find(|(status, _)| status.starts_with('2'));
    let Some((status, response)) = found else { return Ok(Vec::new()) };
    match &response.schema {
        Some(schema) => shapes.response(schema, &format!("{path}.responses.{status}.schema")),
        None => Ok(Vec::new()),
    }
}

/// Returns the samples of successful responses. The vendor's `errorExample`s are the samples of an older reference, most of
/// them of successes too, and some without the fields that exist now.
fn samples(operation: &Operation) -> Vec<Sample> {
    let samples: Vec<document::Sample> = serde_json::from_str(&operation.response_demo).unwrap_or_default();
    let samples = samples.into_iter().filter(|sample| !sample.example.trim().is_empty());
    samples.map(|sample| Sample { is_xml: sample.format == "xml", text: sample.example }).collect()
}
