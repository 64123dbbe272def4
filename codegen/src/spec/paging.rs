//! How a list action pages.

use crate::source::Span;
use crate::yaml::{Mapping, Text};

/// How a list action pages.
#[derive(Clone, Debug)]
pub struct Paging {
    /// The place of the whole.
    pub span: Span,
    /// The parameter that takes the page's number.
    pub page: Option<Text>,
    /// The number of the first page, or `told`.
    pub first: Option<Text>,
    /// The parameter that takes the page's size.
    pub size: Option<Text>,
    /// The reply's list.
    pub items: Option<Text>,
    /// The reply's count of all items.
    pub total: Option<Text>,
    /// The reply's count of pages.
    pub pages: Option<Text>,
    /// The reply's number of this page.
    pub current: Option<Text>,
    /// The reply's word on whether there are more pages.
    pub more: Option<Text>,
    /// The reply's structure that points at the next page.
    pub next: Option<Text>,
    /// Parameters and the fields of `next` that they take.
    pub cursors: Vec<(Text, Text)>,
}

/// Reads the key `paging`.
pub(super) fn paging(mapping: &mut Mapping<'_, '_>) -> Option<Paging> {
    mapping.nested("paging", "description of paging", |mapping| Paging {
        span: mapping.span(),
        page: mapping.optional_text("page"),
        first: mapping.optional_text("first"),
        size: mapping.optional_text("size"),
        items: mapping.optional_text("items"),
        total: mapping.optional_text("total"),
        pages: mapping.optional_text("pages"),
        current: mapping.optional_text("current"),
        more: mapping.optional_text("more"),
        next: mapping.optional_text("next"),
        cursors: mapping.pairs("cursors"),
    })
}
