//! Lists in programs that are not async.

use crate::client::blocking::{Wait, wait_for};
use crate::error::Error;
use crate::exchange::Response;
use crate::pages::{Items, PageError, PagePosition, Pages};
use crate::protocol::Paged;

/// A list as an iterator, from [`wait`](Wait::wait) on [`Pages`] and [`Items`].
///
/// After a failed call the next step repeats the call, as for the streams. In async code it returns an error, and ends.
#[derive(Debug)]
#[must_use = "nothing is asked for until the iterator is"]
pub struct Waiting<L> {
    list: L,
    /// Whether the error about async code was returned.
    refused: bool,
}

impl<R: Paged> Wait for Pages<R> {
    type Output = Waiting<Self>;

    /// Returns the pages as an iterator.
    fn wait(self) -> Waiting<Self> {
        Waiting { list: self, refused: false }
    }
}

impl<R: Paged> Wait for Items<R> {
    type Output = Waiting<Self>;

    /// Returns the items as an iterator.
    fn wait(self) -> Waiting<Self> {
        Waiting { list: self, refused: false }
    }
}

impl<R: Paged> Waiting<Pages<R>> {
    /// Returns the next page; see [`Pages::position`].
    pub fn position(&self) -> Option<PagePosition> {
        self.list.position()
    }
}

impl<R: Paged> Waiting<Items<R>> {
    /// Returns the position to resume at; see [`Items::position`].
    pub fn position(&self) -> Option<PagePosition> {
        self.list.position()
    }
}

impl<R: Paged> Iterator for Waiting<Pages<R>> {
    type Item = Result<Response<R::Response>, PageError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.refused {
            return None;
        }
        wait_for(self.list.next()).unwrap_or_else(|error| Some(Err(self.refuse(error, Pages::failed))))
    }
}

impl<R: Paged> Iterator for Waiting<Items<R>> {
    type Item = Result<R::Item, PageError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.refused {
            return None;
        }
        wait_for(self.list.next()).unwrap_or_else(|error| Some(Err(self.refuse(error, Items::failed))))
    }
}

impl<L> Waiting<L> {
    fn refuse(&mut self, error: Error, failed: fn(&mut L, Error) -> PageError) -> PageError {
        self.refused = true;
        failed(&mut self.list, error)
    }
}
