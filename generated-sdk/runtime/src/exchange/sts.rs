//! STS, the service that gives out temporary keys for roles, and says whose keys they are.

use crate::base::{BoxFuture, Clock};
use crate::client::{Client, ClientBuilder};
use crate::error::{DecodeError, Error};
use crate::exchange::{Job, Retry};
use crate::params::Params;
use crate::protocol::rpc::Rpc;
use crate::protocol::rpc::account::is_number;
use crate::protocol::{Endpoint, Service};
use crate::schema::{Edition, Editions, ErrorInfo, Operation, ServiceInfo};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The public endpoint of STS, for [`ClientBuilder::account_from_sts`]. Each region has its own too, such as
/// `https://sts.cn-hangzhou.aliyuncs.com`.
pub const STS_ENDPOINT: &str = "https://sts.aliyuncs.com";

impl<S: Service<Protocol = Rpc>> ClientBuilder<S> {
    /// Asks STS which account the credentials belong to, and sets it as [`account`](Self::account).
    ///
    /// This is one call of `GetCallerIdentity`, which needs no permission and is free of charge. It goes to
    /// [`STS_ENDPOINT`], or to the endpoint of a region; plain HTTP is for test servers on this machine. It uses what
    /// has been set before it: transport, HTTP options, clock.
    ///
    /// ```no_run
    /// use registrar_sdk::aliyun_domain::{self, Credentials};
    /// use registrar_sdk::runtime::{FileJournal, rpc};
    /// use std::sync::Arc;
    ///
    /// # async fn client() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = aliyun_domain::international(Credentials::from_env()?)
    ///     .account_from_sts(rpc::STS_ENDPOINT)
    ///     .await?
    ///     .journal(Arc::new(FileJournal::open("orders.journal")?))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// See [`Error`]. [`Error::Config`] if the endpoint is invalid, or if STS names another account than the one that
    /// was set.
    pub async fn account_from_sts(mut self, endpoint: &str) -> Result<Self, Error> {
        let account = caller(&self, endpoint).await?;
        match &self.account {
            Some(named) if *named != account => {
                let problem = format!("it is {named}, and STS says that the credentials are of {account}");
                Err(Error::config("account", problem))
            }
            _ => {
                self.account = Some(account);
                Ok(self)
            }
        }
    }
}

/// Asks for the account of the builder's credentials.
async fn caller<S: Service<Protocol = Rpc>>(
    builder: &ClientBuilder<S>,
    endpoint: &str,
) -> Result<String, Error> {
    let mut sts = Client::<Sts>::builder(&EDITIONS[0], builder.protocol.origin())
        .endpoint(sts_endpoint(endpoint)?.url())
        // Whether it may be plain HTTP is decided with the endpoint.
        .allow_plain_http()
        .retry(Retry::default().total(Duration::from_secs(10)))
        .clock(Shared(Arc::clone(&builder.stamps.clock)));
    sts.http = builder.http.clone();
    if let Some(transport) = &builder.transport {
        sts = sts.transport(Arc::clone(transport));
    }
    let client = sts.build()?;
    let operation = &GET_CALLER_IDENTITY;
    let job = Job { action: operation.name.into(), operation: Some(operation), params: Params::new() };
    let arrived = client.core().run(client.settings(), &job).await?;
    let root = arrived.about.document.root();
    let account = root.get(ACCOUNT).map(|node| node.text().into_owned()).filter(|account| is_number(account));
    match account {
        Some(account) => Ok(account),
        None => {
            let error = DecodeError::missing(root, ACCOUNT, "the number of an account");
            Err(arrived.undecoded(error))
        }
    }
}

const ACCOUNT: &str = "AccountId";

/// Parses an endpoint of STS. Keys come back from it: they go over plain HTTP on this machine only.
pub(crate) fn sts_endpoint(url: &str) -> Result<Endpoint, Error> {
    match Endpoint::parse(url, true)? {
        endpoint if endpoint.is_secure() || endpoint.is_loopback() => Ok(endpoint),
        // The same, with the reason.
        _ => Endpoint::parse(url, false),
    }
}

/// A clock that others have too.
pub(crate) struct Shared(pub(crate) Arc<dyn Clock>);

impl Clock for Shared {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(time)
    }
}

enum Sts {}

impl Service for Sts {
    const INFO: &'static ServiceInfo = &INFO;
    type Protocol = Rpc;
}

static INFO: ServiceInfo = info(&[&GET_CALLER_IDENTITY]);

static GET_CALLER_IDENTITY: Operation = Operation::read("GetCallerIdentity");

pub(crate) static EDITIONS: [Edition; 1] =
    [Edition { name: "public", version: "2015-04-01", endpoint: "sts.aliyuncs.com", set: Editions::ALL }];

/// Describes STS, with some of its actions.
pub(crate) const fn info(operations: &'static [&'static Operation]) -> ServiceInfo {
    ServiceInfo {
        name: "sts",
        title: "Alibaba Cloud STS",
        editions: &EDITIONS,
        request_id: "RequestId",
        failure: crate::schema::FailureFields::ALIBABA_RPC,
        errors: ERRORS,
        operations,
        orders: None,
    }
}

const ERRORS: &[ErrorInfo] = &[
    ErrorInfo::refused("InvalidTimeStamp.Expired", 400, "The time stamp is too far from the service's time.")
        .clock(),
    ErrorInfo::refused("InvalidSecurityToken.Expired", 400, "The temporary token has expired."),
    ErrorInfo::refused("InvalidSecurityToken", 400, "The temporary token is not accepted.").family(),
    ErrorInfo::refused("InvalidAccessKeyId", 404, "The access key is not known, or not active.").family(),
    ErrorInfo::refused(
        "NoPermission",
        403,
        "The caller may not take this role: look at its policies, and at whom the role trusts.",
    ),
    ErrorInfo::refused("EntityNotExist.Role", 404, "There is no such role."),
    ErrorInfo::not_done("Throttling", 400, "Too many requests.").family(),
];
