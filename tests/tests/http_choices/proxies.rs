//! Proxies that are set on the client.

use crate::front::Front;
use crate::proxy::Proxy;
use crate::{AUTHORITY, at};
use registrar_sdk::{Error, HttpOptions, Outcome, Retry};
use registrar_sdk_tests::acme::{CheckDomain, TransferIn};
use registrar_sdk_tests::{Buy, Server};
use std::net::{SocketAddr, TcpListener};

/// `user:p@ss/word`, in a URL and in the header.
const IN_URL: &str = "user:p%40ss%2Fword@";
const IN_HEADER: &str = "Basic dXNlcjpwQHNzL3dvcmQ=";

fn address(server: &Server) -> SocketAddr {
    server.url().trim_start_matches("http://").parse().expect("an address")
}

#[tokio::test]
async fn https_is_tunnelled_through_the_proxy() {
    let server = Server::start();
    let front = Front::before(&server.url());
    let proxy = Proxy::asking_for(IN_HEADER, front.address);
    let client = at("https://localhost:7443")
        .extra_root_certificate_pem(AUTHORITY)
        .proxy(proxy.url_with(IN_URL))
        .build()
        .expect("a client");
    for name in ["example.com", "example.net"] {
        client.send(CheckDomain::new(name)).await.expect("a response");
    }
    let head = proxy.only();
    assert!(head.starts_with("CONNECT localhost:7443 HTTP/1.1\r\n"), "{head}");
    assert_eq!(server.seen().len(), 2, "both calls used one tunnel");
    let arrived = format!("{:?}", server.seen());
    assert!(!arrived.contains("proxy-authorization") && !arrived.contains(IN_HEADER), "{arrived}");
}

#[tokio::test]
async fn plain_http_is_forwarded_with_an_absolute_url() {
    let server = Server::start();
    let proxy = Proxy::asking_for(IN_HEADER, address(&server));
    let client = at("http://registrar.invalid").proxy(proxy.url_with(IN_URL)).build().expect("a client");
    client.send(CheckDomain::new("example.com")).await.expect("a response");
    let head = proxy.only();
    assert!(head.contains(" http://registrar.invalid/"), "{head}");
    assert_eq!(server.only().headers["host"], "registrar.invalid");
}

#[tokio::test]
async fn a_proxy_that_requires_credentials_is_named_and_nothing_was_sent() {
    let server = Server::start();
    let front = Front::before(&server.url());
    let proxy = Proxy::asking_for(IN_HEADER, front.address);
    for user in ["", "user:canary@"] {
        let client = at("https://localhost:7443").proxy(proxy.url_with(user)).retry(Retry::default());
        let client = client.build().expect("a client");
        let error = client.buy(TransferIn::new("example.com", "EPP-1")).await.expect_err("an error");
        assert!(matches!(error, Error::NotSent(_)), "{error}");
        let message = error.to_string();
        assert!(message.contains(&format!("through the proxy {}", proxy.address())), "{message}");
        assert!(message.contains("proxy auth"), "{message}");
        assert!(message.contains("attempt 1)"), "the attempt is not repeated: {message}");
        assert!(!message.contains("canary") && !format!("{error:?}").contains("canary"), "{error:?}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn an_unreachable_proxy_is_named_and_an_order_was_not_placed() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    for url in ["https://registrar.invalid", "http://registrar.invalid"] {
        let proxy = format!("http://user:canary@{address}");
        let client = at(url).proxy(proxy).build().expect("a client");
        let error = client.buy(TransferIn::new("example.com", "EPP-1")).await.expect_err("an error");
        assert!(matches!(error, Error::NotSent(_)) && error.outcome() == Outcome::NotDone, "{error}");
        let message = format!("{error}\n{error:?}");
        assert!(
            message.contains(&format!("through the proxy {address}: ")) && message.contains("refused"),
            "{message}"
        );
        assert!(!message.contains("canary"), "{message}");
    }
}

#[tokio::test]
async fn the_last_proxy_setting_wins() {
    let server = Server::start();
    let proxy = Proxy::to(address(&server));
    let straight = at(&server.url()).proxy(proxy.url()).no_proxy().build().expect("a client");
    straight.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(proxy.heads().len(), 0);
    // An explicit proxy also applies to loopback addresses.
    let through = at(&server.url()).no_proxy().proxy(proxy.url()).build().expect("a client");
    through.send(CheckDomain::new("example.com")).await.expect("a response");
    assert_eq!(proxy.heads().len(), 1);
}

#[test]
fn an_invalid_proxy_is_reported_without_its_password_when_the_client_is_built() {
    for url in [
        "",
        "proxy.example:3128",
        "http://",
        "http://user:canary@",
        "http://user:canary@:3128",
        "socks5://user:canary@proxy.example:1080",
        "http://user:canary@proxy.example:99999",
        "http://user:canary@proxy.example:3128/path",
        "http://user:canary@proxy.example:3128/?query",
        "http://user:can/ary@proxy.example:3128",
        "http://user:canary@proxy example:3128",
        "http://user:canary@[proxy]:3128",
    ] {
        let error = at("https://registrar.invalid").proxy(url).build().expect_err(url);
        assert!(matches!(error, Error::Config(_)), "{url}: {error}");
        let message = format!("{error} {error:?}");
        assert!(message.starts_with("proxy: ") && message.contains("`http://host:port`"), "{url}: {message}");
        assert!(!message.contains("canary") && !message.contains("ary@"), "{url}: {message}");
    }
    let options = HttpOptions::new().proxy("http://user:canary@proxy.example:3128");
    let builder = at("https://registrar.invalid").http(options.clone());
    let shown = format!("{options:?} {builder:?}") + &format!("{:?}", builder.build());
    assert!(!shown.contains("canary"), "{shown}");
}
