//! Exchanges that become tests.

/// An exchange that becomes a test.
#[derive(Clone, Debug)]
pub struct Example {
    /// The test's name.
    pub name: String,
    /// What it shows.
    pub doc: String,
    /// Whether the vendor's page shows it.
    pub from_page: bool,
    /// The request, and exactly what it sends.
    pub request: Option<ExampleRequest>,
    /// The reply's bodies.
    pub bodies: Vec<Body>,
    /// The index of the body as the registrar sends it by default: JSON, or the protocol's own envelope.
    pub usual: Option<usize>,
    /// The error that it shows.
    pub error: Option<ExampleError>,
    /// Every scalar of the JSON reply.
    pub seen: Vec<Seen>,
}

/// The request of an example.
#[derive(Clone, Debug)]
pub struct ExampleRequest {
    /// The fields that are set, in the order of the action's parameters.
    pub fields: Vec<(usize, ExampleValue)>,
    /// What goes over the wire, in the protocol's own words: sorted parameters, or an envelope.
    pub sends: Sends,
}

/// What a request sends.
#[derive(Clone, Debug)]
pub enum Sends {
    /// Parameters by name, sorted.
    Parameters(Vec<(String, String)>),
    /// The whole envelope.
    Envelope(String),
}

/// A value of an example's request.
#[derive(Clone, Debug)]
pub enum ExampleValue {
    /// The text of a scalar, known to fit its type.
    Scalar(String),
    /// Entries of a list.
    List(Vec<ExampleValue>),
    /// The fields of a structure that are set, in the structure's order.
    Structure(Vec<(usize, ExampleValue)>),
    /// Entries of a map.
    Map(Vec<(String, ExampleValue)>),
}

/// The body of a reply.
#[derive(Clone, Debug)]
pub struct Body {
    /// What it is in, and what is odd about it.
    pub doc: String,
    /// Whether it is XML. Otherwise it is JSON.
    pub is_xml: bool,
    /// The text.
    pub text: String,
}

/// The error of an example.
#[derive(Clone, Debug)]
pub struct ExampleError {
    /// The code.
    pub code: String,
    /// The HTTP status.
    pub status: u16,
}

/// A scalar of a reply, as the caller finds it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The way to it: fields by Rust name, entries by index.
    pub path: Vec<Step>,
    /// Its text.
    pub text: String,
}

/// A step on the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A field that is always there.
    Field(String),
    /// A field that may be absent.
    Optional(String),
    /// An entry of a list.
    Entry(usize),
}
