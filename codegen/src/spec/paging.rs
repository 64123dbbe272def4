//! How a list action pages.

use crate::source::Span;
use crate::yaml::{Text, mapping};

mapping! {
    /// How a list action pages.
    Paging {
        /// The place of the whole.
        span: Span,
        /// The parameter that takes the page's number.
        page: Option<Text>,
        /// The number of the first page, or `told`.
        first: Option<Text>,
        /// The parameter that takes the page's size.
        size: Option<Text>,
        /// The reply's list.
        items: Option<Text>,
        /// The reply's count of all items.
        total: Option<Text>,
        /// The reply's count of pages.
        pages: Option<Text>,
        /// The reply's number of this page.
        current: Option<Text>,
        /// The reply's word on whether there are more pages.
        more: Option<Text>,
        /// The reply's structure that points at the next page.
        next: Option<Text>,
        /// Parameters and the fields of `next` that they take.
        cursors: Vec<(Text, Text)>,
    }
}
