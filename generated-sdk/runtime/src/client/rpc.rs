//! Settings of a client for Alibaba Cloud's RPC protocol.

use super::ClientBuilder;
use crate::error::{DecodeError, Error};
use crate::exchange::sts::Sts;
use crate::message::Method;
use crate::params::Params;
use crate::protocol::rpc::account::is_number;
use crate::protocol::rpc::sts::{info, sts_endpoint};
use crate::protocol::rpc::{ResponseFormat, Rpc, SignatureVersion};
use crate::protocol::{Protocol, Service};
use crate::schema::{Operation, ServiceInfo};

/// Settings of the protocol, and of the account.
impl<S: Service<Protocol = Rpc>> ClientBuilder<S> {
    /// Sets the HTTP method. The default is POST: a batch of orders does not fit into a URL, and URLs end up in the
    /// logs of proxies. With GET all parameters are in the query.
    pub fn method(mut self, method: Method) -> Self {
        self.protocol.method = method;
        self
    }

    /// Sets the format to request responses in. The default is JSON.
    pub fn response_format(mut self, format: ResponseFormat) -> Self {
        self.protocol.format = format;
        self
    }

    /// Sets the version of the signature. The default is 1.0.
    pub fn signature_version(mut self, version: SignatureVersion) -> Self {
        self.protocol.version = version;
        self
    }

    /// Puts the parameters of a POST into its query, as some of the vendor's own SDKs do, instead of into a form. The
    /// signature is the same.
    pub fn parameters_in_query(mut self) -> Self {
        self.protocol.parameters_in_query = true;
        self
    }

    /// Asks STS for the account of the credentials, and sets it as [`account`](Self::account).
    ///
    /// This makes one call of `GetCallerIdentity`, which needs no permission and is free of charge. It goes to
    /// [`STS_ENDPOINT`](crate::rpc::STS_ENDPOINT), or to the endpoint of a region; plain HTTP is for test servers on
    /// this machine. It uses the settings that were made before it: transport, HTTP options, clock.
    ///
    /// ```no_run
    /// use registrar_sdk::aliyun_domain::{self, Credentials};
    /// use registrar_sdk::{FileJournal, rpc};
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
    /// See [`Error`]. [`Error::Config`] if the endpoint is invalid, or if STS returns a different account than the one
    /// that was set.
    pub async fn account_from_sts(mut self, endpoint: &str) -> Result<Self, Error> {
        let account = caller(&self, endpoint).await?;
        match &self.account {
            Some(named) if *named != account => {
                let problem =
                    format!("it is {named}, but according to STS the credentials are for {account}");
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
    let sts = Sts {
        endpoint: sts_endpoint(endpoint)?,
        transport: builder.transport.as_ref(),
        http: &builder.http,
        clock: &builder.stamps.clock,
    };
    let arrived = sts.call(&STS, Rpc::new(builder.protocol.origin()), Params::new()).await?;
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

static STS: ServiceInfo = info(&[&GET_CALLER_IDENTITY]);

static GET_CALLER_IDENTITY: Operation = Operation::read("GetCallerIdentity");
