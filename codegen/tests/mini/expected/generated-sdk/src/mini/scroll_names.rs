// @generated from spec/mini/actions/ScrollNames.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the names of the account from the end of the last page.
///
/// A read: the SDK retries it as [`Retry`](crate::Retry) allows.
/// [`client.items(request)`](crate::Client::items) streams the items of all pages,
/// [`client.pages(request)`](crate::Client::pages) the pages.
/// The response is a [`ScrollNamesResponse`](super::ScrollNamesResponse).
///
/// Source: Mini API Reference: Names / ScrollNames.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "PascalCase"))]
#[must_use = "a request does nothing until it is sent"]
#[non_exhaustive]
pub struct ScrollNames {
    /// The number of names per page.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub size: Option<i64>,
    /// The position at the end of the previous page.
    pub scroll_id: Option<String>,
}

impl ScrollNames {
    /// Creates a [`ScrollNames`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the number of names per page.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets the position at the end of the previous page.
    pub fn scroll_id(mut self, scroll_id: impl Into<String>) -> Self {
        self.scroll_id = Some(scroll_id.into());
        self
    }
}

/// The response to [`ScrollNames`].
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct ScrollNamesResponse {
    /// The names and the position.
    pub found: FoundNames,
}

/// A page of names.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename_all = "PascalCase"))]
#[non_exhaustive]
pub struct FoundNames {
    /// The names of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Vec::is_empty"))]
    pub names: Vec<String>,
    /// The position at the end of this page.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub scroll_id: Option<String>,
    /// The total number of names.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub total: Option<i64>,
    /// Whether pages follow.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub more: Option<bool>,
}

// The wire format, and the entry in the table of operations.

impl Request for ScrollNames {
    type Service = Mini;
    type Response = ScrollNamesResponse;
    const OPERATION: &'static Operation = &OPERATION;

    fn encode(&self, to: &mut Params) {
        to.put("Size", &self.size);
        to.put("ScrollId", &self.scroll_id);
    }
}

#[diagnostic::do_not_recommend]
impl Sendable for ScrollNames {}

#[diagnostic::do_not_recommend]
impl Paged for ScrollNames {
    type Item = String;

    fn items(response: ScrollNamesResponse) -> Vec<String> {
        response.found.names
    }
}

impl Decode for ScrollNamesResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            found: from.always("Found")?,
        })
    }
}

impl Decode for FoundNames {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            names: from.list("Names", Some("Name"))?,
            scroll_id: from.optional("ScrollId")?,
            total: from.optional("Total")?,
            more: from.optional("More")?,
        })
    }
}

pub(super) static OPERATION: Operation = Operation::read("ScrollNames")
    .parameters(&[Parameter::long("Size"), Parameter::string("ScrollId")])
    .paging(
        Paging::tokens("Found.Names", &[("ScrollId", "Found.ScrollId")])
            .size("Size")
            .scrolls()
            .total("Found.Total")
            .more("Found.More"),
    );
