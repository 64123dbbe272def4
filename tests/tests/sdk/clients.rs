//! Settings of clients: transports, endpoints, and previews.

use registrar_sdk::rpc::Credentials;
use registrar_sdk::{
    BoxFuture, ClientBuilder, Error, Method,
    extend::{HttpRequest, HttpResponse, Transport, TransportError},
};
use registrar_sdk_tests::Buy;
use registrar_sdk_tests::acme::{self, BuyDomains, CheckDomain, Order, TransferIn};
use registrar_sdk_tests::server::{ID, SECRET, TOKEN};
use std::sync::{Arc, Mutex};

#[derive(Default)]
struct Recorder(Mutex<Vec<HttpRequest>>);

impl Transport for Recorder {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.0.lock().expect("no panic").push(request);
        Box::pin(async { Err(std::io::Error::other("the wire fell out").into()) })
    }
}

#[tokio::test]
async fn an_error_of_a_custom_transport_means_maybe_sent_by_default() {
    let recorder = Arc::new(Recorder::default());
    let builder = acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET));
    let client = builder.transport(recorder.clone()).build().expect("a client");
    let error = client.buy(TransferIn::new("example.com", "EPP-1")).await.expect_err("an error");
    assert!(
        matches!(error, Error::OutcomeUnknown(_)) && error.to_string().contains("the wire fell out"),
        "{error}"
    );
    let sent = recorder.0.lock().expect("no panic");
    assert_eq!(sent[0].url, "https://domain.acme.example/");
    assert!(!format!("{:?}", sent[0]).contains("EPP-1"), "a request prints no values");
}

#[test]
fn a_preview_shows_what_would_be_sent_with_secrets_masked() {
    let credentials = Credentials::new(ID, SECRET).with_security_token(TOKEN);
    let client =
        acme::Client::builder(&acme::EDITIONS[0], credentials).random(|| [7; 16]).build().expect("a client");
    let orders = [Order::new("a.com").password("hunter22")];
    let shown = client.preview(&BuyDomains::new(orders)).expect("a preview");
    assert_eq!((shown.method, shown.address.as_str()), (Method::Post, "https://domain.acme.example/"));
    let value =
        |name: &str| shown.parameters.iter().find(|(each, _)| each == name).map(|(_, value)| value.as_str());
    assert_eq!(value("Order.1.DomainName"), Some("a.com"));
    assert_eq!((value("Order.1.Password"), value("SecurityToken")), (Some("***"), Some("***")));
    assert!(shown.string_to_sign.contains("Order.1.Password%3D***%26"), "{}", shown.string_to_sign);
    assert!(shown.string_to_sign.contains("SecurityToken%3D***%26"), "{}", shown.string_to_sign);
    assert_eq!(shown.signature.len(), 28);
    assert!(!format!("{shown:?}").contains("hunter22"));
}

#[test]
fn a_read_only_client_does_not_preview_requests_that_it_would_refuse() {
    let client = acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET)).read_only();
    let client = client.build().expect("a client");
    let shown = client.preview(&BuyDomains::new([Order::new("a.com")])).expect("a preview");
    assert!(shown.parameters.contains(&("Order.1.DomainName".to_owned(), "a.com".to_owned())), "{shown:?}");
    client.preview_call("Anything", [("Name", "a.com")]).expect("a preview");
    // A signed preview could be sent.
    let error = client.sign(&BuyDomains::new([Order::new("a.com")])).expect_err("refused");
    assert!(error.to_string().contains("only reads"), "{error}");
}

#[test]
fn an_unknown_region_is_reported_with_the_known_ones() {
    let client = |edition: usize| {
        acme::Client::builder(&acme::EDITIONS[edition], Credentials::new(ID, SECRET)).region("south-1")
    };
    let south = client(1).build().expect("a client").preview(&CheckDomain::new("a.com")).expect("a preview");
    assert!(south.address.starts_with("https://south.acme.example/"), "{}", south.address);
    let refused =
        |builder: ClientBuilder<acme::Acme>| builder.build().map(drop).expect_err("refused").to_string();
    let unknown = refused(client(1).region("south-9"));
    assert!(
        unknown.contains("unknown region `south-9`: the abroad edition has `south-1`, `east-2`"),
        "{unknown}"
    );
    let both = refused(client(1).endpoint("https://x.example"));
    assert!(both.contains("keep one of them"), "{both}");
    let none = refused(client(0));
    assert!(none.contains("one endpoint for all regions"), "{none}");
}

#[test]
fn an_invalid_endpoint_is_reported_when_the_client_is_built() {
    let cases = [
        ("http://domain.example", "plain HTTP"),
        ("ftp://domain.example", "`https://`"),
        ("https://", "no host"),
        ("https://:443", "no host"),
        ("https://user:hunter22@domain.example", "credentials"),
        ("https://domain.example/?a=b", "query"),
        ("https://domain.example/#x", "fragment"),
        ("https://domain .example", "a space"),
        ("https://domain.example:99999", "port"),
        ("https://domain.example:port", "port"),
        ("https://domain.example:0", "port"),
        ("https://domain.example:", "port"),
        ("https:///domain.example", "no host"),
        ("https://domain..example", "neither a domain name nor an IP address"),
        ("https://*.example", "neither a domain name nor an IP address"),
        ("https://[::1", "neither a domain name nor an IP address"),
        ("https://[::1%25eth0]", "neither a domain name nor an IP address"),
        ("https://1.2.3.4.5", "neither a domain name nor an IP address"),
        ("https://domain%40.example", "neither a domain name nor an IP address"),
        ("https://domain^.example", "neither a domain name nor an IP address"),
    ];
    for (url, says) in cases {
        let error = acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET))
            .endpoint(url)
            .build()
            .expect_err(url);
        assert!(matches!(error, Error::Config(_)) && error.to_string().contains(says), "{url}: {error}");
        assert!(!error.to_string().contains("hunter22"));
    }
    for url in
        ["domain.example", "https://domain.example:8443/base", "https://[::1]:8443", "HTTPS://domain.example"]
    {
        let client =
            acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET)).endpoint(url).build();
        assert!(client.is_ok(), "{url}: {client:?}");
    }
}

#[test]
fn a_client_and_its_previews_show_the_endpoint_that_is_called() {
    let client = acme::Client::builder(&acme::EDITIONS[0], Credentials::new(ID, SECRET))
        .endpoint("HTTPS://Bücher.Example:0443/a/./b/../c/")
        .build()
        .expect("a client");
    let shown = client.preview(&TransferIn::new("example.com", "EPP-1")).expect("a preview");
    assert_eq!(shown.address, "https://xn--bcher-kva.example/a/c");
    assert!(format!("{client:?}").contains("https://xn--bcher-kva.example/a/c"), "{client:?}");
}
