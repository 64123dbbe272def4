//! The proxies of the environment, which a process has one of: each story has a process of its own.

use crate::at;
use crate::proxy::Proxy;
use registrar_sdk_tests::Server;
use registrar_sdk_tests::acme::CheckDomain;
use std::process::Command;

/// Calls there with the environment's proxies being this one, and says what came of it.
fn called(url: &str, proxy: &Proxy) -> String {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program)
        .args(["--exact", "environment::one_call_for_the_stories", "--ignored", "--nocapture"])
        .envs(["HTTPS_PROXY", "HTTP_PROXY", "https_proxy", "http_proxy"].map(|name| (name, proxy.url())))
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .env("CALL", url)
        .output();
    String::from_utf8_lossy(&output.expect("a process").stdout).into_owned()
}

#[tokio::test]
#[ignore = "it is told where to call by the stories below"]
async fn one_call_for_the_stories() {
    let client = at(&std::env::var("CALL").expect("a URL")).build().expect("a client");
    match client.send(CheckDomain::new("example.com")).await {
        Ok(reply) => println!("it says {}", reply.domain_name),
        Err(error) => println!("{error}"),
    }
}

#[test]
fn unless_told_otherwise_a_client_goes_through_the_proxy_of_its_environment() {
    let server = Server::start();
    let proxy = Proxy::to(server.url().trim_start_matches("http://").parse().expect("an address"));
    let said = called("http://registrar.invalid", &proxy);
    assert!(said.contains("it says example.com"), "{said}");
    assert!(proxy.only().contains(" http://registrar.invalid/"));
}

#[test]
fn to_addresses_of_this_machine_it_goes_straight_all_the_same() {
    let server = Server::start();
    let proxy = Proxy::to(server.url().trim_start_matches("http://").parse().expect("an address"));
    let said = called(&server.url(), &proxy);
    assert!(said.contains("it says example.com"), "{said}");
    assert_eq!((proxy.heads().len(), server.seen().len()), (0, 1));
}
