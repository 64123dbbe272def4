//! The pagination of a list action.

use crate::source::Span;
use crate::yaml::{Block, Spanned, Text, mapping};

mapping! {
    /// The pagination of a list action.
    Paging {
        /// The place of the whole.
        span: Span,
        /// The reason why a list with a page number or a cursor is not paginated.
        none: Option<Block> = optional_block,
        /// The parameter that takes the page's number.
        page: Option<Text>,
        /// The number of the first page, or `reported`.
        first: Option<Text>,
        /// The parameter that takes the page's size.
        size: Option<Text>,
        /// The response's list.
        items: Option<Text>,
        /// The response's count of all items.
        total: Option<Text>,
        /// The response's count of pages.
        pages: Option<Text>,
        /// The response's number of this page.
        current: Option<Text>,
        /// The response's word on whether there are more pages.
        more: Option<Text>,
        /// The response's structure that points at the next page, if it is not the response itself.
        next: Option<Text>,
        /// Whether the service keeps the place: cursors may stay the same, and an empty page is the end, except for the
        /// first one.
        scrolls: Option<Spanned<bool>>,
        /// Parameters and the fields of `next` or of the response that they take.
        cursors: Vec<(Text, Text)>,
    }
}
