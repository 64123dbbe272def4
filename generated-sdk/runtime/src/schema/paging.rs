//! The pagination of list actions, as plain data.

/// The pagination of a list action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The parameter with the page size.
    pub size: Option<&'static str>,
    /// The response's list.
    pub items: &'static str,
    /// How to get the next page.
    pub turn: Turn,
    /// The response field with the number of all items.
    pub total: Option<&'static str>,
    /// The response field with the number of pages.
    pub pages: Option<&'static str>,
    /// The response field with the number of this page.
    pub current: Option<&'static str>,
    /// The response field that reports whether there are more pages.
    pub more: Option<&'static str>,
}

/// How to get the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// By page number.
    Number {
        /// The parameter with the page number.
        page: &'static str,
        /// The number of the first page; `None` if it is unknown: then the first call omits the number, and the
        /// response reports it.
        first: Option<i64>,
    },
    /// By cursors that each response returns.
    Cursors {
        /// The response's structure with the cursors of the next page; without it, they are at the root.
        next: Option<&'static str>,
        /// Parameters, and the fields of `next` or of the response with their values.
        cursors: &'static [(&'static str, &'static str)],
        /// Whether the service keeps the position: a cursor may stay the same from page to page, and an empty page is
        /// the end, except for the first one.
        scrolls: bool,
    },
}

impl Paging {
    /// Creates pagination by page number, from 1.
    pub const fn pages(page: &'static str, size: &'static str, items: &'static str) -> Self {
        Self::new(Some(size), items, Turn::Number { page, first: Some(1) })
    }

    /// Creates pagination by cursors in the response's structure `next`.
    pub const fn cursors(
        size: &'static str,
        items: &'static str,
        next: &'static str,
        cursors: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self::new(Some(size), items, Turn::Cursors { next: Some(next), cursors, scrolls: false })
    }

    /// Creates pagination by cursors at the root of the response, such as a token: the list ends where there is none.
    pub const fn tokens(items: &'static str, cursors: &'static [(&'static str, &'static str)]) -> Self {
        Self::new(None, items, Turn::Cursors { next: None, cursors, scrolls: false })
    }

    const fn new(size: Option<&'static str>, items: &'static str, turn: Turn) -> Self {
        Self { size, items, turn, total: None, pages: None, current: None, more: None }
    }

    /// Sets the number of the first page.
    pub const fn first(mut self, number: i64) -> Self {
        if let Turn::Number { page, .. } = self.turn {
            self.turn = Turn::Number { page, first: Some(number) };
        }
        self
    }

    /// Marks it as unknown whether pages are counted from 0 or 1: the first call omits the number.
    pub const fn first_is_reported(mut self) -> Self {
        if let Turn::Number { page, .. } = self.turn {
            self.turn = Turn::Number { page, first: None };
        }
        self
    }

    /// Sets the parameter with the page size.
    pub const fn size(mut self, parameter: &'static str) -> Self {
        self.size = Some(parameter);
        self
    }

    /// Sets the response's structure with the cursors.
    pub const fn next(mut self, field: &'static str) -> Self {
        if let Turn::Cursors { cursors, scrolls, .. } = self.turn {
            self.turn = Turn::Cursors { next: Some(field), cursors, scrolls };
        }
        self
    }

    /// Marks the position as kept by the service: a cursor may stay the same, and an empty page is the end, except for
    /// the first one.
    pub const fn scrolls(mut self) -> Self {
        if let Turn::Cursors { next, cursors, .. } = self.turn {
            self.turn = Turn::Cursors { next, cursors, scrolls: true };
        }
        self
    }

    /// Sets the response field with the number of all items.
    pub const fn total(mut self, field: &'static str) -> Self {
        self.total = Some(field);
        self
    }

    /// Sets the response field with the number of pages.
    pub const fn count(mut self, field: &'static str) -> Self {
        self.pages = Some(field);
        self
    }

    /// Sets the response field with the number of this page.
    pub const fn current(mut self, field: &'static str) -> Self {
        self.current = Some(field);
        self
    }

    /// Sets the response field that reports whether there are more pages.
    pub const fn more(mut self, field: &'static str) -> Self {
        self.more = Some(field);
        self
    }
}
