//! Clients of the services, made of the options and the environment.

use crate::errors::explain;
use crate::failure::{Failure, tell};
use crate::options::Connection;
use crate::task::Task;
use registrar_sdk::aliyun_domain::AliyunDomain;
use registrar_sdk::extend::Protocol;
use registrar_sdk::opensrs::Opensrs;
use registrar_sdk::rpc::{self, ResponseFormat, Rpc, STS_ENDPOINT, SignatureVersion};
use registrar_sdk::xcp::{self, Xcp};
use registrar_sdk::{Client, ClientBuilder, Error, Journal, Service};
use std::net::IpAddr;
use std::sync::Arc;

/// Runs a task with a client of a service, and returns the output.
pub async fn run(
    service: &str,
    connection: &Connection,
    journal: Option<Arc<dyn Journal>>,
    task: Task,
) -> Result<String, Failure> {
    match service {
        "aliyun-domain" => {
            let builder = rpc::<AliyunDomain>(connection, journal.is_some()).await?;
            task.run(build(builder, connection, journal)?).await
        }
        "opensrs" => task.run(build(xcp::<Opensrs>(connection)?, connection, journal)?).await,
        other => Err(Failure::usage(format!("this program cannot call the service `{other}`"))),
    }
}

async fn rpc<S: Service<Protocol = Rpc>>(
    connection: &Connection,
    needs_account: bool,
) -> Result<ClientBuilder<S>, Failure> {
    let placeholder = || rpc::Credentials::new("placeholder-id", "placeholder-secret");
    let credentials = credentials(connection, rpc::Credentials::from_env(), placeholder)?;
    let mut builder = builder::<S>(connection, credentials)?;
    if connection.xml {
        builder = builder.response_format(ResponseFormat::Xml);
    }
    if connection.version_3 {
        builder = builder.signature_version(SignatureVersion::V3);
    }
    match (&connection.account, &connection.endpoint) {
        (None, None) if needs_account => {
            builder.account_from_sts(STS_ENDPOINT).await.map_err(|error| explain(&error))
        }
        // The keys are for that endpoint, which need not be Alibaba Cloud's.
        (None, Some(_)) if needs_account => {
            Err(Failure::usage("an order at another endpoint needs the id of its account: --account ID"))
        }
        _ => Ok(builder),
    }
}

fn xcp<S: Service<Protocol = Xcp>>(connection: &Connection) -> Result<ClientBuilder<S>, Failure> {
    let placeholder = || xcp::Credentials::new("placeholder", "0123456789abcdef");
    let credentials = credentials(connection, xcp::Credentials::from_env(), placeholder)?;
    builder(connection, credentials)
}

/// A dry run sends nothing, so it needs no account.
fn credentials<C>(
    connection: &Connection,
    found: Result<C, Error>,
    placeholder: impl Fn() -> C,
) -> Result<C, Failure> {
    match found {
        Err(error) if connection.placeholder => {
            tell(&format!("{}\nThis dry run is signed with a placeholder.\n", explain(&error).message));
            Ok(placeholder())
        }
        found => found.map_err(|error| explain(&error)),
    }
}

fn builder<S: Service>(
    connection: &Connection,
    credentials: <S::Protocol as Protocol>::Credentials,
) -> Result<ClientBuilder<S>, Failure> {
    let edition = S::INFO.editions.iter().find(|edition| edition.name == connection.edition);
    let edition =
        edition.ok_or_else(|| Failure::usage(format!("unknown edition `{}`", connection.edition)))?;
    let mut builder = Client::<S>::builder(edition, credentials)
        .user_agent(concat!("registrar-cli/", env!("CARGO_PKG_VERSION")));
    if let Some(endpoint) = &connection.endpoint {
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
    let builder = connection.account.iter().fold(builder, ClientBuilder::account);
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
