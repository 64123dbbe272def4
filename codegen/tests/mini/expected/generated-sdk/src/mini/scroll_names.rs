// @generated from spec/mini/actions/ScrollNames.yaml by `cargo xtask codegen`. Edit that file, not this one.

use super::shared::*;

/// Lists the names of the account from where the last page ended.
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
    /// How many names a page has.
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "strict"))]
    pub size: Option<i64>,
    /// The place where the page before ended.
    pub scroll_id: Option<String>,
}

impl ScrollNames {
    /// Creates a [`ScrollNames`] from its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how many names a page has.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets the place where the page before ended.
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
    /// The names and the place.
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
    /// The place where this page ends.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub scroll_id: Option<String>,
    /// How many names there are.
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
