//! The vendor-neutral model of an API, into which every reader of a vendor's format translates.

use std::collections::BTreeSet;

/// An API, with all of its editions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// The name that the vendor gives it.
    pub title: String,
    /// Its editions.
    pub editions: Vec<Edition>,
    /// Its actions, in the vendor's order.
    pub actions: Vec<Action>,
    /// Structures that fields refer to by name.
    pub structures: Vec<Structure>,
    /// Its error codes.
    pub errors: Vec<ErrorCode>,
    /// Parts of the vendor's description that the spec language cannot express.
    pub notes: Vec<String>,
}

impl Api {
    /// Returns the structure of this name.
    pub fn structure(&self, name: &str) -> Option<&Structure> {
        self.structures.iter().find(|structure| structure.name == name)
    }
}

/// One edition of an API: a version at an endpoint.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edition {
    /// Its name in the spec.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The host that most regions use.
    pub endpoint: String,
    /// The hosts of the other regions, by region.
    pub regions: Vec<(String, String)>,
}

/// The editions that have an item, by index.
pub type Editions = BTreeSet<usize>;

/// An action.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Action {
    /// Its name on the wire.
    pub name: String,
    /// The vendor's description.
    pub doc: String,
    /// The editions that have it.
    pub editions: Editions,
    /// Whether the vendor calls it deprecated.
    pub deprecated: bool,
    /// The vendor's statement about its effect.
    pub access: Access,
    /// Its parameters.
    pub parameters: Vec<Field>,
    /// The fields of its response, or one field named `*` that is the whole response.
    pub response: Vec<Field>,
    /// The codes of the errors that the vendor lists for it.
    pub errors: Vec<String>,
    /// Sample responses.
    pub samples: Vec<Sample>,
}

/// A sample of a response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sample {
    /// Whether it is XML, and not JSON.
    pub is_xml: bool,
    /// The body.
    pub text: String,
}

/// A vendor's statement about the effect of an action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// It only reads: the vendor's tags say so, and its name does not contradict them.
    Read,
    /// It changes something, or the vendor does not say what it does.
    #[default]
    Unclear,
    /// The vendor's tags contradict each other or the name, as explained.
    Contradictory(String),
}

/// A parameter or a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// The vendor's description.
    pub doc: String,
    /// Its shape.
    pub shape: Shape,
    /// The editions that have it.
    pub editions: Editions,
    /// The editions that require it.
    pub required: Editions,
    /// Whether the vendor calls it deprecated.
    pub deprecated: bool,
    /// The limits of its value.
    pub limits: Limits,
    /// The value that the service assumes if it is absent.
    pub default: Option<String>,
    /// An example of its value.
    pub example: Option<String>,
}

/// The limits of a value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// The least number.
    pub min: Option<i64>,
    /// The greatest number.
    pub max: Option<i64>,
    /// The greatest number of characters.
    pub max_length: Option<i64>,
    /// The least number of entries.
    pub min_items: Option<i64>,
    /// The greatest number of entries.
    pub max_items: Option<i64>,
}

/// The shape of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Shape {
    /// A value of any shape.
    #[default]
    Any,
    /// A string.
    String,
    /// An integer of 32 bits.
    Int,
    /// An integer of 64 bits.
    Long,
    /// A number that can have a fraction.
    Decimal,
    /// A boolean.
    Bool,
    /// One of a few values.
    Enum(Enum),
    /// A structure of its own.
    Structure(Vec<Field>),
    /// A structure that others share, by name.
    Named(String),
    /// A list. Its entries can have a name inside a wrapper: `{"Names": {"Name": […]}}`.
    List {
        /// The name of an entry inside the wrapper.
        entry: Option<String>,
        /// The shape of an entry.
        of: Box<Shape>,
    },
    /// Values by keys that are data.
    Map(Box<Shape>),
    /// A value that travels as one string of JSON.
    Json(Box<Shape>),
}

/// The values of an enum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Enum {
    /// Whether they travel as integers.
    pub is_numeric: bool,
    /// The values with the vendor's description of each.
    pub values: Vec<(String, String)>,
}

/// A structure with a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Structure {
    /// Its name.
    pub name: String,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// An error code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorCode {
    /// The code on the wire.
    pub code: String,
    /// The HTTP status that it comes with.
    pub status: Option<u16>,
    /// The vendor's description.
    pub doc: String,
}
