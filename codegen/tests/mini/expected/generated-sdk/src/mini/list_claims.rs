// @generated from spec/mini/actions/ListClaims.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists all claims of the account.
///
/// Only in the South edition.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`ListClaimsResponse`](super::ListClaimsResponse).
///
/// Source: Mini API Reference: Market / ListClaims.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ListClaims {
    /// The number of the only claim to list.
    pub number: Option<String>,
    /// The page. At least 1.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub page: i32,
    /// The number of claims per page. From 1 to 2.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub size: i32,
}

impl ListClaims {
    /// Creates a [`ListClaims`] from its required fields.
    pub fn new(page: i32, size: i32) -> Self {
        Self { page, size, number: None }
    }

    /// Sets the number of the only claim to list.
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}

/// The response to [`ListClaims`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ListClaimsResponse {
    /// The claims of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub claims: Vec<NameClaim>,
    /// The total number of claims.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total: Option<i32>,
}

/// A claim to a name.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct NameClaim {
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
    /// The time of the claim.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub made_at: Option<Timestamp>,
}

// The wire format, and the entry in the table of operations.

impl Request for ListClaims {
    type Service = Mini;
    type Response = ListClaimsResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Number", &self.number);
        to.put("Page", &self.page);
        to.put("Size", &self.size);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ListClaims {}

#[diagnostic::do_not_recommend]
impl Paged for ListClaims {
    type Item = NameClaim;

    fn items(response: ListClaimsResponse) -> Vec<NameClaim> {
        response.claims
    }
}

impl Decode for ListClaimsResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            claims: from.list("Claims", Some("Claim"))?,
            total: from.optional("Total")?,
        })
    }
}

impl Decode for NameClaim {
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

pub(super) static OPERATION: Operation = Operation::read("ListClaims")
    .only(SOUTH)
    .parameters(
        &[
            Parameter::string("Number"),
            Parameter::int("Page").required().rules(&[Rule::Min(1)]),
            Parameter::int("Size").required().rules(&[Rule::Min(1), Rule::Max(2)]),
        ],
    )
    .paging(Paging::pages("Page", "Size", "Claims").total("Total"));
