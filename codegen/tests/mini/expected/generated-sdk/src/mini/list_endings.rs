// @generated from spec/mini/actions/ListEndings.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the endings that names can have.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`ListEndingsResponse`](super::ListEndingsResponse).
///
/// Source: Mini API Reference: Names / ListEndings.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize), serde(deny_unknown_fields))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ListEndings {}

impl ListEndings {
    /// Creates a [`ListEndings`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response to [`ListEndings`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(transparent))]
#[non_exhaustive]
pub struct ListEndingsResponse {
    /// The endings.
    pub endings: Vec<Ending>,
}

/// An ending of names.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Ending {
    /// The ending.
    pub name: String,
    /// The first day on which it was sold. Format: `YYYY-MM-DD`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub since: Option<Date>,
    /// The registry: a [`Registry`](crate::mini::Registry) with a [`Registry::name`](field@crate::mini::Registry::name), not the one of [`OrderName`](crate::mini::OrderName).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub run_by: Option<Registry>,
    /// Whether it is sold, as in [`EndingState::Sold`](crate::mini::EndingState::Sold).
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<EndingState>,
}

/// The registry of an ending.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct Registry {
    /// The name of the registry.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
}

/// The availability of an ending; not the state of a task.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndingState {
    /// `Sold`: It is sold.
    Sold,
    /// A value that this version of the SDK does not know.
    Other(UnknownValue),
}

// The wire format, and the entry in the table of operations.

impl Request for ListEndings {
    type Service = Mini;
    type Response = ListEndingsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, _: &mut Params) {}
}

#[diagnostic::do_not_recommend]
impl Sendable for ListEndings {}

impl Decode for ListEndingsResponse {
    const SHAPE: crate::extend::Shape = crate::extend::Shape::Any;

    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            endings: from.whole_list(Some("Ending"))?,
        })
    }
}

impl Decode for Ending {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.always("Name")?,
            since: from.written(&DATE).optional("Since")?,
            run_by: from.optional("RunBy")?,
            state: from.optional("State")?,
        })
    }
}

impl Decode for Registry {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.optional("Name")?,
        })
    }
}

wire_enum!(EndingState, Sold("Sold"));

pub(super) static OPERATION: Operation = Operation::read("ListEndings").list("Ending");
