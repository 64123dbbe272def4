// @generated from spec/mini/actions/ListPurchases.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists names that were bought from their holders.
///
/// Only in the South edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// The response is a [`ListPurchasesResponse`](super::ListPurchasesResponse).
///
/// Source: Mini API Reference: Market / ListPurchases.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPurchases {
    /// The number of the only purchase to list.
    pub number: Option<String>,
    /// The start of the period.
    #[cfg_attr(feature = "serde", serde(default, with = "seconds"))]
    pub since: Option<Timestamp>,
}

impl ListPurchases {
    /// Creates a [`ListPurchases`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the number of the only purchase to list.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets the start of the period.
    pub fn since(mut self, since: Timestamp) -> Self {
        self.since = Some(since);
        self
    }
}

/// The response to [`ListPurchases`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ListPurchasesResponse {
    /// The purchases.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub purchases: Vec<NamePurchase>,
}

/// A purchase of a name.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct NamePurchase {
    /// Its number.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub number: Option<String>,
    /// The name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// The kind.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub kind: Option<String>,
    /// The state.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub state: Option<String>,
    /// The time of the purchase.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub made_at: Option<Timestamp>,
}

// The wire format, and the entry in the table of operations.

impl Request for ListPurchases {
    type Service = Mini;
    type Response = ListPurchasesResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Number", &self.number);
        to.put_written("Since", &self.since, &TimeFormat::SECONDS);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ListPurchases {}

impl Decode for ListPurchasesResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            purchases: from.list("Purchases", Some("Purchase"))?,
        })
    }
}

impl Decode for NamePurchase {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            number: from.optional("Number")?,
            name: from.optional("Name")?,
            kind: from.optional("Kind")?,
            state: from.optional("State")?,
            made_at: from.written(&TimeFormat::SECONDS).optional("MadeAt")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("ListPurchases")
    .only(SOUTH)
    .parameters(&[Parameter::string("Number"), Parameter::seconds("Since")]);
