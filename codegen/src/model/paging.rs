//! The pagination of lists.

use super::Path;

/// The number of the first page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// It is this.
    Number(i64),
    /// It is uncertain, and the response reports it.
    Reported,
}

/// The pagination of a list action; fields by wire name, all of which exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging<'s> {
    /// By page number.
    Pages {
        /// The parameter of the page's number.
        page: &'s str,
        /// The number of the first page.
        first: First,
        /// The parameter of the page's size.
        size: &'s str,
        /// The response's list.
        items: Path<'s>,
        /// The response's count of items.
        total: Option<&'s str>,
        /// The response's count of pages.
        pages: Option<&'s str>,
        /// The response's number of this page.
        current: Option<&'s str>,
        /// The response's word on whether there are more pages.
        more: Option<&'s str>,
    },
    /// By cursors.
    Cursors {
        /// The parameter of the page's size.
        size: Option<&'s str>,
        /// The response's list.
        items: Path<'s>,
        /// The response's structure that points at the next page, if it is not the response itself.
        next: Option<&'s str>,
        /// Parameters, and the fields of `next` or of the response that they take.
        cursors: Vec<(&'s str, &'s str)>,
        /// Whether the service keeps the place.
        scrolls: bool,
        /// The response's count of items.
        total: Option<&'s str>,
        /// The response's word on whether there are more pages.
        more: Option<&'s str>,
    },
}

impl<'s> Paging<'s> {
    /// The response's count of items.
    pub fn total(&self) -> Option<&'s str> {
        match self {
            Self::Pages { total, .. } | Self::Cursors { total, .. } => *total,
        }
    }
}
