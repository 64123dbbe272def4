//! Clients of the services, made of an account and the options.

use crate::accounts::{Account, credentials};
use crate::actions::request::Task;
use crate::errors::explain;
use crate::failure::{Failure, tell};
use crate::options::{get, is_set};
use clap::ArgMatches;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::extend::Protocol;
use registrar_sdk::opensrs::Opensrs;
use registrar_sdk::registrar::Registrar;
use registrar_sdk::rpc::{self, ResponseFormat, Rpc, STS_ENDPOINT, SignatureVersion};
use registrar_sdk::xcp::{self, Xcp};
use registrar_sdk::{Client, ClientBuilder, Currency, Journal, Money, Service};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

/// An account with the settings of its client.
#[derive(Clone, Debug)]
pub struct Connection {
    /// The account.
    pub account: Account,
    /// The timeout of each response.
    pub timeout: Option<Duration>,
    /// Whether responses are requested in XML.
    pub xml: bool,
    /// Whether requests are signed with version 3.
    pub version_3: bool,
    /// Whether everything but reads is refused.
    pub read_only: bool,
    /// The currency of the account.
    pub currency: Option<Currency>,
    /// Whether missing credentials are replaced by a placeholder.
    pub placeholder: bool,
}

impl Connection {
    /// Reads the settings.
    pub fn read(matches: &ArgMatches, account: Account) -> Self {
        let at_most = get::<Money>(matches, "at-most").map(|most| most.currency());
        Self {
            timeout: get(matches, "timeout").map(Duration::from_secs),
            xml: get::<String>(matches, "format").as_deref() == Some("xml"),
            version_3: get::<String>(matches, "signature").as_deref() == Some("3"),
            read_only: is_set(matches, "read-only") || account.is_read_only(),
            currency: account.currency.or(at_most),
            placeholder: is_set(matches, "dry-run"),
            account,
        }
    }
}

/// Runs a task of an action with a client of its service, and returns the output.
pub async fn run(
    connection: &Connection,
    journal: Option<Arc<dyn Journal>>,
    task: Task,
) -> Result<String, Failure> {
    match connection.account.service.name.as_str() {
        "aliyun-domain" => task.run(rpc::<AliyunDomain>(connection, journal).await?).await,
        "opensrs" => task.run(xcp::<Opensrs>(connection, journal)?).await,
        other => Err(unknown(other)),
    }
}

/// Returns the everyday tasks of an account.
pub async fn registrar(
    connection: &Connection,
    journal: Option<Arc<dyn Journal>>,
) -> Result<Box<dyn Registrar>, Failure> {
    match connection.account.service.name.as_str() {
        "aliyun-domain" => Ok(Box::new(rpc::<AliyunDomain>(connection, journal).await?)),
        "opensrs" => Ok(Box::new(xcp::<Opensrs>(connection, journal)?)),
        other => Err(unknown(other)),
    }
}

fn unknown(service: &str) -> Failure {
    Failure::usage(format!("this program cannot call the service `{service}`"))
}

async fn rpc<S: Service<Protocol = Rpc>>(
    connection: &Connection,
    journal: Option<Arc<dyn Journal>>,
) -> Result<Client<S>, Failure> {
    let account = &connection.account;
    let placeholder = || rpc::Credentials::new("placeholder-id", "placeholder-secret");
    let found = credentials::rpc(&account.credentials, &account.name).await;
    let mut builder = builder::<S>(connection, or_placeholder(connection, found, placeholder)?)?;
    if connection.xml {
        builder = builder.response_format(ResponseFormat::Xml);
    }
    if connection.version_3 {
        builder = builder.signature_version(SignatureVersion::V3);
    }
    match (&account.id, &account.endpoint) {
        (None, None) if journal.is_some() => {
            builder = builder.account_from_sts(STS_ENDPOINT).await.map_err(|error| explain(&error))?;
        }
        // The keys are for that endpoint, which need not be Alibaba Cloud's.
        (None, Some(_)) if journal.is_some() => {
            let text = "an order at another endpoint needs the id of its account: --account-id ID, or `account_id` in \
                        the configuration";
            return Err(Failure::usage(text));
        }
        _ => {}
    }
    build(builder, connection, journal)
}

fn xcp<S: Service<Protocol = Xcp>>(
    connection: &Connection,
    journal: Option<Arc<dyn Journal>>,
) -> Result<Client<S>, Failure> {
    let account = &connection.account;
    let placeholder = || xcp::Credentials::new("placeholder", "0123456789abcdef");
    let found = credentials::xcp(&account.credentials, &account.name);
    let builder = builder(connection, or_placeholder(connection, found, placeholder)?)?;
    build(builder, connection, journal)
}

/// A dry run sends nothing, so it needs no account.
fn or_placeholder<C>(
    connection: &Connection,
    found: Result<C, Failure>,
    placeholder: impl Fn() -> C,
) -> Result<C, Failure> {
    match found {
        Err(failure) if connection.placeholder => {
            tell(&format!("{}\nThis dry run is signed with a placeholder.\n", failure.message));
            Ok(placeholder())
        }
        found => found,
    }
}

fn builder<S: Service>(
    connection: &Connection,
    credentials: <S::Protocol as Protocol>::Credentials,
) -> Result<ClientBuilder<S>, Failure> {
    let name = &connection.account.edition;
    let edition = S::INFO.editions.iter().find(|edition| edition.name == *name);
    let edition = edition.ok_or_else(|| Failure::usage(format!("unknown edition `{name}`")))?;
    let mut builder = Client::<S>::builder(edition, credentials)
        .user_agent(concat!("registrar-cli/", env!("CARGO_PKG_VERSION")));
    if let Some(endpoint) = &connection.account.endpoint {
        builder = builder.endpoint(endpoint);
        if is_loopback(endpoint) {
            builder = builder.allow_plain_http();
        } else if endpoint.trim_start().to_ascii_lowercase().starts_with("http://") {
            let problem = "the endpoint uses plain HTTP, which others can read and change: use https://";
            return Err(Failure::usage(problem));
        }
    }
    if let Some(timeout) = connection.timeout {
        builder = builder.read_timeout(timeout);
    }
    if connection.read_only {
        builder = builder.read_only();
    }
    Ok(builder)
}

fn build<S: Service>(
    builder: ClientBuilder<S>,
    connection: &Connection,
    journal: Option<Arc<dyn Journal>>,
) -> Result<Client<S>, Failure> {
    let builder = connection.currency.into_iter().fold(builder, ClientBuilder::currency);
    let builder = builder.prices(connection.account.prices.clone());
    let builder = connection.account.limit.into_iter().fold(builder, ClientBuilder::ceiling);
    let builder = connection.account.id.iter().fold(builder, ClientBuilder::account);
    let builder = journal.into_iter().fold(builder, ClientBuilder::journal);
    builder.build().map_err(|error| explain(&error))
}
/// Returns whether a URL is of this machine. The SDK refuses URLs in which a part before the host looks like one.
fn is_loopback(endpoint: &str) -> bool {
    let rest = endpoint.split_once("://").map_or(endpoint, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    let host = match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next(),
        None => authority.split(':').next(),
    };
    let host = host.filter(|_| !authority.contains('@')).unwrap_or_default();
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for url in ["http://127.0.0.1:80/x", "http://[::1]:8080", "http://[::1]", "http://localhost"] {
            assert!(is_loopback(url), "{url}");
        }
        let others =
            ["http://example.com", "http://127.0.0.1:80@example.com", "http://127.0.0.1.example.com", ""];
        for url in others {
            assert!(!is_loopback(url), "{url}");
        }
    }
}
