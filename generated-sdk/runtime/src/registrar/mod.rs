//! One interface over all services.
//!
//! A [`Registrar`] checks, lists, registers, renews and redeems domain names and replaces their nameservers, at any service
//! whose spec maps these tasks to its actions. It is implemented by [`Client`](crate::Client), and object-safe, so that a
//! program can keep clients of several services in one list. Orders made through it are the client's own: the same
//! account, journal and spending limits, and [`reconcile`](Registrar::reconcile) after a lost response.
//!
//! Start reading at [`Registrar`]; `tasks.rs` implements it for clients from the table of the spec.

mod domain_name;
mod orders;
mod params;
mod price;
mod tasks;
mod turn;
mod values;

pub use domain_name::{DomainName, DomainNameError};
pub use orders::{Carried, Prepared};
pub use values::{Availability, Contact, Domain, DomainStatus, Expiring, Registrant, Registration, Task};

use crate::base::BoxFuture;
use crate::error::Error;
use crate::orders::{Conclusion, Order, Placed, Quote, Reconciled, Settle, Spend};
use crate::protocol::Service;
use crate::schema::Edition;
use crate::schema::tasks::Tasks;
use std::fmt;

/// A service whose spec maps everyday tasks to its actions.
pub trait EverydayTasks: Service {
    /// The tasks.
    const TASKS: &'static Tasks;
}

/// A registrar: the everyday tasks of a service, for one account.
///
/// A task that the service's spec does not map is refused with [`Error::Invalid`] before anything is sent;
/// [`supports`](Self::supports) tells in advance.
///
/// ```no_run
/// use registrar_sdk::registrar::{DomainName, Expiring, Registrar};
/// use registrar_sdk::{Error, Spend, aliyun_domain, opensrs, usd};
/// use std::time::Duration;
///
/// # async fn renew_all() -> Result<(), Error> {
/// let registrars: Vec<Box<dyn Registrar>> = vec![
///     Box::new(aliyun_domain::international(aliyun_domain::Credentials::from_env()?).build()?),
///     Box::new(opensrs::live(opensrs::Credentials::from_env()?).build()?),
/// ];
/// for registrar in &registrars {
///     for domain in registrar.domains(Expiring::within(Duration::from_secs(60 * 86_400))).await? {
///         let renewed = registrar.renew(&domain.name, 1, Spend::at_most(usd(15)), None).await?;
///         println!("{}: {:?} to {:?}", domain.name, renewed.before, renewed.after);
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub trait Registrar: fmt::Debug + Send + Sync {
    /// Returns the name of the service, such as `aliyun-domain`.
    fn service(&self) -> &'static str;

    /// Returns the edition.
    fn edition(&self) -> &'static Edition;

    /// Returns the id of the account that orders are charged to, if it is known.
    fn account(&self) -> Option<&str>;

    /// Returns whether the service's spec maps a task to its actions.
    fn supports(&self, task: Task) -> bool;

    /// Checks whether a name can be registered, and at which price. Nothing is reserved. One call; two for an available
    /// name where another read returns prices, as at OpenSRS.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    fn check<'a>(&'a self, name: &'a DomainName) -> BoxFuture<'a, Result<Availability, Error>>;

    /// Lists the names of the account, all pages. One call for each page.
    ///
    /// # Errors
    ///
    /// See [`Error`]. A list that ends before the service's own count is an error.
    fn domains(&self, filter: Expiring) -> BoxFuture<'_, Result<Vec<Domain>, Error>>;

    /// Returns a name of the account, or `None` if the account does not have it. One call, at OpenSRS two for names that
    /// are not active.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    fn domain<'a>(&'a self, name: &'a DomainName) -> BoxFuture<'a, Result<Option<Domain>, Error>>;

    /// Returns the host names of a name's nameservers. One call.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    fn nameservers<'a>(&'a self, name: &'a DomainName) -> BoxFuture<'a, Result<Vec<String>, Error>>;

    /// Replaces all nameservers of a name, and waits until the service has carried it out.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    fn set_nameservers<'a>(
        &'a self,
        name: &'a DomainName,
        hosts: &'a [&'a str],
    ) -> BoxFuture<'a, Result<(), Error>>;

    /// Registers a name: places an order, finds out what became of it if its response is lost, and waits until the name
    /// is registered. `id` is your own id for the order; with a [`Journal`](crate::Journal) an id is placed once.
    ///
    /// It charges the account, and a premium name only if `spend` says so: [`Spend::premium`].
    ///
    /// # Errors
    ///
    /// See [`Error`]. If its `outcome` is unknown, the order is in the journal: [`pending`](Self::pending) returns it.
    fn register<'a>(
        &'a self,
        registration: &'a Registration,
        spend: Spend,
        id: Option<String>,
    ) -> BoxFuture<'a, Result<Carried, Error>> {
        Box::pin(async move {
            let prepared = self.prepare_registration(registration, spend.premium, id).await?;
            self.carry_out(&prepared, spend).await
        })
    }

    /// Renews a name by some years, as [`register`](Self::register) registers one.
    ///
    /// If the client's journal has an unfinished renewal of the name, after a crash or a lost response, that one is
    /// finished and nothing else is ordered. It is unfinished until [`carry_out`](Self::carry_out) has returned how it
    /// ended. A renewal that was finished does not prevent another one: if your program may repeat a call, give each
    /// renewal an `id` of its own. An `id` that the journal has returns the known outcome.
    ///
    /// # Errors
    ///
    /// See [`Error`]. A name that has to be redeemed is refused, and nothing is sent.
    fn renew<'a>(
        &'a self,
        name: &'a DomainName,
        years: u32,
        spend: Spend,
        id: Option<String>,
    ) -> BoxFuture<'a, Result<Carried, Error>> {
        Box::pin(async move {
            let prepared = self.prepare_renewal(name, years, spend.premium, id).await?;
            self.carry_out(&prepared, spend).await
        })
    }

    /// Redeems a name from its redemption period, as [`renew`](Self::renew) renews one. It costs far more than a renewal.
    ///
    /// # Errors
    ///
    /// See [`Error`]. A name that is active is refused, and nothing is sent.
    fn redeem<'a>(
        &'a self,
        name: &'a DomainName,
        spend: Spend,
        id: Option<String>,
    ) -> BoxFuture<'a, Result<Carried, Error>> {
        Box::pin(async move {
            let prepared = self.prepare_redemption(name, spend.premium, id).await?;
            self.carry_out(&prepared, spend).await
        })
    }

    /// Prepares a registration: creates its order without placing it. [`quote`](Self::quote) returns its price, and
    /// [`carry_out`](Self::carry_out) does what [`register`](Self::register) does. `premium` permits a premium name in
    /// the request, as [`Spend::premium`] does.
    ///
    /// ```no_run
    /// # use registrar_sdk::registrar::{DomainName, Registrar};
    /// # use registrar_sdk::{Error, Spend};
    /// # async fn renew(registrar: &dyn Registrar, name: &DomainName) -> Result<(), Error> {
    /// let prepared = registrar.prepare_renewal(name, 1, false, None).await?;
    /// let quote = registrar.quote(&prepared.order).await?;
    /// println!("{} for {name}, which expires {:?}", quote.total, prepared.expires);
    /// registrar.carry_out(&prepared, Spend::at_most(quote.total)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`Error`]. An unfinished order of the journal is returned instead of a new one; if it has another number of
    /// years, or another `id`, it is refused.
    fn prepare_registration<'a>(
        &'a self,
        registration: &'a Registration,
        premium: bool,
        id: Option<String>,
    ) -> BoxFuture<'a, Result<Prepared, Error>>;

    /// Prepares a renewal, as [`prepare_registration`](Self::prepare_registration) prepares a registration.
    ///
    /// # Errors
    ///
    /// As there and in [`renew`](Self::renew).
    fn prepare_renewal<'a>(
        &'a self,
        name: &'a DomainName,
        years: u32,
        premium: bool,
        id: Option<String>,
    ) -> BoxFuture<'a, Result<Prepared, Error>>;

    /// Prepares a redemption, as [`prepare_registration`](Self::prepare_registration) prepares a registration.
    ///
    /// # Errors
    ///
    /// As there and in [`redeem`](Self::redeem).
    fn prepare_redemption<'a>(
        &'a self,
        name: &'a DomainName,
        premium: bool,
        id: Option<String>,
    ) -> BoxFuture<'a, Result<Prepared, Error>>;

    /// Carries out a prepared order: places it once, finds out what became of it if its response is lost, and waits for
    /// its end. It can be called again after an error.
    ///
    /// # Errors
    ///
    /// See [`register`](Self::register).
    fn carry_out<'a>(&'a self, prepared: &'a Prepared, spend: Spend)
    -> BoxFuture<'a, Result<Carried, Error>>;

    /// See [`Client::quote`](crate::Client::quote).
    ///
    /// # Errors
    ///
    /// As there.
    fn quote<'a>(&'a self, order: &'a Order) -> BoxFuture<'a, Result<Quote, Error>>;

    /// See [`Client::place`](crate::Client::place).
    ///
    /// # Errors
    ///
    /// As there.
    fn place<'a>(&'a self, order: &'a Order, spend: Spend) -> BoxFuture<'a, Result<Placed, Error>>;

    /// See [`Client::reconcile`](crate::Client::reconcile).
    ///
    /// # Errors
    ///
    /// As there.
    fn reconcile<'a>(&'a self, order: &'a Order) -> BoxFuture<'a, Result<Reconciled, Error>>;

    /// See [`Client::settle`](crate::Client::settle), also for its deadline and its callback.
    fn settle(&self, order: &Order) -> Settle;

    /// Records in the client's journal that you know how an order has ended, after [`settle`](Self::settle).
    ///
    /// Until then the order counts as unfinished: the next order of the same kind for its name, without an id of your own,
    /// is this one again, so that a program that was interrupted while it waited does not order twice.
    /// [`carry_out`](Self::carry_out) and [`conclude`](Self::conclude) record it by themselves.
    ///
    /// # Errors
    ///
    /// [`OrderProblem::Journal`](crate::OrderProblem::Journal) if the journal cannot be read or written.
    fn acknowledge<'a>(&'a self, order: &'a Order) -> BoxFuture<'a, Result<(), Error>>;

    /// See [`Client::conclude`](crate::Client::conclude).
    ///
    /// # Errors
    ///
    /// As there.
    fn conclude<'a>(&'a self, order: &'a Order, conclusion: Conclusion) -> BoxFuture<'a, Result<(), Error>>;

    /// See [`Client::restore`](crate::Client::restore).
    ///
    /// # Errors
    ///
    /// As there.
    fn restore<'a>(&'a self, stored: &'a str) -> BoxFuture<'a, Result<Order, Error>>;

    /// See [`Client::pending`](crate::Client::pending).
    ///
    /// # Errors
    ///
    /// As there.
    fn pending(&self) -> BoxFuture<'_, Result<Vec<Order>, Error>>;
}
