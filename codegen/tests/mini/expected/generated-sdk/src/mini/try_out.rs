// @generated from spec/mini/actions/TryOut.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Does something that has not been reviewed yet.
///
/// **May charge the account or destroy something:** the spec does not say yet.
/// Call it with [`call_undecided`](crate::Client::call_undecided), which sends it once.
/// The response is a [`TryOutResponse`](super::TryOutResponse).
///
/// Source: Mini guide, second edition: none.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct TryOut {
    /// The name.
    pub name: String,
}

impl TryOut {
    /// Creates a [`TryOut`] from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// The response to [`TryOut`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct TryOutResponse {}

// The wire format, and the entry in the table of operations.

impl Request for TryOut {
    type Service = Mini;
    type Response = TryOutResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
    }
}

#[diagnostic::do_not_recommend]
impl Undecided for TryOut {}

impl Decode for TryOutResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::undecided("TryOut")
    .parameters(&[Parameter::string("Name").required()]);
