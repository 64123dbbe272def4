//! OpenSRS's access restrictions: refused addresses, broken connections, certificates.

use registrar_sdk::xcp::Credentials;
use registrar_sdk::{
    BoxFuture, Error, Outcome,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
};
use registrar_sdk_tests::Buy;
use registrar_sdk_tests::acme_xcp::{self, Client, GetPrice, RedeemDomain, client};
use registrar_sdk_tests::xcp_server::{KEY, USERNAME, answer};
use registrar_sdk_tests::{Script, XcpServer};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

async fn redeemed(client: &Client) -> Error {
    client.buy(RedeemDomain::new("example.ca")).await.expect_err("an error")
}

fn at(url: String) -> Client {
    acme_xcp::live(Credentials::new(USERNAME, KEY))
        .endpoint(url)
        .allow_plain_http()
        .build()
        .expect("a client")
}

#[tokio::test]
async fn a_reset_or_a_response_that_is_not_http_mentions_the_allow_list() {
    for script in [
        Script::CloseUnread,
        Script::CloseAfterReading,
        Script::Raw(b"Access denied\r\n\r\n".to_vec()),
        Script::Raw(b"\x15\x03\x01\x00".to_vec()),
    ] {
        let server = XcpServer::doing([script.clone(), script]);
        let client = client(&server);
        let error = redeemed(&client).await;
        assert!(matches!(error, Error::OutcomeUnknown(_)), "{error}");
        assert_eq!(error.outcome(), Outcome::Unknown);
        let message = error.to_string();
        assert!(
            message.contains("allow list")
                && message.contains("client.reconcile(&order)")
                && !message.contains("nonce"),
            "{message}"
        );
        assert!(server.seen().len() <= 1 && server.connections() == 1, "the order was sent once");

        let error = client.send(GetPrice::new("example.ca")).await.expect_err("an error");
        assert!(
            matches!(error, Error::Interrupted(_)) && error.to_string().contains("allow list"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_refused_connection_mentions_the_allow_list_and_nothing_was_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    // TLS that ends before the handshake.
    let closing = std::thread::spawn(move || drop(listener.accept()));
    let error = redeemed(&at(format!("https://127.0.0.1:{port}"))).await;
    closing.join().expect("no panic");
    assert!(matches!(error, Error::NotSent(_)) && error.to_string().contains("allow list"), "{error}");

    // Nothing listens there any more.
    let error = redeemed(&at(format!("http://127.0.0.1:{port}"))).await;
    assert!(matches!(error, Error::NotSent(_)) && error.to_string().contains("allow list"), "{error}");
}

#[tokio::test]
async fn an_unknown_host_and_a_timeout_do_not_mention_the_allow_list() {
    let builder = acme_xcp::live(Credentials::new(USERNAME, KEY));
    let error = redeemed(&builder.transport(Arc::new(NoSuchHost)).build().expect("a client")).await;
    assert!(matches!(error, Error::NotSent(_)) && !error.to_string().contains("allow list"), "{error}");
    let server = XcpServer::doing([Script::Slow(Duration::from_millis(300), answer(1, "200", "ok", ""))]);
    let error = redeemed(&client(&server).with_read_timeout(Duration::from_millis(40))).await;
    assert!(
        matches!(error, Error::OutcomeUnknown(_))
            && error.is_timeout()
            && !error.to_string().contains("allow list"),
        "{error}"
    );
}

/// The SDK's own transport error for an unknown host.
struct NoSuchHost;

impl Transport for NoSuchHost {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async { Err(TransportError::not_sent("error sending request: dns error: no such host")) })
    }
}

// ------------------------------------------------------------------ TLS

const AUTHORITY: &[u8] = include_bytes!("../../data/tls/authority.pem");
const SERVER: &[u8] = include_bytes!("../../data/tls/server.pem");

/// Answers one call over TLS 1.2, with a certificate that no system trusts.
fn over_tls() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let chain = vec![CertificateDer::from_pem_slice(SERVER).expect("a certificate")];
    let key = PrivateKeyDer::from_pem_slice(SERVER).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS12]);
    let config = builder
        .expect("TLS 1.2")
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .expect("a certificate with its key");
    std::thread::spawn(move || {
        let (mut socket, _) = listener.accept().expect("a connection");
        let mut connection = rustls::ServerConnection::new(Arc::new(config)).expect("a connection");
        let mut stream = rustls::Stream::new(&mut connection, &mut socket);
        let mut request = Vec::new();
        while !request.ends_with(b"</OPS_envelope>") {
            let mut some = [0; 4096];
            match stream.read(&mut some) {
                Ok(read) if read > 0 => request.extend_from_slice(&some[..read]),
                _ => return,
            }
        }
        let body = answer(1, "200", "ok", "<item key=\"price\">9</item>");
        let _ = write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    });
    format!("https://127.0.0.1:{port}")
}

fn trusting(url: String, pem: impl Into<Vec<u8>>) -> Result<Client, Error> {
    acme_xcp::live(Credentials::new(USERNAME, KEY)).endpoint(url).extra_root_certificate_pem(pem).build()
}

#[tokio::test]
async fn certificates_are_verified_and_an_authority_can_be_added() {
    let error = redeemed(&at(over_tls())).await;
    assert!(matches!(error, Error::NotSent(_)) && error.to_string().contains("certificate"), "{error}");
    assert!(!error.to_string().contains("allow list"), "{error}");
    let client = trusting(over_tls(), AUTHORITY).expect("a client");
    let response = client.send(GetPrice::new("example.ca")).await.expect("a response");
    assert_eq!(response.price.to_string(), "9");
}

#[test]
fn an_invalid_certificate_is_reported_when_the_client_is_built() {
    for (pem, says) in [
        (&b"canary"[..], "it has no certificate"),
        (b"", "it has no certificate"),
        (b"-----BEGIN CERTIFICATE-----\ncanary!\n-----END CERTIFICATE-----\n", "not PEM"),
        (b"-----BEGIN CERTIFICATE-----\nY2FuYXJ5\n-----END CERTIFICATE-----\n", "cannot be used"),
    ] {
        let error = trusting("https://127.0.0.1:1".to_owned(), pem).expect_err(says);
        assert!(matches!(error, Error::Config(_)) && error.to_string().contains(says), "{error}");
    }
}
