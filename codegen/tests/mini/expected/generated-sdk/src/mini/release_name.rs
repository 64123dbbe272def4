// @generated from spec/mini/actions/ReleaseName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Releases a name permanently.
///
/// **Destructive:** call it with [`destroy`](crate::Client::destroy), which takes [`name`](field@ReleaseName::name) again as a confirmation.
/// The response is a [`ReleaseNameResponse`](super::ReleaseNameResponse).
///
/// Source: Mini API Reference: Names / ReleaseName.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ReleaseName {
    /// The name.
    pub name: String,
}

impl ReleaseName {
    /// Creates a [`ReleaseName`] from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// The response to [`ReleaseName`].
///
/// It has no fields: it means that the call succeeded.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize))]
#[non_exhaustive]
pub struct ReleaseNameResponse {}

// The wire format, and the entry in the table of operations.

impl Request for ReleaseName {
    type Service = Mini;
    type Response = ReleaseNameResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
    }
}

#[diagnostic::do_not_recommend]
impl Destroy for ReleaseName {
    fn target(&self) -> String {
        self.name.clone()
    }
}

impl Decode for ReleaseNameResponse {
    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {})
    }
}

pub(super) static OPERATION: Operation = Operation::destroy("ReleaseName", "Name")
    .parameters(&[Parameter::string("Name").required()]);
