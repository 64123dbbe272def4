//! HTTP settings, tested over real TLS and through real proxies, on loopback.

mod environment;
mod front;
mod proxies;
mod proxy;
mod sources;
mod tls;

use registrar_sdk::rpc::Credentials;
use registrar_sdk::{ClientBuilder, Retry};
use registrar_sdk_tests::acme::{self, Acme};
use registrar_sdk_tests::server::{ID, SECRET};

/// The authority that has signed the server's certificate. No system trusts it.
const AUTHORITY: &[u8] = include_bytes!("../../data/tls/authority.pem");

/// Returns a builder for a client of this URL that never retries.
fn at(url: &str) -> ClientBuilder<Acme> {
    acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET))
        .endpoint(url)
        .allow_plain_http()
        .retry(Retry::never())
}
