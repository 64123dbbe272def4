//! Exchanges that become tests.

use crate::spec;

/// An exchange that becomes a test.
#[derive(Clone, Debug)]
pub struct Example<'s> {
    /// The example as it is written.
    pub spec: &'s spec::Example,
    /// The parameters that the request sets, in the order of the action's parameters.
    pub request: Option<Vec<(usize, ExampleValue<'s>)>>,
    /// The bodies of the response.
    pub bodies: Vec<Body<'s>>,
}

/// A value of an example's request.
#[derive(Clone, Debug)]
pub enum ExampleValue<'s> {
    /// The text of a scalar, known to fit its type.
    Scalar(&'s str),
    /// Entries of a list.
    List(Vec<ExampleValue<'s>>),
    /// The fields of a structure that are set, in the structure's order.
    Structure(Vec<(usize, ExampleValue<'s>)>),
    /// Entries of a map.
    Map(Vec<(&'s str, ExampleValue<'s>)>),
}

/// The body of a response.
#[derive(Clone, Debug)]
pub struct Body<'s> {
    /// The format of the body, and how it deviates.
    pub doc: &'s str,
    /// Whether it is XML. Otherwise it is JSON.
    pub is_xml: bool,
    /// Whether the registrar sends this form by default: JSON, or the protocol's own envelope.
    pub usual: bool,
    /// The name of the file that holds it.
    pub file: &'s str,
}
