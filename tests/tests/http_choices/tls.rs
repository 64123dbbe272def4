//! TLS implementations, and the authorities that they trust.

use crate::front::Front;
use crate::{AUTHORITY, at};
use registrar_sdk::{ClientBuilder, Error, Retry};
use registrar_sdk_tests::acme::{Acme, CheckDomain};
use registrar_sdk_tests::{Script, Server};
use rustls::CipherSuite;
use rustls::crypto::{CryptoProvider, ring};
use std::sync::Arc;

type Choice = (&'static str, fn(ClientBuilder<Acme>) -> ClientBuilder<Acme>);

const CHOICES: &[Choice] = &[
    ("the usual", |builder| builder),
    ("the caller's cryptography", |builder| builder.crypto_provider(Arc::new(chacha_only()))),
    #[cfg(feature = "native-tls")]
    ("the system's", |builder| builder.native_tls()),
];

/// Returns a cryptography provider that supports only one cipher suite, to recognize it.
fn chacha_only() -> CryptoProvider {
    let mut provider = ring::default_provider();
    provider.cipher_suites.retain(|suite| suite.suite() == CipherSuite::TLS13_CHACHA20_POLY1305_SHA256);
    provider
}

#[tokio::test]
async fn every_tls_implementation_trusts_only_added_authorities() {
    for (name, choose) in CHOICES {
        let server = Server::start();
        let front = Front::before(&server.url());
        let client = choose(at(&front.url()).extra_root_certificate_pem(AUTHORITY)).build().expect(name);
        for _ in 0..2 {
            let response = client.send(CheckDomain::new("example.com")).await.expect(name);
            assert_eq!(response.domain_name, "example.com", "{name}");
        }
        assert_eq!(server.connections(), 1, "{name}: the connection is kept");

        let stranger = choose(at(&front.url())).retry(Retry::default()).build().expect(name);
        let error = stranger.send(CheckDomain::new("example.com")).await.expect_err(name);
        assert!(matches!(error, Error::NotSent(_)), "{name}: {error}");
        assert!(error.to_string().contains("certificate"), "{name}: {error}");
        assert!(
            error.to_string().contains("attempt 1)"),
            "{name}: the next certificate is the same: {error}"
        );
        assert_eq!(server.seen().len(), 2, "{name}: nothing more arrived");
    }
}

#[tokio::test]
async fn the_callers_cryptography_provider_is_used() {
    let server = Server::start();
    let front = Front::before(&server.url());
    let builder = at(&front.url()).extra_root_certificate_pem(AUTHORITY);
    let client = builder.crypto_provider(Arc::new(chacha_only())).build().expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    let builder = at(&front.url()).extra_root_certificate_pem(AUTHORITY);
    builder.build().expect("a client").send(CheckDomain::new("example.com")).await.expect("a response");
    let suites = front.suites();
    assert_eq!(suites[0], CipherSuite::TLS13_CHACHA20_POLY1305_SHA256);
    assert_ne!(suites[1], suites[0], "other clients are not affected");
}

#[test]
fn every_tls_implementation_reports_an_invalid_certificate_when_the_client_is_built() {
    for (name, choose) in CHOICES {
        for (pem, says) in [
            (&b"canary"[..], "it has no certificate"),
            (b"-----BEGIN CERTIFICATE-----\ncanary!\n-----END CERTIFICATE-----\n", "not PEM"),
            (b"-----BEGIN CERTIFICATE-----\nY2FuYXJ5\n-----END CERTIFICATE-----\n", "cannot be used"),
        ] {
            let error = choose(at("https://127.0.0.1:1").extra_root_certificate_pem(pem)).build();
            let error = error.expect_err(name);
            assert!(matches!(error, Error::Config(_)) && error.to_string().contains(says), "{name}: {error}");
            assert!(!error.to_string().contains("canary"), "{name}: {error}");
        }
    }
}

#[tokio::test]
async fn plain_http_works_with_every_tls_implementation() {
    for (name, choose) in CHOICES {
        let server = Server::doing([Script::ok(r#"{"RequestId":"1","DomainName":"a.com","Avail":"1"}"#)]);
        let client = choose(at(&server.url())).build().expect(name);
        client.send(CheckDomain::new("a.com")).await.expect(name);
    }
}

/// A self-signed certificate, and its key.
const SELF_SIGNED: &[u8] = include_bytes!("../../data/tls/self-signed.pem");

#[tokio::test]
async fn the_error_for_a_ca_certificate_used_as_a_server_certificate_says_what_to_do() {
    let server = Server::start();
    let front = Front::with(SELF_SIGNED, &server.url());
    let builder = at(&front.url()).extra_root_certificate_pem(SELF_SIGNED).retry(Retry::default());
    let error = builder.build().expect("a client").send(CheckDomain::new("example.com")).await;
    let error = error.expect_err("a certificate of an authority");
    assert!(matches!(&error, Error::NotSent(trouble) if trouble.permanent), "{error}");
    let message = error.to_string();
    assert!(message.contains("(`CA:TRUE`)") && message.contains("attempt 1)"), "{message}");
    assert_eq!(server.seen().len(), 0);
}
