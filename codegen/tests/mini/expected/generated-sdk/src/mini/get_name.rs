// @generated from spec/mini/actions/GetName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns a name.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`GetNameResponse`](super::GetNameResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`NoSuchName`](super::ErrorCode::NoSuchName).
///
/// Source: Mini API Reference: Names / GetName.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct GetName {
    /// The name.
    pub name: String,
}

impl GetName {
    /// Creates a [`GetName`] from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// The response to [`GetName`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct GetNameResponse {
    /// The expiration time. Format: `YYYY-MM-DD hh:mm:ss` in an unknown time zone.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expires_on: Option<DateTime>,
    /// The time of the last change. Format: `MMM DD,YYYY hh:mm:ss` in UTC+08:00.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub changed_on: Option<DateTime>,
    /// Its changes, day by day.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub changes: Vec<Vec<String>>,
}

// The wire format, and the entry in the table of operations.

impl Request for GetName {
    type Service = Mini;
    type Response = GetNameResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for GetName {}

impl Decode for GetNameResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            expires_on: from.written(&YEAR_FIRST).optional("ExpiresOn")?,
            changed_on: from.written(&MONTH_FIRST_0800).optional("ChangedOn")?,
            changes: from.lists("Changes", Some("Day"), Some("Change"))?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("GetName")
    .parameters(&[Parameter::string("Name").required()])
    .errors(&["NoSuchName"]);
