//! The methods of a client that read lists.

use super::Client;
use crate::pages::{Items, Pages};
use crate::protocol::{Paged, Request, Service};
use std::sync::Arc;

impl<S: Service> Client<S> {
    /// Returns the pages of a list as a stream of responses. Each page is one call, made on demand, and every response
    /// is returned, including empty ones.
    ///
    /// The stream begins with the page that the request names: `QueryDomainList::new(5, 50)` begins with the fifth
    /// page. Otherwise it begins with the first. The page size is always sent: the request's own, or else the largest
    /// that the action allows up to 100, or 40 if no limit is documented.
    ///
    /// The list ends according to the response: by its field for more pages, its count of pages or of items, or a
    /// cursor that leads nowhere. An empty page ends it too, unless the service promises more, and so does a page that
    /// is not full if the responses have no count. A list that ends before the service's own count, or is missing in a
    /// response, ends with [`PageErrorKind::Incomplete`](crate::PageErrorKind::Incomplete). A list may change while it
    /// is read; an item can then be repeated or skipped, as the service moves it from page to page. For failed calls
    /// see [`Pages`].
    /// ```no_run
    /// use registrar_sdk::aliyun_domain::{AliyunDomain, QueryDomainList};
    /// use registrar_sdk::Client;
    /// # use registrar_sdk::Error;
    ///
    /// # async fn show(client: Client<AliyunDomain>) -> Result<(), Error> {
    /// let mut pages = client.pages(QueryDomainList::new(1, 50));
    /// while let Some(page) = pages.next().await {
    ///     let page = page?;
    ///     println!("{} of {:?} names", page.data.len(), page.total_item_num);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages<R: Paged + Request<Service = S>>(&self, request: R) -> Pages<R> {
        Pages::new(Arc::clone(&self.core.executor), self.settings(), &request)
    }

    /// Returns the items of a list, as a stream over all its [`pages`](Self::pages). Each page is one call, made when
    /// the items of the previous page were taken.
    ///
    /// ```no_run
    /// use registrar_sdk::aliyun_domain::{AliyunDomain, QueryDomainList};
    /// use registrar_sdk::Client;
    /// # use registrar_sdk::Error;
    ///
    /// # async fn show(client: Client<AliyunDomain>) -> Result<(), Error> {
    /// let mut domains = client.items(QueryDomainList::new(1, 50));
    /// while let Some(domain) = domains.next().await {
    ///     println!("{}", domain?.domain_name.as_deref().unwrap_or("?"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<R: Paged + Request<Service = S>>(&self, request: R) -> Items<R> {
        Items::new(self.pages(request))
    }
}
