//! Lists, page by page or item by item. This file has only the typed streams: [`Paginator`], which is untyped, decides
//! which page comes next.

mod error;
mod page_info;
mod paginator;
mod position;
mod run;

pub use error::{PageError, PageErrorKind};
pub use position::{PagePosition, PagePositionError};

#[cfg(feature = "blocking")]
use crate::error::Error;
use crate::exchange::{Call, Executor, Job, Response, Settings};
use crate::params::Params;
use crate::protocol::Paged;
use futures_core::Stream;
pub(crate) use paginator::Paginator;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::vec;

/// The pages of a list, from [`Client::pages`](crate::Client::pages).
///
/// It is a stream, and [`next`](Self::next) reads it without a stream crate. Nothing is sent before the first poll. It
/// owns its data, so it can be moved into a task.
///
/// After a failed call the stream stays at its page: the next poll requests that page again, so nothing is skipped or
/// repeated. [`position`](Self::position) returns that page, as a value that can be stored, and
/// [`resume_at`](Self::resume_at) continues there in another process:
/// ```no_run
/// use registrar_sdk::aliyun_domain::{AliyunDomain, QueryDomainList};
/// use registrar_sdk::Client;
/// use registrar_sdk::{PageError, PagePosition};
///
/// # async fn resume(client: Client<AliyunDomain>, stored: PagePosition) -> Result<(), PageError> {
/// let mut pages = client.pages(QueryDomainList::new(1, 50)).resume_at(stored);
/// while let Some(page) = pages.next().await {
///     match page {
///         Ok(page) => println!("{} names", page.data.len()),
///         Err(error) => {
///             println!("store `{}`", error.position);
///             return Err(error);
///         }
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// A list that repeats itself, ends too early or does not end is detected, and the stream ends after that error; see
/// [`PageErrorKind`].
#[must_use = "no page is asked for until the stream is polled"]
pub struct Pages<R: Paged> {
    executor: Arc<Executor>,
    settings: Settings,
    paginator: Paginator,
    flight: Option<Call<R::Response>>,
}

impl<R: Paged> Pages<R> {
    pub(crate) fn new(executor: Arc<Executor>, settings: Settings, request: &R) -> Self {
        let mut params = Params::roomy();
        request.encode(&mut params);
        Self { executor, settings, paginator: Paginator::new(R::OPERATION, &params), flight: None }
    }

    /// Starts or continues at this page instead. The position belongs to the same request.
    ///
    /// The first poll refuses a position that belongs to another list, and sends nothing.
    pub fn resume_at(mut self, position: PagePosition) -> Self {
        self.flight = None;
        self.paginator.start_at(position);
        self
    }

    /// Returns the next page: the one after the last page returned, or the one that failed. Returns `None` at the end
    /// of the list.
    pub fn position(&self) -> Option<PagePosition> {
        self.paginator.position().cloned()
    }

    /// Returns the next page, with one call, or `None` at the end of the list.
    ///
    /// Dropping the future loses nothing: the next one waits for the same call.
    ///
    /// # Errors
    ///
    /// See [`PageError`].
    pub async fn next(&mut self) -> Option<Result<Response<R::Response>, PageError>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn failed(&mut self, error: Error) -> PageError {
        self.paginator.failed(error)
    }

    fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<R::Response>, PageError>>> {
        if self.flight.is_none() {
            match self.paginator.ask() {
                Some(Ok(params)) => {
                    let job = Job::new(R::OPERATION, params);
                    self.flight =
                        Some(Call::typed(Arc::clone(&self.executor), self.settings.clone(), Ok(job)));
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        let Some(flight) = &mut self.flight else { return Poll::Ready(None) };
        let arrived = ready!(Pin::new(flight).poll(context));
        self.flight = None;
        Poll::Ready(match arrived {
            Ok(response) => match self.paginator.arrived(&response.about) {
                Ok(true) => Some(Ok(response)),
                Ok(false) => None,
                Err(error) => Some(Err(error)),
            },
            Err(error) => Some(Err(self.paginator.failed(error))),
        })
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<Response<R::Response>, PageError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("action", &R::OPERATION.name)
            .field("position", &self.paginator.position())
            .finish_non_exhaustive()
    }
}

/// The items of a list, from [`Client::items`](crate::Client::items).
///
/// It is a stream with the same behavior as [`Pages`]. All items of a page that arrived are returned before the error
/// of the next one.
#[must_use = "nothing is asked for until the stream is polled"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    /// The remaining items of the latest page.
    left: vec::IntoIter<R::Item>,
    given: u64,
}

impl<R: Paged> Items<R> {
    pub(crate) fn new(pages: Pages<R>) -> Self {
        Self { pages, left: Vec::new().into_iter(), given: 0 }
    }

    /// Starts or continues at this page instead; see [`Pages::resume_at`].
    pub fn resume_at(mut self, position: PagePosition) -> Self {
        self.pages = self.pages.resume_at(position);
        (self.left, self.given) = (Vec::new().into_iter(), 0);
        self
    }

    /// Returns the position to resume at so that no item is skipped. While items of a page remain, it is that page,
    /// whose items are then repeated from the first; between two pages it is the next one. Returns `None` after the
    /// last item.
    pub fn position(&self) -> Option<PagePosition> {
        match self.left.as_slice() {
            [] => self.pages.position(),
            _ => self.pages.paginator.last().cloned(),
        }
    }

    /// Returns the next item, with one call per page, or `None` at the end of the list.
    ///
    /// Dropping the future loses nothing: the next one waits for the same call.
    ///
    /// # Errors
    ///
    /// See [`PageError`].
    pub async fn next(&mut self) -> Option<Result<R::Item, PageError>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Collects all remaining items, for instance into a `Vec`.
    ///
    /// ```no_run
    /// use registrar_sdk::aliyun_domain::*;
    /// use registrar_sdk::*;
    ///
    /// # async fn names(client: Client<AliyunDomain>) -> Result<(), Error> {
    /// let domains: Vec<_> = client.items(QueryDomainList::new(1, 100)).try_collect().await?;
    /// println!("{} domain names", domains.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the first [`PageError`]; the items before it are dropped. To keep them, use [`next`](Self::next).
    pub async fn try_collect<C: Default + Extend<R::Item>>(mut self) -> Result<C, PageError> {
        let mut all = C::default();
        while let Some(item) = self.next().await {
            all.extend([item?]);
        }
        Ok(all)
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn failed(&mut self, error: Error) -> PageError {
        self.pages.failed(error).after(self.given)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R::Item, PageError>>> {
        loop {
            if let Some(item) = self.left.next() {
                self.given += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(response)) => self.left = R::items(response.into_inner()).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error.after(self.given)))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, PageError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left.len(), None)
    }
}

/// Items are never pinned.
impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("action", &R::OPERATION.name)
            .field("position", &self.position())
            .finish_non_exhaustive()
    }
}
