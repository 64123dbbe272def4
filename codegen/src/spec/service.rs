//! A service: `service.yaml`, and what the other files of its folder add to it.

use std::collections::BTreeMap;

use super::action::Action;
use super::errors::ErrorCode;
use super::failure::Failure;
use super::field::{Field, Place};
use super::orders::Orders;
use super::registrar::Registrar;
use super::types::{Enum, Structure};
use crate::yaml::{Block, Mapping, Text, mapping};

/// One folder of the spec.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// The folder's name, which becomes the module's.
    pub folder: String,
    /// The name that `service.yaml` gives; it has to be the folder's.
    pub service: Text,
    /// The name in documents.
    pub title: Text,
    /// The purpose of the service.
    pub doc: Block,
    /// The document that `source` refers to.
    pub reference: Text,
    /// The wire protocol.
    pub protocol: Text,
    /// The response field that names the request.
    pub request_id: Text,
    /// Whether actions may be `effect: undecided`.
    pub draft: bool,
    /// The editions, in the order written.
    pub editions: Vec<Edition>,
    /// The fields by which a response reports a failure, where they are not the protocol's usual ones.
    pub failure: Option<Failure>,
    /// The groups of actions and their titles, in the order written.
    pub groups: Vec<(Text, Text)>,
    /// Parameters that actions share through `uses`.
    pub parameters: Vec<Field>,
    /// The pricing, tracking and finding of orders.
    pub orders: Option<Orders>,
    /// The everyday tasks, and the actions that carry them out.
    pub registrar: Option<Registrar>,
    /// Every error code.
    pub errors: Vec<ErrorCode>,
    /// Shared enums, of all files in `types/`.
    pub enums: Vec<Enum>,
    /// Shared structures, of all files in `types/`.
    pub types: Vec<Structure>,
    /// The actions, by file name.
    pub actions: Vec<Action>,
    /// The bodies of responses in examples, by their paths in `examples/`.
    pub example_files: BTreeMap<String, ExampleFile>,
    /// Every file could be parsed. If not, a name that seems unknown may be in one that could not.
    pub whole: bool,
}

/// A file with the body of a response.
#[derive(Clone, Debug)]
pub struct ExampleFile {
    /// The index of the file in [`Sources`](crate::source::Sources).
    pub file: u32,
    /// Its text.
    pub text: String,
}

mapping! {
    /// An edition of a service.
    Edition {
        /// Its name, lower case.
        name: Text = owner,
        /// The version that goes over the wire.
        version: Text,
        /// The host.
        endpoint: Text,
        /// The hosts of regions that have one of their own.
        regions: Vec<(Text, Text)> = pairs,
        /// The documentation.
        doc: Block,
    }
}

/// Reads `service.yaml`.
pub(super) fn service(service: &mut Service, mapping: &mut Mapping<'_, '_>) {
    service.service = mapping.text("service");
    service.title = mapping.text("title");
    service.doc = mapping.doc();
    service.reference = mapping.text("reference");
    service.protocol = mapping.text("protocol");
    service.request_id = mapping.text("request_id");
    service.draft = mapping.flag("draft");
    service.editions = mapping.some_named("editions", "edition", Edition::read);
    service.failure = mapping.nested("failure", "description of failures", Failure::read);
    service.groups = mapping.pairs("groups");
    service.parameters = mapping.fields("parameters", Place::Parameter);
    service.orders = mapping.nested("orders", "description of orders", Orders::read);
    service.registrar = mapping.nested("registrar", "description of everyday tasks", Registrar::read);
}
