//! Exchanges that become tests.

use super::{Block, Spanned, Text};
use crate::source::Span;

/// An exchange that becomes a test.
#[derive(Clone, Debug)]
pub struct Example {
    /// The place of the whole.
    pub span: Span,
    /// What it shows.
    pub doc: Text,
    /// `page` or `hand`.
    pub origin: Text,
    /// The parameters, by wire name.
    pub request: Option<Value>,
    /// Exactly the parameters that go over the wire, one a line.
    pub sends: Option<Block>,
    /// The error that it shows, if it does not succeed.
    pub error: Option<ExampleError>,
    /// The reply in JSON.
    pub json: Option<Block>,
    /// The reply in XML.
    pub xml: Option<Text>,
    /// Other shapes of the same reply.
    pub also: Vec<OtherShape>,
}

/// The error of an example.
#[derive(Clone, Debug)]
pub struct ExampleError {
    /// Its code.
    pub code: Text,
    /// Its HTTP status.
    pub status: Spanned<u16>,
}

/// Another shape of an example's reply.
#[derive(Clone, Debug)]
pub struct OtherShape {
    /// What is odd about it.
    pub doc: Text,
    /// The reply in JSON.
    pub json: Option<Block>,
    /// The reply in XML.
    pub xml: Option<Text>,
}

/// A value of an example's request.
#[derive(Clone, Debug)]
pub enum Value {
    /// Text, a number or a truth value, as it was written.
    Scalar(Text),
    /// A list.
    List(Span, Vec<Value>),
    /// A mapping, in the order written.
    Map(Span, Vec<(Text, Value)>),
}
