// @generated from spec/mini/actions/ListNames.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the names of the account.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`ListNamesResponse`](super::ListNamesResponse).
///
/// Source: Mini API Reference: Names / ListNames.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ListNames {
    /// The number of names per page.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "strict"))]
    pub size: i32,
    /// The last name of the previous page.
    pub after: Option<String>,
}

impl ListNames {
    /// Creates a [`ListNames`] from its required fields.
    pub fn new(size: i32) -> Self {
        Self { size, after: None }
    }

    /// Sets the last name of the previous page.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }
}

/// The response to [`ListNames`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ListNamesResponse {
    /// The names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub names: Vec<OwnName>,
    /// The next page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub next: Option<NextNames>,
}

/// A name.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct OwnName {
    /// The name.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub name: Option<String>,
    /// The expiration time.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expires_at: Option<Observed<Timestamp>>,
    /// The expiration time. Format: `YYYY-MM-DD`.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub expires_on: Option<Observed<Date>>,
    /// The creation time.
    #[cfg_attr(feature = "serde", serde(with = "seconds"))]
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub created_at: Option<Timestamp>,
}

/// The start of the next page.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct NextNames {
    /// The last name of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub last: Option<String>,
}

// The wire format, and the entry in the table of operations.

impl Request for ListNames {
    type Service = Mini;
    type Response = ListNamesResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Size", &self.size);
        to.put("After", &self.after);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ListNames {}

#[diagnostic::do_not_recommend]
impl Paged for ListNames {
    type Item = OwnName;

    fn items(response: ListNamesResponse) -> Vec<OwnName> {
        response.names
    }
}

impl Decode for ListNamesResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            names: from.list("Names", Some("Name"))?,
            next: from.optional("Next")?,
        })
    }
}

impl Decode for OwnName {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            name: from.optional("Name")?,
            expires_at: from.optional("ExpiresAt")?,
            expires_on: from.written(&DATE).optional("ExpiresOn")?,
            created_at: from.written(&TimeFormat::SECONDS).optional("CreatedAt")?,
        })
    }
}

impl Decode for NextNames {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            last: from.optional("Last")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("ListNames")
    .parameters(&[Parameter::int("Size").required(), Parameter::string("After")])
    .paging(Paging::cursors("Size", "Names", "Next", &[("After", "Last")]));
