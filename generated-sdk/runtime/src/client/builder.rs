//! The builder of clients.

use crate::base::Clock;
use crate::client::Client;
use crate::error::Error;
use crate::exchange::{Executor, Observer, Pace, Retry, Settings, Stamps};
use crate::message::Limits;
use crate::orders::{Core, Journal, Ledger, Prices};
use crate::protocol::{Endpoint, Protocol, Service, Wire};
use crate::schema::Edition;
use crate::transport::{HttpOptions, Transport};
use crate::value::{Currency, Money};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The settings of a client. [`build`](Self::build) validates them.
///
/// ```
/// use registrar_sdk::opensrs::{self, Credentials};
/// use registrar_sdk::{Retry, usd};
/// use std::time::Duration;
///
/// let client = opensrs::live(Credentials::new("reseller", "0123456789abcdef"))
///     .ceiling(usd(500))
///     .max_per_second(10.0)
///     .retry(Retry::default().total(Duration::from_secs(20)))
///     .user_agent("renewals/1.0")
///     .build()?;
/// assert_eq!(client.account(), Some("reseller"));
/// # Ok::<(), registrar_sdk::Error>(())
/// ```
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder<S: Service> {
    pub(crate) protocol: S::Protocol,
    edition: &'static Edition,
    endpoint: Option<String>,
    region: Option<String>,
    plain_http: bool,
    limits: Limits,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) http: HttpOptions,
    pub(crate) stamps: Stamps,
    retry: Retry,
    pace: Pace,
    observer: Option<Arc<dyn Observer>>,
    read_only: bool,
    ledger: Ledger,
}

impl<S: Service> ClientBuilder<S> {
    pub(crate) fn new(
        edition: &'static Edition,
        credentials: <S::Protocol as Protocol>::Credentials,
    ) -> Self {
        Self {
            protocol: S::Protocol::new(credentials),
            edition,
            endpoint: None,
            region: None,
            plain_http: false,
            limits: S::Protocol::limits(),
            headers: Vec::new(),
            user_agent: None,
            account: None,
            transport: None,
            http: HttpOptions::default(),
            stamps: Stamps::default(),
            retry: Retry::default(),
            pace: Pace::default(),
            observer: None,
            read_only: false,
            ledger: Ledger::default(),
        }
    }

    /// Sets a base URL instead of the edition's, such as `https://domain.example.com`.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(url.into());
        self
    }

    /// Sets the region whose endpoint is called, for an edition with several. [`build`](Self::build) refuses an unknown
    /// one, and lists the known ones.
    pub fn region(mut self, name: impl Into<String>) -> Self {
        self.region = Some(name.into());
        self
    }

    /// Allows an `http://…` endpoint. Others can read and change such calls: use it only for test servers on this
    /// machine.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Sets the timeout for connecting: name lookup, TCP and TLS together. The default is 5 s, and 30 s for OpenSRS.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.limits.connect = timeout;
        self
    }

    /// Sets the timeout from then until the whole response has arrived. The default is 10 s, and 90 s for OpenSRS. Both
    /// together limit the duration of an attempt.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.limits.read = timeout;
        self
    }

    /// Sets the maximum size of a response, in bytes. The default is 16 MiB.
    pub fn max_response_bytes(mut self, most: usize) -> Self {
        self.limits.response_bytes = most;
        self
    }

    /// Sets the maximum number of entries that all lists and maps of a response together may have. The default is
    /// 100,000; the largest page that a service documents has 5,000.
    ///
    /// A typed response needs some hundred bytes for each entry, however few bytes arrive. A response with more entries
    /// is refused before memory is allocated for them, as [`Error::Decode`].
    pub fn max_list_entries(mut self, most: usize) -> Self {
        self.limits.list_entries = most;
        self
    }

    /// Adds a header to every request, for example for a gateway. It is not signed. [`build`](Self::build) refuses
    /// headers that the SDK sets.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds the caller's program to the `User-Agent` header, before the SDK's own name.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Sets a transport instead of HTTP with reqwest. A build without HTTP needs one.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Sets a clock instead of the system's, for tests: a function that returns the time, or a [`Clock`] that also
    /// sleeps in its own way.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.stamps.clock = Arc::new(clock);
        self
    }

    /// Sets the source of random bytes, for tests: for nonces, for the ids of orders, and for the delays before
    /// retries. The service refuses a repeated nonce.
    pub fn random(mut self, random: impl Fn() -> [u8; 16] + Send + Sync + 'static) -> Self {
        self.stamps.random = Some(Arc::new(random));
        self
    }

    /// Sets the number and delays of retries; see [`Retry`].
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets the maximum number of concurrent attempts of the client and its clones; the others wait for their turn.
    /// There is no limit by default.
    ///
    /// An attempt that has begun is in progress until it is done or dropped, also while it is not polled: if a stream
    /// runs this many calls (with `buffer_unordered`, for example), awaiting another one between two of its items waits
    /// forever. Run such calls in tasks.
    pub fn max_concurrent(mut self, most: usize) -> Self {
        self.pace.at_once(most);
        self
    }

    /// Sets the maximum number of attempts of the client and its clones per second, evenly distributed: for example 10
    /// for calls of `CheckDomain`, or 0.5 for one in two seconds. There is no limit by default.
    pub fn max_per_second(mut self, most: f64) -> Self {
        self.pace.per_second(most);
        self
    }

    /// Adds an observer that is called before and after each attempt of the client and its clones.
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.observer = Some(observer);
        self
    }

    /// Makes the client read-only: everything else is refused, and nothing is sent.
    pub fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Sets the currency of the account. No response contains it, so prices are assumed to be in it. The default is the
    /// currency of the [`ceiling`](Self::ceiling) or of the [`prices`](Self::prices); without any of them, an order is
    /// priced in the currency of its limit.
    pub fn currency(mut self, currency: Currency) -> Self {
        self.ledger.currency = Some(currency);
        self
    }

    /// Sets a price list, for orders whose price the service does not return.
    pub fn prices(mut self, prices: Prices) -> Self {
        self.ledger.prices = prices;
        self
    }

    /// Sets the maximum total price of all orders of the client and its clones, for their whole lifetime. Orders with
    /// an unknown outcome count as spent, and every order needs a limit:
    /// [`Spend::at_any_price`](crate::Spend::at_any_price) is refused.
    pub fn ceiling(mut self, ceiling: Money) -> Self {
        self.ledger.ceiling = Some(ceiling);
        self
    }

    /// Sets the id of the account that orders are charged to. Orders belong to it: a client of another account refuses
    /// them, since it would not find them in its own lists.
    ///
    /// For OpenSRS it is the user name, and does not have to be set. For Alibaba Cloud it is the number of the account,
    /// such as `1234567890123456`, which is known from credentials for a role. It is not the id of an access key, which
    /// changes when keys are rotated. A client with a [`journal`](Self::journal) needs it.
    pub fn account(mut self, id: impl Into<String>) -> Self {
        self.account = Some(id.into());
        self
    }

    /// Stores all orders in a journal, which survives crashes. Clients of several accounts, services and processes can
    /// share one. The client must know its [`account`](Self::account).
    pub fn journal(mut self, journal: Arc<dyn Journal>) -> Self {
        self.ledger.journal = Some(journal);
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Config`] for an invalid setting, and [`Error::Credentials`] for missing or invalid credentials.
    pub fn build(mut self) -> Result<Client<S>, Error> {
        self.protocol.validate()?;
        let endpoint = match (&self.endpoint, &self.region) {
            (Some(_), Some(_)) => return Err(Error::config("region", TWO_ENDPOINTS.to_owned())),
            (Some(endpoint), None) => endpoint,
            (None, Some(region)) => of_region(self.edition, region)?,
            (None, None) => self.edition.endpoint,
        };
        let endpoint = Endpoint::parse(endpoint, self.plain_http)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => self.http.transport(&endpoint)?,
        };
        self.ledger.open()?;
        let account = account(self.protocol.account(self.account)?)?;
        if account.is_none() && self.ledger.journal.is_some() {
            return Err(Error::config("account", NO_ACCOUNT.to_owned()));
        }
        let executor = Executor {
            account,
            stamps: self.stamps,
            retry: self.retry,
            pace: self.pace,
            observer: self.observer,
            ..Executor::new(S::INFO, self.edition, endpoint, Box::new(self.protocol), transport)
        };
        let core = Core { executor: Arc::new(executor), ledger: self.ledger };
        let mut settings = Settings { read_only: self.read_only, ..Settings::new(self.limits) };
        for (name, value) in &self.headers {
            settings.set_header(name, value)?;
        }
        if let Some(program) = &self.user_agent {
            settings.name_program(program)?;
        }
        Ok(Client::from_core(core, settings))
    }
}

const NO_ACCOUNT: &str = "a client with a journal needs the id of its account, since orders belong to one: use credentials \
     for a role, whose ARN names it; or set it with `.account(\"…\")`; or ask STS with `.account_from_sts(…)`";

const TWO_ENDPOINTS: &str = "both `.endpoint(…)` and `.region(…)` are set: keep one of them";

/// Returns the endpoint of a region of an edition.
fn of_region(edition: &'static Edition, region: &str) -> Result<&'static str, Error> {
    let found = edition.regions.iter().find(|(name, _)| *name == region);
    found.map(|(_, endpoint)| *endpoint).ok_or_else(|| {
        let names: Vec<String> = edition.regions.iter().map(|(name, _)| format!("`{name}`")).collect();
        let edition = edition.name;
        Error::config(
            "region",
            match names.is_empty() {
                true => {
                    format!("the {edition} edition has one endpoint for all regions: leave the region out")
                }
                false => format!("unknown region `{region}`: the {edition} edition has {}", names.join(", ")),
            },
        )
    })
}

/// Validates an account id.
fn account(id: Option<String>) -> Result<Option<String>, Error> {
    match &id {
        Some(id) if id.is_empty() || id.contains(|c: char| c.is_whitespace() || c.is_control()) => {
            Err(Error::config("account", "invalid account id: it is empty, or has a space".to_owned()))
        }
        _ => Ok(id),
    }
}

impl<S: Service> fmt::Debug for ClientBuilder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("ClientBuilder");
        shown.field("service", &S::INFO.name).field("edition", &self.edition.name).finish_non_exhaustive()
    }
}
