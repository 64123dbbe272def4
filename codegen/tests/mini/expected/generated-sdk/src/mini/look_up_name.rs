// @generated from spec/mini/actions/LookUpName.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Returns whether a name is free, or what is known about one of the account.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`LookUpNameResponse`](super::LookUpNameResponse).
///
/// Error codes in addition to the [public ones](super::ErrorCode):
/// [`NoSuchName`](super::ErrorCode::NoSuchName).
///
/// Source: Mini API Reference: Names / LookUpName.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct LookUpName {
    /// The name.
    pub name: String,
    /// What to look up.
    pub mode: Option<String>,
}

impl LookUpName {
    /// Creates a [`LookUpName`] from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mode: None,
        }
    }

    /// What to look up.
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

/// The response to [`LookUpName`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct LookUpNameResponse {
    /// Whether it is free.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub offer: Option<String>,
    /// Whether it is a premium name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub premium: Option<bool>,
    /// When it expires. Format: `YYYY-MM-DD hh:mm:ss` in UTC+08:00.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub ends_on: Option<Observed<DateTime>>,
    /// The stage of its life.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub stage: Option<String>,
    /// Its nameservers.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub servers: Vec<NameServer>,
}

/// A nameserver.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct NameServer {
    /// Its host name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub host: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for LookUpName {
    type Service = Mini;
    type Response = LookUpNameResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Name", &self.name);
        to.put("Mode", &self.mode);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for LookUpName {}

impl Decode for LookUpNameResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            offer: from.optional("Offer")?,
            premium: from.optional("Premium")?,
            ends_on: from.written(&YEAR_FIRST_0800).optional("EndsOn")?,
            stage: from.optional("Stage")?,
            servers: from.list("Servers", Some("Server"))?,
        })
    }
}

impl Decode for NameServer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            host: from.optional("Host")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("LookUpName")
    .parameters(
        &[
            Parameter::string("Name").required().rules(&[Rule::DOMAIN]),
            Parameter::string("Mode"),
        ],
    )
    .errors(&["NoSuchName"]);
