//! A build has what its features say: `.ci/run` runs this with each choice of TLS.

use registrar_sdk::aliyun_domain::{self, CheckDomain, Credentials};
use registrar_sdk::{
    BoxFuture,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
};
use std::sync::Arc;

fn keys() -> Credentials {
    Credentials::new("id", "secret")
}

/// A transport of the caller's own.
struct Free;

impl Transport for Free {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let response = r#"{"RequestId":"1","DomainName":"example.com","Avail":"1"}"#;
        Box::pin(async move { Ok(HttpResponse::new(200, response)) })
    }
}

#[tokio::test]
async fn a_transport_of_the_callers_own_works_in_every_build() {
    let client = aliyun_domain::international(keys()).transport(Arc::new(Free)).build().expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
mod without_http {
    use super::*;
    use registrar_sdk::rpc::{Role, Sources};

    #[test]
    fn building_a_client_without_a_transport_names_the_features() {
        let error = aliyun_domain::international(keys()).build().expect_err("no HTTP");
        let said = error.to_string();
        assert!(said.starts_with("transport: ") && said.contains("`rustls-ring`"), "{said}");
        assert!(said.contains("`.transport(…)`"), "{said}");
    }

    #[tokio::test]
    async fn sources_that_need_http_say_so_and_take_a_transport_too() {
        let sources = || Sources::new().variables(|_| None);
        let role = || Role::new("acs:ram::1234567890123456:role/registrar");
        for credentials in [sources().metadata(), sources().assume_role(keys(), role()), sources().chain()] {
            let said = credentials.resolve().await.expect_err("no HTTP").to_string();
            assert!(said.contains("has no HTTP"), "{said}");
        }
        let asked = sources().transport(Arc::new(Free)).assume_role(keys(), role());
        let said = asked.resolve().await.expect_err("no keys in it").to_string();
        assert!(said.contains("no `Credentials`"), "{said}");
    }
}

#[cfg(any(feature = "rustls-ring", feature = "native-tls"))]
#[test]
fn a_build_with_tls_of_its_own_needs_no_transport() {
    aliyun_domain::international(keys()).build().expect("a client");
}

#[cfg(all(feature = "rustls", not(any(feature = "rustls-ring", feature = "native-tls"))))]
mod without_cryptography {
    use super::*;
    use rustls::crypto::{CryptoProvider, ring};

    #[test]
    fn rustls_without_cryptography_is_told_until_there_is_some() {
        let said = aliyun_domain::international(keys()).build().expect_err("no cryptography").to_string();
        assert!(said.starts_with("TLS: ") && said.contains("`.crypto_provider(…)`"), "{said}");
        let given = aliyun_domain::international(keys()).crypto_provider(Arc::new(ring::default_provider()));
        given.build().expect("a client");
        let other = aliyun_domain::international(keys()).build();
        other.expect_err("what one client was given, another was not");

        CryptoProvider::install_default(ring::default_provider()).expect("the first");
        aliyun_domain::international(keys()).build().expect("the process has some now");
    }
}
