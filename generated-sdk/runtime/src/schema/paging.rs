//! How list actions page, as plain data.

/// How a list action pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The parameter that takes the page's size.
    pub size: Option<&'static str>,
    /// The response's list.
    pub items: &'static str,
    /// The way from page to page.
    pub turn: Turn,
    /// The response's count of all items.
    pub total: Option<&'static str>,
    /// The response's count of pages.
    pub pages: Option<&'static str>,
    /// The response's number of this page.
    pub current: Option<&'static str>,
    /// The response's word on whether there are more pages.
    pub more: Option<&'static str>,
}

/// The way from one page to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// By number.
    Number {
        /// The parameter that takes the page's number.
        page: &'static str,
        /// The number of the first page; nothing where it is doubtful: the first call leaves the number out
        /// then, and the response tells which page it is.
        first: Option<i64>,
    },
    /// By cursors that each response hands on.
    Cursors {
        /// The response's structure that points at the next page; without it the response itself does.
        next: Option<&'static str>,
        /// Parameters, and the fields of `next` or of the response that they take.
        cursors: &'static [(&'static str, &'static str)],
        /// Whether the service keeps the place: a cursor may stay the same from page to page, and an empty page is the
        /// end.
        scrolls: bool,
    },
}

impl Paging {
    /// By page number, from 1.
    pub const fn pages(page: &'static str, size: &'static str, items: &'static str) -> Self {
        Self::new(Some(size), items, Turn::Number { page, first: Some(1) })
    }

    /// By cursors that the response's structure `next` holds.
    pub const fn cursors(
        size: &'static str,
        items: &'static str,
        next: &'static str,
        cursors: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self::new(Some(size), items, Turn::Cursors { next: Some(next), cursors, scrolls: false })
    }

    /// By cursors that the response itself holds, such as a token: the list ends where there is none.
    pub const fn tokens(items: &'static str, cursors: &'static [(&'static str, &'static str)]) -> Self {
        Self::new(None, items, Turn::Cursors { next: None, cursors, scrolls: false })
    }

    const fn new(size: Option<&'static str>, items: &'static str, turn: Turn) -> Self {
        Self { size, items, turn, total: None, pages: None, current: None, more: None }
    }

    /// The first page has this number.
    pub const fn first(mut self, number: i64) -> Self {
        if let Turn::Number { page, .. } = self.turn {
            self.turn = Turn::Number { page, first: Some(number) };
        }
        self
    }

    /// Whether pages are counted from 0 or 1 is doubtful: the first call leaves the number out.
    pub const fn first_is_reported(mut self) -> Self {
        if let Turn::Number { page, .. } = self.turn {
            self.turn = Turn::Number { page, first: None };
        }
        self
    }

    /// The parameter that takes the page's size.
    pub const fn size(mut self, parameter: &'static str) -> Self {
        self.size = Some(parameter);
        self
    }

    /// The response's structure that holds the cursors.
    pub const fn next(mut self, field: &'static str) -> Self {
        if let Turn::Cursors { cursors, scrolls, .. } = self.turn {
            self.turn = Turn::Cursors { next: Some(field), cursors, scrolls };
        }
        self
    }

    /// The service keeps the place: a cursor may stay the same, and an empty page is the end.
    pub const fn scrolls(mut self) -> Self {
        if let Turn::Cursors { next, cursors, .. } = self.turn {
            self.turn = Turn::Cursors { next, cursors, scrolls: true };
        }
        self
    }

    /// The response's count of all items.
    pub const fn total(mut self, field: &'static str) -> Self {
        self.total = Some(field);
        self
    }

    /// The response's count of pages.
    pub const fn count(mut self, field: &'static str) -> Self {
        self.pages = Some(field);
        self
    }

    /// The response's number of this page.
    pub const fn current(mut self, field: &'static str) -> Self {
        self.current = Some(field);
        self
    }

    /// The response's word on whether there are more pages.
    pub const fn more(mut self, field: &'static str) -> Self {
        self.more = Some(field);
        self
    }
}
